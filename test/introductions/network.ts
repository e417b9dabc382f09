import type { Introduction, IntroductionState } from '../../lib/introductions/introduction';
import type { HelperRole, Person } from '../../lib/people/person';

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
aino|Aino Laine|Sourcing Director|Hoshi|Helsinki|fi,en||3|2025-06-11|unknown
beat|Beat Frei|Leiter strategischer Einkauf|Alpenbau|Zürich|de||2|2024-09-19|unknown
carla|Carla Nunes|Gestora de Compras|Porto Cerâmica|Porto|pt,en||3|2025-11-03|willing
dario|Dario Conti|Responsabile acquisti|Orbit Rail|Turin|it||1|2023-05-20|unknown
edith|Edith Baumann|Syndikusrechtsanwältin|Nordsee Logistik|Bremen|de|contract law|3|2025-10-08|willing
farid|Farid Karimi|Supplier Quality Engineer|Alpenbau|Winterthur|de,fa||2|2025-03-30|unknown
gwen|Gwen Morris|Chief Procurement Officer|Cymru Water|Cardiff|en||1|2022-11-11|unknown
hiro|Hiro Nakamura|購買部長|Hoshi|Osaka|ja||2|2025-01-15|unknown
isabel|Isabel Rocha|Diretora Comercial|Porto Cerâmica|Porto|pt||3|2025-09-02|willing
jens|Jens Holm|Key Account Director|Birch & Co|Copenhagen|da,en||3|2025-08-01|unknown
katja|Katja Winter|Vertragsmanagerin|Alpenbau|Munich|de||4|2026-01-21|unknown
louis|Louis Bernard|Acheteur senior|Lumen|Paris|fr||2|2025-02-12|unknown
maya|Maya Cohen|Partnerships Lead|Citrus Labs|Tel Aviv|he,en||3|2025-07-25|willing
nils|Nils Ekström|Commercial Lawyer|Birch & Co|Stockholm|sv,en||2|2024-08-08|unknown
oana|Oana Popa|Purchasing Agent|Delta Works|Bucharest|ro||1|2025-01-09|unknown
piet|Piet Mulder|Inkoper|Delta Works|Rotterdam|nl||2|2025-05-29|unknown
quinn|Quinn Abbott|Procurement Director|Halden Bank|Manchester|en|negotiation|4|2026-02-18|do-not-ask
rafael|Rafael Ortega|Director de Compras|Olivar|Valencia|es,en|negotiation|3|2025-12-02|unknown
sabine|Sabine Roth|Head of Category Management|Kestrel Foods|Hamburg|de||3|2026-02-05|unknown
theo|Theo Papas|Shipping Broker|Aegean Lines|Athens|el,en||2|2025-06-06|unknown
ursula|Ursula Graf|Aufsichtsrätin|Alpenbau|Munich|de|board work|1|2024-02-20|unknown
viola|Viola Ferri|Product Marketing Manager|Adria Apps|Rijeka|hr,it||3|2025-10-10|unknown
walt|Walt Jennings|VP Product|Citrus Labs|Boston|en|product strategy|2|2024-12-18|willing
xenia|Xenia Albrecht|Leiterin Produktmanagement|Nordsee Logistik|Bremen|de||3|2025-09-14|unknown
yusuf|Yusuf Demir|Senior Product Manager|Kestrel Foods|Munich|tr,de|from sales into product management|3|2026-01-08|willing
zita|Zita Horvat|Chief Product Officer|Adria Apps|Zagreb|hr,en||3|2025-06-19|unknown
andre|André Moreau|Directeur produit|Lumen|Lyon|fr||2|2025-03-14|unknown
bianca|Bianca Alves|Gerente de Produto|Porto Cerâmica|Lisbon|pt,en||2|2025-11-22|willing
celine|Céline Faure|Cheffe de produit|Lumen|Paris|fr||3|2025-12-20|unknown
dana|Dana Reyes|Product Owner, Payments|Citrus Labs|Austin|en||1|2025-04-04|unknown
elif|Elif Kaya|Ürün Müdürü|Marmara Tech|Istanbul|tr,en||2|2025-05-05|unknown
frank|Frank Vogel|Produktmanager i.R.|formerly Alpenbau|Munich|de||3|2024-01-17|unknown
gita|Gita Menon|Director of Product Management|Hoshi|Bengaluru|en,hi||3|2025-08-30|unknown
hector|Héctor Ruiz|Jefe de Producto|Olivar|Madrid|es||2|2024-10-01|unknown
ines|Inês Costa|Associate Product Manager|Porto Cerâmica|Porto|pt||4|2026-02-11|unknown
jamal|Jamal Carter|Growth Product Manager|Citrus Labs|Chicago|en||2|2025-07-01|unknown
kerstin|Kerstin Lange|UX Lead|Nordsee Logistik|Bremen|de|user interviews|3|2025-11-27|unknown
leo|Leo Marchetti|Innovation Manager|Orbit Rail|Turin|it,en||2|2025-02-25|unknown
mei|Mei Lin|プロダクトマネージャー|Hoshi|Tokyo|ja,zh||3|2025-10-27|unknown
nora|Nora Lindqvist|Startup Founder|Fjord Apps|Gothenburg|sv,en|raised a seed round|3|2025-09-09|willing
otto|Otto Brandl|Geschäftsführer|Brandl Werkzeuge|Graz|de||2|2025-04-29|unknown
paula|Paula Mendes|Fundadora e CEO|Azul Energia|Lisbon|pt,en|fundraising|2|2025-05-16|willing
rui|Rui Tavares|Country Manager Portugal|Birch & Co|Lisbon|pt,en||2|2024-07-21|unknown
sonia|Sónia Duarte|Enfermeira|Hospital do Tejo|Lisbon|pt||4|2026-02-09|unknown
tiago|Tiago Lopes|Investor|Tejo Capital|Lisbon|pt,en||1|2025-10-18|unknown
uma|Uma Krishnan|Venture Partner|Banyan Fund|Singapore|en,ta||2|2025-03-08|unknown
vasco|Vasco Pinto|Software Engineer|Azul Energia|Lisbon|pt||3|2025-12-28|unknown
wanda|Wanda Zielinska|Public Speaking Trainer|Self-employed|Warsaw|pl,en|public speaking, storytelling|2|2024-06-30|willing
xavier|Xavier Roca|Conference Chair|Universidad Sur|Sevilla|es,en|keynotes|3|2025-11-30|unknown
yara|Yara Said|TV Presenter|Nile Media|Cairo|ar,en||2|2025-01-11|unknown
zack|Zack Miller|Toastmasters Club President|Toastmasters Boston|Boston|en|public speaking|1|2025-05-25|willing
agnes|Agnès Petit|Formatrice prise de parole|Self-employed|Lyon|fr|prise de parole en public|3|2025-09-20|willing
bodil|Bodil Krag|Actor and voice coach|Self-employed|Aarhus|da,en|voice training|2|2025-06-16|unknown
cem|Cem Aksoy|Developer Relations|Marmara Tech|Istanbul|tr,en||3|2025-07-30|unknown
dora|Dóra Nagy|Journalist|Duna Daily|Budapest|hu,en||2|2024-11-28|unknown
egon|Egon Hahn|Pastor|Gemeinde Nord|Kiel|de||4|2025-12-24|unknown
flora|Flora Greco|Head of Communications|Orbit Rail|Turin|it,en||3|2025-10-02|unknown
gus|Gus Ferreira|Professor of Rhetoric|Universidade do Sul|Faro|pt,en||2|2024-04-14|unknown
helga|Helga Moser|Coach|Self-employed|Vienna|de|coaching, confidence|3|2026-01-17|willing
igor|Igor Babic|Psychotherapist|Self-employed|Zagreb|hr,en||2|2025-08-18|unknown
jutta|Jutta Keller|Betriebspsychologin|Kestrel Foods|Hamburg|de||3|2025-11-13|willing
kim|Kim Larsen|Occupational Physician|Kestrel Foods|Hamburg|da,de||2|2025-09-29|unknown
lars|Lars Petersen|Employee Assistance Counsellor|Rückhalt|Hamburg|de,en||2|2025-10-21|willing
mona|Mona Haas|Personalentwicklerin|Kestrel Foods|Hamburg|de||4|2026-02-19|unknown
nico|Nico Weber|Leiter Personal|Nordsee Logistik|Bremen|de||3|2025-10-15|unknown
olive|Olive Grant|Career Coach|Self-employed|London|en|career planning|3|2025-12-08|willing
pia|Pia Sommer|Recruiterin|Kestrel Foods|Hamburg|de||4|2026-02-26|unknown
ralf|Ralf Busch|Betriebsrat|Kestrel Foods|Hamburg|de||2|2025-07-11|unknown
stella|Stella Romano|Talent Partner|Orbit Rail|Turin|it,en||2|2025-06-27|unknown
tom|Tom Becker|Teamleiter Innendienst|Kestrel Foods|Hamburg|de||4|2026-02-24|unknown
udo|Udo Kraft|Regionalleiter Nord|Kestrel Foods|Kiel|de||3|2025-12-17|willing
vicky|Vicky Stone|Regional Manager|Cymru Water|Swansea|en||3|2025-11-09|unknown
wim|Wim de Vries|Regional Director Benelux|Birch & Co|Antwerp|nl,fr,en||2|2025-03-26|unknown
yves|Yves Lambert|Directeur régional|Lumen|Lille|fr||3|2025-08-07|unknown
zora|Zora Petrovic|Area Sales Manager|Adria Apps|Belgrade|sr,en||2|2024-05-13|unknown
alan|Alan Boyd|Gerente Regional|Olivar|Bilbao|es,en||2|2025-09-17|unknown
britt|Britt Nyman|Store Manager|Fjord Apps|Gothenburg|sv||3|2025-04-24|unknown
chen|Chen Wei|支社長|Hoshi|Nagoya|zh,ja||1|2025-02-02|unknown
dirk|Dirk Janssen|Head of Key Accounts|Delta Works|Rotterdam|nl,de||3|2025-10-25|willing
ester|Ester Vila|Responsable de ventas|Olivar|Barcelona|es,ca||3|2025-12-11|unknown
finn|Finn Sorensen|Operations Manager|Birch & Co|Aarhus|da||4|2026-01-28|unknown
gala|Gala Ionescu|Finance Director|Delta Works|Bucharest|ro,en||2|2025-05-22|unknown
hans|Hans Richter|Kaufmännischer Leiter|Alpenbau|Munich|de||3|2025-09-26|unknown
irma|Irma Svensson|Controller|Birch & Co|Stockholm|sv,en|budgeting|3|2025-11-17|willing
joao|João Prado|Diretor Financeiro|Azul Energia|Lisbon|pt||2|2024-11-05|unknown
klara|Klára Dvořák|Financial Analyst|Orbit Rail|Prague|cs,en||3|2025-08-12|unknown
lino|Lino Marchesi|Investment Banker|Halden Bank|London|it,en||2|2025-01-31|unknown
meera|Meera Shah|FP&A Manager|Hoshi|Mumbai|en,hi|budgeting, forecasting|3|2025-10-29|unknown
nadine|Nadine Colbert|Contrôleuse de gestion|Lumen|Paris|fr||2|2025-07-03|unknown
oskar|Oskar Lind|Auditor|Lind & Partner|Malmö|sv,en||2|2024-09-23|unknown
priya|Priya Nair|Chief Financial Officer|Banyan Fund|Singapore|en|finance|1|2025-06-08|unknown
ron|Ron Adler|Tax Adviser|Self-employed|Tel Aviv|he,en||2|2025-04-10|unknown
selma|Selma Haug|Engineering Director|Fjord Apps|Oslo|no,en||3|2025-09-05|unknown
tariq|Tariq Aziz|DevOps Engineer|Marmara Tech|Ankara|tr,en|kubernetes|3|2025-12-19|unknown
ulla|Ulla Koskinen|Data Protection Officer|Hoshi|Helsinki|fi,en||2|2025-02-17|unknown
vito|Vito Russo|IT-Leiter|Orbit Rail|Turin|it||2|2025-05-31|unknown
wes|Wes Palmer|Machine Learning Engineer|Citrus Labs|Seattle|en||3|2025-11-26|unknown
xin|Xin Zhao|Data Engineer|Hoshi|Singapore|zh,en||2|2025-07-20|unknown
yann|Yann Le Gall|Ingénieur logiciel|Lumen|Rennes|fr||3|2025-06-23|unknown
zofia|Zofia Wrona|QA Lead|Adria Apps|Krakow|pl,en||2|2025-03-18|unknown
amir|Amir Haddad|Solutions Architect|Marmara Tech|Dubai|ar,en||2|2025-10-13|unknown
bella|Bella Rossi|Frontend Developer|Adria Apps|Milan|it||3|2025-12-30|unknown
cora|Cora Schmidt|Informatikerin|Universität Nord|Hamburg|de||4|2026-01-12|unknown
drew|Drew Fox|Security Analyst|Citrus Labs|Denver|en||1|2025-08-27|unknown
eric|Eric Blanc|Chef de projet|Lumen|Lyon|fr||3|2025-11-14|willing
franka|Franka Ulrich|Projektleiterin|Alpenbau|Munich|de|project management|3|2025-10-31|unknown
gil|Gil Santos|Scrum Master|Azul Energia|Porto|pt,en||2|2025-09-12|unknown
hilde|Hilde Aas|Programme Manager|Fjord Apps|Bergen|no,en||3|2025-07-27|unknown
ivo|Ivo Horák|Lean Manager|Orbit Rail|Brno|cs||2|2025-01-27|unknown
jana|Jana Kuhn|Change Managerin|Nordsee Logistik|Bremen|de|change management|3|2025-12-04|willing
kurt|Kurt Egli|Werkleiter|Alpenbau|Winterthur|de||3|2025-04-17|unknown
lea|Lea Martin|Directrice des ressources humaines|Lumen|Lyon|fr||3|2025-10-06|unknown
milos|Miloš Savić|Logistics Manager|Adria Apps|Novi Sad|sr,en||2|2025-05-08|unknown
nell|Nell Byrne|Customer Success Lead|Citrus Labs|Dublin|en|difficult conversations|3|2025-11-24|willing
olaf|Olaf Brandt|Kundendienstleiter|Nordsee Logistik|Bremen|de||3|2025-08-22|unknown
petr|Petr Malý|Call Center Manager|Orbit Rail|Prague|cs||2|2025-03-11|unknown
rita|Rita Gomes|Mediadora|Self-employed|Porto|pt,es|conflict resolution, mediation|2|2024-12-12|willing
sven|Sven Dahl|Union Representative|Verket|Gothenburg|sv|negotiation|2|2025-06-03|unknown
tessa|Tessa Vermeer|Mediator|Self-employed|Utrecht|nl,en|mediation|3|2025-10-20|unknown
ugo|Ugo Leone|Chef|Trattoria Leone|Turin|it||4|2026-02-21|unknown
vilma|Vilma Jokela|Teacher|Helsinki Primary|Helsinki|fi||3|2025-12-26|unknown
will|Will Turner|Police Officer|City Police|Leeds|en||2|2025-05-19|unknown
xara|Xara Blom|Architect|Blom Studio|Ghent|nl,fr||2|2025-07-14|unknown
ylva|Ylva Strand|Physiotherapist|Strand Klinik|Oslo|no||3|2025-11-01|unknown
zeno|Zeno Furrer|Landscape Gardener|Furrer Gärten|Basel|de||3|2025-09-30|unknown
anton|Anton Weiss|Pensioner, formerly Head of Sales||Hamburg|de||4|2025-12-27|willing
birgit|Birgit Storm|Studentin|Universität Nord|Hamburg|de||3|2026-01-03|unknown
carmen|Carmen Soler|Community Manager|Olivar|Barcelona|es,en|community building|3|2025-10-23|unknown
derek|Derek Owens|Real Estate Agent|Owens Homes|Bristol|en||2|2025-04-02|unknown
enya|Enya Kelly|Fundraising Manager|Harbour Trust|Dublin|en|fundraising|3|2025-09-03|willing
fabio|Fábio Ramos|Consultor de vendas|Porto Cerâmica|Braga|pt||2|2025-08-16|unknown
gerda|Gerda Pohl|Verbandsgeschäftsführerin|Verband Nord|Hamburg|de|lobbying|3|2025-11-28|unknown
hassan|Hassan Ali|Export Manager|Nile Media|Alexandria|ar,en||2|2025-02-06|unknown
ada|Ada Okafor|Regional Director West Africa|Baobab Energy|Lagos|en,fr||3|2025-10-01|willing
bruno|Bruno Keita|Sales Manager|Baobab Energy|Dakar|fr,en||2|2024-06-01|unknown
cleo|Cleo Hart|Retired board chair||Oxford|en|board work, executive presence|3|2024-10-29|willing
dev|Dev Anand|Head of Engineering|Citrus Labs|Seattle|en,hi||2|2025-11-21|unknown
emi|Emi Sato|営業課長|Hoshi|Tokyo|ja,en||3|2025-09-27|willing
fred|Fred Olsen|Interim Manager|Self-employed|Oslo|no,en|change management|2|2025-04-26|unknown
greta|Greta Falk|Senior Account Manager|Kestrel Foods|Hamburg|de||5|2026-03-03|willing
`;

/** Teams of the mentee's own company; whoever is not listed sits in the head office. */
const TEAMS: Readonly<Record<string, string>> = {
  emre: NADIA.team,
  udo: NADIA.team,
  greta: NADIA.team,
  ella: 'Sales South',
  tom: 'Sales Support',
  imke: 'Product',
  yusuf: 'Product',
  viktor: 'Purchasing',
  sabine: 'Purchasing',
  jonas: 'IT',
  nina: 'People',
  mona: 'People',
  pia: 'People',
  lena: 'Finance',
  silke: 'Legal',
};

const HELPER_ROLES: Readonly<Record<string, readonly HelperRole[]>> = {
  helga: ['coach'],
  lars: ['counsellor'],
  nina: ['hr'],
  mona: ['performance-adviser'],
};

/** What to respect when asking. */
const LIMITS: Readonly<Record<string, string>> = { rafael: 'Only by phone, never on Mondays.' };

/** An invented network of 200. */
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
      ...(organisation === NADIA.organisation ? { team: TEAMS[id] ?? 'Head office' } : {}),
      helperRoles: HELPER_ROLES[id] ?? [],
      limits: LIMITS[id] ?? '',
    });
  });
