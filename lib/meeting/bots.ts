import { isAddress, mailboxOf, normaliseAddress, withoutTag } from '../people/address';
import { fold } from '../people/fold';
import { partsOf } from '../people/name';
import type { Evidence } from './evidence';
import type { Attendee } from './meeting';
import { hasPersonalName } from './personal-name';

/** A service that sends a notetaker or an assistant to meetings. */
interface Service {
  /** Domains of its own addresses. */
  readonly domains: readonly string[];
  /** All of what its bot is called in front of the `@`, besides the {@link USUAL_LOCAL_PARTS}; a part of an expression. */
  readonly local?: string;
  /** Display names of its bot, folded, that are nobody's name. One that ends in "ai" must be written "AI". */
  readonly names?: readonly string[];
  /** Its name, folded, where that may be a person's too: told only by a word such as "notes" beside it. */
  readonly nameOfPeopleToo?: readonly string[];
}

/**
 * The services, by what they call themselves. To add one: its domains, and its name in one of the two lists. People
 * work at these companies, so a domain alone is no proof, and a name that people have is none either.
 */
const SERVICES: readonly Service[] = [
  { domains: ['fireflies.ai'], local: 'fred', names: ['fireflies', 'fred from fireflies', 'fireflies ai'] },
  { domains: ['otter.ai'], local: 'pilot|otter-?pilot|otter', names: ['otterpilot', 'otter pilot', 'otter ai'] },
  { domains: ['read.ai'], local: 'read|read-?ai', names: ['read ai'] },
  { domains: ['tldv.io', 'tldv.com'], local: 'tldv', names: ['tldv', 'tl dv'] },
  {
    domains: ['fathom.video', 'fathom.ai'],
    local: 'fathom',
    names: ['fathom ai', 'fathom video'],
    nameOfPeopleToo: ['fathom'],
  },
  { domains: ['avoma.com'], names: ['avoma'] },
  { domains: ['gong.io'], local: 'gong|coordinator', names: ['gong io'], nameOfPeopleToo: ['gong'] },
  { domains: ['grain.com', 'grain.co'], local: 'grain', names: ['grain ai'], nameOfPeopleToo: ['grain'] },
  {
    domains: ['zoom.us', 'zoom.com'],
    local: 'ai-?companion|zoom-?rooms?',
    names: ['zoom ai companion', 'zoom companion', 'zoom notetaker'],
  },
  {
    domains: [],
    names: [
      'copilot for meetings',
      'microsoft copilot',
      'teams copilot',
      'teams premium recap',
      'microsoft facilitator',
    ],
    nameOfPeopleToo: ['copilot', 'facilitator'],
  },
  {
    domains: [],
    names: ['gemini notes', 'notes by gemini', 'take notes for me', 'google gemini'],
    nameOfPeopleToo: ['gemini'],
  },
  { domains: [], names: ['webex assistant', 'webex ai assistant', 'cisco ai assistant'], nameOfPeopleToo: ['webex'] },
  {
    domains: ['fellow.app', 'fellow.co', 'fellow.ai'],
    local: 'fellow',
    names: ['fellow ai'],
    nameOfPeopleToo: ['fellow'],
  },
  { domains: ['meetgeek.ai'], local: 'meetgeek', names: ['meetgeek', 'meetgeek ai'] },
  { domains: ['sembly.ai'], local: 'sembly', names: ['sembly', 'sembly ai', 'semblian'] },
  { domains: ['krisp.ai'], local: 'krisp', names: ['krisp ai'], nameOfPeopleToo: ['krisp'] },
  { domains: ['supernormal.com'], local: 'supernormal|norma', names: ['supernormal', 'supernormal ai'] },
  { domains: ['chorus.ai'], local: 'chorus|record', names: ['chorus ai'], nameOfPeopleToo: ['chorus'] },
  { domains: ['circleback.ai'], local: 'circleback', names: ['circleback', 'circleback ai'] },
  {
    domains: ['jamie.ai', 'meetjamie.ai'],
    local: 'jamie',
    names: ['meetjamie'],
    nameOfPeopleToo: ['jamie'],
  },
  { domains: ['recall.ai'], names: ['recall ai', 'recall bot'], nameOfPeopleToo: ['recall'] },
  {
    domains: ['spinach.io', 'spinach.ai'],
    local: 'spinach',
    names: ['spinach ai', 'spinach io'],
    nameOfPeopleToo: ['spinach'],
  },
  { domains: ['granola.ai', 'granola.so'], local: 'granola', names: ['granola ai'], nameOfPeopleToo: ['granola'] },
  { domains: ['notta.ai', 'notta.io'], local: 'notta', names: ['notta ai', 'notta bot'], nameOfPeopleToo: ['notta'] },
  { domains: ['airgram.io'], local: 'airgram', names: ['airgram', 'airgram ai'] },
  { domains: ['nyota.ai'], local: 'nyota', names: [], nameOfPeopleToo: ['nyota'] },
  { domains: ['bluedothq.com'], local: 'bluedot', names: ['bluedot ai'], nameOfPeopleToo: ['bluedot', 'blue dot'] },
  { domains: ['tactiq.io'], local: 'tactiq', names: ['tactiq', 'tactiq ai'] },
  {
    domains: ['laxis.com', 'laxis.tech'],
    local: 'laxis',
    names: ['laxis ai', 'laxis assistant'],
    nameOfPeopleToo: ['laxis'],
  },
  { domains: ['vowel.com'], local: 'vowel', names: ['vowel ai'], nameOfPeopleToo: ['vowel'] },
  { domains: ['rewatch.com'], local: 'rewatch', names: ['rewatch ai', 'rewatch bot'], nameOfPeopleToo: ['rewatch'] },
  { domains: ['colibri.ai'], local: 'colibri', names: ['colibri ai'], nameOfPeopleToo: ['colibri'] },
  { domains: ['modjo.ai'], local: 'modjo', names: ['modjo ai', 'modjo bot'], nameOfPeopleToo: ['modjo'] },
  { domains: ['claap.io'], local: 'claap', names: ['claap ai', 'claap bot'], nameOfPeopleToo: ['claap'] },
  { domains: ['leexi.ai'], local: 'leexi', names: ['leexi ai', 'leexi bot'], nameOfPeopleToo: ['leexi'] },
  { domains: ['sybill.ai'], local: 'sybill', names: [], nameOfPeopleToo: ['sybill'] },
  {
    domains: ['equaltime.io'],
    local: 'equal-?time',
    names: ['equal time bot', 'equaltime'],
    nameOfPeopleToo: ['equal time'],
  },
  { domains: ['loopin.ai', 'loopinhq.com'], local: 'loopin', names: ['loopin ai'], nameOfPeopleToo: ['loopin'] },
  { domains: ['jiminny.com'], local: 'jiminny', names: ['jiminny'] },
  {
    domains: ['copilot.clari.com', 'clari.com', 'wingman.app'],
    local: 'copilot|wingman',
    names: ['clari copilot', 'clari notetaker', 'trywingman'],
    nameOfPeopleToo: ['clari'],
  },
  {
    domains: ['salesloft.com', 'drift.com'],
    names: ['salesloft notetaker', 'salesloft conversations'],
    nameOfPeopleToo: ['salesloft'],
  },
  { domains: ['outreach.io'], local: 'kaia', names: ['outreach kaia', 'kaia by outreach'], nameOfPeopleToo: ['kaia'] },
  { domains: ['execvision.io', 'mediafly.com'], names: ['execvision', 'exec vision'] },
  { domains: ['attention.tech', 'attention.com'], names: ['attention ai'], nameOfPeopleToo: ['attention'] },
  { domains: ['hyprnote.com', 'char.com'], names: ['hyprnote'] },
  { domains: ['tana.inc', 'superwhisper.com'], names: [] },
  { domains: ['noty.ai'], local: 'noty', names: ['noty ai'] },
  {
    domains: ['vomo.ai', 'hedy.bot', 'bubbles.app', 'usebubbles.com'],
    local: 'vomo|hedy|bubbles',
    names: ['bubbles notetaker', 'vomo ai'],
  },
  {
    domains: ['meetrecord.com', 'meetra.ai', 'demodesk.com', 'tldr.video'],
    local: 'meetrecord|meetra|demodesk',
    names: ['meetrecord', 'demodesk ai'],
  },
  {
    domains: ['sally.io', 'bliro.io', 'mymeet.ai', 'timz.flowers'],
    local: 'sally|bliro|mymeet',
    names: ['bliro ai', 'mymeet ai'],
    nameOfPeopleToo: ['sally'],
  },
  // Scheduling assistants: they write invitations and sit on them.
  { domains: ['calendly.com', 'cal.com', 'savvycal.com', 'doodle.com', 'youcanbook.me'], names: ['calendly'] },
  { domains: ['reclaim.ai'], names: ['reclaim ai'] },
  { domains: ['clockwise.com', 'getclockwise.com'], names: ['clockwise ai', 'clockwise assistant'] },
  { domains: ['motion.ai', 'usemotion.com'], names: ['motion ai'] },
  {
    domains: ['x.ai', 'scheduler.ai', 'meetings.clara.com', 'claralabs.com', 'kronologic.ai'],
    local: 'amy|andrew|clara',
    names: ['clara labs'],
    nameOfPeopleToo: ['amy ingram', 'andrew ingram'],
  },
];

