import type { SkillTable } from '../skill';

/** Software, data, security, design. */
export const TECHNOLOGY: SkillTable = {
  'software-engineering': {
    name: 'Software engineering',
    words: `
        software development, software engineer, programming, coding, developer, softwareentwicklung, developpement
        logiciel, desarrollo de software, object oriented, desenvolvimento de software, ソフトウェア, développement logiciel
      `,
  },
  frontend: {
    name: 'Front-end development',
    words: 'front end, frontend, react, vue, css, html, web development, webentwicklung',
    under: 'software-engineering',
  },
  backend: {
    name: 'Back-end development',
    words: 'back end, backend, golang, c#, ruby',
    under: 'software-engineering',
  },
  'mobile-development': {
    name: 'Mobile development',
    words: 'mobile app, mobile apps, ios, android, swift, flutter, react native, app development',
    under: 'software-engineering',
  },
  'embedded-systems': {
    name: 'Embedded systems',
    words: 'embedded, firmware, c++, real time systems, microcontrollers',
    under: 'software-engineering',
    near: 'electronics',
  },
  'software-architecture': {
    name: 'Software architecture',
    words: `
        solution architecture, enterprise architecture, architect, software architect, technical design,
        softwarearchitektur, architecture logicielle
      `,
    under: 'software-engineering',
  },
  'technical-leadership': {
    name: 'Technical leadership',
    words: `
        tech lead, tech leadership, technical lead, staff engineer, principal engineer, individual contributor track,
        engineering leadership, technical strategy, technische leitung
      `,
    under: 'leadership',
    near: 'software-architecture leading-without-authority engineering-management',
  },
  'engineering-management': {
    name: 'Engineering management',
    words: 'engineering manager, managing engineers, leading engineers, development manager, head of engineering',
    under: 'people-leadership',
    near: 'technical-leadership software-engineering',
  },
  'quality-engineering': {
    name: 'Software testing',
    words: 'software testing, quality assurance, qa, testing, tester, softwaretest, end to end tests',
    under: 'software-engineering',
  },
  devops: {
    name: 'DevOps and reliability',
    words: 'devops, on call',
    near: 'cloud',
    under: 'software-engineering',
  },
  cloud: {
    name: 'Cloud',
    words: 'cloud computing, serverless, cloud architecture',
    near: 'devops',
  },
  'incident-management': {
    name: 'Handling incidents',
    words: 'incident management, incident response, postmortem, post mortem, outage, outages, major incidents',
    near: 'devops',
  },
  databases: {
    name: 'Databases',
    words: 'database, oracle database, database administration, dba, data modelling, data modeling, nosql',
    near: 'data-engineering',
  },
  'it-operations': {
    name: 'IT operations',
    words: `
        it operations, it management, system administration, systemadministration, it infrastructure, sysadmin,
        infraestrutura de ti, computers, ict systems, computer networks, it systems
      `,
    near: 'cloud',
  },
  'digital-transformation': {
    name: 'Digital transformation',
    words: `
        digitalisation, digitalization, digitisation, digitalisierung, transformation numerique, transformacion
        digital, process automation, legacy modernisation
      `,
    near: 'change-management it-operations',
  },
  'enterprise-software': {
    name: 'Business software',
    words: 'erp, crm, workday, servicenow, dynamics 365',
    near: 'it-operations',
  },
  'information-security': {
    name: 'Information security',
    words: `
        cyber security, cybersecurity, infosec, it security, security engineering, threat modelling,
        informationssicherheit, it sicherheit, cybersecurite, ciberseguridad, security officer, segurança da informação,
        情報セキュリティ
      `,
  },
  'data-analysis': {
    name: 'Data analysis',
    words: `
        data analytics, analytics, analysing data, excel, datenanalyse, analyse de donnees, analisis de datos, data
        literacy, análise de dados, 分析, análisis de datos, analyse de données
      `,
  },
  'data-science': {
    name: 'Data science',
    words: `
        data scientist, statistical modelling, predictive models, r programming, pandas, science des donnees, ciencia de
        datos, ciência de dados, データサイエンス
      `,
    under: 'data-analysis',
    near: 'statistics machine-learning',
  },
  statistics: {
    name: 'Statistics',
    words: `
        statistical analysis, statistical methods, biostatistics, econometrics, experimental design, statistik,
        statistiques, estadistica
      `,
  },
  'machine-learning': {
    name: 'Machine learning and AI',
    words: `
        machine learning, maschinelles lernen, ai, artificial intelligence, ml, künstliche intelligenz, intelligence artificielle, inteligencia artificial,
        aprendizado de máquina, 機械学習, 人工知能, apprentissage automatique, aprendizaje automático, inteligência artificial
      `,
    near: 'data-science',
  },
  'data-engineering': {
    name: 'Data engineering',
    words: 'data pipelines, data pipeline, etl, data warehouse, data platform, spark, kafka, dbt, snowflake, big data',
    near: 'databases data-analysis',
  },
  'data-governance': {
    name: 'Data governance',
    words: 'data quality, master data, data strategy, data management, data ownership, datenqualität',
    near: 'data-protection data-engineering',
  },
  visualisation: {
    name: 'Data visualisation',
    words: 'data visualization, visualising data, charts, infographics, datenvisualisierung',
    under: 'data-analysis',
    near: 'storytelling',
  },
  'user-experience': {
    name: 'User experience',
    words: `
        ux, ux design, user centred design, user centered design, usability, user interface design, product design,
        experience utilisateur, experiencia de usuario, experiência do usuário
      `,
  },
  'user-research': {
    name: 'User research',
    words: 'ux research, user interviews, usability testing, usability tests, nutzerforschung, design research',
    under: 'user-experience',
  },
  'visual-design': {
    name: 'Visual design',
    words: `
        graphic design, grafikdesign, typography, illustration, art direction, design graphique, diseño grafico,
        creative direction
      `,
    near: 'user-experience brand-marketing',
  },
  'design-systems': {
    name: 'Design systems',
    words: 'design system, component library, design tokens',
    under: 'user-experience',
    near: 'frontend',
  },
  accessibility: {
    name: 'Accessibility',
    words: 'a11y, wcag, accessible design, barrierefreiheit, accessibilite, accesibilidad',
    under: 'user-experience',
    near: 'frontend',
  },
  'game-development': {
    name: 'Game development',
    words: 'game design, game developer, unity, unreal engine, level design',
    under: 'software-engineering',
  },
  blockchain: {
    name: 'Blockchain',
    words: 'web3, smart contracts, crypto, distributed ledger',
    near: 'software-engineering',
  },
  robotics: {
    name: 'Robotics and automation',
    words: 'robots, mechatronics, mechatronik',
    near: 'embedded-systems manufacturing',
  },
};

