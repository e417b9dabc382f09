import { wordList } from '../../people/fold';
import { tellingWords } from '../thesaurus';
import { singular, wordRoot } from '../word-root';

/** Words that say how far up somebody is, and hardly what they do; folded. */
const RANKS = new Set(
  wordList(`
  senior junior sr jr chief lead principal staff assistant associate trainee apprentice head deputy ii iii iv certified
  licensed registered vice stellvertretend adjoint adjunto auxiliar
`),
);

/** Words that mean much the same in job titles, one group a line; folded singulars. Own judgement. */
const ALIKE = `
  operator operative tender
  repairer repairman mechanic servicer serviceman fixer mender
  technician tech technologist
  doctor physician medic
  lawyer attorney counsel solicitor barrister
  teacher instructor educator faculty lecturer professor tutor
  programmer developer coder
  representative rep agent
  salesperson salesman saleswoman seller vendor
  buyer purchaser
  administrator admin
  driver chauffeur
  cook chef
  worker laborer labourer hand
  helper aide attendant
  assembler fabricator builder maker
  inspector examiner checker tester
  installer fitter erector
  cutter slicer
  guard watchman
  supervisor foreman superintendent overseer
  manager mgr director
  adviser advisor counselor counsellor
  researcher scientist
  nurse rn
  hairdresser barber hairstylist
  waiter server waitress
  police cop constable
  firefighter fireman
  vet veterinarian veterinary
  bookkeeper accountant
  custodian janitor cleaner caretaker
  car automobile auto automotive vehicle
  airplane aircraft aviation plane aeronautical
  ship boat vessel marine
  computer it ict information
  store shop
  railway railroad rail train
  truck lorry
  garment clothing apparel
  shoe footwear
  film movie
  child kid childcare
  hr personnel
  television tv
  advertising ad
  laboratory lab
  pharmacist druggist
  funeral mortician undertaker
  elevator lift
  aluminum aluminium
  jewelry jewellery
  center centre
  mold mould
  molder moulder
  molding moulding
  tire tyre
  color colour
  program programme
  carpenter joiner
  logger lumberjack
  photographer cameraman
`;

let alike: ReadonlyMap<string, string> | undefined;

function groupOf(word: string): string | undefined {
  alike ??= new Map(
    ALIKE.trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = wordList(line);
        return [first, ...others].map((each): [string, string] => [each, first]);
      }),
  );
  return alike.get(word);
}

/** More letters than any title needs; what comes from files may be longer. */
const LONGEST_LABEL = 200;

/** What other forms of a word count beside the word itself. */
const FORM = 0.6;
const RANK = 0.3;
/** The last word of a title says what somebody is, those before it at what. */
const HEAD = 1.15;

/**
 * The words of a job title or of a skill's label for comparing: singulars, their roots (`root:`), and groups of words that
 * mean much the same (`like:`), with what each counts. What stands in brackets is left out.
 */
export function labelWords(label: string): ReadonlyMap<string, number> {
  const all = tellingWords(label.slice(0, LONGEST_LABEL).replace(/\([^)]*\)/g, ' ')).map(singular);
  const told = all.filter((word) => !RANKS.has(word));
  const head = (told.length > 0 ? told : all).at(-1);
  const words = new Map<string, number>();
  const put = (word: string, count: number): void => {
    words.set(word, Math.max(count, words.get(word) ?? 0));
  };
  for (const word of all) {
    const count = (told.length > 0 && RANKS.has(word) ? RANK : 1) * (word === head ? HEAD : 1);
    put(word, count);
    put(`root:${wordRoot(word)}`, FORM * count);
    const group = groupOf(word);
    if (group !== undefined) put(`like:${group}`, FORM * count);
  }
  return words;
}
