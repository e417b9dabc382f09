import type { SkillTable } from '../skill';

/** Crafts and sectors: technology, products, production, science and public service, finer than the broad fields. */
export const CRAFTS: SkillTable = {
  'system-design': {
    name: 'System design',
    words: 'distributed systems, scalability, scalable systems, systementwurf, sistemas distribuidos',
    under: 'software-architecture',
  },
  microservices: {
    name: 'Microservices',
    words: 'service oriented architecture, event driven architecture, domain driven design, ddd',
    under: 'software-architecture',
    near: 'backend',
  },
  'api-design': {
    name: 'API design',
    words: 'apis, rest api, graphql, api management, schnittstellen',
    under: 'backend',
    near: 'system-design',
  },
  java: { name: 'Java', words: 'java development, spring boot, kotlin, jvm', under: 'backend' },
  python: {
    name: 'Python',
    words: 'python programming, django, fastapi',
    under: 'software-engineering',
    near: 'data-science',
  },
  dotnet: { name: '.NET', words: 'dotnet, dot net, c sharp, csharp, asp net', under: 'backend' },
  javascript: {
    name: 'JavaScript and TypeScript',
    words: 'javascript, typescript, nodejs, node js, reactjs, react js, vue js, angular',
    under: 'frontend',
  },
  'c-and-cpp': {
    name: 'C and C++',
    words: 'c plus plus, cpp, c language, rust, rust language',
    under: 'software-engineering',
    near: 'embedded-systems',
  },
  php: { name: 'PHP', words: 'laravel, symfony, wordpress development', under: 'backend' },
  'functional-programming': {
    name: 'Functional programming',
    words: 'haskell, scala, clojure, erlang, elixir',
    under: 'software-engineering',
  },
  'open-source': {
    name: 'Open source',
    words: 'open source maintainership, oss, maintaining open source, contributing upstream',
    under: 'software-engineering',
    near: 'community-building',
  },
  'code-review': {
    name: 'Code review',
    words: 'code reviews, reviewing code, pull requests, clean code, refactoring, technical debt',
    under: 'software-engineering',
    near: 'feedback quality-engineering',
  },
  'test-automation': {
    name: 'Test automation',
    words: 'automated testing, automated tests, tdd, test driven development, testautomatisierung',
    under: 'quality-engineering',
  },
  kubernetes: {
    name: 'Kubernetes and containers',
    words: 'kubernetes, k8s, docker, containers, container orchestration, openshift',
    under: 'devops',
    near: 'cloud',
  },
  'ci-cd': {
    name: 'Build and release',
    words: 'ci cd, continuous integration, continuous delivery, release engineering, release management',
    under: 'devops',
  },
  'infrastructure-as-code': {
    name: 'Infrastructure as code',
    words: 'terraform, ansible, iac, platform engineering, developer experience',
    under: 'devops',
    near: 'cloud',
  },
  observability: {
    name: 'Observability',
    words: 'monitoring, logging, tracing, grafana, site reliability, sre, site reliability engineering',
    under: 'incident-management',
    near: 'devops',
  },
  aws: { name: 'Amazon Web Services', words: 'aws, amazon web services', under: 'cloud' },
  azure: { name: 'Microsoft Azure', words: 'azure, azure cloud', under: 'cloud' },
  'google-cloud': { name: 'Google Cloud', words: 'gcp, google cloud platform', under: 'cloud' },
  'networking-infrastructure': {
    name: 'Networks',
    words: `
        network engineering, network administration, routing and switching, netzwerktechnik, réseaux informatiques,
        redes informáticas
      `,
    under: 'it-operations',
    near: 'information-security',
  },
  'it-service-management': {
    name: 'IT service management',
    words: 'itil, itsm, service desk, help desk, it support, first level support',
    under: 'it-operations',
    near: 'customer-service',
  },
  sap: { name: 'SAP', words: 's4 hana, s 4hana, sap hana, abap, sap modules', under: 'enterprise-software' },
  'salesforce-platform': {
    name: 'Salesforce platform',
    words: 'salesforce, salesforce development, salesforce administration, apex salesforce',
    under: 'enterprise-software',
    near: 'sales-operations',
  },
  'low-code': {
    name: 'Low code',
    words: 'no code, low code, power platform, power apps, process automation tools, rpa, robotic process automation',
    under: 'enterprise-software',
    near: 'process-improvement',
  },
  cryptography: {
    name: 'Cryptography',
    words: 'encryption, pki, kryptographie, cryptographie, criptografía',
    under: 'information-security',
  },
  'penetration-testing': {
    name: 'Penetration testing',
    words: 'pentest, pentesting, ethical hacking, red team, offensive security',
    under: 'information-security',
  },
  'security-operations': {
    name: 'Security operations',
    words: 'soc analyst, siem, incident response security, threat detection, blue team',
    under: 'information-security',
    near: 'incident-management',
  },
  'identity-access': {
    name: 'Identity and access',
    words: 'iam, identity and access management, single sign on, zero trust',
    under: 'information-security',
  },
  'security-governance': {
    name: 'Security governance',
    words: 'iso 27001, security policies, grc, isms, informationssicherheitsmanagement',
    under: 'information-security',
    near: 'compliance',
  },
  'business-intelligence': {
    name: 'Business intelligence',
    words: 'bi, power bi, tableau, dashboards, reporting, kpi, kpis, berichtswesen',
    under: 'data-analysis',
    near: 'visualisation',
  },
  sql: {
    name: 'SQL',
    words: 'sql queries, querying databases, postgresql, postgres, mysql',
    under: 'databases',
    near: 'data-analysis',
  },
  experimentation: {
    name: 'Experimentation',
    words: 'a b testing, ab testing, experiments, causal inference, hypothesentests',
    under: 'data-analysis',
    near: 'statistics product-discovery',
  },
  'deep-learning': {
    name: 'Deep learning',
    words: 'neural networks, pytorch, tensorflow, computer vision, bildverarbeitung',
    under: 'machine-learning',
  },
  'language-models': {
    name: 'Language models',
    words: `
        llm, llms, generative ai, genai, prompt engineering, natural language processing, nlp, large language models,
        ki sprachmodelle
      `,
    under: 'machine-learning',
  },
  'ml-engineering': {
    name: 'Machine learning in production',
    words: 'mlops, ml engineering, model deployment, ml platform',
    under: 'machine-learning',
    near: 'devops data-engineering',
  },
  'ai-ethics': {
    name: 'Responsible AI',
    words: 'ai ethics, ai governance, ai act, responsible ai, ki ethik',
    under: 'machine-learning',
    near: 'compliance business-ethics',
  },
  'forecasting-models': {
    name: 'Forecasting models',
    words: 'time series, demand forecasting, predictive analytics, predictive modelling, prognosemodelle',
    under: 'data-science',
    near: 'statistics',
  },
  geodata: {
    name: 'Geodata',
    words: 'gis, geographic information systems, geoinformatics, remote sensing, kartographie',
    under: 'data-analysis',
  },
  bioinformatics: {
    name: 'Bioinformatics',
    words: 'genomics, computational biology, bioinformatik',
    under: 'life-sciences',
    near: 'data-science',
  },
  'interaction-design': {
    name: 'Interaction design',
    words: 'ui design, ux ui, prototyping, wireframes, interface design',
    under: 'user-experience',
    near: 'visual-design',
  },
  'service-design': {
    name: 'Service design',
    words: 'customer journey, journey mapping, design thinking',
    under: 'user-experience',
    near: 'product-discovery facilitation',
  },
  'information-architecture': {
    name: 'Information architecture',
    words: 'content strategy, content design, taxonomy design',
    under: 'user-experience',
    near: 'technical-writing',
  },
  'motion-design': {
    name: 'Motion design',
    words: 'animation, 3d animation, video editing, vfx',
    under: 'visual-design',
    near: 'media-production',
  },
  'industrial-design': {
    name: 'Industrial design',
    words: 'product design physical, produktdesign, design industriel, diseño industrial',
    under: 'visual-design',
    near: 'mechanical-engineering',
  },
  'product-analytics': {
    name: 'Product analytics',
    words: 'product metrics, activation metrics, retention metrics, north star metric',
    under: 'product-management',
    near: 'data-analysis',
  },
  'product-operations': {
    name: 'Product operations',
    words: 'product ops, backlog management, product owner, product ownership, product owner role, user stories',
    under: 'product-management',
    near: 'agile',
  },
  roadmapping: {
    name: 'Roadmaps',
    words: 'roadmap, product roadmap, roadmap planning, technology roadmap',
    under: 'product-strategy',
    near: 'prioritisation',
  },
  'platform-products': {
    name: 'Platforms and marketplaces',
    words: 'marketplace, two sided platform, platform strategy, ecosystem strategy',
    under: 'product-strategy',
    near: 'business-model',
  },
  'hardware-products': {
    name: 'Hardware products',
    words: 'hardware development, consumer electronics, npi, new product introduction',
    under: 'product-management',
    near: 'electronics manufacturing',
  },
  saas: {
    name: 'Software as a service',
    words: 'saas, subscription business, recurring revenue, b2b software',
    under: 'business-model',
    near: 'product-management',
  },
  'scaled-agile': {
    name: 'Agile at scale',
    words: 'safe framework, scaled agile, less framework, agile transformation, release train, agile organisation',
    under: 'agile',
    near: 'change-management',
  },
  kanban: {
    name: 'Kanban and flow',
    words: 'kanban, lean flow, wip limits, flow efficiency',
    under: 'agile',
    near: 'process-improvement',
  },
  scrum: {
    name: 'Scrum',
    words: 'scrum team, sprint planning, retrospectives, retros facilitation',
    under: 'agile',
    near: 'facilitation',
  },
  estimation: {
    name: 'Planning and estimation',
    words: 'estimating, project planning, schedule planning, critical path, projektplanung, planification de projet',
    under: 'project-management',
  },
  pmo: {
    name: 'Project office',
    words: 'pmo, project portfolio, portfolio governance, project governance, projektbüro',
    under: 'programme-management',
  },
  requirements: {
    name: 'Requirements',
    words: 'requirements engineering, requirements analysis, lastenheft, anforderungsmanagement, cahier des charges',
    under: 'business-analysis',
  },
  lean: {
    name: 'Lean',
    words: 'lean management, lean manufacturing, kaizen, toyota production system, 5s, continuous improvement',
    under: 'process-improvement',
    near: 'manufacturing',
  },
  'six-sigma': {
    name: 'Six Sigma',
    words: 'six sigma, black belt, green belt, dmaic',
    under: 'process-improvement',
    near: 'quality-management statistics',
  },
  logistics: {
    name: 'Logistics',
    words: `
        warehousing, warehouse management, transport logistics, freight, shipping, logistik, logistique, logística,
        ロジスティクス, transporte de cargas, stock, warehouse
      `,
    under: 'supply-chain',
  },
  'demand-planning': {
    name: 'Demand and production planning',
    words: `
        production planning, s op, sales and operations planning, inventory management, produktionsplanung,
        bestandsmanagement
      `,
    under: 'supply-chain',
    near: 'forecasting-models',
  },
  maintenance: {
    name: 'Maintenance',
    words: `
        predictive maintenance, asset maintenance, instandhaltung, mantenimiento industrial, maintenance industrielle
      `,
    under: 'manufacturing',
  },
  'automation-engineering': {
    name: 'Automation engineering',
    words: `
        plc, plc programming, industrial automation, scada, automatisierungstechnik, automatisme, automatización
        industrial
      `,
    under: 'electrical-engineering',
    near: 'robotics manufacturing',
  },
  iot: {
    name: 'Internet of things',
    words: 'iot, connected devices, industry 4 0, industrie 4 0, smart factory',
    under: 'embedded-systems',
    near: 'cloud',
  },
  semiconductors: {
    name: 'Semiconductors',
    words: 'chip design, asic, fpga, vlsi, halbleiter, semi conducteurs, semiconductores',
    under: 'electronics',
  },
  telecommunications: {
    name: 'Telecommunications',
    words: 'telecoms, telecom, 5g, mobile networks, telekommunikation, télécommunications, telecomunicaciones',
    under: 'networking-infrastructure',
  },
  aerospace: {
    name: 'Aerospace',
    words: 'aviation, aircraft, space industry, satellites, luftfahrt, raumfahrt, aéronautique, aeronáutica',
    under: 'mechanical-engineering',
  },
  'rail-and-transport': {
    name: 'Rail and public transport',
    words: 'railway, rail, public transport, mobility, mobilität, bahn, ferroviaire, ferrocarril',
    under: 'civil-engineering',
    near: 'logistics',
  },
  'shipping-industry': {
    name: 'Maritime industry',
    words: 'maritime, ports, shipbuilding, schifffahrt, maritime wirtschaft',
    under: 'logistics',
  },
  chemistry: {
    name: 'Chemistry',
    words: `
        chemical engineering, chemicals, process engineering, verfahrenstechnik, génie chimique, ingeniería química
      `,
    under: 'research-science',
    near: 'manufacturing',
  },
  'materials-science': {
    name: 'Materials science',
    words: 'materials engineering, polymers, metallurgy, werkstofftechnik, matériaux',
    under: 'research-science',
    near: 'mechanical-engineering',
  },
  physics: {
    name: 'Physics',
    words: 'physicist, optics, photonics, quantum, physik, physique, física',
    under: 'research-science',
  },
  biotechnology: {
    name: 'Biotechnology',
    words: 'biotech, biotechnologie, bioprocess, biotecnología',
    under: 'life-sciences',
  },
  pharmaceuticals: {
    name: 'Pharmaceuticals',
    words: 'pharma, drug development, pharmaindustrie, industrie pharmaceutique, industria farmacéutica',
    under: 'life-sciences',
    near: 'regulatory-affairs clinical-research',
  },
  'medical-devices': {
    name: 'Medical devices',
    words: 'medtech, medical technology, medizintechnik, dispositifs médicaux, productos sanitarios',
    under: 'life-sciences',
    near: 'quality-management regulatory-affairs',
  },
  'regulatory-affairs': {
    name: 'Regulatory affairs',
    words: 'regulatory approval, market authorisation, mdr, fda approval, zulassung',
    under: 'compliance',
  },
  'public-health': {
    name: 'Public health',
    words: `
        epidemiology, health policy, gesundheitswesen, santé publique, salud pública, disease prevention, diseases,
        infections, health promotion, vaccination
      `,
    under: 'medicine',
    near: 'public-policy',
  },
  pharmacy: {
    name: 'Pharmacy',
    words: 'pharmacist, apotheker, apothekerin, pharmacien, farmacéutico',
    under: 'medicine',
  },
  therapy: {
    name: 'Physical and occupational therapy',
    words: `
        physiotherapy, occupational therapy, physical therapy, speech therapy, physiotherapie, ergotherapie, logopädie,
        kinésithérapie, fisioterapia, 理学療法
      `,
    near: 'healthcare-management',
  },
  counselling: {
    name: 'Counselling and psychotherapy',
    words: `
        counselling, counseling, psychotherapy, psychotherapie, employee assistance, mental health support, psychologische beratung,
        accompagnement psychologique, psicoterapia, apoyo psicológico, apoio psicológico, カウンセリング, 心理療法
      `,
    under: 'psychology',
    near: 'wellbeing energy-and-stress resilience',
  },
  agriculture: {
    name: 'Agriculture',
    words: 'farming, agronomy, agtech, landwirtschaft, agricultura, crops, livestock, animals on farms',
    under: 'operations',
    near: 'food-industry',
  },
  construction: {
    name: 'Construction',
    words: `
        construction management, site management, building industry, bauleitung, bauwesen, chantier, construcción, building materials
      `,
    under: 'civil-engineering',
    near: 'project-management',
  },
  'urban-planning': {
    name: 'Urban planning',
    words: 'city planning, spatial planning, stadtplanung, urbanisme, urbanismo',
    under: 'architecture',
    near: 'public-sector',
  },
  'facility-management': {
    name: 'Facility management',
    words: 'facilities, property management, gebäudemanagement, gestion immobilière',
    under: 'real-estate',
  },
  'oil-and-gas': {
    name: 'Oil and gas',
    words: 'petroleum, upstream, refinery, erdöl, pétrole, petróleo',
    under: 'energy',
  },
  renewables: {
    name: 'Renewable energy',
    words: `
        solar power, wind power, wind energy, photovoltaics, erneuerbare energien, énergies renouvelables, energías
        renovables
      `,
    under: 'energy',
    near: 'climate',
  },
  utilities: {
    name: 'Utilities and grids',
    words: 'power grid, electricity grid, water supply, stadtwerke, netzbetrieb, réseaux électriques',
    under: 'energy',
  },
  defence: {
    name: 'Defence and security forces',
    words: 'defence industry, defense, military, armed forces, bundeswehr, police, polizei, armée',
    under: 'public-sector',
  },
  diplomacy: {
    name: 'Diplomacy',
    words: 'diplomat, foreign affairs, embassy, diplomatie, diplomacia',
    under: 'public-policy',
    near: 'cross-cultural',
  },
  'museums-and-culture': {
    name: 'Culture and museums',
    words: 'museum, arts management, theatre, kulturmanagement, gestion culturelle, gestión cultural',
    under: 'media-production',
    near: 'non-profit',
  },
  music: {
    name: 'Music',
    words: 'musician, composing, sound design, musik, musique, música',
    under: 'media-production',
  },
  sports: { name: 'Sport', words: 'sports management, athlete, sportmanagement, gestion du sport', under: 'events' },
  tourism: {
    name: 'Travel and tourism',
    words: 'tourism, travel industry, tourismus, tourisme, turismo',
    under: 'hospitality',
  },
  'gaming-industry': {
    name: 'Games industry',
    words: 'games publishing, game production, esports',
    under: 'game-development',
  },
  'higher-education': {
    name: 'Higher education',
    words: `
        university administration, university teaching, lecturer, hochschullehre, enseignement supérieur, educación
        superior
      `,
    under: 'academic-career',
    near: 'teaching',
  },
  phd: {
    name: 'Doctorate',
    words: `
        phd, doctoral studies, dissertation, doctoral thesis, promotionsvorhaben, thèse de doctorat, doctorado,
        postdoc
      `,
    under: 'academic-career',
    near: 'research-science',
  },
  'scientific-publishing': {
    name: 'Scientific publishing',
    words: 'publishing papers, peer review, scientific writing, paper writing, wissenschaftliches schreiben',
    under: 'academic-career',
    near: 'writing',
  },
  patents: {
    name: 'Patents',
    words: 'patent filing, patent law, inventions, patentrecht, brevets, patentes',
    under: 'intellectual-property',
  },
  'technology-transfer': {
    name: 'Technology transfer',
    words: 'spin off, spin offs, university startup, technologietransfer, transfert de technologie',
    under: 'entrepreneurship',
    near: 'intellectual-property academic-career',
  },
  'public-procurement': {
    name: 'Public procurement',
    words: 'public tenders, vergaberecht, öffentliche beschaffung, marchés publics, contratación pública',
    under: 'procurement',
    near: 'public-sector',
  },
  'digital-government': {
    name: 'Digital government',
    words: 'e government, govtech, verwaltungsdigitalisierung, administration numérique',
    under: 'public-sector',
    near: 'digital-transformation',
  },
  'inclusive-technology': {
    name: 'Assistive technology',
    words: 'assistive tech, screen readers, barrierefreiheit technik',
    under: 'accessibility',
  },
  'skilled-trades': {
    name: 'Skilled trades',
    words: `
        craftsmanship, carpentry, joinery, plumbing, welding, masonry, metalworking, woodworking, handwerk, artisanat,
        artesanía, artesanato
      `,
    near: 'apprenticeships construction manufacturing',
  },
  'public-safety': {
    name: 'Public safety',
    words: `
        policing, law enforcement, firefighting, fire service, emergency services, emergency response, rescue service,
        rettungsdienst, feuerwehr, secours, seguridad pública, segurança pública, offenders, crime prevention, security
        services
      `,
    near: 'incident-management public-sector',
  },
  'care-work': {
    name: 'Care work',
    words: 'elder care, home care, nursing home, disability care, altenpflege, aide à la personne, cuidado de mayores',
    near: 'nursing social-work',
  },
  childcare: {
    name: 'Childcare',
    words: 'child care, early childhood education, kindergarten, preschool, kita, petite enfance, educación infantil',
    near: 'school-education',
  },
  'veterinary-medicine': {
    name: 'Veterinary medicine',
    words: 'animal health, animal care, tiermedizin, médecine vétérinaire, medicina veterinaria',
    near: 'medicine agriculture',
  },
  'personal-services': {
    name: 'Beauty and personal services',
    words: 'cosmetics, beauty industry, hairdressing, spa, kosmetik, coiffure, peluquería',
    near: 'customer-service',
  },
  'performing-arts': {
    name: 'Performing arts',
    words: 'acting, theater, dance, stagecraft, schauspiel, teatro',
    near: 'public-speaking museums-and-culture',
  },
  'libraries-and-archives': {
    name: 'Libraries and archives',
    words: 'library work, librarianship, archives, records management, bibliothekswesen, archivistique',
    near: 'knowledge-management',
  },
  'pastoral-care': {
    name: 'Pastoral care',
    words: 'chaplaincy, ministry in church, seelsorge, aumônerie, atención pastoral',
    near: 'active-listening',
  },
  economics: {
    name: 'Economics',
    words: 'macroeconomics, volkswirtschaft, économie politique, economía aplicada',
    near: 'statistics finance',
  },
};
