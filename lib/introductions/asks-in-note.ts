import { markedLines } from '../notes/privacy';
import { needProfile } from '../skills/need-profile';
import { distinctNeeds, needFrom, type Need } from './needs';

/** How one language asks for somebody. `need` is what they are asked for; `who` names a somebody not yet known. */
interface AskingWords {
  readonly asks: readonly RegExp[];
  /** Stands before what is needed without telling it: "who has experience with". */
  readonly before: RegExp;
  /** Stands behind it: "for her", "aus" of "kennt sich … aus". */
  readonly after: RegExp;
  /** Says that it is not wanted, or no more. */
  readonly not: RegExp;
}

const WHO_EN =
  '(?<who>(?:a |an |some |any |the right |another )?(?:good |new |outside |senior |external )?(?:somebody|someone|anybody|anyone|people|person|peers?|contacts?|introductions?|intros?|connections?|mentors?|role models?|models?|experts?|specialists?|sparring partners?|sounding boards?))';
const WHO_DE =
  '(?<who>(?:ein(?:e|en|er|em)? |den richtigen |die richtige )?(?:jemand(?:en|em)?|leute|kontakte?|person|ansprechpartner(?:in)?|expert(?:en|in)|fachleute|vorbild(?:er)?|sparringspartner(?:in)?))';
const WHO_FR =
  "(?<who>(?:un |une |des |d[’'] ?une? )?(?:quelqu[’']un|gens|personnes?|contacts?|experte?s?|spécialistes?|mentore?s?|modèles?|mise en relation))";
const WHO_ES =
  '(?<who>(?:a )?(?:un |una |unos |unas )?(?:alguien|gente|personas?|contactos?|expert[oa]s?|especialistas?|mentora?s?|referentes?))';
const WHO_PT =
  '(?<who>(?:um |uma |uns |umas )?(?:alguém|gente|pessoas?|conta[c]?tos?|especialistas?|peritos?|mentora?s?|referências?))';

const NEED = '[,:]? (?<need>.+)';

const ask = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'iu');