/** What such software is called in front of the `@`, at any of the services. */
const USUAL_LOCAL_PARTS =
  'note-?taker|bot|ai|assistant|agent|copilot|recorder|recording|notes?|meetings?|calendar|invites?|' +
  'meeting-?(?:notes|bot|assistant)|scheduler|notifications?|no-?reply|donotreply|hello';

/** The same written onto it, and a number of the bot's own: "fred-7f3a", "otter-bot". */
const LOCAL_END = String.raw`(?:[-_.]?(?:ai|bot|notes?|note-?taker))?(?:[-_.]?[0-9a-f]*\d[0-9a-f]*)?`;

/** In front of the `@` only software uses these, at any domain. */
const BOT_LOCAL_PARTS = new RegExp(
  '^(?:(?:ai|meeting)?[-_.]?note-?taker(?:[-_.]?bot)?|' +
    '(?:meeting|notes?|notetaker|meetingnotes|recording|transcription)[-_.]?bot|' +
    'no[-_.]?reply|do[-_.]?not[-_.]?reply)$',
);

/** Words that say themselves that nobody is there; the names are folded. */
const BOT_WORDS = [
  'note ?takers?|notetaking|meeting (?:bot|recorder|assistant|copilot|scribe)|meeting notes',
  'ai (?:companion|assistant|notes?|scribe|recorder)|call recorder|recording bot|transcription bot|note ?bot',
  'protokollbot|assistent ki|ki assistent|assistant ia|asistente ia|assistente ia|asistente de notas',
  'бот протоколист|ии ассистент|ии секретарь',
];
const BOT_WORDS_UNSPACED =
  '議事録(?:ai|bot|ボット)|ai議事録|会議アシスタント|会议助手|會議助理|智能纪要|회의록 ?봇|ai ?회의록';
