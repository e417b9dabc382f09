import { wordList } from '../people/fold';

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST = 7;

/** Words of common language that stand one letter from another one; folded. They are what they are. */
const REAL_WORDS = new Set(
  wordList(`
  contact contacts contest consent context contexts contrast contrasts content contents convent county counties
  planting planning training trailing trailer trailers draining straining mediation meditation medication medications
  princess produce produced product products induction production reduction conversion conversation conservation
  compliant complaint complaints complement compliment formation information foundation reformation statute statues
  stationary stationery station stations adoption adaption adaptation option options personal personnel personals
  council counsel councils counsels counselling cancelling principal principle principles morality mortality
  locality vocality casualty causality quantity identity entity immigration emigration migration migrations
  affective effective elective selective collective corrective connective objective objection injection rejection
  election selection collection correction connection direction detection protection perfection projection
  hospitality hostility mobility nobility stability ability disability liability viability reliability
  historical rhetorical clerical clinical critical political practical practice practise tactical technical
  designed designer resigned resigning designing signing assigning consigning marking marketing parking packing
  packaging backing banking booking looking cooking working walking talking taking making baking braking breaking
  leading reading loading landing lending lecture lectures leisure measure treasure pressure pleasure
  teacher teachers preacher breeder reeder dealer dealers healer leader leaders reader readers header loader
  matter matters master masters mastery mystery barter charter charters chapter chapters character
  dessert deserts desert barrier carrier carriers courier courtier terrier farrier
  founder flounder funder finder binder minder wounder sounder launder lander lender gender render tender tenders
  painter printer printers planter plater pointer counter encounter hunter
  stewardess stewards steward reward forward toward towards inward
  several severally general generally mineral minerals funeral funerals
  however whatever whenever wherever because between through thought though although another
  trainer trainers strainer container drainer brainer retainer maintainer
  patent patents patient patients parent parents potent latent
  resident residents president presidents precedent incident incidents accident accidents
  portfolio function functions junction fraction fractions faction factions action traction attraction
  revision division provision prevision television decision precision incision
  recruit recruits resort resorts report reports retort support sport
  farming framing forming fanning gaming naming warming
  casting coasting costing posting hosting boasting roasting lasting listing fasting
  sailing selling mailing nailing failing filling feeling healing dealing sealing
  wedding welding bedding wending building builder bidding binding finding funding fencing
  curator creator creators caterer crater operator
  marine marines machine machines magazine medicine medicines
  relation relations revelation relaxation taxation location vacation location locations allocation
  exporter reporter reporters importer supporter porter sorter
  sociology zoology biology geology theology cosmology cosmetology cosmetologist oncology ontology
  optician politician physician physicist physicians musician magician tactician technician
  psychology physiology philology pathology podiatry psychiatry
  inventor inventory investor investors invest event events
  minister ministers ministry industry chemistry dentistry forestry
  historian histories stories storage forage garage
  dancer danger ranger manger hanger banger spelling panning spanning tracking tracing packing shipping skipping
  preventing directory structure lightning lighting literally interval compute automatic alternate balance restore
  prepare package receive received consume official continue experienced visiting
`),
);

/**
 * Finds the one word of a vocabulary that a word is misspelt from: a letter left out, too many, wrong, or two in the
 * wrong order, but not at its beginning. Short words, and words of common language, are taken as they are.
 */
export class Misspelling {
  readonly #known: () => Iterable<string>;
  /** First letter and length → words. */
  #words: Map<string, string[]> | undefined;

  /** @param known the words of the vocabulary; asked for when the first unknown word comes. */
  constructor(known: () => Iterable<string>) {
    this.#known = known;
  }

  #byKey(): ReadonlyMap<string, readonly string[]> {
    if (this.#words !== undefined) return this.#words;
    this.#words = new Map();
    for (const word of this.#known()) {
      if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
      const key = keyOf(word, word.length);
      const known = this.#words.get(key);
      if (known === undefined) this.#words.set(key, [word]);
      else known.push(word);
    }
    return this.#words;
  }

  /** The word that is meant; undefined where none is, or more than one could be. */
  meant(word: string): string | undefined {
    if (word.length < SHORTEST || word.length > 40 || REAL_WORDS.has(word) || !/^[a-z]+$/.test(word)) return undefined;
    const words = this.#byKey();
    let meant: string | undefined;
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      for (const known of words.get(keyOf(word, length)) ?? []) {
        if (!isOneSlip(word, known)) continue;
        // Forms of one word count as one: the shortest is as good as any.
        if (meant !== undefined && !known.startsWith(meant) && !meant.startsWith(known)) return undefined;
        if (meant === undefined || known.length < meant.length) meant = known;
      }
    }
    return meant;
  }
}

function keyOf(word: string, length: number): string {
  return `${word.slice(0, 1)}${String(length)}`;
}

/** Whether two words differ by one letter left out or added within, two that changed places, or a neighbouring key. */
function isOneSlip(one: string, other: string): boolean {
  // Another ending is another word: "directory" and "director", "structure" and "structured".
  if (one.at(-1) !== other.at(-1)) return false;
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (one.length > other.length) return one.slice(at + 1) === other.slice(at);
  const mine = one.charAt(at);
  const theirs = other.charAt(at);
  if (one.slice(at + 1) === other.slice(at + 1)) return isNeighbour(mine, theirs) && one.length > SHORTEST;
  return mine === other.charAt(at + 1) && one.charAt(at + 1) === theirs && one.slice(at + 2) === other.slice(at + 2);
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';

/** Keys side by side are mistaken for one another, and vowels by ear. */
function isNeighbour(one: string, other: string): boolean {
  if (VOWELS.includes(one) && VOWELS.includes(other)) return true;
  return KEYS.some((row) => row.includes(one + other) || row.includes(other + one));
}
