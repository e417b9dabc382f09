import type { Introduction, IntroductionState } from '../../lib/introductions/introduction';
import type { Person } from '../../lib/people/person';

/** An invented person. */
export function person(id: string, name: string, fields: Partial<Person> = {}): Person {
  return {
    id,
    name,
    otherNames: [],
    addresses: [`${id}@example.com`],
    isMentee: false,
    menteeSince: '',
    role: '',
    organisation: '',
    team: '',
    place: '',
    languages: [],
    skills: [],
    looksFor: [],
    lastContact: '',
    willingness: 'unknown',
    limits: '',
    howMet: '',
    helperRoles: [],
    remember: '',
    createdAt: '2025-01-01T09:00:00.000Z',
    updatedAt: '2025-01-01T09:00:00.000Z',
    ...fields,
  };
}

/** An introduction that went through `states`, one a day from `from` on, at local noon. */
export function introduction(
  id: string,
  states: readonly IntroductionState[],
  from: string,
  fields: Partial<Introduction> = {},
): Introduction {
  const at = (day: number): string => new Date(Date.parse(`${from}T12:00:00`) + day * 86_400_000).toISOString();
  const steps = states.map((state, day) => ({ state, at: at(day), actor: 'mentor' }) as const);
  return {
    id,
    menteeId: 'nadia',
    contactId: 'clara',
    need: 'contract negotiation',
    state: states.at(-1) ?? 'idea',
    steps,
    snoozedUntil: '',
    reminders: 0,
    outcome: '',
    impression: '',
    whyNot: '',
    createdAt: at(0),
    updatedAt: at(Math.max(0, states.length - 1)),
    ...fields,
  };
}

/** The mentee of the worked examples. */
export const NADIA = person('nadia', 'Nadia Brandt', {
  isMentee: true,
  role: 'Account Manager',
  organisation: 'Kestrel Foods',
  team: 'Sales North',
  place: 'Hamburg',
  languages: ['German', 'English'],
});

