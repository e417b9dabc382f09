import type { TitlePattern } from '../skill';

/**
 * What job titles suggest. Runs of words are looked for in a title, the longest first; English, then common German,
 * French and Spanish titles. Small words ("of", "de", "für") are left out on both sides. Words that name a skill of the
 * thesaurus need no row here.
 */
export const TITLES: readonly TitlePattern[] = [
  // Levels
  {
    words: `
        ceo, chief executive officer, chief executive, managing director, president, geschäftsführer,
        geschäftsführerin, vorstand, vorständin, vorstandsvorsitzende, pdg, directeur general, directrice
        generale, director general, directora general, consejero delegado
      `,
    skills: 'executive-leadership 0.95, leadership 0.9, strategy 0.8, board-work 0.6, finance 0.5, negotiation 0.5',
    seniority: 'executive',
  },
  {
    words: 'coo, chief operating officer',
    skills: 'executive-leadership 0.9, operations 0.9, leading-managers 0.8, process-improvement 0.6',
    seniority: 'executive',
  },
  {
    words: `
        cfo, chief financial officer, finanzvorstand, directeur financier, directrice financiere, director
        financiero, directora financiera, kaufmännischer leiter, kaufmännische leiterin
      `,
    skills: `
        finance 0.95, budgeting 0.9, controlling 0.8, executive-leadership 0.85, investing 0.4,
        mergers-acquisitions 0.5
      `,
    seniority: 'executive',
  },
  {
    words: 'cto, chief technology officer, chief technical officer',
    skills:
      'technical-leadership 0.95, engineering-management 0.8, software-architecture 0.7, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: 'cio, chief information officer',
    skills: 'it-operations 0.9, digital-transformation 0.85, executive-leadership 0.85, procurement 0.4',
    seniority: 'executive',
  },
  {
    words: 'ciso, chief information security officer',
    skills: 'information-security 0.95, risk-management 0.7, executive-leadership 0.7',
    seniority: 'executive',
  },
  {
    words: 'cmo, chief marketing officer',
    skills: 'marketing 0.95, brand-marketing 0.8, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: 'cpo, chief product officer',
    skills: 'product-management 0.95, product-strategy 0.9, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: 'chro, chief human resources officer, chief people officer, personalvorstand',
    skills: 'human-resources 0.95, people-development 0.8, executive-leadership 0.85, labour-relations 0.5',
    seniority: 'executive',
  },
  {
    words: 'cro, chief revenue officer, chief commercial officer, chief sales officer',
    skills: 'sales 0.95, sales-leadership 0.95, negotiation 0.8, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: 'cdo, chief data officer, chief analytics officer',
    skills: 'data-governance 0.9, data-analysis 0.8, executive-leadership 0.8',
    seniority: 'executive',
  },
  { words: 'cso, chief strategy officer', skills: 'strategy 0.95, executive-leadership 0.8', seniority: 'executive' },
  {
    words: 'chief staff, stabschef, chef cabinet',
    skills: 'strategy 0.6, executive-communication 0.8, stakeholder-management 0.7, leading-without-authority 0.7',
    seniority: 'lead',
  },
  { words: 'chief', skills: 'executive-leadership 0.7, leadership 0.8', seniority: 'executive' },
  {
    words: 'evp, svp, senior vice president, executive vice president',
    skills: 'executive-leadership 0.8, leading-managers 0.8, people-leadership 0.8, strategy 0.6',
    seniority: 'executive',
  },
  {
    words: 'vp, vice president, avp, assistant vice president',
    skills: 'people-leadership 0.75, leading-managers 0.65, strategy 0.5, budgeting 0.5',
    seniority: 'head',
  },
  {
    words: 'director, directora, directeur, directrice, direktor, direktorin',
    skills: 'people-leadership 0.75, leading-managers 0.5, budgeting 0.5, strategy 0.45',
    seniority: 'head',
  },
  {
    words: `
        head, bereichsleiter, bereichsleiterin, abteilungsleiter, abteilungsleiterin, hauptabteilungsleiter,
        leiter, leiterin, leitung, jefe, jefa, chef service, responsable
      `,
    skills: 'people-leadership 0.75, budgeting 0.45, strategy 0.4',
    seniority: 'head',
  },
  {
    words: `
        deputy director, deputy head, assistant director, associate director, stellvertretender leiter,
        stellvertretende leiterin
      `,
    skills: 'people-leadership 0.65, budgeting 0.35',
    seniority: 'lead',
  },
  {
    words: 'manager, managerin, gerente, gerenta, gestionnaire, encargado, encargada',
    skills: 'people-leadership 0.4, stakeholder-management 0.4',
    seniority: 'senior',
  },
  {
    words: `
        team lead, team leader, teamlead, teamleiter, teamleiterin, group leader, gruppenleiter, gruppenleiterin,
        chef equipe, jefe equipo, jefa equipo, lider equipo, supervisor
      `,
    skills: 'people-leadership 0.8, delegation 0.6, one-on-ones 0.6, feedback 0.5',
    seniority: 'lead',
  },
  { words: 'lead, leader', skills: 'people-leadership 0.5, leading-without-authority 0.5', seniority: 'lead' },
  { words: 'principal, staff, distinguished, fellow', skills: 'leading-without-authority 0.6', seniority: 'lead' },
  {
    words: 'partner, managing partner, associé, socio, socia',
    skills: 'business-development 0.7, negotiation 0.6, people-leadership 0.6, strategy 0.5',
    seniority: 'executive',
  },
  {
    words: `
        owner, inhaber, inhaberin, founder, co founder, cofounder, gründer, gründerin, mitgründer, mitgründerin,
        fondateur, fondatrice, fundador, fundadora, entrepreneur, unternehmer, unternehmerin
      `,
    skills: 'entrepreneurship 0.95, fundraising 0.6, strategy 0.6, sales 0.5, negotiation 0.5, hiring 0.4',
    seniority: 'executive',
  },
  {
    words: `
        board member, non executive director, independent director, chair, chairman, chairwoman, chairperson,
        aufsichtsrat, aufsichtsrätin, beirat, administrateur independant
      `,
    skills: 'board-work 0.95, corporate-governance 0.8, strategy 0.6',
    seniority: 'executive',
  },
  {
    words: `
        general manager, country manager, regional director, area manager, regional manager, niederlassungsleiter,
        niederlassungsleiterin, standortleiter, standortleiterin, regionalleiter, regionalleiterin, gerente
        general
      `,
    skills: `
        people-leadership 0.85, leading-managers 0.7, budgeting 0.7, sales-leadership 0.6, strategy 0.5,
        executive-leadership 0.5
      `,
    seniority: 'head',
  },
  { words: 'senior, sr', skills: '', seniority: 'senior' },
  { words: 'junior, associate, graduate', skills: '', seniority: 'junior' },
  { words: 'assistant manager', skills: 'people-leadership 0.4, operations 0.3', seniority: 'professional' },

  // People
  {
    words: 'hr business partner, people partner, personalreferent, personalreferentin',
    skills: `
        human-resources 0.95, performance-management 0.7, employment-law 0.5, difficult-conversations 0.6,
        conflict-resolution 0.5
      `,
  },
  {
    words: `
        hr manager, people manager hr, personalleiter, personalleiterin, drh, responsable rh, responsable
        ressources humaines, director recursos humanos, directora recursos humanos
      `,
    skills: 'human-resources 0.95, hiring 0.7, labour-relations 0.5, people-development 0.6',
    seniority: 'head',
  },
  {
    words: `
        recruiter, recruiterin, talent acquisition partner, talent partner, headhunter, personalberater,
        personalberaterin, charge recrutement, tecnico seleccion
      `,
    skills: 'hiring 0.95, job-search 0.7, career-planning 0.6',
  },
  {
    words: 'coach, executive coach, business coach, leadership coach, life coach',
    skills: 'coaching 0.95, confidence 0.6, career-planning 0.6',
  },
  {
    words: 'agile coach, scrum master, agile delivery lead',
    skills: 'agile 0.95, facilitation 0.8, coaching 0.5, leading-without-authority 0.6',
  },
  {
    words: 'works council member, betriebsrat, betriebsrätin',
    skills: 'labour-relations 0.95, employment-law 0.7, negotiation 0.6',
  },
  {
    words: 'career adviser, career advisor, career counsellor, career counselor, laufbahnberater, laufbahnberaterin',
    skills: 'career-planning 0.95, job-search 0.8, coaching 0.6',
  },
  {
    words: 'diversity manager, inclusion lead, diversity officer, diversity inclusion',
    skills: 'inclusion 0.95, change-management 0.5, human-resources 0.6',
  },

  // Commercial
  {
    words: `
        account executive, sales executive, sales representative, sales rep, sales manager, vertriebsmitarbeiter,
        vertriebsmitarbeiterin, vertriebsbeauftragte, aussendienst, außendienst, commercial, commerciale,
        comercial, vendedor, vendedora, ejecutivo ventas, ejecutiva ventas, representante ventas
      `,
    skills: 'sales 0.95, negotiation 0.8, contract-negotiation 0.6, customer-relations 0.7',
  },
  {
    words: `
        head sales, sales director, director sales, vp sales, vertriebsleiter, vertriebsleiterin, verkaufsleiter,
        verkaufsleiterin, directeur commercial, directrice commerciale, director comercial, directora comercial,
        jefe ventas, jefa ventas, responsable commercial, regional sales manager
      `,
    skills: 'sales 0.95, sales-leadership 0.95, negotiation 0.85, contract-negotiation 0.7, people-leadership 0.8',
    seniority: 'head',
  },
  {
    words: `
        key account manager, account manager, account director, kundenberater, kundenberaterin, responsable grands
        comptes, charge affaires
      `,
    skills: 'key-accounts 0.95, sales 0.8, negotiation 0.8, contract-negotiation 0.7, customer-relations 0.85',
  },
  {
    words: `
        buyer, senior buyer, purchasing manager, procurement manager, category manager procurement, einkäufer,
        einkäuferin, einkaufsleiter, einkaufsleiterin, acheteur, acheteuse, responsable achats, comprador,
        compradora, jefe compras, jefa compras
      `,
    skills: 'procurement 0.95, negotiation 0.85, contract-negotiation 0.9, contract-law 0.4',
  },
  {
    words: 'procurement, purchasing, einkauf, achats, compras, sourcing, supplier management, vendor management',
    skills: 'procurement 0.95, negotiation 0.75, contract-negotiation 0.8',
  },
  {
    words: `
        sales engineer, solutions engineer, solution engineer, solutions consultant, presales consultant, pre
        sales consultant
      `,
    skills: 'pre-sales 0.95, presenting 0.6, sales 0.6, customer-relations 0.6',
  },
  {
    words: `
        business development manager, business developer, partner manager, partnerships manager, alliance manager,
        biz dev
      `,
    skills: 'business-development 0.95, negotiation 0.7, networking 0.6, sales 0.6',
  },
  {
    words: 'customer success manager, client partner, client success manager, charge clientele',
    skills: 'customer-relations 0.95, key-accounts 0.6, stakeholder-management 0.6, negotiation 0.4',
  },
  {
    words: 'customer service representative, support specialist, kundenberater service, service agent, teleoperador',
    skills: 'customer-service 0.95, difficult-conversations 0.5',
  },
  {
    words: `
        contract manager, contracts manager, commercial manager, bid manager, tender manager, vertragsmanager,
        vertragsmanagerin
      `,
    skills: 'contract-negotiation 0.9, contract-law 0.7, negotiation 0.8, procurement 0.4',
  },
  {
    words: `
        marketing manager, marketing director, marketingleiter, marketingleiterin, responsable marketing, jefe
        marketing, jefa marketing, marketer
      `,
    skills: 'marketing 0.95, brand-marketing 0.6, budgeting 0.4',
  },
  { words: 'brand manager, chef marque, jefe marca', skills: 'brand-marketing 0.95, marketing 0.85' },
  {
    words: `
        growth manager, growth lead, seo manager, performance marketer, online marketing manager, social media
        manager, community manager
      `,
    skills: 'digital-marketing 0.95, data-analysis 0.4, content-marketing 0.5',
  },
  {
    words: `
        product marketing manager, head product marketing, product marketing lead, director product marketing, vp
        product marketing
      `,
    skills: 'product-marketing 0.95, marketing 0.8, product-management 0.4',
  },
  {
    words: `
        product manager, produktmanager, produktmanagerin, product owner, chef produit, cheffe produit, jefe
        producto, jefa producto, gestor producto
      `,
    skills: `
        product-management 0.95, product-strategy 0.7, product-discovery 0.7, stakeholder-management 0.7,
        leading-without-authority 0.6, agile 0.6
      `,
  },
  {
    words: `
        head product, product director, director product, vp product, product lead, group product manager, leiter
        produktmanagement, leiterin produktmanagement, directeur produit, directrice produit
      `,
    skills: `
        product-management 0.95, product-strategy 0.9, people-leadership 0.8, product-discovery 0.7,
        stakeholder-management 0.7
      `,
    seniority: 'head',
  },
  {
    words: 'technical product manager',
    skills: 'product-management 0.9, software-architecture 0.4, agile 0.6, backend 0.3',
  },
  {
    words:
      'category manager, merchandiser, store manager, filialleiter, filialleiterin, directeur magasin, jefe tienda',
    skills: 'retail 0.95, negotiation 0.5, people-leadership 0.5',
  },
  {
    words: `
        strategy consultant, management consultant, consultant, unternehmensberater, unternehmensberaterin,
        berater, beraterin, consultor, consultora, consultant senior, strategy manager, inhouse consultant
      `,
    skills: 'consulting 0.9, strategy 0.5, presenting 0.6, stakeholder-management 0.5, project-management 0.5',
  },
  {
    words: 'event manager, veranstaltungskaufmann, veranstaltungskauffrau, eventmanager',
    skills: 'events 0.95, project-management 0.5, negotiation 0.4',
  },
  {
    words: `
        communications manager, communications director, head communications, pressesprecher, pressesprecherin, pr
        manager, spokesperson, responsable communication, jefe prensa, dircom, kommunikationsleiter,
        kommunikationsleiterin
      `,
    skills:
      'corporate-communications 0.9, public-relations 0.85, writing 0.8, crisis-communication 0.6, public-speaking 0.4',
  },
  {
    words: `
        copywriter, content manager, content strategist, editor, redakteur, redakteurin, texter, texterin,
        redacteur, redactrice, redactor, redactora
      `,
    skills: 'writing 0.95, content-marketing 0.7, storytelling 0.6',
  },
  {
    words: 'investor relations manager, fundraiser, development officer, fundraising manager',
    skills: 'fundraising 0.95, networking 0.6, storytelling 0.4',
  },
  {
    words: 'venture partner, investor, vc partner, venture capitalist, investment manager, business angel',
    skills: 'investing 0.9, fundraising 0.8, entrepreneurship 0.6, negotiation 0.6, business-model 0.6',
  },

  // Finance and law
  {
    words: `
        controller, controllerin, finance manager, financial controller, fp a manager, controleur gestion,
        controleuse gestion
      `,
    skills: 'controlling 0.95, budgeting 0.85, finance 0.9',
  },
  {
    words: `
        accountant, bookkeeper, buchhalter, buchhalterin, bilanzbuchhalter, bilanzbuchhalterin, comptable,
        contable, expert comptable
      `,
    skills: 'accounting 0.95, finance 0.7, tax 0.5',
  },
  {
    words: `
        auditor, auditorin, wirtschaftsprüfer, wirtschaftsprüferin, commissaire comptes, auditeur, auditrice,
        interne revision
      `,
    skills: 'audit 0.95, accounting 0.7, compliance 0.5',
  },
  {
    words: 'tax adviser, tax advisor, tax manager, steuerberater, steuerberaterin, fiscaliste, asesor fiscal',
    skills: 'tax 0.95, accounting 0.6',
  },
  {
    words: `
        financial analyst, finanzanalyst, finanzanalystin, analyste financier, analista financiero, analista
        financiera, equity analyst
      `,
    skills: 'finance 0.85, investing 0.6, data-analysis 0.5',
  },
  {
    words: 'portfolio manager, fund manager, asset manager, wealth manager',
    skills: 'investing 0.95, finance 0.7, risk-management 0.5',
  },
  {
    words: 'investment banker, m a manager, m a director, corporate development manager, transaction manager',
    skills: 'mergers-acquisitions 0.95, negotiation 0.7, finance 0.8',
  },
  {
    words: `
        relationship manager, bank manager, credit analyst, firmenkundenberater, firmenkundenberaterin, loan
        officer, bankkaufmann, bankkauffrau
      `,
    skills: 'banking 0.9, customer-relations 0.6, finance 0.6',
  },
  {
    words: 'actuary, aktuar, aktuarin, underwriter, claims manager, actuaire, actuario',
    skills: 'insurance 0.95, statistics 0.5, risk-management 0.6',
  },
  {
    words: `
        general counsel, legal director, head legal, leiter recht, leiterin recht, directeur juridique, directrice
        juridique, director juridico, chief legal officer
      `,
    skills: `
        law 0.95, contract-law 0.8, contract-negotiation 0.75, corporate-governance 0.7, negotiation 0.6,
        people-leadership 0.6
      `,
    seniority: 'head',
  },
  {
    words: `
        lawyer, attorney, solicitor, barrister, legal counsel, corporate counsel, counsel, rechtsanwalt,
        rechtsanwältin, syndikus, syndikusanwalt, syndikusanwältin, jurist, juristin, avocat, avocate, juriste,
        abogado, abogada
      `,
    skills: 'law 0.95, contract-law 0.8, negotiation 0.6, contract-negotiation 0.65',
  },
  { words: 'patent attorney, patentanwalt, patentanwältin, ip counsel', skills: 'intellectual-property 0.95, law 0.7' },
  {
    words: 'compliance officer, compliance manager, regulatory affairs manager, geldwäschebeauftragte',
    skills: 'compliance 0.95, risk-management 0.7, law 0.4',
  },
  {
    words: 'risk manager, risk officer, risikomanager, risikomanagerin',
    skills: 'risk-management 0.95, compliance 0.5, finance 0.4',
  },
  {
    words: `
        data protection officer, dpo, privacy officer, privacy counsel, datenschutzbeauftragter,
        datenschutzbeauftragte, delegue protection donnees, delegado proteccion datos
      `,
    skills: 'data-protection 0.95, compliance 0.6, law 0.5',
  },
  {
    words: `
        sustainability manager, esg manager, csr manager, nachhaltigkeitsmanager, nachhaltigkeitsmanagerin,
        responsable rse
      `,
    skills: 'sustainability 0.95, stakeholder-management 0.5',
  },
  {
    words: `
        policy adviser, policy advisor, public affairs manager, lobbyist, referent, referentin, policy officer,
        charge mission
      `,
    skills: 'public-policy 0.9, writing 0.6, stakeholder-management 0.5',
  },
  {
    words: `
        civil servant, beamter, beamtin, fonctionnaire, funcionario, funcionaria, mayor, bürgermeister,
        bürgermeisterin, maire, alcalde
      `,
    skills: 'public-sector 0.95, public-policy 0.5',
  },

  // Technology
  {
    words: `
        software engineer, software developer, developer, programmer, softwareentwickler, softwareentwicklerin,
        entwickler, entwicklerin, anwendungsentwickler, developpeur, developpeuse, ingenieur logiciel, ingenieure
        logiciel, desarrollador, desarrolladora, programador, programadora, ingeniero software, ingeniera
        software, informatiker, informatikerin, sde, swe
      `,
    skills: 'software-engineering 0.95',
  },
  {
    words: 'full stack developer, full stack engineer, fullstack developer, fullstack engineer',
    skills: 'software-engineering 0.95, frontend 0.8, backend 0.8',
  },
  {
    words: `
        frontend developer, front end developer, frontend engineer, front end engineer, web developer,
        webentwickler, webentwicklerin, ui engineer
      `,
    skills: 'frontend 0.95, software-engineering 0.85, accessibility 0.4, design-systems 0.4',
  },
  {
    words:
      'backend developer, back end developer, backend engineer, back end engineer, java developer, python developer',
    skills: 'backend 0.95, software-engineering 0.9, databases 0.6',
  },
  {
    words: `
        ios developer, android developer, mobile developer, mobile engineer, app developer, app entwickler, app
        entwicklerin
      `,
    skills: 'mobile-development 0.95, software-engineering 0.85',
  },
  {
    words: 'embedded engineer, firmware engineer, embedded software engineer, embedded developer',
    skills: 'embedded-systems 0.95, software-engineering 0.7, electronics 0.5',
  },
  {
    words: `
        staff engineer, principal engineer, staff software engineer, principal software engineer, tech lead,
        technical lead, lead engineer, lead developer, technischer leiter, technische leiterin, chief engineer
      `,
    skills: `
        technical-leadership 0.95, software-architecture 0.75, software-engineering 0.85,
        leading-without-authority 0.8, mentoring 0.5
      `,
    seniority: 'lead',
  },
  {
    words: `
        engineering manager, software engineering manager, head engineering, development manager, director
        engineering, engineering director, vp engineering, entwicklungsleiter, entwicklungsleiterin, leiter
        entwicklung, leiterin entwicklung, leiter softwareentwicklung, leiterin softwareentwicklung
      `,
    skills: `
        engineering-management 0.95, people-leadership 0.9, technical-leadership 0.7, hiring 0.6, one-on-ones 0.7,
        performance-management 0.6
      `,
    seniority: 'head',
  },
  {
    words: `
        software architect, solution architect, solutions architect, enterprise architect, it architect, cloud
        architect, softwarearchitekt, softwarearchitektin, architecte logiciel, arquitecto software, arquitecta
        software
      `,
    skills:
      'software-architecture 0.95, technical-leadership 0.7, stakeholder-management 0.5, leading-without-authority 0.6',
  },
  {
    words:
      'devops engineer, site reliability engineer, sre, platform engineer, cloud engineer, infrastructure engineer',
    skills: 'devops 0.95, cloud 0.85, incident-management 0.7',
  },
  {
    words: `
        qa engineer, test engineer, tester, testerin, test manager, testmanager, testmanagerin, quality assurance
        engineer, sdet
      `,
    skills: 'quality-engineering 0.95',
  },
  {
    words: `
        security engineer, security analyst, information security officer, it security officer, security
        consultant, penetration tester, security architect, informationssicherheitsbeauftragte,
        informationssicherheitsbeauftragter, rssi
      `,
    skills: 'information-security 0.95, risk-management 0.6, incident-management 0.5',
  },
  {
    words: `
        system administrator, sysadmin, network engineer, systemadministrator, systemadministratorin, it
        administrator, administrateur systeme, administrador sistemas
      `,
    skills: 'it-operations 0.95, cloud 0.4',
  },
  {
    words: `
        it manager, head it, it director, it leiter, it leiterin, leiter it, leiterin it, dsi, directeur systemes
        information, director sistemas
      `,
    skills: 'it-operations 0.9, digital-transformation 0.7, people-leadership 0.7, procurement 0.4, budgeting 0.5',
    seniority: 'head',
  },
  { words: 'database administrator, dba, database engineer', skills: 'databases 0.95' },
  {
    words: `
        data analyst, business intelligence analyst, bi analyst, analytics manager, datenanalyst, datenanalystin,
        analyste donnees, analista datos
      `,
    skills: 'data-analysis 0.95, visualisation 0.7, databases 0.5',
  },
  {
    words: 'data scientist, applied scientist, decision scientist, cientifico datos, cientifica datos',
    skills: 'data-science 0.95, statistics 0.8, machine-learning 0.75',
  },
  {
    words: `
        machine learning engineer, ml engineer, ai engineer, ai researcher, research scientist ai, ki entwickler,
        ki entwicklerin
      `,
    skills: 'machine-learning 0.95, data-science 0.7, software-engineering 0.6',
  },
  {
    words: 'data engineer, analytics engineer, etl developer, ingenieur donnees, ingeniero datos',
    skills: 'data-engineering 0.95, databases 0.8',
  },
  { words: 'statistician, biostatistician, statistiker, statistikerin', skills: 'statistics 0.95, data-analysis 0.7' },
  {
    words: `
        designer, product designer, ux designer, ui designer, interaction designer, ux ui designer, service
        designer, experience designer
      `,
    skills: 'user-experience 0.9, user-research 0.5, design-systems 0.5',
  },
  {
    words: `
        head product design, head design, design lead, design manager, design director, head ux, ux lead, director
        design, director product design, leiter design, leiterin design
      `,
    skills: 'user-experience 0.95, people-leadership 0.7, user-research 0.6, design-systems 0.6',
    seniority: 'head',
  },
  {
    words: 'head data, head analytics, director data, data lead, head data science, head business intelligence',
    skills: 'data-analysis 0.9, data-science 0.6, data-governance 0.6, people-leadership 0.75',
    seniority: 'head',
  },
  {
    words: 'ux researcher, user researcher, design researcher',
    skills: 'user-research 0.95, user-experience 0.7, facilitation 0.4',
  },
  {
    words: `
        graphic designer, art director, grafikdesigner, grafikdesignerin, graphiste, diseñador grafico, diseñadora
        grafica, creative director, mediengestalter, mediengestalterin
      `,
    skills: 'visual-design 0.95, brand-marketing 0.5, creativity 0.6',
  },
  {
    words: 'technical writer, technischer redakteur, technische redakteurin, redacteur technique',
    skills: 'technical-writing 0.95, writing 0.8',
  },
  {
    words: 'developer advocate, developer relations engineer, devrel',
    skills: 'public-speaking 0.85, technical-writing 0.6, software-engineering 0.7, networking 0.6',
  },
  {
    words: 'sap consultant, sap berater, sap beraterin, erp consultant, crm manager, salesforce consultant',
    skills: 'enterprise-software 0.95, consulting 0.6, business-analysis 0.5',
  },
  { words: 'game designer, game developer, game programmer', skills: 'game-development 0.95' },

  // Work and operations
  {
    words: `
        project manager, projektmanager, projektmanagerin, projektleiter, projektleiterin, project lead, chef
        projet, cheffe projet, jefe proyecto, jefa proyecto, project coordinator, conducteur travaux
      `,
    skills: `
        project-management 0.95, stakeholder-management 0.75, risk-management 0.5, budgeting 0.4,
        leading-without-authority 0.6
      `,
  },
  {
    words: `
        program manager, programme manager, delivery manager, pmo lead, programmleiter, programmleiterin,
        technical program manager, portfolio manager pmo
      `,
    skills: `
        programme-management 0.95, project-management 0.9, stakeholder-management 0.8, risk-management 0.6,
        leading-without-authority 0.7
      `,
  },
  {
    words: 'business analyst, requirements engineer, business analystin, analyste fonctionnel, analista funcional',
    skills: 'business-analysis 0.95, stakeholder-management 0.5, process-improvement 0.5',
  },
  {
    words: `
        operations manager, operations director, betriebsleiter, betriebsleiterin, responsable operations, jefe
        operaciones, director operaciones, directora operaciones, head operations
      `,
    skills: 'operations 0.95, process-improvement 0.7, people-leadership 0.7, budgeting 0.5',
  },
  {
    words: `
        supply chain manager, logistics manager, logistikleiter, logistikleiterin, responsable logistique, jefe
        logistica, planner, disponent, disponentin
      `,
    skills: 'supply-chain 0.95, operations 0.6, procurement 0.4, negotiation 0.4',
  },
  {
    words: `
        production manager, plant manager, produktionsleiter, produktionsleiterin, werkleiter, werkleiterin,
        werksleiter, werksleiterin, directeur usine, jefe planta, jefe produccion, responsable production
      `,
    skills: 'manufacturing 0.95, people-leadership 0.8, process-improvement 0.7, health-safety 0.5',
    seniority: 'head',
  },
  {
    words: `
        quality manager, qualitätsmanager, qualitätsmanagerin, qualitätsbeauftragte, responsable qualite, jefe
        calidad, responsable calidad
      `,
    skills: 'quality-management 0.95, process-improvement 0.7, audit 0.5',
  },
  {
    words:
      'lean manager, continuous improvement manager, process manager, prozessmanager, prozessmanagerin, black belt',
    skills: 'process-improvement 0.95, facilitation 0.6, change-management 0.5',
  },
  {
    words: `
        change manager, transformation manager, transformation lead, organisationsentwickler,
        organisationsentwicklerin, organisational development manager
      `,
    skills: 'change-management 0.95, facilitation 0.7, organisation-design 0.6, stakeholder-management 0.6',
  },
  {
    words: 'innovation manager, innovationsmanager, innovationsmanagerin, responsable innovation',
    skills: 'innovation 0.95, facilitation 0.6, product-discovery 0.5',
  },
  {
    words: 'safety manager, hse manager, ehs manager, sicherheitsingenieur, sicherheitsingenieurin, responsable hse',
    skills: 'health-safety 0.95, compliance 0.4',
  },
  {
    words: `
        mechanical engineer, design engineer, konstrukteur, konstrukteurin, maschinenbauingenieur,
        maschinenbauingenieurin, ingenieur mecanique, ingeniero mecanico, ingeniera mecanica
      `,
    skills: 'mechanical-engineering 0.95',
  },
  {
    words: `
        electrical engineer, elektroingenieur, elektroingenieurin, ingenieur electrique, ingeniero electrico,
        ingeniera electrica
      `,
    skills: 'electrical-engineering 0.95, electronics 0.5',
  },
  {
    words: 'hardware engineer, electronics engineer, asic engineer',
    skills: 'electronics 0.95, electrical-engineering 0.5',
  },
  {
    words: `
        civil engineer, bauingenieur, bauingenieurin, bauleiter, bauleiterin, site manager, construction manager,
        ingenieur genie civil, ingeniero civil, ingeniera civil, jefe obra
      `,
    skills: 'civil-engineering 0.95, project-management 0.5',
  },
  {
    words: 'architect, architekt, architektin, architecte, arquitecto, arquitecta, urban planner',
    skills: 'architecture 0.7, software-architecture 0.3',
  },
  {
    words:
      'real estate manager, property manager, immobilienmakler, immobilienmaklerin, facility manager, agent immobilier',
    skills: 'real-estate 0.95, negotiation 0.5',
  },
  {
    words: `
        executive assistant, assistant, personal assistant, assistant ceo, office manager, office managerin,
        assistentin, assistenz, sekretär, sekretärin, secretaire, secretaria, assistante direction, assistant
        direction
      `,
    skills: 'office-management 0.9, operations 0.3',
    seniority: 'professional',
    isLast: true,
  },
  {
    words: `
        executive assistant ceo, assistant managing director, assistentin geschäftsführung, assistenz
        geschäftsführung, assistent geschäftsführung, assistant chief executive officer
      `,
    skills: 'office-management 0.9, executive-communication 0.5',
    seniority: 'professional',
    isLast: true,
  },

  // Research, teaching, care, media
  {
    words: `
        professor, professorin, associate professor, assistant professor, maitre conferences, catedratico,
        catedratica, privatdozent, privatdozentin
      `,
    skills: 'academic-career 0.95, research-science 0.85, teaching 0.8, writing 0.5',
    seniority: 'head',
  },
  {
    words: `
        researcher, scientist, forscher, forscherin, wissenschaftler, wissenschaftlerin, chercheur, chercheuse,
        investigador, investigadora, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, r d
        engineer, research engineer
      `,
    skills: 'research-science 0.9, academic-career 0.5, statistics 0.3',
  },
  {
    words: `
        postdoc, postdoctoral researcher, phd candidate, phd student, doktorand, doktorandin, doctorant,
        doctorante, doctorando, doctoranda
      `,
    skills: 'academic-career 0.8, research-science 0.8',
    seniority: 'junior',
  },
  {
    words: `
        lecturer, teacher, trainer, trainerin, instructor, dozent, dozentin, lehrer, lehrerin, enseignant,
        enseignante, formateur, formatrice, profesor, profesora, lehrkraft
      `,
    skills: 'teaching 0.95, facilitation 0.5, public-speaking 0.5',
  },
  {
    words: `
        learning manager, learning development manager, training manager, instructional designer,
        personalentwickler, personalentwicklerin, responsable formation
      `,
    skills: 'learning-design 0.95, people-development 0.8, facilitation 0.6',
  },
  {
    words: 'head learning, head talent, talent manager, talent development manager',
    skills: 'people-development 0.95, learning-design 0.7, human-resources 0.6',
  },
  {
    words: `
        physician, doctor, surgeon, arzt, ärztin, oberarzt, oberärztin, chefarzt, chefärztin, medecin, medico,
        medica, facharzt, fachärztin
      `,
    skills: 'medicine 0.95',
  },
  {
    words: `
        nurse, krankenpfleger, krankenschwester, pflegefachkraft, pflegefachfrau, infirmier, infirmiere,
        enfermero, enfermera, pflegedienstleitung
      `,
    skills: 'nursing 0.95, healthcare-management 0.3',
  },
  {
    words: 'clinical research associate, clinical trial manager, medical science liaison, clinical project manager',
    skills: 'clinical-research 0.95, life-sciences 0.6',
  },
  {
    words: `
        biologist, chemist, biologe, biologin, chemiker, chemikerin, biologiste, chimiste, quimico, quimica,
        biotechnologist
      `,
    skills: 'life-sciences 0.95, research-science 0.7',
  },
  {
    words: `
        psychologist, therapist, psychologe, psychologin, psychologue, psicologo, psicologa, counsellor,
        counselor, psychotherapist
      `,
    skills: 'psychology 0.95, emotional-intelligence 0.7, wellbeing 0.7',
  },
  {
    words: `
        social worker, sozialarbeiter, sozialarbeiterin, sozialpädagoge, sozialpädagogin, travailleur social,
        trabajador social, trabajadora social
      `,
    skills: 'social-work 0.95, conflict-resolution 0.5',
  },
  {
    words: `
        journalist, journalistin, reporter, reporterin, journaliste, periodista, editor chief, chefredakteur,
        chefredakteurin
      `,
    skills: 'journalism 0.95, writing 0.85, storytelling 0.6',
  },
  {
    words: 'producer, filmmaker, video editor, kameramann, kamerafrau, realisateur, realisatrice',
    skills: 'media-production 0.95, storytelling 0.5',
  },
  {
    words: `
        translator, interpreter, übersetzer, übersetzerin, dolmetscher, dolmetscherin, traducteur, traductrice,
        traductor, traductora, localisation manager
      `,
    skills: 'translation 0.95, cross-cultural 0.6',
  },
  {
    words: 'facilitator, moderator, moderatorin, mediator, mediatorin, mediateur, mediatrice',
    skills: 'facilitation 0.9, conflict-resolution 0.6',
  },
  {
    words: 'keynote speaker, speaker, speakerin, conferencier, ponente',
    skills: 'public-speaking 0.95, presenting 0.7, storytelling 0.6',
  },
  {
    words: 'hotel manager, hoteldirektor, hoteldirektorin, chef cuisine, restaurant manager',
    skills: 'hospitality 0.95, people-leadership 0.5, operations 0.4',
  },
];

/** Words that tell somebody is not (yet) what the rest of the title says; folded. The rest then counts little. */
export const NOT_YET = `
    intern trainee apprentice aspiring seeking looking student werkstudent werkstudentin praktikant praktikantin
    stagiaire becario becaria auszubildende auszubildender azubi alternant alternante former formerly ehemalige
    ehemaliger retired
  `;
