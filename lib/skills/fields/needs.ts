import type { NeedCue } from '../need-cue';
import { NEEDS_IN_JAPANESE } from './needs-in-japanese';

const SAY = 'say* saying sagen sage dire dis decir diga dizer';
const BOSS =
  'boss bosses manager managers supervisor chef chefin vorgesetzt* patron superieur* jefe jefa chefe superior';
const TEAM = 'team teams group department squad abteilung gruppe equipe equipo equipa grupo leute';
const TOP = `
  board boards executive executives exec execs ceo cfo committee leadership vorstand* geschaftsfuhr*
  geschaftsleitung aufsichtsrat comite codir consejo junta conselho directoire investor* investisseur* inversor*
  investidor* aktionar* shareholder* gesellschafter* direction direccion diretoria
`;
const CONFLICT = `
  fight fights fighting quarrel* argue* arguing clash* tension* disagree* feud* conflict* streit* konflikt* zoff dispute*
  conflit* tension* discusion* pelea* conflicto* conflito* briga*
`;
const SUPPLIER = `
  supplier* vendor* provider* contract* terms lieferant* vertrag* vertrage* fournisseur* contrat* proveedor* contrato*
  fornecedor* purchas*
`;
const HAGGLE = 'negotia* haggl* bargain* verhandel* verhandl* negoci* nego better cheaper discount* rabatt*';
const PAY = `
  salary pay raise wage* compensation money gehalt* gehaltserhohung lohn salaire* remuneration augmentation salario
  sueldo aumento
`;
const CUSTOMER = 'customer* client* user* kunde kunden clients cliente clientes account';