/** Getting work done: projects, operations, making things, research, care. */
export const WORK: SkillTable = {
  'project-management': {
    name: 'Project management',
    words: `
        project manager, managing projects, projects, pmp, prince2, project lead, projektmanagement, projektleitung,
        gestion de projet, gestion de proyectos, project delivery, gestão de projetos, gestión de proyectos, プロジェクト管理,
        プロジェクトマネジメント
      `,
    near: 'stakeholder-management risk-management',
  },
  'programme-management': {
    name: 'Programme management',
    words: `
        program management, programme manager, program manager, portfolio management of projects, large programmes
      `,
    under: 'project-management',
  },
  agile: {
    name: 'Agile working',
    words: 'scrum master, agile coach, agile methods, agile coaching, agiles arbeiten',
    near: 'project-management facilitation',
  },
  operations: {
    name: 'Operations',
    words: `
        operations management, business operations, operational excellence, betriebsleitung, operaciones, service
        delivery, オペレーション
      `,
    near: 'process-improvement',
  },
  'process-improvement': {
    name: 'Process improvement',
    words: `
        process optimisation, process optimization, process design, prozessoptimierung, amelioration continue, mejora
        continua, business process
      `,
  },
  'business-analysis': {
    name: 'Business analysis',
    words: 'business analyst, anforderungsanalyse, analyse fonctionnelle, analisis de negocio',
    near: 'product-management process-improvement',
  },
  'supply-chain': {
    name: 'Supply chain',
    words: `
        supply chain management, inventory, demand planning, distribution, transport, lieferkette, cadena de
        suministro
      `,
  },
  manufacturing: {
    name: 'Manufacturing',
    words: `
        production, plant management, factory, shop floor management, produktion, fertigung, fabrication, fabricacion,
        produccion, industrial engineering, fabricação, manufatura
      `,
  },
  'quality-management': {
    name: 'Quality management',
    words: `
        quality control, iso 9001, qualitätsmanagement, gestion de la qualite, gestion de calidad, quality systems, gmp,
        gestão da qualidade, gestión de calidad, gestion de la qualité, quality standards, inspections
      `,
    near: 'process-improvement',
  },
  'health-safety': {
    name: 'Health and safety',
    words: `
        occupational safety, workplace safety, hse, ehs, arbeitssicherheit, arbeitsschutz, securite au travail,
        seguridad laboral, hygiene, safety measures, safety procedures, safety rules, safety at work, first aid
      `,
  },
  'mechanical-engineering': {
    name: 'Mechanical engineering',
    words: 'maschinenbau, mechanical design, cad, konstruktion, genie mecanique, ingenieria mecanica, thermodynamics',
  },
  'electrical-engineering': {
    name: 'Electrical engineering',
    words: 'elektrotechnik, power engineering, genie electrique, ingenieria electrica, grid engineering',
  },
  electronics: {
    name: 'Electronics',
    words: 'hardware design, pcb design, hardware engineering, elektronik, electronique',
    near: 'electrical-engineering',
  },
  'civil-engineering': {
    name: 'Civil engineering',
    words: 'building sites, bauingenieurwesen, genie civil, ingenieria civil, structural engineering',
  },
  architecture: {
    name: 'Building architecture',
    words: 'building design, hochbau',
  },
  'real-estate': {
    name: 'Real estate',
    words: 'immobilien, immobilier, inmobiliaria',
  },
  energy: {
    name: 'Energy industry',
    words: `
        energy sector, energy market, renewables, solar, energiewirtschaft, utilities, electricity, power generation, energy efficiency
      `,
  },
  'automotive-industry': {
    name: 'Automotive',
    words: 'automotive, car industry, automobilindustrie, electric vehicles, e mobility',
  },
  'research-science': {
    name: 'Research',
    words: `
        scientific research, research and development, r d, laboratory, forschung, recherche scientifique,
        investigacion, research methods, scientist, pesquisa científica, 研究
      `,
  },
  'academic-career': {
    name: 'Academic work',
    words: 'academia, academic, phd thesis, doctoral, tenure, research grants, wissenschaft, universite, universidad',
    near: 'research-science',
  },
  'clinical-research': {
    name: 'Clinical research',
    words: `
        clinical trials, clinical trial, clinical development, pharmacovigilance, klinische forschung, essais
        cliniques, ensayos clinicos
      `,
    under: 'research-science',
    near: 'medicine',
  },
  'life-sciences': {
    name: 'Life sciences',
    words: 'biology, pharmaceutical, biologie, genetics, laboratory tests, lab work',
  },
  medicine: {
    name: 'Medicine',
    words: `
        physician, doctor, clinical practice, surgery, arzt, ärztin, medizin, medecine, medicina, hospital, diagnosis,
        patients, clinical care
      `,
    near: 'healthcare-management',
  },
  nursing: {
    name: 'Nursing',
    words: 'nurse, pflege, krankenpflege, infirmier, infirmiere, enfermeria, patient care',
    near: 'medicine',
  },
  'healthcare-management': {
    name: 'Healthcare management',
    words: 'hospital management, health care management, healthcare, health systems, digital health',
  },
  psychology: {
    name: 'Psychology',
    words: 'psychologist, psychologie, psicologia, 心理学',
    near: 'wellbeing coaching',
  },
  'social-work': {
    name: 'Social work',
    words: `
        social worker, youth work, community work, sozialarbeit, travail social, trabajo social, social care,
        socialcare, vulnerable people, welfare
      `,
  },
  'school-education': {
    name: 'School education',
    words: 'school teacher, teacher, schools, headteacher, lehrer, lehrerin, professeur des ecoles, profesor, maestra',
    near: 'teaching',
  },
  hospitality: {
    name: 'Hospitality',
    words: 'hotel management, hotels, gastronomy, gastronomie, restauration, hosteleria, restaurant',
  },
  'media-production': {
    name: 'Media production',
    words: `
        film production, video production, podcast, podcasts, broadcasting, audio production, filmproduktion,
        produccion audiovisual
      `,
  },
  'office-management': {
    name: 'Office management',
    words: `
        executive assistance, office administration, assistenz, sekretariat, secretariat, assistanat, calendar
        management, administration tasks, administration, filing, office work, correspondence
      `,
    near: 'operations',
  },
  innovation: {
    name: 'Innovation',
    words: 'innovation management, intrapreneurship, ideation, new ideas, innovationsmanagement, innovacion',
    near: 'product-discovery entrepreneurship',
  },
  creativity: {
    name: 'Creativity',
    words: `
        creative thinking, creative work, brainstorming, kreativität, creativite, creatividad, creative ideas, idea
        generation
      `,
    near: 'innovation',
  },
};
