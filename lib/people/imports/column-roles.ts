import { fold } from '../fold';

/** What a column of a table says about a person. */
export type ColumnRole =
  | 'name'
  | 'given'
  | 'middle'
  | 'family'
  | 'suffix'
  | 'address'
  | 'role'
  | 'organisation'
  | 'team'
  | 'place'
  | 'languages'
  | 'skills'
  | 'how-met'
  | 'remember'
  | 'last-contact'
  | 'connected-on'
  | 'ignore';

/** Whose export a table is, as its headers tell. */
export type TableSource = 'linkedin' | 'google' | 'outlook' | 'other';

/** Headers of each role, folded, parted by `|`; English first, then the languages in which the programs export. */
const HEADERS: Readonly<Record<Exclude<ColumnRole, 'ignore'>, string>> = {
  name: `name|full name|display name|contact|contact name|person|anzeigename|vollstandiger name|nom complet|nom affiche|
    nombre completo|nome completo|nome visualizzato|nom et prenom|氏名|名前|表示名|姓名|이름`,
  given: `first name|given name|forename|firstname|vorname|prenom|nombre|nome|primo nome|primeiro nome|voornaam|fornamn|
    fornavn|etunimi|imie|jmeno|krestni jmeno|名|имя`,
  middle: `middle name|additional name|zweiter vorname|weitere vornamen|deuxieme prenom|segundo nombre|secondo nome|
    nome do meio|tweede voornaam|mellannamn|mellemnavn`,
  family: `last name|family name|surname|lastname|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|
    sobrenome|achternaam|efternamn|etternavn|efternavn|sukunimi|nazwisko|prijmeni|姓|фамилия`,
  suffix: 'suffix|name suffix|namenszusatz|suffixe|sufijo',
  address: `email|e mail|email address|e mail address|mail|email adresse|e mail adresse|adresse e mail|adresse email|
    adresse de messagerie|courriel|correo electronico|direccion de correo electronico|direccion del correo electronico|indirizzo di posta elettronica|
    indirizzo e mail|endereco de email|endereco de e mail|endereco de correio eletronico|e mailadres|e postadress|e mail adresse 2|e postadresse|
    sahkopostiosoite|adres e mail|電子メール アドレス|メールアドレス|電子メール|邮箱|이메일`,
  role: `position|job title|title|role|organization title|occupation|jobtitle|beruf|berufsbezeichnung|stelle|
    fonction|poste|intitule de poste|cargo|puesto|posizione|mansione|qualifica|functie|befattning|tittel|stilling|
    stanowisko|funkce|役職|肩書き|职务|직책`,
  organisation: `company|organisation|organization|organization name|employer|firma|unternehmen|societe|entreprise|
    empresa|organizacion|organizacao|compania|azienda|societa|bedrijf|foretag|firmanavn|yritys|spolecnost|会社|会社名|公司|회사`,
  team: `department|team|organization department|abteilung|service|departement|departamento|reparto|afdeling|avdelning|
    avdeling|osasto|dzial|oddeleni|部署|部署名|部门|부서`,
  place: `city|place|location|town|business city|home city|address 1 city|business address city|ort|stadt|
    ort geschaftlich|ville|ville bureau|ciudad|ciudad del trabajo|citta|citta ufficio|cidade|cidade comercial|plaats|ort arbete|勤務先 市区町村|市区町村 会社|城市|도시`,
  languages: 'languages|language|sprachen|sprache|langues|langue|idiomas|idioma|lingue|talen',
  skills: 'skills|skill|expertise|strengths|fahigkeiten|kenntnisse|competences|habilidades|competenze|competencias',
  'how-met': 'how met|how we met|met|kennengelernt|rencontre|como nos conocimos',
  remember:
    'notes|note|remarks|comments|notizen|bemerkungen|remarques|notas|appunti|observacoes|opmerkingen|メモ|备注|메모',
  'last-contact': `last contact|last contacted|last met|last seen|last meeting|last interaction|letzter kontakt|
    dernier contact|ultimo contacto|ultimo contatto`,
  'connected-on': `connected on|connected|verbunden am|vernetzt am|date de connexion|connecte le|conectado el|
    fecha de conexion|collegato il|conectado em|verbonden op|つながった日`,
};