/** id, name, role, organisation, place, languages, skills, closeness (- = not said), last contact, willingness */
const ROWS = `
clara|Clara Ruiz|Head of Procurement|Northwind|Hamburg|es,de|||2024-12-20|willing
imke|Imke Kessler|Produktmanagerin|Kestrel Foods|Hamburg|de||3|2026-01-15|unknown
viktor|Viktor Hansen|Senior Buyer|Kestrel Foods|Hamburg|de||4|2026-02-20|unknown
ruth|Ruth Mwangi|General Counsel|Halden Bank|London|en,sw||2|2025-11-02|unknown
emre|Emre Aydin|Key Account Manager|Kestrel Foods|Hamburg|tr,de|contract negotiation|5|2026-03-01|willing
sofia|Sofia Lind|VP Sales|Birch & Co|Stockholm|sv,en||3|2025-09-12|willing
tomas|Tomás Vidal|Jefe de Compras|Olivar|Madrid|es||2|2024-05-30|unknown
anneke|Anneke Visser|Contract Manager|Delta Works|Rotterdam|nl,en||3|2025-06-18|unknown
pavel|Pavel Novák|Procurement Analyst|Orbit Rail|Prague|cs||1||unknown
grace|Grace Obi|Executive Coach|Self-employed|Lagos|en|leading managers, coaching|3|2025-12-01|willing
hugo|Hugo Martin|Directeur commercial|Lumen|Lyon|fr||2|2024-10-10|unknown
yuki|Yuki Tanaka|Product Director|Hoshi|Tokyo|ja,en||2|2025-03-20|unknown
leila|Leila Haddad|Head of Product|Northwind|Hamburg|ar,fr,en|product discovery|3|2025-10-05|willing
owen|Owen Pryce|Product Owner|Halden Bank|Cardiff|en||4|2026-02-01|unknown
mira|Mira Kovač|Group Product Manager|Adria Apps|Zagreb|en||3|2024-08-14|unknown
jonas|Jonas Berg|Software Engineer|Kestrel Foods|Hamburg|de||4|2026-02-25|unknown
alba|Alba Serra|UX Researcher|Olivar|Barcelona|es|user interviews|2|2025-07-07|unknown
karim|Karim Benali|Engineering Manager|Lumen|Lyon|fr,ar||3|2025-05-11|unknown
petra|Petra Schulz|Vertriebsleiterin|Nordsee Logistik|Bremen|de||3|2025-08-21|willing
dinesh|Dinesh Rao|Chief Product Officer|Hoshi|Bengaluru|en,hi||1|2024-11-30|unknown
ella|Ella Fischer|Regional Sales Manager|Kestrel Foods|Munich|de||3|2025-12-12|willing
boris|Boris Petrov|Plant Manager|Orbit Rail|Sofia|ru,en||2|2025-02-02|unknown
nina|Nina Rossi|HR Business Partner|Kestrel Foods|Hamburg|it,de||3|2026-01-30|willing
carl|Carl Jensen|CEO|Birch & Co|Copenhagen|da,en||2|2025-04-15|unknown
fatou|Fatou Diop|Country Manager|Baobab Energy|Dakar|fr||2|2024-09-01|unknown
lukas|Lukas Meier|Teamleiter Kundendienst|Nordsee Logistik|Bremen|de||3|2025-11-20|unknown
zoe|Zoé Laurent|Keynote speaker|Self-employed|Paris|fr,en|public speaking|2|2025-10-22|willing
ian|Ian McBride|Communications Director|Halden Bank|Edinburgh|en||2|2024-12-05|unknown
rosa|Rosa Marín|Profesora|Universidad Sur|Sevilla|es||3|2025-06-30|unknown
timo|Timo Virtanen|Developer Advocate|Hoshi|Helsinki|fi,en||3|2025-09-09|unknown
amara|Amara Nwosu|Trainer|Self-employed|Berlin|en,de|presenting to executives|3|2025-11-11|willing
felix|Felix Wagner|Pressesprecher|Northwind|Hamburg|de||4|2026-02-14|unknown
ingrid|Ingrid Solheim|Board Member|Delta Works|Oslo|no,en||1|2024-03-03|unknown
omar|Omar Farouk|Finance Manager|Baobab Energy|Cairo|ar,en||2|2025-01-20|unknown
lena|Lena Hoffmann|Controllerin|Kestrel Foods|Hamburg|de||4|2026-02-10|unknown
marco|Marco Bianchi|Quality Manager|Orbit Rail|Turin|it||2|2025-05-05|unknown
sanne|Sanne de Boer|Scrum Master|Delta Works|Utrecht|nl,en||3|2025-10-18|unknown
wei|Wei Zhang|Data Scientist|Hoshi|Singapore|zh,en||2|2025-08-08|unknown
chloe|Chloé Dubois|Juriste|Lumen|Paris|fr||1||unknown
henry|Henry Cole|Intern, Procurement|Halden Bank|London|en||2|2026-01-10|unknown
agata|Agata Nowak|Marketing Manager|Adria Apps|Warsaw|pl,en||3|2025-12-28|unknown
samir|Samir Patel|Business Analyst|Halden Bank|Leeds|en||3|2025-07-19|unknown
freya|Freya Olsen|Facilitator|Self-employed|Aarhus|da,en|workshops|3|2025-09-25|willing
diego|Diego Torres|Ingeniero de software|Olivar|Madrid|es||2|2025-04-04|unknown
julia|Julia Braun|Ärztin|Klinik Nord|Kiel|de||4|2026-02-02|unknown
noah|Noah Stein|Product Designer|Adria Apps|Vienna|de,en||3|2025-10-30|unknown
vera|Vera Ionescu|Executive Assistant to the CEO|Birch & Co|Bucharest|ro,en||3|2025-11-29|unknown
max|Max Richter|Aspiring product manager|Kestrel Foods|Hamburg|de||4|2026-02-27|unknown
hana|Hana Suzuki|Translator|Self-employed|Osaka|ja||2|2024-07-17|unknown
paul|Paul Keller|Sustainability Manager|Nordsee Logistik|Bremen|de||3|2025-12-15|unknown
lucia|Lucía Gómez|Supply Chain Manager|Olivar|Valencia|es||2|2025-03-03|unknown
erik|Erik Lund|Operations Director|Birch & Co|Malmö|sv||2|2024-06-06|unknown
tara|Tara Singh|Team Lead Customer Success|Hoshi|Mumbai|en,hi||3|2025-11-05|willing
bram|Bram Peeters|Negotiator|Public service|Brussels|nl,fr|negotiation, conflict resolution|2|2024-11-11|do-not-ask
silke|Silke Vogt|Leiterin Recht|Kestrel Foods|Hamburg|de||3|2026-01-05|unknown
adam|Adam Wright|Sales Representative|Northwind|Bristol|en||2|2025-09-30|unknown
olga|Olga Sokolova|Einkaufsleiterin|Nordsee Logistik|Bremen|ru,de||3|2025-07-01|willing
ben|Ben Hughes|Head of Sales|Kestrel Foods|Hamburg|en||5|2026-03-02|willing
marie|Marie Leroux|Responsable achats|Lumen|Lyon|fr|contract negotiation|1|2025-12-05|unknown
kofi|Kofi Mensah|Founder|Kente Goods|Accra|en||3|2025-08-30|willing
`;

/** An invented network of 60. */
export const NETWORK: readonly Person[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [
      id = '',
      name = '',
      role = '',
      organisation = '',
      place = '',
      languages = '',
      skills = '',
      closeness = '',
      lastContact = '',
      willingness = '',
    ] = row.split('|');
    const list = (text: string): readonly string[] =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    return person(id, name, {
      role,
      organisation,
      place,
      languages: list(languages),
      skills: list(skills),
      ...(closeness === '' ? {} : { closeness: Number(closeness) }),
      lastContact,
      willingness: willingness === 'willing' || willingness === 'do-not-ask' ? willingness : 'unknown',
      ...(organisation === NADIA.organisation ? { team: id === 'emre' ? NADIA.team : 'Head office' } : {}),
    });
  });