/** How mentors ask for people in their notes, in the languages of the interface and of the thesaurus. Own wording. */
const LANGUAGES: readonly AskingWords[] = [
  {
    asks: [
      ask(
        `who (?:do (?:i|we) know|(?:else )?knows?|would know|might know|could know|could help(?: (?:her|him|them))?|can help(?: (?:her|him|them))?|might help|has experience|is good|is strong|has done|speaks|works|could (?:teach|show|tell|advise|coach|explain))(?: ${WHO_EN})?${NEED}`,
      ),
      ask(`(?:does anyone|does anybody|do (?:i|we)|did we) know ${WHO_EN}${NEED}`),
      ask(
        `(?:should|could|must|ought to|needs? to|wants? to|would like to|would love to|has to|have to|hopes to|asked to|might|let(?:’|')?s have (?:her|him|them)) (?:\\w+ )?(?:meet|talk to|talk with|speak to|speak with|get to know|hear from|learn from|shadow|connect with|be introduced to|be put in touch with)(?: with)? ${WHO_EN}${NEED}`,
      ),
      ask(
        `(?:needs?|wants?|is looking for|looking for|look for|looks for|could use|would like|is missing|lacks|find|seeks?|searching for|think of|asked (?:me )?for|know of)(?: (?:her|him|them|me|us))? ${WHO_EN}${NEED}`,
      ),
      ask(`(?:introduce|connect|match|put) (?:\\p{L}+ ){1,3}(?:in touch )?(?:to|with) ${WHO_EN}${NEED}`),
      ask(`(?:any|no) (?<who>contacts?|connections?)${NEED}`),
    ],
    before:
      /^(?:(?:who|that|which|whom|with|in|at|on|about|of|for|to|has|have|had|is|are|was|can|could|would|might|knows?|known|how to|experience|experienced|a lot|lots|something|anything|much|more|well|already|really|good|strong|her|him|them|us|me|expertise|knowledge|background|there|been|works?|worked|through|done it|before|(?:help|show|teach|tell|advise|coach|explain)s?)(?: |$))+/i,
    after: /(?:[\s,]+(?:please|maybe|perhaps|for (?:her|him|them)|soon|too|as well|already|before|at all|then|now))+$/i,
    not: /(?:\bno(?: longer|t)\b|n[’']t\b|\bnever\b|\bwithout\b|\balready (?:has|have|met|found)\b)[^.?!]{0,24}$/i,
  },
  {
    asks: [
      ask(
        `wer (?:kennt sich|kennt(?: ${WHO_DE})?|wei(?:ß|ss)(?: etwas)?|kann(?: (?:ihr|ihm))?|könnte(?: (?:ihr|ihm))?|hat (?:schon )?erfahrung|versteht etwas|spricht)${NEED}`,
      ),
      ask(`(?:kenne|kennen|kennst) (?:ich|wir|du) ${WHO_DE}${NEED}`),
      ask(`(?:sollte|müsste|muss|möchte|will|könnte|würde gerne?)(?: \\p{L}+){0,3}? (?:mit |von )?${WHO_DE}${NEED}`),
      ask(`(?:brauch(?:t|e|en)|such(?:t|e|en)|benötigt|fehlt|fehlen)(?: (?:noch|ihr|ihm|dringend))* ${WHO_DE}${NEED}`),
    ],
    before:
      /^(?:(?:die|der|das|den|dem|mit|in|im|bei|beim|zu|zum|zur|über|von|für|sich|etwas|viel|gut|schon|ein|eine|einen|erfahrung(?:en)?|wei(?:ß|ss)|helfen|hat|kann|kennt)(?: |$))+/i,
    after:
      /(?:[\s,]+(?:aus|auskennt|kennenlernen|kennen lernen|treffen|sprechen|reden|austauschen|weiterhelfen|helfen(?: kann)?|kann|hat|kennt|wei(?:ß|ss)|lernen|erfahrung hat|bitte|vielleicht))+$/i,
    not: /(?:nicht|kein(?:e[nrsm]?)?|nie|ohne)(?: \p{L}+){0,2} ?$/iu,
  },
  {
    asks: [
      ask(
        `qui (?:s[’']y conna[iî]t|conna[iî]t(?: ${WHO_FR})?|sait|pourrait(?: l[’']aider)?|peut(?: l[’']aider)?|a (?:de l[’']expérience|déjà)|parle)${NEED}`,
      ),
      ask(
        `(?:devrait|doit|veut|voudrait|aimerait|souhaite|faudrait qu[’']\\p{L}+|pourrait) (?:rencontrer|rencontre|parler (?:à|avec)|échanger avec|discuter avec|faire la connaissance de) ${WHO_FR}${NEED}`,
      ),
      ask(`(?:cherche|a besoin d(?:e |[’'])|besoin d(?:e |[’'])|il (?:lui|me|nous) faut|manque)(?: )?${WHO_FR}${NEED}`),
      ask(`connais(?:sons|-tu|sez-vous)?(?:-nous|-je)? ${WHO_FR}${NEED}`),
    ],
    before:
      /^(?:(?:qui|que|dans|en|à|au|aux|chez|sur|avec|pour|de|du|des|les?|la|ait|a|est|s[’']y|conna[iî](?:t|sse)|sache|sait|bien|déjà|beaucoup|l[’']aider|aider|expérience|une?)(?: |$)|d[’'])+/i,
    after: /(?:[\s,]+(?:s[’']il (?:te|vous) pla[iî]t|peut-être|bientôt|aussi))+$/i,
    not: /(?:\bne?\b|n[’']|\bpas\b|\bplus\b|\bsans\b)[^.?!]{0,18}$/i,
  },
  {
    asks: [
      ask(
        `qui[eé]n (?:sabe|conoce(?: ${WHO_ES})?|entiende|tiene experiencia|podría(?: ayudar(?:la|lo|le)?)?|puede(?: ayudar(?:la|lo|le)?)?|habla)${NEED}`,
      ),
      ask(
        `(?:debería|tendría que|tiene que|quiere|quisiera|le gustaría|necesita|conviene que|podría) (?:conocer|conozca|hablar con|reunirse con|encontrar(?:se con)?|aprender de) ${WHO_ES}${NEED}`,
      ),
      ask(`(?:necesita|busca|buscamos|busco|(?:le )?hace falta|le falta|conocemos|conozco) ${WHO_ES}${NEED}`),
    ],
    before:
      /^(?:(?:que|quien|en|de|del|con|sobre|para|a|al|la|el|los|las|lo|le|tenga|tiene|sepa|sabe|entienda|haya|ya|mucho|bien|experiencia|conozca|se|un|una)(?: |$))+/i,
    after: /(?:[\s,]+(?:por favor|quizás?|pronto|también))+$/i,
    not: /(?:\bno\b|\bnunca\b|\bsin\b)[^.?!]{0,18}$/i,
  },
  {
    asks: [
      ask(
        `quem (?:sabe|conhece(?: ${WHO_PT})?|entende|percebe|tem experiência|poderia(?: ajud(?:á|a)(?:-l[ao]|r))?|pode(?: ajudar)?|fala)${NEED}`,
      ),
      ask(
        `(?:deveria|devia|precisa de|precisa|quer|queria|gostaria de|tem de|tem que|podia) (?:conhecer|falar com|encontrar|aprender com|conversar com) ${WHO_PT}${NEED}`,
      ),
      ask(`(?:precisa de|precisamos de|procura|procuro|busca|falta(?:-lhe)?|conhecemos|conheço) ${WHO_PT}${NEED}`),
    ],
    before:
      /^(?:(?:que|quem|em|no|na|nos|nas|de|do|da|dos|das|com|sobre|para|a|o|os|as|tenha|tem|saiba|sabe|entenda|perceba|já|muito|bem|experiência|conheça|um|uma)(?: |$))+/i,
    after: /(?:[\s,]+(?:por favor|talvez|em breve|também))+$/i,
    not: /(?:\bnão\b|\bnunca\b|\bsem\b)[^.?!]{0,18}$/i,
  },
];

/** Japanese puts what is needed before the person: 「交渉に詳しい人を紹介」. */
const JAPANESE =
  /(?<need>[^。、！？!?\n「」]{1,40}?)(?:に詳しい|に強い|を知っている|を知ってる|がわかる|が分かる|ができる|が話せる|を話せる|の経験がある|の経験者の?|が得意な)(?:人|方|ひと|誰か)(?:を紹介|に会|と話|を探|が必要|はいない|はいる|いない|を知らない|が欲しい|がほしい)/u;

/** A line, and a sentence in it, longer than this is read no further. */
const LETTERS_READ = 400;
const LETTERS_IN_NEED = 120;
const ASKS_AT_MOST = 10;

/**
 * The needs a note asks somebody for: "who knows about pricing?", "should meet somebody who moved into product", "needs a
 * contact in Lisbon". In the order they stand, at most ten; empty where nobody is asked for. English, German, French,
 * Spanish, Portuguese and Japanese. What was said in confidence is left alone, as a need goes into messages; so are boxes
 * already ticked, what is denied, and questions that name nothing Trellis could look for.
 */
export function asksInNote(text: string): readonly Need[] {
  const found: Need[] = [];
  for (const { text: line, privacy } of markedLines(text)) {
    if (privacy === 'in-confidence' || /^\s*(?:[-*+]\s+)?\[x\]/i.test(line)) continue;
    for (const sentence of line.slice(0, LETTERS_READ).split(/(?<=[.!?。！？])\s*/u)) {
      const need = needIn(sentence);
      if (need !== undefined) found.push(needFrom('note', need));
      if (found.length === ASKS_AT_MOST) return distinctNeeds(found);
    }
  }
  return distinctNeeds(found);
}

function needIn(sentence: string): string | undefined {
  const plain = sentence.replace(/[*_`~]+/g, '').replace(/[\s.!?。！？]+$/u, '');
  const japanese = JAPANESE.exec(plain)?.groups?.need;
  if (japanese !== undefined) return telling(japanese.replace(/^(?:誰か|もっと|彼女は|彼は)/u, ''));
  for (const { asks, before, after, not } of LANGUAGES) {
    for (const pattern of asks) {
      const match = pattern.exec(plain);
      const rest = match?.groups?.need;
      if (match === null || rest === undefined || not.test(plain.slice(0, match.index))) continue;
      const who = match.groups?.who;
      const need = rest.replace(after, '').trim();
      const bare = need.replace(before, '').trim();
      // "in Lisbon" says where somebody is; "in procurement" says what they do.
      const isPlace = needProfile(need).places.some(({ isAsked }) => isAsked);
      const said = telling(isPlace && who !== undefined ? `${who} ${need}` : bare);
      if (said !== undefined) return said;
    }
  }
  return undefined;
}

/** The words of a need, shortened where they go on; undefined where they name nothing to look for. */
function telling(words: string): string | undefined {
  const need = words
    .trim()
    .slice(0, LETTERS_IN_NEED)
    .replace(/[\s,;:–-]+$/u, '');
  const { skills, places, words: others } = needProfile(need);
  return skills.length + places.length + others.length === 0 ? undefined : need;
}