const SAYS_BOT = new RegExp(String.raw`(?:^|\s)(?:${BOT_WORDS.join('|')})(?:\s|$)|${BOT_WORDS_UNSPACED}`, 'u');

/** "Notetaker" alone is said by no person's department. */
const SAYS_NOTETAKER = /(?:^|\s)note ?taker(?:\s|$)/u;

/** What stands beside a service's name when it is not a person's. */
const BESIDE = 'notes?|note ?taker|assistant|recorder|copilot|meeting|notetaking|agent';

/** The same, by words that are people's names as well: Bot, Ai, Pilot and App are family names. */
const BESIDE_OR_NAME = 'ai|bot|pilot|app';

/** The service's word as it writes it: "Read AI", "read.ai". The name Ai has one capital letter. */
const WRITTEN_AI = /(?:^|[^\p{L}])AI(?![\p{L}])|\p{L}\.ai(?![\p{L}])/u;

/**
 * How far a guest shows that it is a notetaker or meeting assistant, by its address first and its name second: people
 * work at these services, and people are called Jamie Bot. A person the mentor knows is never a bot: ask the store
 * before asking here.
 *
 * @param ownBots addresses, domains (`example.com` or `@example.com`) and names that the mentor counts as such.
 */
export function botEvidence(attendee: Attendee, ownBots: readonly string[] = []): Evidence {
  if (attendee.kind === 'bot') return 'certain';
  const address = normaliseAddress(attendee.address);
  const [local = '', domain = ''] = withoutTag(address).split('@');
  if (ownBots.some((bot) => isOwnBot(bot, address, domain, attendee.name))) return 'certain';
  if (BOT_LOCAL_PARTS.test(local)) return 'certain';
  const byName = evidenceOfName(attendee.name);
  if (byName === 'certain' || !isBotsAddress(local, domain)) return byName;
  return hasPersonalName(attendee) && !isNameOfBot(attendee.name) ? 'perhaps' : 'certain';
}