/** What people say when they need a skill without naming it: English, then German, French, Spanish and Portuguese. */
export const NEED_CUES: readonly NeedCue[] = [
  // Speaking and being heard
  [
    'executive-communication',
    'present* pitch* report* speak* explain* update brief* prasent* vortrag* expos* exponer apresent*',
    TOP,
  ],
  [
    'public-speaking',
    'nervous afraid fear scared anxious freez* shy angst nervos lampenfieber peur trac miedo medo',
    'audience stage speak* talk* public publico crowd room vortrag* publikum buhne reden parler hablar falar',
  ],
  [
    'public-speaking',
    'speak* talk* speech* keynote* vortrag* vortrage* reden sprechen parler parole hablar falar discours',
    'conference* front meetup* summit audience public publico publik* konferenz* stage congres* congreso offentlich*',
  ],
  ['public-speaking', 'lampenfieber trac'],
  [
    'presenting',
    'slide* deck* folie* diapositiv* powerpoint',
    'better fewer crowded clear* design* good make improve besser',
  ],
  [
    'executive-presence',
    'nobody hardly never no-one not niemand personne nadie ninguem rarely interrupt* talked',
    'listen* hear* heard taken zuhor* ernst ecoute* escucha* meeting* interrupt* over',
  ],
  [
    'executive-presence',
    'come comes appear* seem* project be look auftreten wirken paraitre parecer',
    'authority authoritative presence gravitas confident senior souveran* autorite autoridad autoridade',
  ],
  [
    'storytelling',
    'tell* telling story stories erzahl* raconter contar',
    'story stories data numbers narrative geschichte* histoire* historia* historias',
  ],
  [
    'writing',
    'write* writing schreib* ecri* redig* escrib* escrev* draft*',
    'e email* emails mail* mails report* paper* book article* thesis memo* text* clear* concise short* better article* bericht* klar* rapport* informe* proposal*',
  ],
  [
    'public-relations',
    'talk* speak* interview* deal* answer* sprechen parler hablar',
    'journalist* press media reporter* presse prensa medien tv imprensa',
  ],
  [
    'communication',
    'explain* erklar* expliqu* explic* translate* simplif*',
    'technical complex complicated lay simple simply layman laymen people verstandlich* einfach* clairement claramente',
  ],
  [
    'facilitation',
    'run* lead* host* moderat* leit* anim* dirig* design* hold',
    'workshop* retro* retrospective* offsite* atelier* taller* brainstorm*',
  ],
  [
    'meeting-design',
    'meeting* sitzung* besprechung* reunion* reuniao reunioes',
    'agenda end endless long boring pointless productive shorter useless effective better tagesordnung effizient* kurzer* efficac* inutil* produtiv*',
  ],
  [
    'active-listening',
    'listen* zuhoren ecouter escuchar ouvir',
    'instead better really more jumping interrupt* solutions talk* besser mieux mejor mehr melhor',
  ],
  [
    'asking-questions',
    'ask* fragen poser hacer',
    'better good right open questions bessere questions preguntas perguntas',
  ],

  // Saying no, limits, load
  ['assertiveness', SAY, 'no nein non nao'],
  [
    'assertiveness',
    'cannot cant unable hard learn* lernen apprendre aprender struggle* struggles dire decir dizer',
    'no nein non nao refus* ablehn*',
    'say* saying sagen dire decir dizer refus* ablehn*',
  ],
  ['assertiveness', 'stand* speak* stick*', 'up', 'herself himself myself themself themselves yourself'],
  [
    'assertiveness',
    'set* draw* keep* establish* setzen poser mettre poner establecer impor',
    'limit* boundar* grenzen limites line',
  ],
  ['assertiveness', 'durchsetzen behaupten affirmer imponerse assertiv* pushover pleaser pleasing'],
  [
    'prioritisation',
    'too zu trop demasiad* demais much',
    'many much plate viel viele choses cosas coisas todo tasks projects topics',
  ],
  [
    'prioritisation',
    'decid* know* choose* choosing entscheid* decid* figure',
    'matters important first urgent wichtig* prioritat* priorit* prioridad*',
  ],
  [
    'time-management',
    'never always late miss* deadline* hardly keep meet',
    'time late deadline* finish* punctual* deadlines',
  ],
  [
    'time-management',
    'manag* gerer gestion* einteil* organis* organiz* gerir administrar use',
    'time zeit temps tiempo tempo calendar kalender agenda',
    'her his my their our own better son sa su seu sua ihre seine die besser mieux mejor melhor del do',
  ],
  [
    'energy-and-stress',
    'burn* burnout ausgebrannt erschopft epuis* agotad* exhaust* esgotad* burned burnt stressed gestresst',
    'out burnout close near kurz bord ausgebrannt erschopft epuis* agotad* exhaust* esgotad* stressed gestresst',
  ],
  [
    'energy-and-stress',
    'switch* abschalten deconnecter desconectar desligar unwind relax',
    'off work abschalten evening* weekend* arbeit travail trabajo trabalho unwind relax',
  ],
  [
    'energy-and-stress',
    'balance equilib* gleichgewicht vereinbar* balancing',
    'work life family arbeit leben familie travail vie trabajo vida familia trabalho',
  ],
  [
    'resilience',
    'recover* bounce* cope coping deal* overcome verkraften surmonter superar umgehen rebondir',
    'fail* failure setback* defeat rejection ruckschlag* niederlage echec* fracas* project derrota* scheitern',
  ],
  [
    'imposter-feelings',
    'feel* fuhlt think* fears afraid glaubt sent* siente',
    'fraud deserve* belong* enough found imposter impostor hochstapler* imposteur impostor* merece* merite*',
  ],
  [
    'confidence',
    'believe* trust* glauben vertrauen croire creer confiar acreditar doubt* zweifel* doute* duda*',
    'herself himself myself themselves sich elle lui mismo misma himself mesmo si moi selbst',
  ],
  [
    'confidence',
    'selbstvertrauen selbstbewusst* confiance confianza autoestima',
    'mehr plus mas mais starken gagner ganar soi',
  ],

  // Leading
  [
    'people-leadership',
    'first new erste* ersten premier premiere primera primeira erstmals newly just taking takes',
    'lead* manag* team boss fuhren fuhrt leiten encadr* diriger dirigir equipe equipo liderar chef reports taking',
    `${TEAM} people reports mitarbeiter* collaborateurs personas pessoas`,
  ],
  ['people-leadership', 'direct', 'report reports'],
  [
    'leading-former-peers',
    'lead* manag* boss fuhrt fuhren vorgesetzt* manager jef* dirig*',
    'former ex ehemalige* fruher* anciens antiguos antigos peers',
    'peer* colleague* teammate* kollegen kolleginnen collegues companeros colegas friends',
  ],
  [
    'delegation',
    'does do doing everything all macht alles tout todo tudo',
    'herself himself alone selbst selber allein seul* mism* sozinh* handing delegat*',
    'everything all instead alles tout todo tudo handing',
  ],
  [
    'delegation',
    'hand* give* pass* let abgeben ubergeben weitergeben confier ceder repartir',
    'work task* tasks over aufgaben taches tareas tarefas responsibility verantwortung go',
  ],
  ['delegation', 'delegar* delega* deleg* delegier* micromanag* mikromanag*'],
  [
    'difficult-conversations',
    'tell* say* give* giving break* bring* talk* sagen mitteil* annonc* dire dar deliver* comunicar dizer discuss',
    'bad poor weak underperform* unwelcome enough schlecht* mauvais* malas ruim ruins unpleasant',
    'news work performance behaviour behavior nachricht* nouvelle* noticia* noticias job quality good results',
  ],
  [
    'difficult-conversations',
    'difficult hard tough awkward uncomfortable delicate schwierig* unangenehm* difficile* delicat* dificil* incomod* honest',
    'talk* conversation* discussion* chat gesprach* conversation* entretien* conversacion* conversa* word',
  ],
  [
    'feedback',
    'give* giving take* taking receive* accept* handle* geben annehmen donner recevoir dar recibir receber ask get honest',
    'feedback criticism kritik critique* retours critica* retroaliment* rückmeldung ruckmeldung*',
  ],
  [
    'conflict-resolution',
    CONFLICT,
    `${TEAM} people colleague* two between kollegen zwischen entre personnes personas them other each`,
  ],
  [
    'conflict-resolution',
    'settle* mediat* resolv* solve* schlichten losen regler gerer gestionar resoudre resolver handle*',
    CONFLICT,
  ],
  [
    'underperformance',
    'low poor under weak bad struggling leistungsschwach* schwach*',
    'perform* performer* performance leistung mitarbeiter* rendimiento desempenho',
  ],
  [
    'letting-people-go',
    'let* letting lay* laying part fire* firing dismiss* entlass* kundig* licenci* despedir despid* demitir',
    'somebody someone person people off go employee* mitarbeiter* salarie* empleado* department staff member alguien quelqu* alguem',
  ],
  [
    'motivating-people',
    'keep* get* hold* bring* inspire* halten motiver motivar',
    'motivat* engaged morale spirits enthusias* inspired motivation animo moral',
  ],
  [
    'motivating-people',
    'motivat* motivier* motiver motivar remotiv* begeister*',
    `${TEAM} people staff mitarbeiter* collaborateurs personas pessoas`,
  ],
  [
    'trust-building',
    'safe* trust* vertrauen confiance confianza confianca sicher',
    'speak* open* openly team build* gain* win aufbauen schaffen gagner ganar ganhar honest* dare*',
  ],
  [
    'leading-without-authority',
    'lead* influenc* steer* fuhren diriger dirigir liderar',
    'not without ohne sans sin sem dont',
    'report* authority power weisung* hierarch* autorite autoridad* befugnis* formal',
  ],
  [
    'managing-up',
    'difficult demanding side along relationship work* handle* manag* convince deal* relation relacion umgehen auskommen gerer llevarse lidar impress',
    BOSS,
    'difficult demanding side along relationship my her his their up with mit avec con son mein* ihr* sein* seu sua',
  ],
  ['one-on-ones', 'one', 'one ones', 'weekly hold* run* better good useful meaningful matter regular'],
  [
    'remote-teams',
    `${TEAM} people colleagues lead* manage*`,
    'remote* distributed distant* verteilt* zeitzone* timezone* zones distance distancia hybrid home homeoffice spread virtual*',
  ],
  [
    'cross-cultural',
    'colleague* team* people work* deal* kollegen collegues colegas client* customers zusammenarbeit* equipe* equipos negotiat*',
    'abroad culture* cultural foreign japan* china chinese india indian* brazil* german* french american* asia* africa* international* kultur* etrang* extranjer* cultura* overseas mexic*',
    'work* with deal* between understand* mit avec con com collaborat* cooperat*',
  ],
  [
    'hiring',
    'hire* hiring recruit* einstell* find embauch* recrut* contrat* selecc* interview*',
    'engineer* developer* people staff team* candidate* person personas mitarbeiter* leute somebody someone talent* designer* salespeople gente alguien',
  ],
  [
    'onboarding',
    'new neue* nouve* nuev* nov* joiner*',
    'speed onboard* einarbeit* integr* started welcome ramp* settle* acog* accueil*',
  ],
  [
    'succession-planning',
    'take* takes replace* follow* succeed* ubernehm* nachfolg* remplac* successeur sucesor* sucess* step',
    'over role place job chair rolle nachfolg* poste puesto position successor* cargo',
  ],
  [
    'organisation-design',
    'redraw* restructur* reorgani* change* design* rethink* reshap* umbau* neu',
    'org organisation organization chart structure struktur* organigram* departments teams abteilung* estructura',
  ],
  [
    'change-management',
    'change* merger reorgani* transformation transition wandel veranderung* changement* cambio* mudanca* fusion umbruch',
    'people resist* along bring* accept* team* staff begleit* mitnehm* widerstand* accompagn* resist* acompan* gestion* lead* through fear* conduire',
  ],
  [
    'emotional-intelligence',
    'read* sense* understand* notice* spur* ressentir percib* entender',
    'room feel* emotion* feelings others gefuhl* emotions emociones sentiments emocoes',
  ],
  ['coaching', 'coach* coacher', 'people team own others employees mitarbeiter* equipe equipo staff'],
  ['mentoring', 'mentor* mentorin'],
  ['team-building', 'build* form* grow* aufbau* construire constituer construir formar montar crear', TEAM],
  [
    'people-development',
    'develop* grow* entwickel* forder* developper desarrollar desenvolver',
    'people others staff employee* talent* mitarbeiter* collaborateurs personas pessoas reports juniors',
  ],

  // Influence and deals
  [
    'influence',
    'win* convinc* persuad* bring* get* getting uberzeug* convaincre persuad* convencer gewinn* sway',
    'over board side buy others department* committee sceptic* skeptic* leadership management direction direccion departamento* stakeholder* kollegen diretoria leitung everyone everybody people',
  ],
  [
    'office-politics',
    'politic* politik mikropolitik politique* politic*',
    'internal office company corporate handle* navigat* deal* survive intern* entreprise empresa',
  ],
  [
    'stakeholder-management',
    'stake stakeholder* everybody everyone parties beteiligte* interesses partie* interesados',
    'inform* informed align* involve* happy expectation* loop einbind* abhol* impliqu* manage* stake',
  ],
  [
    'negotiation',
    HAGGLE,
    'supplier* vendor* price* deal* terms customer* client* partner* preis* prix precio* preco* landlord',
  ],
  ['contract-negotiation', HAGGLE, SUPPLIER],
  [
    'salary-negotiation',
    'ask* negotia* demand* verhandel* verlang* fordern demander negoci* pedir more higher mehr what how',
    PAY,
  ],
  [
    'closing-deals',
    'close* closing win* sign* land* abschluss* abschliess* conclure cerrar fechar',
    'deal* contract client sale* order auftrag* vente* venta* negocio* abschluss* account',
  ],
  [
    'sales-prospecting',
    'call* find* win* get* contact* approach* reach* gewinn* trouver conseguir captar conquistar akquir*',
    'new cold strangers leads prospects know* kunden neukunden clients clientes kaltakquise',
    'call* find* customer* client* kunden neukunden strangers leads prospects people clientes cold',
  ],
  [
    'sales-prospecting',
    'kunden neukunden clients clientes',
    'gewinn* akquir* conquer* captar conseguir trouver prospect* ganar',
  ],
  [
    'customer-success',
    'keep* lost lose losing retain* stop* save* renew* halten garder fideli* retener',
    CUSTOMER,
    'leav* churn* renew* lose losing large big key abwander* partir perder keep*',
  ],
  [
    'customer-service',
    'angry aggressive rude upset unhappy furious schwierig* difficile* dificil* complain* verargert* wutend* beschwer* mecontent* enfad* reclam* irritad* difficult',
    CUSTOMER,
  ],
  [
    'pricing',
    'set* find* decide* raise* choose festleg* fixer fijar definir how',
    'price prices pricing preis* prix precio* preco*',
  ],
  [
    'go-to-market',
    'bring* launch* introduc* einfuhr* lanc* lanzar',
    'product* service* market produkt* markt produit* marche producto* mercado produto*',
    'market markt marche mercado launch* lanc* lanzar einfuhr*',
  ],
  [
    'user-research',
    'find* learn* understand* know* ask* herausfinden verstehen comprendre entender saber',
    'user* users customers nutzer* kunden utilisateur* usuario*',
    'want* need* think* behav* wollen brauchen veulent besoin* quier* necesit* querem',
  ],
  [
    'product-strategy',
    'decid* choos* know* what',
    'build* develop* feature* roadmap',
    'next first product roadmap feature*',
  ],

  // Money, law, strategy
  [
    'finance',
    'read* understand* interpret* lesen versteh* lire comprendre leer entender ler',
    'bilanz* bilan* balance balanco financial* numbers figures zahlen chiffres cifras numeros accounts sheet',
  ],
  ['financial-modelling', 'business', 'case', 'make* build* write* present* calculat*'],
  [
    'fundraising',
    'raise* raising find* convince* pitch* geld lever levantar captar',
    'money round capital investor* funds fonds seed fondos investisseur* inversor* geldgeber*',
  ],
  [
    'entrepreneurship',
    'start* found* set* launch* grund* creer crear abrir montar fundar',
    'own business company startup firma unternehmen entreprise empresa societe',
    'start* found* own grund* creer crear abrir montar fundar eigene*',
  ],
  ['strategy', 'think* plan* denk* penser pensar', 'strateg* long longterm langfristig* ahead'],
  [
    'systems-thinking',
    'big bigger whole gross* vue vision',
    'picture ganze* ensemble conjunto global zusammenhang*',
    'see* sees understand* seh* voir ver prendre picture look*',
  ],
  [
    'decision-making',
    'decid* decision* entscheid* trancher',
    'make* making faster better hard uncertain* fact* facts information schneller besser half difficult incert* schwer* rapid*',
  ],
  [
    'goal-setting',
    'set* setting define* agree* formulate* setzen definir fixer fijar',
    'goal* target* objectiv* ziel* objectif* objetivo* okr* meta metas',
  ],
  [
    'accountability',
    'people team they hold* nobody leute mitarbeiter* gens gente ninguem',
    'promise* account* accountable commit* deadline* deliver* versprechen zusagen engagement* compromis* word agreed',
  ],
  [
    'internationalisation',
    'enter* expand* grow* go open* markteintritt eintret* penetrer entrar abrir conquer*',
    'market* abroad asia* europe* america* overseas ausland international* foreign markt marche mercado extranjero latin',
    'market* abroad expand* overseas ausland international* markt marche mercado foreign enter*',
  ],
  ['data-protection', 'gdpr dsgvo rgpd datenschutz*'],
  [
    'board-work',
    'sit* join* seat* become* serve* sitzen',
    'board* aufsichtsrat verwaltungsrat beirat conseil consejo conselho',
  ],
  [
    'budgeting',
    'budget* haushalt presupuesto* orcamento*',
    'first plan* own responsib* prepare* defend* hold manage* erste* planen verantwort* gerer gestionar',
  ],

  // Craft
  [
    'project-management',
    'project* projekt* projet* proyecto* projeto*',
    'track late over plan* deliver* delay* run* lead* manage* manag* termin* verspat* leiten piloter retard* retraso dirigir plazo atras* time schedule',
  ],
  ['microservices', 'monolith* monolithe monolito'],
  ['cloud', 'cloud wolke nuage nube nuvem', 'move* migrat* everything systems umzug umzieh* migrer migrar'],
  [
    'technical-leadership',
    'technical tech technische* technique tecnic*',
    'direction decision* lead* vision strategy strategie richtung entscheid* rumo choix',
  ],
  [
    'data-analysis',
    'data daten donnees datos dados zahlen',
    'sense analys* analyz* understand* interpret* verstehen auswert* comprendre entender insight*',
  ],
  [
    'quality-management',
    'mistake* error* defect* bug* fehler* erreurs errores erros',
    'customer* fewer less avoid* reduce* production weniger vermeid* moins eviter menos evitar',
  ],
  ['incident-management', 'outage* incident* breakdown ausfall* storung* panne* caida* downtime'],
  [
    'process-improvement',
    'process* workflow* prozess* ablauf* ablaufe processus proceso* processo*',
    'faster better simpl* lean* improve* speed* efficient schneller besser verbesser* amelior* mejor* melhor* optimi*',
  ],

  // Career
  [
    'career-planning',
    'next future years jahren ans anos weitergeh* weiter karriere carriere carrera carreira beruflich* career where',
    'career five ten comes go know* years jahren beruflich* karriere carriere carrera carreira professionnel* profesional* profissional heads',
    'be know* want* five ten what where wo wie was quoi que ou weiss do plan* decid* next',
  ],
  [
    'promotion',
    'ready case next become* get* getting bereit prete promu ascens* promov* befordert*',
    'level promot* befordert* beforderung promotion* ascens* promoc*',
  ],
  [
    'personal-brand',
    'visible visibility seen sichtbar* sichtbarkeit visible* visibilite visibilidad* visivel',
    'more company mehr plus mas mais internally in be become* organisation werden etre ser firma entreprise empresa',
  ],
  [
    'networking',
    'network* netzwerk* reseau red rede contacts kontakt* contactos contatos nobody',
    'build* grow* wide* expand* outside aufbau* erweiter* ausbau* elargir developper ampliar crear construir ampliar meet know* knupfen',
  ],
  [
    'job-interviews',
    'interview* vorstellungsgesprach* entretien* entrevista*',
    'has have prepare* next week job tomorrow upcoming embauche vorbereit* preparer preparar trabajo emprego morgen',
  ],
  [
    'cv-and-profile',
    'cv resume lebenslauf curriculo curriculum',
    'polish* write* better update* improve* uberarbeit* refaire mejorar actualizar review* melhorar',
  ],
  [
    'returning-to-work',
    'back return* wieder* zuruck* retour reprendre volver reincorpor* voltar comeback',
    'baby leave maternity parental break pause elternzeit conge baja licenca kind illness sabbatical children birth',
  ],
  [
    'relocation',
    'move* moving relocat* umzieh* umzug demenag* mudar* trasladar* transfer*',
    'office abroad country singapore london ausland etranger extranjero exterior city berlin paris york',
  ],
  [
    'career-change',
    'change* switch* move* wechsel* chang* cambiar mudar pivot*',
    'industry field career profession sector branche beruf* metier carriere secteur carrera profesion sector area carreira',
  ],
  [
    'expert-career',
    'expert* specialist* spezialist* fachexpert* specialiste especialista individual',
    'stay* remain* instead not bleiben rester seguir ficar contributor',
    'manager* management manag* fuhrung* lead* boss contributor',
  ],
  ['self-employment', 'freelanc* selbstandig* independiente autonom* freiberuf*'],
  [
    'job-search',
    'find* look* search* such* trouver cherch* buscar encontrar',
    'job stelle emploi empleo emprego',
    'new another neue* andere* nouvel* nuevo novo search* such* trouver cherch* buscar',
  ],

  // Said otherwise
  [
    'assertiveness',
    'refus* declin* ablehn* turn* rechazar recusar',
    'work request* guilt* extra task* arbeit aufgaben travail trabajo trabalho favour* favor* down',
  ],
  [
    'conflict-resolution',
    'not dont never hardly nicht pas no nao kein*',
    'talk* speak* get miteinander parlent hablan falam sprechen',
    'each other miteinander einander along together',
  ],
  [
    'salary-negotiation',
    'want* get* deserve* ask* how mochte voudrait quiere quer',
    'raise gehaltserhohung augmentation aumento',
  ],
  [
    'leading-without-authority',
    'lead* fuhren diriger dirigir',
    'peer* colleague* kollegen collegues colegas companeros',
    'without not being ohne sans sin sem',
  ],
  [
    'product-management',
    'move* switch* get* go* into wechsel* become*',
    'product produkt',
    'role management manager team into management',
  ],
  ['product-management', 'move* moving switch* break* get*', 'into', 'product'],
  [
    'people-leadership',
    'become* becoming werden devenir convertirse tornar* ser',
    'manager managerin fuhrungskraft teamleiter* chef lider supervisor gestor gestora',
  ],
  ['prioritisation', 'prioritaten priorites prioridades prioritise prioritize prioritising priorisieren'],
  [
    'internationalisation',
    'expand* grow* go going open* eintret* abrir wachsen',
    'abroad overseas ausland international* extranjero etranger foreign',
  ],
  [
    'entrepreneurship',
    'grunde* grundung creer crear fundar montar criar',
    'unternehmen firma entreprise empresa societe startup negocio',
  ],
  ['confidence', 'confiance confianza confianca vertrauen', 'elle lui soi sich selbst mismo misma mesmo si moi'],
  [
    'job-search',
    'cambiar changer mudar wechsel* change* switch* find* leave*',
    'trabajo emploi job stelle empleo emprego jobs poste',
  ],
  ['energy-and-stress', 'estres stress* estresse gestress*'],
  [
    'negotiation',
    'verhandel* verhandl* negotia* negoci*',
    'einkauf* procurement buyer* purchasing acheteur* compras buying',
  ],
  [
    'career-planning',
    'carreira carrera carriere karriere career',
    'what next where how was quoi que plan* wie como comment step* schritt*',
  ],
  [
    'managing-up',
    'struggle* trouble problem* communicat* communiquer comunicar* hablar auskommen clash* schwierig* arger',
    BOSS,
    'her his my their own mit avec con com son sa su ihr* sein* mein* seu sua',
  ],
  ['conflict-resolution', CONFLICT, BOSS],
  ['influence', 'sell* pitch* push* verkaufen vendre vender', 'idea* proposal* idee* vorschlag* propuesta* proposta*'],
  [
    'change-management',
    'lead* liderar conduire piloter gestion* gerer gestalten',
    'change cambio changement mudanca wandel veranderung*',
  ],

  // Everyday sentences
  [
    'public-speaking',
    'nervous afraid fear scared anxious freez* shy angst nervos peur trac miedo medo',
    'front before vor devant ante frente',
    'people others leuten menschen gens gente pessoas everyone crowd',
  ],
  [
    'public-speaking',
    'traut wagt ose atreve ousa dares',
    'reden sprechen vortrag* parler hablar falar speak*',
    'leuten gruppe publikum public publico crowd',
  ],
  [
    'confidence',
    'shy timid schuchtern* timid* introvert* unsicher* insegur*',
    'speak* talk* too people reden parler hablar falar meeting* open front',
  ],
  ['executive-presence', 'wort parole', 'besprechung* sitzung* meeting* reunion*', 'nie kaum jamais nicht prendre zu'],
  [
    'executive-presence',
    'entendre ecouter hablar falar heard escuchar dejan deixam',
    'reunion reunions reuniones reuniao reunioes',
    'pas no nao jamais nunca arrive peine',
  ],
  [
    'writing',
    'email* mail* report* text* memo* bericht* document* proposal* rapport* informe*',
    'long unclear confusing lang unklar* unverstandlich* longs largos longos wordy messy',
  ],
  [
    'communication',
    'explain* erklar* expliqu* explic*',
    'tech technology technik complicated complex product idea* concept* science produkt produit producto technologie',
  ],
  ['delegation', 'hold* cling* keep* does', 'task* work control details', 'every all onto herself himself'],
  [
    'delegation',
    'trust* vertrau* confi*',
    `${TEAM} people others mitarbeiter*`,
    'work task* important projects aufgaben trabajo',
  ],
  ['managing-up', 'micromanag* mikromanag* controls kontrolliert', BOSS],
  ['managing-up', 'uberzeug* convinc* convaincre convencer persuad*', BOSS],
  [
    'difficult-conversations',
    'tell told inform* mitteil* announc*',
    'not no nicht bad cannot',
    'employee* colleague* somebody someone candidate* mitarbeiter* kolleg* direct',
  ],
  [
    'conflict-resolution',
    'friction reibung* animosity rivalry hostil* spannungen',
    `between among zwischen entre colleague* people ${TEAM} department* boss kollegen`,
  ],
  ['conflict-resolution', 'zerstritten* verkracht* querelles disputas rixas'],
  ['conflict-resolution', CONFLICT, 'entre resol* losen companeros colegas kollegen equipe equipo team regler'],
  [
    'energy-and-stress',
    'overwhelm* exhaust* agotad* esgotad* epuis* uberstunden uberarbeitet uberlastet overwork* ausgebrannt surmen*',
  ],
  ['energy-and-stress', 'sleep* schlaf* dort dorm* duerme', 'badly poorly not cannot schlecht* mal nicht less hardly'],
  [
    'energy-and-stress',
    'weekend* wochenende* nights evenings fines fins',
    'work* arbeitet travaille trabaja trabalha',
    'every always each jed* tous todos all constantly immer',
  ],
  [
    'imposter-feelings',
    'think* feel* believe* glaubt denkt croit cree acha',
    'everybody everyone others alle anderen tous todos',
    'smarter better cleverer kluger besser meilleurs mejores melhores',
  ],
  [
    'salary-negotiation',
    HAGGLE,
    'contract offer package vertrag contrat contrato angebot',
    'hr employment job personalabteilung rh arbeits*',
  ],
  ['salary-negotiation', 'gehaltsgesprach* gehaltsverhandlung* gehaltserhohung* payrise'],
  [
    'salary-negotiation',
    'augmentation aumento raise',
    'obtenir demander pedir conseguir get ask* win negoci* deman* want*',
  ],
  [
    'expert-career',
    'technical tech expert* specialist* technik tecnic*',
    'track path ladder laufbahn career',
    'stay* or manage* people management unsure choos*',
  ],
  [
    'career-change',
    'quit* leav* resign* kundigen demission* renunciar dejar largar sair aufhoren',
    'job work company position stelle emploi trabajo trabalho emprego',
    'think* consider* plan* uberlegt pens* wants tempted soll should',
  ],
  [
    'fundraising',
    'vc vcs investor* angel* geldgeber* inversor* inversion* investisseur* investidor*',
    'pitch* find* look* search* convinc* talk* meet* buscar such* trouver gewinn* cherch* encontrar procurar conseguir',
  ],
  ['fundraising', 'term termsheet*', 'sheet sheets termsheet*'],
  ['sales-prospecting', 'build* fill* grow* generat* more', 'pipeline leads'],
  ['sales-prospecting', 'neugeschaft neukundengewinnung kaltakquise akquise'],
  [
    'sales-prospecting',
    'nuevos novos nouveaux neue new',
    'clientes clients kunden customers',
    'conseguir conquistar trouver gewinn* win* find* captar get* attract* wins',
  ],
  ['sales', 'handle* overcome* deal* answer* umgang umgehen', 'objection* einwand* objeciones objecoes'],
  [
    'customer-success',
    'upsell* cross-sell* crosssell* renew* renewals churn',
    'customer* client* account* kunden clientes existing bestandskunden rate reduc*',
  ],
  [
    'procurement',
    'find* choos* select* such* switch* trouver buscar encontrar evaluat*',
    'supplier* vendor* lieferant* fournisseur* proveedor* fornecedor* dienstleister',
  ],
  [
    'internationalisation',
    'expand* enter* grow* launch* conquer* expandir',
    'america europe asia africa china india japan brazil germany france spain poland mexico abroad country countries usa',
  ],
  [
    'internationalisation',
    'open* set* eroffn* ouvrir abrir grund*',
    'office branch subsidiary niederlassung filiale sucursal filial',
    'in country abroad new en em',
  ],
  [
    'mergers-acquisitions',
    'acquir* buy* takeover ubernehm* kauf* racheter comprar adquirir',
    'competitor* rival startup wettbewerber* concurrent* competidor* concorrente* company companies',
  ],
  [
    'mergers-acquisitions',
    'merger* fusion* fusao acquisition* ubernahme*',
    'integrat* companies due diligence culture* two',
  ],
  [
    'stakeholder-management',
    'relationship* beziehung* relations relaciones relacoes',
    'senior leaders executives leadership stakeholder* direction directivos diretores',
    'build* grow* improve* aufbau* better strengthen*',
  ],
  [
    'change-management',
    'afraid fear* resist* angst* scared worried peur miedo medo reluctan* adopt*',
    'system systems tool* process* software crm erp umstellung change*',
    'people team* staff users colleagues leute mitarbeiter* gens gente pessoas new',
  ],
  [
    'change-management',
    'mener conduire accompagner liderar drive* gestalten conducir',
    'changement* cambio* mudanca* change transformation wandel',
  ],
  ['product-strategy', 'prioriti* plan* own define* build*', 'roadmap'],
  [
    'user-research',
    'talk* speak* listen* interview* sprechen reden parler hablar falar',
    'user* customers nutzer* kunden utilisateur* usuari* clientes',
    'before build* needs besoins bedurfnisse necesidades early',
  ],
  ['agile', 'waterfall scrum agile agil* kanban', 'move* switch* introduc* adopt* wechsel* pass* einfuhr* transition*'],
  [
    'software-architecture',
    'design* build* plan*',
    'scal* distributed resilient',
    'system* platform* service* backend application*',
  ],
  [
    'information-security',
    'security cyber* sicherheit* securite seguridad seguranca',
    'audit incident* breach* phishing posture polic* awareness hack* certification vorfall*',
  ],
  [
    'data-governance',
    'data daten donnees datos dados',
    'clean* messy duplicate* quality trust* inconsistent qualitat bereinig*',
  ],
  [
    'process-improvement',
    'cut* reduc* eliminat* less weniger senken',
    'waste throughput verschwendung ausschuss scrap waiting',
  ],
  [
    'health-safety',
    'accident* injur* unfall* accidente* acidente*',
    'reduc* prevent* fewer avoid* plant site less verhindern eviter evitar number',
  ],
  [
    'digital-marketing',
    'follower* linkedin instagram social seo adwords newsletter tiktok youtube',
    'grow* more increas* better run* campaign* mehr reach',
  ],
  [
    'marketing',
    'ads advert* campaign* werbung kampagne* publicite publicidad publicidade',
    'writ* run* plan* creat* better launch*',
  ],
  ['brand-marketing', 'rebrand*'],
  [
    'brand-marketing',
    'brand marke marque marca',
    'strengthen* build* refresh* position* identity aufbau* new staerken renforcer',
  ],
  [
    'inclusion',
    'divers* inclusiv* minorit* vielfalt bias*',
    'team* build* hire hiring recruit* culture workplace company leader* equipe equipo',
  ],
  [
    'networking',
    'meet* know* find* connect* kennenlernen',
    'people peers others leute gens gente pessoas',
    'industry field branche sector secteur setor outside same',
  ],
  [
    'personal-brand',
    'reputation profile ruf renommee reputacion reputacao',
    'build* grow* outside company industry leader* aufbau*',
  ],
  ['time-management', 'procrastinat* prokrastin* aufschieb* aufschieberitis procrastin*'],
  [
    'time-management',
    'organis* organiz*',
    'selbst sich herself himself tiempo tempo temps day tag',
    'besser better mieux mejor melhor',
  ],
  ['strategy', 'think* thinks', 'bigger broader longterm'],
  [
    'career-planning',
    'find* figure* know* decid* unsure',
    'she he they i sie er elle il',
    'want wants will veut',
    'do future life work machen faire',
  ],
  [
    'project-management',
    'project* programme program projekt* projet* proyecto* projeto*',
    'fail* turn* rescue* stuck plan* large complex ruder schief retten drift* scope slip* behind derape',
  ],
  ['software-engineering', 'learn* lernen apprendre aprender', 'code coding programm* programar coder'],
  [
    'people-leadership',
    'ic contributor tecnic* technique technik* engineer* fachkraft specialist* fachexpert*',
    'manager management jefe jefa chef leitung gestor fuhrung* lider*',
    'move* becom* pasar passer wechsel* from mudar transition* into',
  ],
  [
    'people-leadership',
    'liderar fuhren diriger encadrer lead leads leading gerir dirigir',
    'pessoas personas people menschen leute personnes gente',
  ],
  [
    'people-leadership',
    'first newly erstmals',
    'time appointed promoted becom*',
    'manager leader supervisor fuhrungskraft teamleiter*',
  ],
  ['leading-managers', 'manage manages managing lead leads leading fuhren', 'managers leaders fuhrungskrafte'],
  [
    'letting-people-go',
    'kundigen licencier despedir demitir dispensar entlassen',
    'jemandem jemanden quelqu* alguien alguem mitarbeiter* colaborador* empleado* funcionari* leute leuten',
  ],
  ['promotion', 'befordert promu* promovid* ascendid* ascenso', 'werden etre ser get* be becom* how conseguir lograr'],
  [
    'product-management',
    'wechsel* umstieg move* switch* pass* pasar mudar',
    'produktentwicklung produktmanagement produkt produit producto produto',
  ],
  ['pricing', 'preise prix precios precos prices', 'erhoh* augment* subir aument* raise* increas* fix*'],
  [
    'hiring',
    'gute guten good right bons buenos great strong',
    'leute people talent* pessoas personas gens mitarbeiter* gente',
    'find* finden trouver encontrar attract* gewinnen',
  ],
  [
    'hiring',
    'contratar einstellen recruter embaucher recrutar',
    'gente leute pessoas personas people personal equipo alguien mitarbeiter* funcionari* colaborador*',
  ],
  [
    'relocation',
    'ausland abroad overseas extranjero etranger exterior',
    'arbeit* work* leben live* travailler trabajar trabalhar vivre vivir viver umzieh* move*',
  ],
  [
    'decision-making',
    'decision* decisiones decisoes entscheidung*',
    'prendre tomar treffen',
    'vite rapid* faster better besser mieux mejor melhor schneller sous',
  ],
  ['feedback', 'criticism kritik critiques criticas', 'lidar umgehen encajar aceptar accepter aceitar cope'],
  [
    'customer-service',
    'zangad* irritad* furios* enfadad* mecontent* wutend* verargert* dificil* dificeis difficiles',
    'cliente* client* kunde* customer*',
  ],
  [
    'budgeting',
    'orcamento* presupuesto* budget* haushalt*',
    'fazer elaborar hacer faire erstell* preparer preparar draw* works understand* verstehen',
  ],
  [
    'entrepreneurship',
    'proprio propria propio propia eigenes eigene own propre',
    'negocio business empresa entreprise unternehmen firma startup',
    'abrir montar start* criar crear creer grund* launch*',
  ],

  [
    'crisis-communication',
    'crisis krise* crise crises shitstorm',
    'handle* manag* deal* pr communicat* bewaltig* gerer gestionar gerir press presse',
  ],
  [
    'people-development',
    'keep* retain* leav* abwander* halten garder retener reter',
    'good best talent* gute great bons buenos',
    'people leute staff employees talent* gens gente pessoas mitarbeiter*',
  ],
  ['budgeting', 'forecast*', 'revenue sales cost* demand umsatz budget* quarter* year*'],
  ['experimentation', 'test tests', 'ab', 'run* first design* do'],

  ['conflict-resolution', 'konflikt konflikte konflikten conflits conflitos conflictos conflit conflito conflicto'],
  ['conflict-resolution', 'refus*', 'work talk speak cooperate', 'together other'],
  ['underperformance', 'underperform* minderleister* leistungsschwach*'],
  ['managing-up', 'tell* talk* hablar sprechen parler falar speak*', BOSS, 'how wie comment como dare'],
  ['salary-negotiation', PAY, BOSS, 'talk* hablar sprechen parler falar speak* ask*'],
  ['assertiveness', 'yes ja oui sim', 'everything everybody everyone allem alles allen tout tous todo todos tudo'],
  ['energy-and-stress', 'drown* swamp* overload* uberflut*', 'work tasks email* arbeit aufgaben requests'],
  [
    'energy-and-stress',
    'juggl* reconcil* conciliar concilier vereinbar* combin*',
    'kids family children familie kinder enfants hijos filhos famille familia',
    'job work career arbeit beruf travail trabajo trabalho',
  ],
  ['executive-communication', 'slide* deck* folien presentation* result* numbers', TOP],
  [
    'organisation-design',
    'restructur* reorganis* reorganiz* umstrukturier* reestructur* reestrutur*',
    'department team* company abteilung service departamento organisation organization unit',
  ],
  [
    'people-leadership',
    'take* taking took ubernehm* ubernimmt prendre reprendre asumir assumir',
    TEAM,
    'over ubernehm* ubernimmt charge lead reprendre asumir assumir',
  ],
  [
    'people-leadership',
    'grow* step* move* become*',
    'head director lead leader leadership',
    'into role department up position',
  ],
  [
    'people-leadership',
    'schwierig* difficult difficile* dificil*',
    'mitarbeiter* employee* collaborateur* colaborador* empleado*',
    'fuhren manag* lead* gerer gestionar gerir',
  ],
  ['sales-leadership', 'build* scal* grow* lead* hire* aufbau*', 'sales vertrieb* ventes ventas vendas', TEAM],
  ['go-to-market', 'launch* lanc* lanzar einfuhr*', 'product* produkt* produit* producto* produto* service* feature*'],
  ['succession-planning', 'nachfolg* succession sucesion sucessao'],
  ['motivating-people', 'desmotivad* demotivat* demotivier* unmotiviert* demotive*'],
  [
    'active-listening',
    'interrupts interrupting unterbricht interrompt interrumpe interrompe',
    'others people all constantly everyone andere autres otros outros',
  ],
  ['executive-presence', 'heard gehort entendu* ecoute* escuchad* ouvid*', 'be werden etre ser get* voice ideas idea'],
  ['decision-making', 'data-driven driven fact* evidence', 'decision* decisiones decisoes entscheidung*'],

  ...NEEDS_IN_JAPANESE,
];
