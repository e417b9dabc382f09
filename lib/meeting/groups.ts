import { fold, wordList } from '../people/fold';
import type { Attendee } from './meeting';
import type { Evidence } from './rooms';

/** Words of lists and teams in names and in front of the `@`; folded. */
const GROUP_WORDS = new Set(
  wordList(`
  team teams group groups grp everyone everybody squad dept department departments allhands leadership committee council
  distribution mailinglist listserv newsletter
  gruppe gruppen abteilung verteiler mitarbeiter belegschaft equipe equipes groupe departement
  grupo equipo departamento equipa gruppo squadra reparto dipartimento groep afdeling iedereen
  zespol dzial grupa wszyscy grupp avdelning afdelingen avdeling ryhma tiimi osasto skupina tym oddeleni vsichni
  команда отдел группа сотрудники команды فريق قسم مجموعة الجميع צוות קבוצה מחלקה כולם ekip takim grup departman herkes
`),
);

/** Words of groups that are names or parts of names as well: only as the whole name. */
const WHOLE_NAMES = new Set([
  'all',
  'all hands',
  'all staff',
  'staff',
  'alle',
  'tous',
  'todos',
  'tutti',
  'alla',
  'kaikki',
  'все',
  'guild',
  'tribe',
]);

/** The same in scripts without spaces. */
const GROUP_UNSPACED =
  /チーム|グループ|全員|部門|一同|メンバー全|团队|團隊|全体|全體|全员|部门|部門|小组|小組|전체|부서|그룹|전직원|모두|(?:^|\s)\S{1,12}팀$/u;

/** Shared mailboxes: the whole of what stands in front of the `@`. */
const SHARED_MAILBOXES = new Set(
  wordList(`
  all hr info office sales support marketing engineering finance legal ops admin contact hello jobs careers
  press service services
  people recruiting talent security billing accounts accounting product design data research dev devs developers
  engineers
  managers interns leads board exec execs kontakt vertrieb personal buchhaltung sekretariat empfang rh ventas
  compras ventes
  compta comptabilite accueil direccion recepcao vendite amministrazione segreteria verkoop sekretariat
  kundeservice asiakaspalvelu
`),
);

/** Lists are told by a word in front: "dl-platform", "all-berlin". */
const LIST_PREFIX = /^(?:dl|all|grp|list|lst|distr|gg|sg|pdl)[-_.]/;
const LIST_NAME = /^(?:dl|grp|pdl|gg|sg|\*?all)(?:\s|$)/u;

/**
 * Whether a guest is a group or a list. `certain` is the page's own word alone; a name or an address that sounds like a
 * group is `perhaps`: not to be counted as one person, nor left out.
 */
export function groupEvidence(attendee: Attendee): Evidence {
  if (attendee.kind === 'group') return 'certain';
  const name = fold(
    attendee.name
      .slice(0, 200)
      .replace(/[([（【].*$/u, '')
      .replace(/\s[-–—|].*$/u, ''),
  );
  if (isGroupName(name) || GROUP_UNSPACED.test(name)) return 'perhaps';
  const [local = ''] = attendee.address.split('@');
  if (local === '') return 'none';
  const words = local.split(/[-_.]+/);
  const isShared =
    SHARED_MAILBOXES.has(local) ||
    LIST_PREFIX.test(local) ||
    words.some((word) => GROUP_WORDS.has(word)) ||
    local === 'all-hands';
  // A person's own name beside the address says that a person reads it.
  const isNamed = name !== '' && name.split(' ').some((word) => !fold(local).includes(word));
  return isShared && !isNamed ? 'perhaps' : 'none';
}

function isGroupName(name: string): boolean {
  return LIST_NAME.test(name) || WHOLE_NAMES.has(name) || name.split(' ').some((word) => GROUP_WORDS.has(word));
}
