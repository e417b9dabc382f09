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
    adresse de messagerie|courriel|correo electronico|direccion de correo electronico|indirizzo di posta elettronica|
    indirizzo e mail|endereco de email|endereco de e mail|e mailadres|e postadress|e mail adresse 2|e postadresse|
    sahkopostiosoite|adres e mail|電子メール アドレス|メールアドレス|電子メール|邮箱|이메일`,
  role: `position|job title|title|role|organization title|occupation|jobtitle|beruf|berufsbezeichnung|stelle|
    fonction|poste|intitule de poste|cargo|puesto|posizione|mansione|qualifica|functie|befattning|tittel|stilling|
    stanowisko|funkce|役職|肩書き|职务|직책`,
  organisation: `company|organisation|organization|organization name|employer|firma|unternehmen|societe|entreprise|
    empresa|compania|azienda|societa|bedrijf|foretag|firmanavn|yritys|spolecnost|会社|会社名|公司|회사`,
  team: `department|team|organization department|abteilung|service|departement|departamento|reparto|afdeling|avdelning|
    avdeling|osasto|dzial|oddeleni|部署|部门|부서`,
  place: `city|place|location|town|business city|home city|address 1 city|business address city|ort|stadt|
    ort geschaftlich|ville|ville bureau|ciudad|ciudad del trabajo|citta|cidade|plaats|ort arbete|勤務先 市区町村|城市|도시`,
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

function roleOfHeader(header: string): ColumnRole | undefined {
  roles ??= new Map(
    Object.entries(HEADERS).flatMap(([role, headers]) =>
      headers.split('|').map((each): [string, ColumnRole] => [fold(each), role as ColumnRole]),
    ),
  );
  return roles.get(fold(header));
}

/** Columns that repeat under numbers: "E-mail 1 - Value", "E-mail 2 Address", "Organization 1 - Title". */
const NUMBERED: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^e ?mail(?: address| adresse)? \d+(?: value| address| adresse)?$/u, 'address'],
  [/^e ?mail \d+ (?:address|adresse)$/u, 'address'],
  [/^organi[sz]ation 1 name$/u, 'organisation'],
  [/^organi[sz]ation 1 title$/u, 'role'],
  [/^organi[sz]ation 1 department$/u, 'team'],
  [/^address 1 city$/u, 'place'],
];

/** What each column probably says; `ignore` where that cannot be told. A role that a person has once is given once. */
export function proposeRoles(headers: readonly string[]): readonly ColumnRole[] {
  const given = new Set<ColumnRole>();
  // "Title" beside "Job title" is "Dr".
  const hasJobTitle = headers.some((header) => /^(?:job|organi[sz]ation) ?title$/u.test(fold(header)));
  const proposed = headers.map((header): ColumnRole => {
    const plain = fold(header);
    const role = roleOfHeader(header) ?? NUMBERED.find(([pattern]) => pattern.test(plain))?.[1] ?? 'ignore';
    if ((role !== 'address' && given.has(role)) || (hasJobTitle && plain === 'title')) return 'ignore';
    given.add(role);
    return role;
  });
  // "Nome" and "Nombre" are the given name beside a family name, and the whole one alone.
  if (!given.has('family') && given.has('given') && !given.has('name'))
    return proposed.map((role) => (role === 'given' ? 'name' : role));
  return proposed;
}

/** Whether a row looks like the headers of a table of people. */
export function areHeaders(cells: readonly string[]): boolean {
  const known = cells.map(roleOfHeader).filter((role) => role !== undefined);
  return known.length >= 2 && known.some((role) => role === 'name' || role === 'given' || role === 'family');
}

/** Whose export it is. */
export function sourceOf(headers: readonly string[]): TableSource {
  const plain = new Set(headers.map(fold));
  const roleSet = new Set(headers.map(roleOfHeader));
  if (roleSet.has('connected-on') && (plain.has('url') || roleSet.has('organisation'))) return 'linkedin';
  if (plain.has('e mail 1 value') || plain.has('group membership') || plain.has('labels')) return 'google';
  if ([...plain].some((header) => /^(?:business|e mail 2|anniversary|assistant s name|initials)\b/u.test(header)))
    return 'outlook';
  return 'other';
}