/** Whether a guest is a notetaker or meeting assistant for certain. */
export function isBot(attendee: Attendee, ownBots: readonly string[] = []): boolean {
  return botEvidence(attendee, ownBots) === 'certain';
}

function isOwnBot(bot: string, address: string, domain: string, name: string): boolean {
  const said = bot.trim().toLowerCase();
  if (isAddress(said)) return address !== '' && mailboxOf(said) === mailboxOf(address);
  const at = said.replace(/^@/, '');
  if (domain !== '' && /^[^\s@]+\.[^\s@]+$/u.test(at) && isWithin(domain, at)) return true;
  return said !== '' && !said.startsWith('@') && fold(said) !== '' && fold(said) === fold(name);
}

function isWithin(domain: string, at: string): boolean {
  return domain === at || domain.endsWith(`.${at}`);
}

/** Whether an address is the service's own for its bot; the whole of what stands in front of the `@` decides. */
function isBotsAddress(local: string, domain: string): boolean {
  return SERVICES.some(
    ({ domains, local: its }) =>
      domains.some((at) => isWithin(domain, at)) &&
      new RegExp(`^(?:${USUAL_LOCAL_PARTS}${its === undefined ? '' : `|${its}`})${LOCAL_END}$`).test(local),
  );
}

/** Whether a name that is shaped like a person's is one that a service gave to its bot. */
function isNameOfBot(name: string): boolean {
  const said = fold(name);
  return SERVICES.some(({ names = [], nameOfPeopleToo = [] }) => [...names, ...nameOfPeopleToo].includes(said));
}

/** A department ("Jane Roe (AI Assistant)") says what somebody works on, not what they are. */
function evidenceOfName(name: string): Evidence {
  const { words, addition } = partsOf(name);
  const said = fold(words.join(' '));
  const written = name.slice(0, 200);
  if (said === '' && addition === '') return 'none';
  if (SAYS_BOT.test(said) || SAYS_NOTETAKER.test(addition)) return 'certain';
  const whole = fold(written);
  const isAiSpelled = WRITTEN_AI.test(written);
  const found = SERVICES.map((service) => evidenceOfService(service, said, whole, isAiSpelled));
  return found.includes('certain') ? 'certain' : found.includes('perhaps') ? 'perhaps' : 'none';
}

function evidenceOfService(
  { names = [], nameOfPeopleToo = [] }: Service,
  said: string,
  whole: string,
  isAiSpelled: boolean,
): Evidence {
  const own = names.find((its) => said === its || whole === its || `${whole} `.startsWith(`${its} `));
  if (own !== undefined) {
    const behind = whole.slice(own.length).trim();
    const isBots =
      behind === '' || said === own || new RegExp(`^(?:${BESIDE}|${BESIDE_OR_NAME})(?: |$)`, 'u').test(behind);
    const isSpelled = !/(?:^| )ai$/u.test(own) || isAiSpelled;
    return isBots && isSpelled ? 'certain' : 'perhaps';
  }
  const stands = (beside: string): boolean =>
    nameOfPeopleToo.some(
      (its) => said.includes(its) && new RegExp(`^(?:.* )?${its} (?:${beside})(?: |$)`, 'u').test(said),
    );
  return stands(BESIDE) ? 'certain' : stands(BESIDE_OR_NAME) ? 'perhaps' : 'none';
}