let roles: ReadonlyMap<string, ColumnRole> | undefined;

/** What a folded header says; undefined where that cannot be told. */
function roleOfColumn(plain: string): ColumnRole | undefined {
  roles ??= new Map(
    Object.entries(HEADERS).flatMap(([role, headers]) =>
      // The record has a role for each key.
      headers.split('|').map((each): [string, ColumnRole] => [fold(each), role as ColumnRole]),
    ),
  );
  const numbered = roles.get(plain.replace(/ \d+$/u, '')) === 'address' ? 'address' : undefined;
  return roles.get(plain) ?? numbered ?? NUMBERED.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Columns that repeat under numbers: "E-mail 1 - Value", "E-mail 2 Address", "Organization 1 - Title". */
const NUMBERED: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^e ?mail(?: address| adresse)? \d+(?: value| address| adresse)?$/u, 'address'],
  [/^電子メール \d+ アドレス$/u, 'address'],
  [/^organi[sz]ation 1 name$/u, 'organisation'],
  [/^organi[sz]ation 1 title$/u, 'role'],
  [/^organi[sz]ation 1 department$/u, 'team'],
  [/^address 1 city$/u, 'place'],
];

/** Roles that several columns may have: further addresses, and the towns of office and home, of which the first filled counts. */
const REPEATED: ReadonlySet<ColumnRole> = new Set(['address', 'place']);

/**
 * What each column probably says; `ignore` where that cannot be told. A role that a person has once is given once. Where no
 * header names an address, the column that is full of them does, as `isFullOfAddresses` tells of its place.
 */
export function proposeRoles(
  headers: readonly string[],
  isFullOfAddresses: (column: number) => boolean,
): readonly ColumnRole[] {
  const given = new Set<ColumnRole>();
  // "Title" beside "Job title" is "Dr".
  const hasJobTitle = headers.some((header) => /^(?:job|organi[sz]ation) ?title$/u.test(fold(header)));
  const hasAddress = headers.some((header) => roleOfColumn(fold(header)) === 'address');
  const proposed = headers.map((header, column): ColumnRole => {
    const plain = fold(header);
    const role = roleOfColumn(plain) ?? (!hasAddress && isFullOfAddresses(column) ? 'address' : 'ignore');
    if ((!REPEATED.has(role) && given.has(role)) || (hasJobTitle && plain === 'title')) return 'ignore';
    given.add(role);
    return role;
  });
  // "Nome" and "Nombre" are the given name beside a family name, and the whole one alone; "Nom" likewise.
  const isAlone = !given.has('name') && given.has('given') !== given.has('family');
  return isAlone ? proposed.map((role) => (role === 'given' || role === 'family' ? 'name' : role)) : proposed;
}

/** Roles without which a table is not one of people. */
const WHO: ReadonlySet<ColumnRole> = new Set(['name', 'given', 'family', 'address']);

/** How many cells of a row are headers of a table of people; 0 where none of them says who. */
export function headersIn(cells: readonly string[]): number {
  const known = cells.map((cell) => roleOfColumn(fold(cell))).filter((role) => role !== undefined);
  return known.some((role) => WHO.has(role)) ? known.length : 0;
}

/** Whose export it is. */
export function sourceOf(headers: readonly string[]): TableSource {
  const plain = new Set(headers.map(fold));
  const roleSet = new Set([...plain].map(roleOfColumn));
  if (roleSet.has('connected-on') && (plain.has('url') || roleSet.has('organisation'))) return 'linkedin';
  if (plain.has('e mail 1 value') || plain.has('group membership') || plain.has('labels')) return 'google';
  const isOutlook = (header: string): boolean =>
    /^(?:business|anniversary|assistant s name|initials)\b/u.test(header) ||
    (/(?:^| )2(?: |$)/u.test(header) && roleOfColumn(header) === 'address');
  if ([...plain].some(isOutlook)) return 'outlook';
  return 'other';
}
