import type { TitlePattern } from '../skill';

/**
 * What job titles suggest. Runs of words are looked for in a title, the longest first; English, then common German,
 * French, Spanish, Portuguese and Japanese titles. Small words ("of", "de", "für") are left out on both sides. Words that name a skill of the
 * thesaurus need no row here.
 */
export const TITLES: readonly TitlePattern[] = [
  // Levels
  {
    words: `
        ceo, chief executive officer, chief executive, managing director, president, geschäftsführer, geschäftsführerin,
        vorstand, vorständin, vorstandsvorsitzende, pdg, directeur general, directrice generale, director general,
        directora general, consejero delegado, diretor geral, diretora geral, diretor executivo, diretora executiva,
        presidente, presidenta, gérant, gérante, alleiniger geschäftsführer, 代表取締役, 社長, 最高経営責任者, 代表取締役社長, executive
        director, direttore generale
      `,
    skills: 'executive-leadership 0.95, leadership 0.9, strategy 0.8, board-work 0.6, finance 0.5, negotiation 0.5',
    seniority: 'executive',
  },
  {
    words: 'coo, chief operating officer, 最高執行責任者, diretor de operações, diretora de operações',
    skills: 'executive-leadership 0.9, operations 0.9, leading-managers 0.8, process-improvement 0.6',
    seniority: 'executive',
  },
  {
    words: `
        cfo, chief financial officer, finanzvorstand, directeur financier, directrice financiere, director financiero,
        directora financiera, kaufmännischer leiter, kaufmännische leiterin, 最高財務責任者, diretor financeiro, diretora
        financeira, leiter finanzen, leiterin finanzen, finance director, director finance, head finance
      `,
    skills: `
        finance 0.95, budgeting 0.9, controlling 0.8, executive-leadership 0.85, investing 0.4,
        mergers-acquisitions 0.5
      `,
    seniority: 'executive',
  },
  {
    words: `
        cto, chief technology officer, chief technical officer, 最高技術責任者, directeur technique, directrice technique,
        director técnico, directora técnica, diretor técnico, diretora técnica, diretor de tecnologia, diretora de
        tecnologia
      `,
    skills:
      'technical-leadership 0.95, engineering-management 0.8, software-architecture 0.7, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: 'cio, chief information officer, 最高情報責任者',
    skills: 'it-operations 0.9, digital-transformation 0.85, executive-leadership 0.85, procurement 0.4',
    seniority: 'executive',
  },
  {
    words: 'ciso, chief information security officer',
    skills: 'information-security 0.95, risk-management 0.7, executive-leadership 0.7',
    seniority: 'executive',
  },
  {
    words: `
        cmo, chief marketing officer, 最高マーケティング責任者, diretor de marketing, diretora de marketing, directeur marketing,
        directrice marketing, director general de marketing, directora de marketing
      `,
    skills: 'marketing 0.95, brand-marketing 0.8, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: 'cpo, chief product officer',
    skills: 'product-management 0.95, product-strategy 0.9, executive-leadership 0.85',
    seniority: 'executive',
  },
  {
    words: `
        chro, chief human resources officer, chief people officer, personalvorstand, 最高人事責任者, diretor de recursos
        humanos, diretora de recursos humanos, diretor de rh, diretora de rh
      `,
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
    words: 'chief staff, stabschef, chef cabinet, chefe de gabinete',
    skills: 'strategy 0.6, executive-communication 0.8, stakeholder-management 0.7, leading-without-authority 0.7',
    seniority: 'lead',
    isLast: true,
  },
  { words: 'chief', skills: 'executive-leadership 0.7, leadership 0.8', seniority: 'executive' },
  {
    words: `
        evp, svp, senior vice president, executive vice president, 副社長, 専務取締役, 常務取締役, 専務, 常務, 執行役員, 取締役
      `,
    skills: 'executive-leadership 0.8, leading-managers 0.8, people-leadership 0.8, strategy 0.6',
    seniority: 'executive',
  },
  {
    words: `
        vp, vice president, avp, assistant vice president, vice presidente, vicepresidente, vice président,
        vizepräsident, vizepräsidentin, vice présidente
      `,
    skills: 'people-leadership 0.75, leading-managers 0.65, strategy 0.5, budgeting 0.5',
    seniority: 'head',
  },
  {
    words: 'director, directora, directeur, directrice, direktor, direktorin, diretor, diretora, 本部長, 局長',
    skills: 'people-leadership 0.75, leading-managers 0.5, budgeting 0.5, strategy 0.45',
    seniority: 'head',
  },
  {
    words: `
        head, bereichsleiter, bereichsleiterin, abteilungsleiter, abteilungsleiterin, hauptabteilungsleiter, leiter,
        leiterin, leitung, jefe, jefa, chef service, responsable, chefe, leitender, leitende, líder de área, 部長, 室長, 所長,
        課長, chef de département, chef de service, jefe de departamento, jefa de departamento, superintendent, chef de
        division
      `,
    skills: 'people-leadership 0.75, budgeting 0.45, strategy 0.4',
    seniority: 'head',
  },
  {
    words: `
        deputy director, deputy head, assistant director, associate director, stellvertretender leiter, stellvertretende
        leiterin, vice diretor, vice diretora, diretor adjunto, diretora adjunta, directeur adjoint, directrice
        adjointe, subdirector, subdirectora, 副部長, 次長, sous directeur
      `,
    skills: 'people-leadership 0.65, budgeting 0.35',
    seniority: 'lead',
  },
  {
    words: `
        manager, managerin, gerente, gerenta, gestionnaire, encargado, encargada, gestor, gestora, マネージャー, マネジャー
      `,
    skills: 'people-leadership 0.4, stakeholder-management 0.4',
    seniority: 'senior',
  },
  {
    words: `
        team lead, team leader, teamlead, teamleiter, teamleiterin, group leader, gruppenleiter, gruppenleiterin, chef
        equipe, jefe equipo, jefa equipo, lider equipo, supervisor, líder de equipe, líder de equipa, chefe de equipe,
        chefe de equipa, chef d’équipe, cheffe d’équipe, schichtleiter, schichtleiterin, vorarbeiter, vorarbeiterin, 係長,
        主任, チームリーダー, リーダー, foreman, forewoman, foreperson, shift lead, crew leader, crew chief, supervisora,
        encarregado, encarregada, coordenador de equipe
      `,
    skills: 'people-leadership 0.8, delegation 0.6, one-on-ones 0.6, feedback 0.5',
    seniority: 'lead',
  },
  { words: 'lead, leader', skills: 'people-leadership 0.5, leading-without-authority 0.5', seniority: 'lead' },
  { words: 'principal, staff, distinguished, fellow', skills: 'leading-without-authority 0.6', seniority: 'lead' },
  {
    words: `
        partner, managing partner, associé, socio, socia, sócio, sócia, associée, geschäftsführender gesellschafter,
        パートナー
      `,
    skills: 'business-development 0.7, negotiation 0.6, people-leadership 0.6, strategy 0.5',
    seniority: 'executive',
  },
  {
    words: `
        owner, inhaber, inhaberin, founder, co founder, cofounder, gründer, gründerin, mitgründer, mitgründerin,
        fondateur, fondatrice, fundador, fundadora, entrepreneur, unternehmer, unternehmerin, sócio fundador, fundador e
        ceo, proprietário, proprietária, empreendedor, empreendedora, empresário, empresária, empresario, emprendedor,
        emprendedora, autoentrepreneur, chef d’entreprise, 創業者, 経営者, 起業家, proprietor
      `,
    skills: 'entrepreneurship 0.95, fundraising 0.6, strategy 0.6, sales 0.5, negotiation 0.5, hiring 0.4',
    seniority: 'executive',
  },
  {
    words: `
        board member, board adviser, board advisor, ned, non executive director, independent director, chair, chairman,
        chairwoman, chairperson, aufsichtsrat, aufsichtsrätin, beirat, administrateur independant, membro do conselho,
        conselheiro, conselheira, consejero independiente, consejera, administrateur, administratrice, verwaltungsrat,
        verwaltungsrätin, trustee, board chair, 社外取締役, 監査役, 会長
      `,
    skills: 'board-work 0.95, corporate-governance 0.8, strategy 0.6',
    seniority: 'executive',
  },
  {
    words: `
        general manager, country manager, regional director, area manager, regional manager, niederlassungsleiter,
        niederlassungsleiterin, standortleiter, standortleiterin, regionalleiter, regionalleiterin, gerente general,
        gerente regional, diretor regional, diretora regional, directeur régional, directrice régionale, director
        regional, directora regional, geschäftsleiter, geschäftsleiterin, filialdirektor, filialdirektorin, chef
        d’agence, gerente de país, 支店長, 支社長, gerente geral
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
    words: `
        hr business partner, hrbp, people partner, personalreferent, personalreferentin, parceiro de negócios de rh,
        analista de recursos humanos, analista de rh, hr generalist, hr specialist, hr advisor, hr adviser, hr
        consultant, 人事担当, técnico de recursos humanos
      `,
    skills: `
        human-resources 0.95, performance-management 0.7, employment-law 0.5, difficult-conversations 0.6,
        conflict-resolution 0.5
      `,
  },
  {
    words: `
        hr manager, people manager hr, personalleiter, personalleiterin, drh, responsable rh, responsable ressources
        humaines, director recursos humanos, directora recursos humanos, gerente de recursos humanos, gerente de rh,
        gestor de recursos humanos, jefe de recursos humanos, jefa de recursos humanos, hr director, director hr, head
        hr, head people, people director, vp people, hr leiter, hr leiterin, leiter personal, leiterin personal,
        directeur des ressources humaines, directrice des ressources humaines, 人事部長, 人事マネージャー
      `,
    skills: 'human-resources 0.95, hiring 0.7, labour-relations 0.5, people-development 0.6',
    seniority: 'head',
  },
  {
    words: `
        recruiter, recruiterin, talent acquisition partner, talent partner, headhunter, personalberater,
        personalberaterin, charge recrutement, tecnico seleccion, recrutador, recrutadora, reclutador, reclutadora,
        chargé de recrutement, chargée de recrutement, consultant en recrutement, 採用担当, talent sourcer, recruiting
        manager, personalbeschaffer
      `,
    skills: 'hiring 0.95, job-search 0.7, career-planning 0.6',
  },
  {
    words: `
        coach, executive coach, business coach, leadership coach, life coach, コーチ, entrenador ejecutivo
      `,
    skills: 'coaching 0.95, confidence 0.6, career-planning 0.6',
  },
  {
    words: 'agile coach, scrum master, agile delivery lead, スクラムマスター',
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
        account executive, ae, sales executive, sales representative, sales rep, sales manager, vertriebsmitarbeiter,
        vertriebsmitarbeiterin, vertriebsbeauftragte, aussendienst, außendienst, commercial, commerciale, comercial,
        vendedor, vendedora, ejecutivo ventas, ejecutiva ventas, representante ventas, vertreter, vertreterin,
        vertriebler, vertrieblerin, attaché commercial, attachée commerciale, ingénieur commercial, technico commercial,
        vendeur, vendeuse, verkäufer, verkäuferin, asesor comercial, asesora comercial, agente comercial, representante
        comercial, representante de vendas, executivo de vendas, executiva de vendas, consultor de vendas, consultora de
        vendas, vendedor externo, 営業, 営業担当, 営業職, セールス, salesperson, salesman, saleswoman, sales agent, sales associate,
        sales consultant, sales specialist, sales assistant, territory manager, sales
      `,
    skills: 'sales 0.95, negotiation 0.8, contract-negotiation 0.6, customer-relations 0.7',
  },
  {
    words: `
        head sales, sales director, director sales, vp sales, vertriebsleiter, vertriebsleiterin, verkaufsleiter,
        verkaufsleiterin, directeur commercial, directrice commerciale, director comercial, directora comercial, jefe
        ventas, jefa ventas, responsable commercial, regional sales manager, gerente de vendas, diretor de vendas,
        diretora de vendas, diretor comercial, diretora comercial, gerente comercial, leiter vertrieb, leiterin
        vertrieb, director de ventas, directora de ventas, gerente de ventas, chef des ventes, cheffe des ventes,
        directeur des ventes, directrice des ventes, 営業部長, 営業課長, セールスマネージャー
      `,
    skills: 'sales 0.95, sales-leadership 0.95, negotiation 0.85, contract-negotiation 0.7, people-leadership 0.8',
    seniority: 'head',
  },
  {
    words: `
        key account manager, account manager, account director, kundenberater, kundenberaterin, responsable grands
        comptes, charge affaires, gerente de contas, executivo de contas, executiva de contas, ejecutivo de cuentas,
        ejecutiva de cuentas, gestor de cuentas, gestora de cuentas, responsable de compte, responsable de comptes,
        kundenbetreuer, kundenbetreuerin, kundenmanager, kundenmanagerin, アカウントマネージャー
      `,
    skills: 'key-accounts 0.95, sales 0.8, negotiation 0.8, contract-negotiation 0.7, customer-relations 0.85',
  },
  {
    words: `
        buyer, senior buyer, purchasing manager, procurement manager, category manager procurement, einkäufer,
        einkäuferin, einkaufsleiter, einkaufsleiterin, acheteur, acheteuse, responsable achats, comprador, compradora,
        jefe compras, jefa compras, gerente de compras, analista de compras, diretor de compras, diretora de compras,
        jefa de adquisiciones, jefe de adquisiciones, directeur achats, directrice achats, director de compras,
        directora de compras, leiter einkauf, leiterin einkauf, chief procurement officer, procurement specialist,
        purchasing agent, procurement officer, purchaser, 購買, 調達, 購買担当, バイヤー
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
        business development manager, bdm, bdr, business developer, partner manager, partnerships manager, alliance
        manager, biz dev, gerente de desenvolvimento de negócios, gerente de novos negócios, responsable développement
        commercial, responsable desarrollo de negocio, desarrollo de negocio, leiter geschäftsentwicklung, 事業開発
      `,
    skills: 'business-development 0.95, negotiation 0.7, networking 0.6, sales 0.6',
  },
  {
    words: `
        customer success manager, client partner, client success manager, charge clientele, gerente de sucesso do
        cliente, analista de sucesso do cliente, kundenerfolgsmanager, kundenerfolgsmanagerin, responsable relation
        client, responsable clientèle, customer experience manager, カスタマーサクセス
      `,
    skills: 'customer-relations 0.95, key-accounts 0.6, stakeholder-management 0.6, negotiation 0.4',
  },
  {
    words: `
        customer service representative, support specialist, kundenberater service, service agent, teleoperador,
        atendente, atendente de telemarketing, assistente de atendimento, agente de atención al cliente, chargé de
        relation client, chargée de relation client, téléconseiller, téléconseillère, kundenserviceberater,
        kundenserviceberaterin, kundenservicemitarbeiter, callcenter agent, customer service agent, customer service
        manager, customer support manager, help desk technician, call center agent, receptionist, rezeptionist,
        rezeptionistin, réceptionniste, recepcionista, dispatcher, カスタマーサポート, 受付
      `,
    skills: 'customer-service 0.95, difficult-conversations 0.5',
  },
  {
    words: `
        contract manager, contracts manager, commercial manager, bid manager, tender manager, vertragsmanager,
        vertragsmanagerin, gestor de contratos, gestora de contratos, gestionnaire de contrats, contract specialist,
        contract administrator
      `,
    skills: 'contract-negotiation 0.9, contract-law 0.7, negotiation 0.8, procurement 0.4',
  },
  {
    words: `
        marketing manager, marketing director, marketingleiter, marketingleiterin, responsable marketing, jefe
        marketing, jefa marketing, marketer, gerente de marketing, analista de marketing, responsável de marketing,
        especialista en marketing, chargé de marketing, chargée de marketing, head marketing, vp marketing, director
        marketing, leiter marketing, leiterin marketing, marketingreferent, marketingreferentin, marketing specialist,
        marketing coordinator, マーケター, マーケティング担当
      `,
    skills: 'marketing 0.95, brand-marketing 0.6, budgeting 0.4',
  },
  {
    words: `
        brand manager, chef marque, jefe marca, gerente de marca, markenmanager, markenmanagerin, chef de marque, cheffe
        de marque, ブランドマネージャー
      `,
    skills: 'brand-marketing 0.95, marketing 0.85',
  },
  {
    words: `
        growth manager, growth lead, seo manager, performance marketer, online marketing manager, social media manager,
        community manager, gestor de redes sociais, gestora de redes sociais, gestor de tráfego, analista de seo,
        traffic manager, digital marketing manager, digital marketing specialist, social media specialist
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
        product manager, produktmanager, produktmanagerin, product owner, chef produit, cheffe produit, jefe producto,
        jefa producto, gestor producto, gerente de produto, gerente de produtos, dono do produto, gerente de producto,
        dueño de producto, responsable produit, プロダクトマネージャー, プロダクトオーナー, 商品企画, 製品企画, product specialist
      `,
    skills: `
        product-management 0.95, product-strategy 0.7, product-discovery 0.7, stakeholder-management 0.7,
        leading-without-authority 0.6, agile 0.6
      `,
  },
  {
    words: `
        head product, product director, director product, vp product, product lead, group product manager, leiter
        produktmanagement, leiterin produktmanagement, directeur produit, directrice produit, diretor de produto,
        diretora de produto, director de producto, directora de producto, chef de la gestion de produit, leiter produkt,
        leiterin produkt
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
    words: `
        category manager, merchandiser, store manager, filialleiter, filialleiterin, directeur magasin, jefe tienda,
        gerente de loja, gerente de tienda, encargado de tienda, encargada de tienda, responsable de magasin,
        responsable magasin, marktleiter, marktleiterin, shop manager, shop assistant, retail manager, store supervisor,
        cashier, kassierer, kassiererin, caissier, caissière, cajero, cajera, 店長, 販売員, einzelhandelskaufmann,
        einzelhandelskauffrau
      `,
    skills: 'retail 0.95, negotiation 0.5, people-leadership 0.5',
  },
  {
    words: `
        strategy consultant, management consultant, consultant, unternehmensberater, unternehmensberaterin, berater,
        beraterin, consultor, consultora, consultant senior, strategy manager, inhouse consultant, consultor de
        negócios, consultora de negócios, conseiller en stratégie, consultant en stratégie, consultante, consultor
        estratégico, consultora estratégica, strategieberater, strategieberaterin, geschäftsberater, business
        consultant, senior consultant, コンサルタント, advisor, adviser, conseiller, conseillère, assessor, asesor, asesora, 顧問
      `,
    skills: 'consulting 0.9, strategy 0.5, presenting 0.6, stakeholder-management 0.5, project-management 0.5',
  },
  {
    words: `
        event manager, veranstaltungskaufmann, veranstaltungskauffrau, eventmanager, organizador de eventos,
        organizadora de eventos, event planner, wedding planner, meeting planner, chef de projet événementiel,
        responsable événementiel, produtor de eventos, produtora de eventos, event coordinator
      `,
    skills: 'events 0.95, project-management 0.5, negotiation 0.4',
  },
  {
    words: `
        communications manager, communications director, head communications, pressesprecher, pressesprecherin, pr
        manager, spokesperson, responsable communication, jefe prensa, dircom, kommunikationsleiter,
        kommunikationsleiterin, assessor de imprensa, assessora de imprensa, attaché de presse, attachée de presse,
        chargé de communication, chargée de communication, directeur de la communication, directrice de la
        communication, director de comunicación, directora de comunicación, gerente de comunicação, public relations
        specialist, publicist, press officer, communications specialist, press secretary, 広報, 広報担当
      `,
    skills:
      'corporate-communications 0.9, public-relations 0.85, writing 0.8, crisis-communication 0.6, public-speaking 0.4',
  },
  {
    words: `
        copywriter, content manager, content strategist, editor, redakteur, redakteurin, texter, texterin, redacteur,
        redactrice, redactor, redactora, redator, redatora, editora, editeur, éditrice, lektor, lektorin, autor,
        autorin, auteur, autrice, escritor, escritora, author, writer, novelist, screenwriter, poet, content writer,
        ライター, 編集者, proofreader, publisher, verleger
      `,
    skills: 'writing 0.95, content-marketing 0.7, storytelling 0.6',
  },
  {
    words: `
        investor relations manager, fundraiser, development officer, fundraising manager, captador de recursos,
        captadora de recursos, responsable mécénat
      `,
    skills: 'fundraising 0.95, networking 0.6, storytelling 0.4',
  },
  {
    words: `
        venture partner, investor, vc partner, venture capitalist, investment manager, business angel, investidor,
        investidora, inversor, inversora, investisseur, investisseuse, investorin, capital risqueur, angel investor
      `,
    skills: 'investing 0.9, fundraising 0.8, entrepreneurship 0.6, negotiation 0.6, business-model 0.6',
  },

  // Finance and law
  {
    words: `
        controller, controllerin, finance manager, financial controller, fp a manager, controleur gestion, controleuse
        gestion, gerente financeiro, gerente financiera, gerente financiero, responsable financier, responsable
        financière, contrôleur de gestion, contrôleuse de gestion, finanzleiter, finanzleiterin, leiter controlling,
        leiterin controlling, analista de controladoria, 財務部長, 経理部長, treasurer, budget analyst
      `,
    skills: 'controlling 0.95, budgeting 0.85, finance 0.9',
  },
  {
    words: `
        accountant, bookkeeper, buchhalter, buchhalterin, bilanzbuchhalter, bilanzbuchhalterin, comptable, contable,
        expert comptable, contador, contadora, contabilista, técnico de contas, responsable comptable, contable senior,
        finanzbuchhalter, finanzbuchhalterin, bookkeeping clerk, accounting clerk, accounting manager, 経理, 会計, 公認会計士,
        会計士, payroll clerk, accounts payable clerk
      `,
    skills: 'accounting 0.95, finance 0.7, tax 0.5',
  },
  {
    words: `
        auditor, auditorin, wirtschaftsprüfer, wirtschaftsprüferin, commissaire comptes, auditeur, auditrice, interne
        revision, auditora, revisor, revisora, audit manager, internal auditor, 監査
      `,
    skills: 'audit 0.95, accounting 0.7, compliance 0.5',
  },
  {
    words: `
        tax adviser, tax advisor, tax manager, steuerberater, steuerberaterin, fiscaliste, asesor fiscal, consultor
        fiscal, consultor tributário, asesora fiscal, conseiller fiscal, steuerfachangestellte, steuerfachangestellter,
        tax preparer, tax accountant, 税理士
      `,
    skills: 'tax 0.95, accounting 0.6',
  },
  {
    words: `
        financial analyst, finanzanalyst, finanzanalystin, analyste financier, analista financiero, analista financiera,
        equity analyst, analista financeiro, analista financeira, finanzberater, finanzberaterin, conseiller financier,
        conseillère financière, asesor financiero, financial advisor, financial adviser, financial planner,
        finanzreferent, 財務, stockbroker, trader, securities trader, broker
      `,
    skills: 'finance 0.85, investing 0.6, data-analysis 0.5',
  },
  {
    words: `
        portfolio manager, fund manager, asset manager, wealth manager, gestor de fundos, gestionnaire de portefeuille,
        gestor de cartera, gestor de patrimonio, vermögensverwalter, vermögensverwalterin
      `,
    skills: 'investing 0.95, finance 0.7, risk-management 0.5',
  },
  {
    words: 'investment banker, m a manager, m a director, corporate development manager, transaction manager',
    skills: 'mergers-acquisitions 0.95, negotiation 0.7, finance 0.8',
  },
  {
    words: `
        relationship manager, bank manager, credit analyst, firmenkundenberater, firmenkundenberaterin, loan officer,
        bankkaufmann, bankkauffrau, gerente de banco, gerente bancário, conseiller bancaire, conseillère bancaire,
        conseiller clientèle banque, director de sucursal, empleado de banca, bankberater, bankberaterin, bank teller,
        teller, loan processor, mortgage broker, credit manager, 銀行員
      `,
    skills: 'banking 0.9, customer-relations 0.6, finance 0.6',
  },
  {
    words: `
        actuary, aktuar, aktuarin, underwriter, claims manager, actuaire, actuario, actuaria, corretor de seguros,
        corretora de seguros, courtier en assurances, agent d’assurances, agente de seguros, versicherungskaufmann,
        versicherungskauffrau, versicherungsmakler, versicherungsmaklerin, insurance agent, insurance broker, claims
        adjuster, claims examiner, schadenregulierer
      `,
    skills: 'insurance 0.95, statistics 0.5, risk-management 0.6',
  },
  {
    words: `
        general counsel, legal director, head legal, leiter recht, leiterin recht, directeur juridique, directrice
        juridique, director juridico, chief legal officer, diretor jurídico, diretora jurídica, directora jurídica,
        responsable juridique, chefjurist, chefjuristin
      `,
    skills: `
        law 0.95, contract-law 0.8, contract-negotiation 0.75, corporate-governance 0.7, negotiation 0.6,
        people-leadership 0.6
      `,
    seniority: 'head',
  },
  {
    // "Commercial" sells in French; before these English words it does not.
    words: `
        commercial pilot, commercial driver, commercial diver, commercial electrician, commercial plumber, commercial
        photographer, commercial artist, commercial designer, commercial fisherman, commercial cleaner
      `,
    skills: '',
  },
  {
    words: `
        commercial lawyer, commercial solicitor, commercial counsel, commercial attorney, contracts lawyer, lawyer,
        attorney, solicitor, barrister, legal counsel, corporate counsel, counsel, rechtsanwalt, rechtsanwältin,
        syndikus, syndikusanwalt, syndikusanwältin, jurist, juristin, avocat, avocate, juriste, abogado, abogada,
        advogado, advogada, notar, notarin, notaire, notario, notaria, judge, richter, richterin, juge, juez, jueza,
        juiz, juíza, prosecutor, staatsanwalt, staatsanwältin, procureur, fiscal del estado, paralegal,
        rechtsanwaltsfachangestellte, legal assistant, law clerk, magistrate, 弁護士, 法務, 司法書士, legal adviser, legal
        advisor, consultor jurídico
      `,
    skills: 'law 0.95, contract-law 0.8, negotiation 0.6, contract-negotiation 0.65',
  },
  { words: 'patent attorney, patentanwalt, patentanwältin, ip counsel', skills: 'intellectual-property 0.95, law 0.7' },
  {
    words: `
        compliance officer, compliance manager, regulatory affairs manager, geldwäschebeauftragte, responsável de
        compliance, responsable conformité, analista de compliance, oficial de cumplimiento, compliance beauftragter,
        compliance beauftragte, compliance analyst, コンプライアンス, inspector general
      `,
    skills: 'compliance 0.95, risk-management 0.7, law 0.4',
  },
  {
    words: `
        risk manager, risk officer, risikomanager, risikomanagerin, gestor de riscos, gestionnaire de risques, gestor de
        riesgos, risk analyst, analista de riesgos, analista de riscos
      `,
    skills: 'risk-management 0.95, compliance 0.5, finance 0.4',
  },
  {
    words: `
        data protection officer, dpo, privacy officer, privacy counsel, datenschutzbeauftragter, datenschutzbeauftragte,
        delegue protection donnees, delegado proteccion datos, encarregado de dados, encarregado de proteção de dados,
        délégué à la protection des données, déléguée à la protection des données, delegada de protección de datos
      `,
    skills: 'data-protection 0.95, compliance 0.6, law 0.5',
  },
  {
    words: `
        sustainability manager, esg manager, csr manager, nachhaltigkeitsmanager, nachhaltigkeitsmanagerin, responsable
        rse, gerente de sustentabilidade, analista de sustentabilidade, responsable de sostenibilidad, responsable
        développement durable, umweltbeauftragter, umweltbeauftragte, environmental scientist, environmental engineer,
        environmental specialist, umweltingenieur, umweltingenieurin, サステナビリティ
      `,
    skills: 'sustainability 0.95, stakeholder-management 0.5',
  },
  {
    words: `
        policy adviser, policy advisor, public affairs manager, lobbyist, referent, referentin, policy officer, charge
        mission, conseiller politique, conseillère politique, chargé d’affaires publiques, asesor político, assessor
        parlamentar, chargé de mission, chargée de mission, policy analyst, legislative assistant, economic adviser,
        diplomat, diplomatin, political scientist, congressman, legislator, senator
      `,
    skills: 'public-policy 0.9, writing 0.6, stakeholder-management 0.5',
  },
  {
    words: `
        civil servant, beamter, beamtin, fonctionnaire, funcionario, funcionaria, mayor, bürgermeister, bürgermeisterin,
        maire, alcalde, servidor público, servidora pública, prefeito, prefeita, verwaltungsfachangestellte,
        verwaltungsfachangestellter, sachbearbeiter verwaltung, agent administratif, city manager, county clerk, 公務員,
        city planner, town clerk
      `,
    skills: 'public-sector 0.95, public-policy 0.5',
  },

  // Technology
  {
    words: `
        software engineer, software developer, developer, programmer, softwareentwickler, softwareentwicklerin,
        entwickler, entwicklerin, anwendungsentwickler, developpeur, developpeuse, ingenieur logiciel, ingenieure
        logiciel, desarrollador, desarrolladora, programador, programadora, ingeniero software, ingeniera software,
        informatiker, informatikerin, sde, swe, engenheiro de software, engenheira de software, desenvolvedor,
        desenvolvedora, analista de sistemas, analista desarrollador, analista programador, analista programadora,
        développeur logiciel, développeuse logiciel, concepteur développeur, conceptrice développeuse, ingénieur
        informatique, informaticien, informaticienne, informático, informática desarrolladora, programmierer,
        programmiererin, fachinformatiker, fachinformatikerin, softwareingenieur, softwareingenieurin, computer
        programmer, application developer, applications developer, programmer analyst, ソフトウェアエンジニア, プログラマー, プログラマ,
        システムエンジニア, 開発エンジニア, ソフトウェア開発
      `,
    skills: 'software-engineering 0.95',
  },
  {
    words: `
        full stack developer, full stack engineer, fullstack developer, fullstack engineer, desenvolvedor full stack,
        desenvolvedora full stack, développeur full stack, développeuse full stack, desarrollador full stack,
        フルスタックエンジニア
      `,
    skills: 'software-engineering 0.95, frontend 0.8, backend 0.8',
  },
  {
    words: `
        frontend developer, front end developer, frontend engineer, front end engineer, web developer, webentwickler,
        webentwicklerin, ui engineer, desenvolvedor frontend, desenvolvedora frontend, desenvolvedor front end,
        développeur front end, développeur web, développeuse web, desarrollador web, desarrolladora web, desarrollador
        frontend, webmaster, フロントエンドエンジニア, ウェブデザイナー開発
      `,
    skills: 'frontend 0.95, software-engineering 0.85, accessibility 0.4, design-systems 0.4',
  },
  {
    words: `
        backend developer, back end developer, backend engineer, back end engineer, java developer, python developer,
        desenvolvedor backend, desenvolvedora backend, desenvolvedor back end, développeur back end, desarrollador
        backend, バックエンドエンジニア, サーバーサイドエンジニア
      `,
    skills: 'backend 0.95, software-engineering 0.9, databases 0.6',
  },
  {
    words: `
        ios developer, android developer, mobile developer, mobile engineer, app developer, app entwickler, app
        entwicklerin, desenvolvedor mobile, desenvolvedora mobile, développeur mobile, desarrollador móvil, モバイルエンジニア
      `,
    skills: 'mobile-development 0.95, software-engineering 0.85',
  },
  {
    words: `
        embedded engineer, firmware engineer, embedded software engineer, embedded developer, 組み込みエンジニア, embedded
        entwickler, engenheiro de sistemas embarcados, ingénieur systèmes embarqués
      `,
    skills: 'embedded-systems 0.95, software-engineering 0.7, electronics 0.5',
  },
  {
    words: `
        staff engineer, principal engineer, staff software engineer, principal software engineer, tech lead, technical
        lead, lead engineer, lead developer, technischer leiter, technische leiterin, chief engineer, líder técnico,
        líder técnica, テックリード, leitender entwickler, leitende entwicklerin, responsable technique
      `,
    skills: `
        technical-leadership 0.95, software-architecture 0.75, software-engineering 0.85,
        leading-without-authority 0.8, mentoring 0.5
      `,
    seniority: 'lead',
  },
  {
    words: `
        engineering manager, software engineering manager, head engineering, development manager, director engineering,
        engineering director, vp engineering, entwicklungsleiter, entwicklungsleiterin, leiter entwicklung, leiterin
        entwicklung, leiter softwareentwicklung, leiterin softwareentwicklung, gerente de engenharia, gerente de
        ingeniería, diretor de engenharia, jefe de desarrollo, responsable développement, responsable du développement
        logiciel, エンジニアリングマネージャー, 開発部長, software development manager, software manager
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
        software, arquiteto de software, arquiteta de software, arquiteto de soluções, arquiteta de soluções, arquitecto
        de soluciones, lösungsarchitekt, lösungsarchitektin, it architekt, it architektin, architecte solutions,
        architecte si, ソフトウェアアーキテクト, ソリューションアーキテクト, systems architect, data architect
      `,
    skills:
      'software-architecture 0.95, technical-leadership 0.7, stakeholder-management 0.5, leading-without-authority 0.6',
  },
  {
    words: `
        devops engineer, site reliability engineer, sre, platform engineer, cloud engineer, infrastructure engineer,
        engenheiro devops, ingénieur devops, ingeniero devops, cloud architekt, インフラエンジニア, クラウドエンジニア
      `,
    skills: 'devops 0.95, cloud 0.85, incident-management 0.7',
  },
  {
    words: `
        qa engineer, test engineer, tester, testerin, test manager, testmanager, testmanagerin, quality assurance
        engineer, sdet, analista de testes, analista de qualidade de software, softwaretester, softwaretesterin,
        testingenieur, testingenieurin, testeur, testeuse, qa analyst, qa lead, software tester, qa analyst tester,
        テストエンジニア, test analyst
      `,
    skills: 'quality-engineering 0.95',
  },
  {
    words: `
        security engineer, security analyst, information security officer, it security officer, security consultant,
        penetration tester, security architect, informationssicherheitsbeauftragte, informationssicherheitsbeauftragter,
        rssi, analista de segurança da informação, analista de seguridad informática, responsable de seguridad de la
        información, it sicherheitsbeauftragter, it sicherheitsbeauftragte, responsable sécurité informatique,
        セキュリティエンジニア, cybersecurity analyst, cybersecurity engineer, information security analyst, information security
        engineer
      `,
    skills: 'information-security 0.95, risk-management 0.6, incident-management 0.5',
  },
  {
    words: `
        system administrator, sysadmin, network engineer, systemadministrator, systemadministratorin, it administrator,
        administrateur systeme, administrador sistemas, administrador de sistemas, administradora de sistemas,
        administrador de redes, administrateur réseau, administrateur systèmes, technicien informatique, técnico
        informático, técnico de informática, suporte técnico, netzwerkadministrator, netzwerkadministratorin, it
        techniker, it technikerin, it support, computer support specialist, network administrator, systems engineer,
        systems analyst, computer systems analyst, computer technician, computer operator, ネットワークエンジニア, 情報システム, 社内se
      `,
    skills: 'it-operations 0.95, cloud 0.4',
  },
  {
    words: `
        it manager, head it, it director, it leiter, it leiterin, leiter it, leiterin it, dsi, directeur systemes
        information, director sistemas, gerente de ti, coordenador de ti, diretor de ti, diretora de ti, responsable
        informatique, directeur informatique, directrice informatique, director de sistemas, jefe de sistemas, jefe de
        informática, director de ti, leiter informatik, leiterin informatik, 情報システム部長
      `,
    skills: 'it-operations 0.9, digital-transformation 0.7, people-leadership 0.7, procurement 0.4, budgeting 0.5',
    seniority: 'head',
  },
  {
    words: `
        database administrator, dba, database engineer, administrador de banco de dados, administrador de bases de
        datos, administrateur de bases de données, datenbankadministrator, datenbankadministratorin
      `,
    skills: 'databases 0.95',
  },
  {
    words: `
        data analyst, business intelligence analyst, bi analyst, analytics manager, datenanalyst, datenanalystin,
        analyste donnees, analista datos, analista de dados, analyste de données, analista de datos, データアナリスト, データ分析,
        reporting analyst, business intelligence developer, bi developer, operations research analyst, research analyst,
        analista de bi
      `,
    skills: 'data-analysis 0.95, visualisation 0.7, databases 0.5',
  },
  {
    words: `
        data scientist, applied scientist, decision scientist, cientifico datos, cientifica datos, cientista de dados,
        datenwissenschaftler, datenwissenschaftlerin, scientifique des données, データサイエンティスト, data science manager
      `,
    skills: 'data-science 0.95, statistics 0.8, machine-learning 0.75',
  },
  {
    words: `
        machine learning engineer, ml engineer, ai engineer, ai researcher, research scientist ai, ki entwickler, ki
        entwicklerin, 機械学習エンジニア, engenheiro de machine learning, ingénieur machine learning, ingeniero de machine
        learning, ai scientist, machine learning scientist, ai specialist, ki ingenieur
      `,
    skills: 'machine-learning 0.95, data-science 0.7, software-engineering 0.6',
  },
  {
    words: `
        data engineer, analytics engineer, etl developer, ingenieur donnees, ingeniero datos, engenheiro de dados,
        engenheira de dados, dateningenieur, dateningenieurin, ingénieur data, データエンジニア, ingeniera de datos
      `,
    skills: 'data-engineering 0.95, databases 0.8',
  },
  {
    words: `
        statistician, biostatistician, statistiker, statistikerin, statisticien, statisticienne, estadístico,
        estadística, estatístico, estatística, mathematician, mathematiker, mathematikerin
      `,
    skills: 'statistics 0.95, data-analysis 0.7',
  },
  {
    words: `
        designer, product designer, ux designer, ui designer, interaction designer, ux ui designer, service designer,
        experience designer, ux デザイナー, designer de produto, designer ux, designer ui, diseñador ux, diseñadora ux,
        diseñador de producto, diseñadora de producto, デザイナー, uxデザイナー, uiデザイナー, プロダクトデザイナー, gestalter, gestalterin,
        concepteur ux
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
        grafica, creative director, mediengestalter, mediengestalterin, designer gráfico, designer gráfica, diretor de
        arte, diretora de arte, directeur artistique, directrice artistique, director de arte, directora de arte,
        illustrator, illustratorin, illustrateur, illustratrice, グラフィックデザイナー, アートディレクター, artist, künstler, künstlerin,
        artiste, artista, animator, painter artist, photographer, fotograf, fotografin, photographe, fotógrafo,
        fotógrafa, 写真家
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
        project manager, projektmanager, projektmanagerin, projektleiter, projektleiterin, project lead, chef projet,
        cheffe projet, jefe proyecto, jefa proyecto, project coordinator, conducteur travaux, gerente de projetos,
        gerente de projeto, coordenador de projetos, coordenadora de projetos, gestor de projetos, director de proyecto,
        directora de proyecto, gestor de proyectos, gestora de proyectos, gerente de proyecto, gerente de proyectos,
        coordinador de proyectos, coordinadora de proyectos, chef de chantier, directeur de projet, directrice de
        projet, responsable de projet, projektkoordinator, projektkoordinatorin, projektingenieur, projektingenieurin,
        projektmitarbeiter, projektmitarbeiterin, project engineer, project director, project administrator, project
        leader, project supervisor, プロジェクトマネージャー, プロジェクトリーダー, head projects
      `,
    skills: `
        project-management 0.95, stakeholder-management 0.75, risk-management 0.5, budgeting 0.4,
        leading-without-authority 0.6
      `,
  },
  {
    words: `
        program manager, programme manager, delivery manager, pmo lead, programmleiter, programmleiterin, technical
        program manager, portfolio manager pmo, gerente de programa, gerente de programas, director de programa,
        directeur de programme, directrice de programme, responsable de programme, responsable programme, program
        director, program coordinator, programme coordinator, programme director, プログラムマネージャー
      `,
    skills: `
        programme-management 0.95, project-management 0.9, stakeholder-management 0.8, risk-management 0.6,
        leading-without-authority 0.7
      `,
  },
  {
    words: `
        business analyst, requirements engineer, business analystin, analyste fonctionnel, analista funcional, analista
        de negócios, analista de negocio, analista de negocios, geschäftsanalyst, geschäftsanalystin, prozessanalyst,
        anforderungsingenieur, analyste métier, analyste d’affaires, ビジネスアナリスト, management analyst, systems analyst
        business
      `,
    skills: 'business-analysis 0.95, stakeholder-management 0.5, process-improvement 0.5',
  },
  {
    words: `
        operations manager, operations director, betriebsleiter, betriebsleiterin, responsable operations, jefe
        operaciones, director operaciones, directora operaciones, head operations, gerente de operações, gerente de
        operaciones, directeur des opérations, directrice des opérations, responsable d’exploitation, responsable
        exploitation, leiter operations, operations specialist, operations analyst, operations coordinator, operations
        supervisor, オペレーションマネージャー, 業務部長
      `,
    skills: 'operations 0.95, process-improvement 0.7, people-leadership 0.7, budgeting 0.5',
  },
  {
    words: `
        supply chain manager, logistics manager, logistikleiter, logistikleiterin, responsable logistique, jefe
        logistica, planner, disponent, disponentin, gerente de logística, coordenador de logística, analista de
        logística, director de logística, directora de logística, coordinador de logística, directeur logistique,
        directrice logistique, supply chain analyst, logistics coordinator, logistics specialist, logistiker,
        logistikerin, lagerleiter, lagerleiterin, lagerist, lageristin, magasinier, almacenista, warehouse manager,
        warehouse worker, warehouse supervisor, freight agent, shipping clerk, stock clerk, inventory clerk, material
        handler, spediteur, speditionskaufmann, speditionskauffrau, production planner, 物流
      `,
    skills: 'supply-chain 0.95, operations 0.6, procurement 0.4, negotiation 0.4',
  },
  {
    words: `
        production manager, plant manager, produktionsleiter, produktionsleiterin, werkleiter, werkleiterin,
        werksleiter, werksleiterin, directeur usine, jefe planta, jefe produccion, responsable production, gerente de
        produção, gerente de producción, director de producción, diretor industrial, gerente industrial, gerente de
        fábrica, director de planta, directora de planta, directeur de production, directrice de production, responsable
        de fabrication, responsable de production, fertigungsleiter, fertigungsleiterin, leiter produktion, leiterin
        produktion, production supervisor, plant supervisor, plant superintendent, 工場長, 製造部長
      `,
    skills: 'manufacturing 0.95, people-leadership 0.8, process-improvement 0.7, health-safety 0.5',
    seniority: 'head',
  },
  {
    words: `
        quality manager, qualitätsmanager, qualitätsmanagerin, qualitätsbeauftragte, responsable qualite, jefe calidad,
        responsable calidad, gerente de qualidade, gerente de calidad, analista de qualidade, técnico de calidad,
        directeur qualité, directrice qualité, ingénieur qualité, leiter qualität, leiterin qualität, leiter
        qualitätsmanagement, qualitätsingenieur, qualitätsingenieurin, qualitätsleiter, qualitätsleiterin, quality
        engineer, quality inspector, quality control inspector, quality technician, quality analyst, quality control
        technician, 品質管理, 品質保証, inspector, prüfer, prüferin
      `,
    skills: 'quality-management 0.95, process-improvement 0.7, audit 0.5',
  },
  {
    words: `
        lean manager, continuous improvement manager, process manager, prozessmanager, prozessmanagerin, black belt,
        process engineer, prozessingenieur, prozessingenieurin, ingénieur procédés, ingeniero de procesos, engenheiro de
        processos, industrial engineer, wirtschaftsingenieur, wirtschaftsingenieurin, ingénieur industriel, ingeniero
        industrial, ingeniera industrial, analista de processos, engenheiro de produção, engenheira de produção
      `,
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
    words: `
        safety manager, hse manager, ehs manager, sicherheitsingenieur, sicherheitsingenieurin, responsable hse, técnico
        de segurança do trabalho, técnico de prevención, sicherheitsfachkraft, responsable sécurité, responsable qhse,
        safety engineer, safety inspector, safety officer, safety coordinator, industrial hygienist, health safety
        officer, health safety manager, 安全管理
      `,
    skills: 'health-safety 0.95, compliance 0.4',
  },
  {
    words: `
        mechanical engineer, design engineer, konstrukteur, konstrukteurin, maschinenbauingenieur,
        maschinenbauingenieurin, ingenieur mecanique, ingeniero mecanico, ingeniera mecanica, engenheiro mecânico,
        engenheira mecânica, maschinenbauer, maschinenbauerin, entwicklungsingenieur, entwicklungsingenieurin, ingénieur
        mécanicien, ingénieur conception, mechanical designer, cad technician, drafter, draftsman, technischer zeichner,
        technische zeichnerin, konstruktionsingenieur, konstruktionsingenieurin, dessinateur, dessinatrice industrielle,
        機械エンジニア, 機械設計, product engineer, design drafter, technischer produktdesigner
      `,
    skills: 'mechanical-engineering 0.95',
  },
  {
    words: `
        electrical engineer, elektroingenieur, elektroingenieurin, ingenieur electrique, ingeniero electrico, ingeniera
        electrica, engenheiro eletricista, engenheira eletricista, elektrotechniker, elektrotechnikerin, elektriker,
        elektrikerin, elektroniker, elektronikerin, électricien, électricienne, électrotechnicien, electricista,
        eletricista, ingénieur électronique, 電気エンジニア, electrician, power engineer, controls engineer, automation
        engineer, automation technician, automatisierungstechniker, electrical technician
      `,
    skills: 'electrical-engineering 0.95, electronics 0.5',
  },
  {
    words: `
        hardware engineer, electronics engineer, asic engineer, hardwareentwickler, hardwareentwicklerin, ingénieur
        électronicien, ingeniero electrónico, engenheiro eletrônico, electronics technician
      `,
    skills: 'electronics 0.95, electrical-engineering 0.5',
  },
  {
    words: `
        civil engineer, bauingenieur, bauingenieurin, bauleiter, bauleiterin, site manager, construction manager,
        ingenieur genie civil, ingeniero civil, ingeniera civil, jefe obra, engenheiro civil, engenheira civil,
        ingénieur civil, jefe de obra, jefa de obra, chef de travaux, conductrice de travaux, mestre de obras, maître
        d’œuvre, bauzeichner, polier, maurermeister, structural engineer, statiker, construction superintendent,
        construction supervisor, construction worker, bauarbeiter, ouvrier du bâtiment, surveyor, vermessungsingenieur,
        vermessungsingenieurin, géomètre, topógrafo, quantity surveyor, estimator, 施工管理, 土木エンジニア
      `,
    skills: 'civil-engineering 0.95, project-management 0.5',
  },
  {
    words: `
        architect, architekt, architektin, architecte, arquitecto, arquitecta, urban planner, arquiteto, arquiteta,
        innenarchitekt, innenarchitektin, architecte d’intérieur, interior designer, landscape architect,
        landschaftsarchitekt, landschaftsarchitektin, stadtplaner, stadtplanerin, urbaniste, urbanista, 建築士, 建築家
      `,
    skills: 'architecture 0.7, software-architecture 0.3',
  },
  {
    words: `
        real estate manager, property manager, immobilienmakler, immobilienmaklerin, facility manager, agent immobilier,
        corretor de imóveis, corretora de imóveis, agente inmobiliario, agente inmobiliaria, agente imobiliário, agente
        imobiliária, immobilienverwalter, immobilienverwalterin, hausverwalter, hausverwalterin, agente immobiliare,
        real estate agent, real estate broker, realtor, leasing agent, appraiser, syndic de copropriété, facilities
        manager, facility supervisor, hausmeister, hausmeisterin, 不動産
      `,
    skills: 'real-estate 0.95, negotiation 0.5',
  },
  {
    words: `
        executive assistant, assistant, personal assistant, assistant ceo, office manager, office managerin,
        assistentin, assistenz, sekretär, sekretärin, secretaire, secretaria, assistante direction, assistant direction,
        assistente, assistente administrativo, assistente administrativa, assistente executivo, assistente executiva,
        auxiliar administrativo, auxiliar administrativa, administrativo, administrativa, asistente, asistente
        ejecutivo, asistente ejecutiva, asistente administrativo, asistente administrativa, assistant administratif,
        assistante administrative, secrétaire de direction, sekretariat, vorstandsassistent, vorstandsassistentin,
        assistente de diretoria, secretário, secretária, secretary, administrative assistant, aide, 秘書, アシスタント, ea
      `,
    skills: 'office-management 0.9, operations 0.3',
    seniority: 'professional',
    isLast: true,
  },
  {
    words: `
        bürokaufmann, bürokauffrau, kaufmann büromanagement, kauffrau büromanagement, sachbearbeiter, sachbearbeiterin,
        clerk, office clerk, administrative coordinator, administrative clerk, administrative officer, administrative
        manager, typist, 事務, 総務, 一般事務
      `,
    skills: 'office-management 0.9, operations 0.3',
    seniority: 'professional',
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
        professor, professorin, associate professor, assistant professor, maitre conferences, catedratico, catedratica,
        privatdozent, privatdozentin, professor titular, professora titular, professeur des universités, maître de
        conférences, maîtresse de conférences, hochschulprofessor, hochschulprofessorin, juniorprofessor,
        juniorprofessorin, dean, dekan, dekanin, decano, decana, reitor, reitora, rektor, rektorin, provost, university
        lecturer, 教授, 准教授, faculty member, faculty
      `,
    skills: 'academic-career 0.95, research-science 0.85, teaching 0.8, writing 0.5',
    seniority: 'head',
  },
  {
    words: `
        researcher, scientist, forscher, forscherin, wissenschaftler, wissenschaftlerin, chercheur, chercheuse,
        investigador, investigadora, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, r d engineer,
        research engineer, pesquisador, pesquisadora, cientista, científico, científica, scientifique, forschungsleiter,
        forschungsleiterin, r d manager, head research, research manager, research director, research assistant,
        research associate, laborleiter, laborleiterin, ingénieur de recherche, ingénieure de recherche, 研究員, 研究者, 研究開発,
        physicist, physiker, physikerin, physicien, físico, archaeologist, anthropologist, sociologist, historian,
        geologist, geologe, geologin, astronomer, meteorologist, hydrologist
      `,
    skills: 'research-science 0.9, academic-career 0.5, statistics 0.3',
  },
  {
    words: `
        postdoc, postdoctoral researcher, phd candidate, phd student, doktorand, doktorandin, doctorant, doctorante,
        doctorando, doctoranda, pós doutorando, doutorando, doutoranda, postdoctorant, postdoctorante, 博士研究員
      `,
    skills: 'academic-career 0.8, research-science 0.8',
    seniority: 'junior',
  },
  {
    words: `
        lecturer, teacher, trainer, trainerin, instructor, dozent, dozentin, lehrer, lehrerin, enseignant, enseignante,
        formateur, formatrice, profesor, profesora, lehrkraft, professora, instrutor, instrutora, formador, formadora,
        monitor, monitora, ausbilder, ausbilderin, dozierende, instruktor, instruktorin, maître d’apprentissage,
        educator, tutor, tutorin, pädagoge, pädagogin, erwachsenenbildner, erwachsenenbildnerin, educador, educadora,
        docente, 講師, 教師, 教員, training specialist, teaching assistant, corporate trainer
      `,
    skills: 'teaching 0.95, facilitation 0.5, public-speaking 0.5',
  },
  {
    words: `
        learning manager, learning development manager, training manager, instructional designer, personalentwickler,
        personalentwicklerin, responsable formation, analista de treinamento, gerente de treinamento, responsable de
        formación, responsable de la formation, weiterbildungsleiter, leiter weiterbildung, l d manager, learning
        development specialist, curriculum developer, learning designer, ingénieur pédagogique, 研修担当
      `,
    skills: 'learning-design 0.95, people-development 0.8, facilitation 0.6',
  },
  {
    words: 'head learning, head talent, talent manager, talent development manager',
    skills: 'people-development 0.95, learning-design 0.7, human-resources 0.6',
  },
  {
    words: `
        physician, doctor, surgeon, arzt, ärztin, oberarzt, oberärztin, chefarzt, chefärztin, medecin, medico, medica,
        facharzt, fachärztin, médico, médica, chirurg, chirurgin, chirurgien, chirurgienne, cirujano, cirujana,
        cirurgião, cirurgiã, assistenzarzt, assistenzärztin, hausarzt, hausärztin, zahnarzt, zahnärztin, dentiste,
        dentista, dentist, orthodontist, pediatrician, psychiatrist, psychiater, psychiaterin, psychiatre, psiquiatra,
        anesthesiologist, anaesthetist, cardiologist, radiologist, neurologist, oncologist, gynecologist, dermatologist,
        pathologist, ophthalmologist, optometrist, podiatrist, chiropractor, general practitioner, family doctor,
        medical director, physician assistant, 医師, 医者, 歯科医師
      `,
    skills: 'medicine 0.95',
  },
  {
    words: `
        nurse, krankenpfleger, krankenschwester, pflegefachkraft, pflegefachfrau, infirmier, infirmiere, enfermero,
        enfermera, pflegedienstleitung, enfermeiro, enfermeira, krankenpflegerin, gesundheitspfleger,
        gesundheitspflegerin, altenpfleger, altenpflegerin, pflegefachmann, pflegekraft, stationsleitung,
        stationsleiter, stationsleiterin, aide soignant, aide soignante, cadre de santé, auxiliar de enfermería, técnico
        de enfermagem, registered nurse, nurse practitioner, head nurse, staff nurse, nursing assistant, nurse manager,
        midwife, hebamme, sage femme, matrona, parteira, 看護師, 看護師長, 助産師
      `,
    skills: 'nursing 0.95, healthcare-management 0.3',
  },
  {
    words: `
        clinical research associate, clinical trial manager, medical science liaison, clinical project manager, clinical
        research coordinator, clinical trial coordinator, attaché de recherche clinique, monitor clínico
      `,
    skills: 'clinical-research 0.95, life-sciences 0.6',
  },
  {
    words: `
        biologist, chemist, biologe, biologin, chemiker, chemikerin, biologiste, chimiste, quimico, quimica,
        biotechnologist, biólogo, bióloga, biólogo marinho, microbiologist, geneticist, biochemist, biochemiker,
        biochemikerin, químico industrial, botanist, zoologist, ecologist, toxicologist, life scientist, biomedical
        engineer, laborant, laborantin, mta, laboratory technician, lab technician, laborassistent, técnico de
        laboratorio, técnico de laboratório, technicien de laboratoire, technicienne de laboratoire, food scientist,
        chemical engineer, chemical technician
      `,
    skills: 'life-sciences 0.95, research-science 0.7',
  },
  {
    words: `
        employee assistance counsellor, employee assistance counselor, betriebspsychologe, betriebspsychologin,
        psychologist, therapist, psychologe, psychologin, psychologue, psicologo, psicologa, counsellor, counselor,
        psychotherapist, psychotherapeut, psychotherapeutin, thérapeute, terapeuta, psicoterapeuta, family therapist,
        marriage counselor, mental health counselor, school counselor, school psychologist, 心理士, 臨床心理士, カウンセラー, behavior
        analyst
      `,
    skills: 'psychology 0.95, counselling 0.8, emotional-intelligence 0.7, wellbeing 0.7',
  },
  {
    words: `
        social worker, sozialarbeiter, sozialarbeiterin, sozialpädagoge, sozialpädagogin, travailleur social, trabajador
        social, trabajadora social, assistente social, travailleuse sociale, assistant social, assistante sociale,
        educador social, educadora social, éducateur spécialisé, éducatrice spécialisée, erzieher, erzieherin,
        streetworker, case manager, case worker, caseworker, probation officer, community worker, child welfare worker,
        ソーシャルワーカー, 社会福祉士, family advocate, victim advocate
      `,
    skills: 'social-work 0.95, conflict-resolution 0.5',
  },
  {
    words: `
        journalist, journalistin, reporter, reporterin, journaliste, periodista, editor chief, chefredakteur,
        chefredakteurin, jornalista, rédacteur en chef, rédactrice en chef, redactor jefe, redactora jefe,
        correspondent, korrespondent, korrespondentin, news anchor, columnist, broadcaster, commentator, news editor,
        記者, ジャーナリスト, reportero, reportera, repórter, announcer
      `,
    skills: 'journalism 0.95, writing 0.85, storytelling 0.6',
  },
  {
    words: `
        producer, filmmaker, video editor, kameramann, kamerafrau, realisateur, realisatrice, produtor, produtora,
        productor, productora, producteur, productrice, produzent, produzentin, regisseur, regisseurin, film director,
        cineasta, cinéaste, camera operator, cameraman, camerawoman, sound engineer, tontechniker, tontechnikerin, sound
        technician, audio engineer, broadcast technician, stage manager, film editor, multimedia artist, motion
        designer, lighting technician, プロデューサー
      `,
    skills: 'media-production 0.95, storytelling 0.5',
  },
  {
    words: `
        translator, interpreter, übersetzer, übersetzerin, dolmetscher, dolmetscherin, traducteur, traductrice,
        traductor, traductora, localisation manager, tradutor, tradutora, intérprete, interprète, 翻訳者, 通訳, 翻訳
      `,
    skills: 'translation 0.95, cross-cultural 0.6',
  },
  {
    words: `
        facilitator, moderator, moderatorin, mediator, mediatorin, mediateur, mediatrice, facilitador, facilitadora,
        facilitateur, facilitatrice, moderador, moderadora
      `,
    skills: 'facilitation 0.9, conflict-resolution 0.6',
  },
  {
    words: `
        keynote speaker, speaker, speakerin, conferencier, ponente, palestrante, orador, oradora, conférencière
      `,
    skills: 'public-speaking 0.95, presenting 0.7, storytelling 0.6',
  },
  {
    words: `
        hotel manager, hoteldirektor, hoteldirektorin, chef cuisine, restaurant manager, gerente de hotel, gerente de
        restaurante, director de hotel, directora de hotel, directeur d’hôtel, directrice d’hôtel, directeur de
        restaurant, chef de cuisine, chefe de cozinha, jefe de cocina, jefa de cocina, küchenchef, küchenchefin, koch,
        köchin, cuisinier, cuisinière, cocinero, cocinera, cozinheiro, cozinheira, chef, cook, sous chef, head chef,
        baker, bäcker, bäckerin, boulanger, boulangère, pastry chef, konditor, konditorin, barista, bartender, waiter,
        waitress, kellner, kellnerin, serveur, serveuse, camarero, camarera, garçom, garçonete, hotelfachmann,
        hotelfachfrau, concierge, restaurateur, gastronom, gastronomin, food service manager, food service worker,
        butler, host, hostess, innkeeper, 料理長, シェフ, ホテルマネージャー
      `,
    skills: 'hospitality 0.95, people-leadership 0.5, operations 0.4',
  },

  // Trades, transport, safety, care and culture
  {
    words: `
        tradesperson, craftsman, craftswoman, craftsperson, handyman, handwerker, handwerkerin, handwerksmeister,
        handwerksmeisterin, artisan, artesano, artesana, artesão, artesã, carpenter, joiner, cabinet maker,
        cabinetmaker, schreiner, schreinerin, tischler, tischlerin, zimmermann, zimmerer, menuisier, menuisière,
        charpentier, carpintero, carpintera, carpinteiro, carpinteira, plumber, installateur, installateurin, klempner,
        plombier, fontanero, encanador, roofer, dachdecker, couvreur, mason, bricklayer, stonemason, maurer, maçon,
        albañil, pedreiro, painter, maler, malerin, peintre en bâtiment, pintor, pintora, plasterer, tile setter, tiler,
        floor layer, carpet layer, glazier, glaser, glaserin, welder, schweißer, schweißerin, soudeur, soudeuse,
        soldador, soldadora, blacksmith, locksmith, schlosser, schlosserin, serrurier, cerrajero, upholsterer, tailor,
        schneider, schneiderin, couturier, couturière, sastre, costurero, costurera, costureira, seamstress, shoemaker,
        jeweler, jeweller, goldschmied, goldschmiedin, watchmaker, uhrmacher, uhrmacherin, potter, engraver, bookbinder,
        pipefitter, pipe fitter, steamfitter, insulator, gunsmith, instrument maker, piano tuner, patternmaker, cement
        mason, drywall installer, 大工, 職人
      `,
    skills: 'skilled-trades 0.95, apprenticeships 0.5',
  },
  {
    words: `
        mechanic, mechaniker, mechanikerin, mechatroniker, mechatronikerin, mécanicien, mécanicienne, mecánico,
        mecánica, mecânico, mecânica, kfz mechatroniker, automotive technician, auto mechanic, aircraft mechanic,
        service technician, servicetechniker, servicetechnikerin, field service engineer, field engineer, field
        technician, maintenance technician, maintenance worker, maintenance engineer, maintenance manager, maintenance
        supervisor, instandhalter, instandhalterin, technicien de maintenance, technicienne de maintenance, responsable
        maintenance, técnico de mantenimiento, jefe de mantenimiento, técnico de manutenção, gerente de manutenção,
        repairer, repairman, repair technician, equipment technician, installer, monteur, monteurin, installation
        technician, millwright, industriemechaniker, industriemechanikerin, hvac technician, hvac mechanic,
        refrigeration mechanic, lineman, line installer, telecommunications technician, wind turbine technician,
        elevator mechanic, servicer, rigger, fitter, maintenance mechanic, 整備士, 保全
      `,
    skills: 'maintenance 0.9, skilled-trades 0.6',
  },
  {
    words: `
        machinist, cnc machinist, zerspanungsmechaniker, zerspanungsmechanikerin, dreher, dreherin, fräser, tourneur,
        usineur, tornero, torneiro mecânico, toolmaker, tool maker, tool die maker, die maker, werkzeugmacher,
        werkzeugmacherin, werkzeugmechaniker, assembler, fabricator, machine operator, machine setter, machine tender,
        press operator, mill operator, furnace operator, kiln operator, plant operator, production operator, production
        worker, production associate, production technician, line operator, process operator, machine helper, factory
        worker, fertigungsmitarbeiter, fertigungsmitarbeiterin, produktionsmitarbeiter, produktionsmitarbeiterin,
        maschinenführer, maschinenführerin, anlagenführer, anlagenführerin, maschinenbediener, chemikant, chemikantin,
        opérateur de production, opératrice de production, opérateur machine, conducteur de ligne, ouvrier, ouvrière,
        operario, operaria, operário, operária, operador de máquina, operador de máquinas, operador de produção,
        operador de producción, montador, montadora, cutter, grinder, molder, moulder, polisher, finisher, sewing
        machine operator, weaver, spinner, dyer, printer, press feeder, die setter, packer, packager, mixer,
        boilermaker, sheet metal worker, ironworker, stationary engineer, boiler operator, manufacturing engineer,
        manufacturing technician, fertigungsingenieur, fertigungsingenieurin, produktionsingenieur,
        produktionsingenieurin, industriemeister, industriemeisterin, manufacturing manager, 生産技術, 生産管理, 製造, 作業員, batch
        mixer, machine feeder, machine tool operator, lathe operator, drill press operator, setter, trimmer, sorter,
        winder, feeder, presser, stitcher, sawyer, coater, loom fixer, caster, filler, sander
      `,
    skills: 'manufacturing 0.85, skilled-trades 0.4',
  },
  {
    words: 'operator, equipment operator, heavy equipment operator, crane operator, forklift operator',
    skills: 'operations 0.45',
  },
  {
    words: `
        technician, techniker, technikerin, technicien, technicienne, técnico, técnica, technologist, tech
      `,
    skills: 'maintenance 0.35',
  },
  {
    words: `
        engineer, ingenieur, ingenieurin, ingénieure, ingeniero, ingeniera, engenheiro, engenheira, エンジニア
      `,
    skills: 'critical-thinking 0.4, technical-leadership 0.2',
  },
  { words: 'analyst, analystin, analyste, analista, アナリスト', skills: 'data-analysis 0.5, critical-thinking 0.5' },
  {
    words: `
        coordinator, koordinator, koordinatorin, coordinateur, coordinatrice, coordinador, coordinadora, coordenador,
        coordenadora, scheduler
      `,
    skills: 'project-management 0.45, stakeholder-management 0.4',
  },
  {
    words: `
        administrator, administradora, administrador, verwalter, verwalterin, verwaltungsleiter, verwaltungsleiterin
      `,
    skills: 'office-management 0.45, operations 0.45',
  },
  {
    words: `
        driver, truck driver, bus driver, delivery driver, taxi driver, chauffeur, fahrer, fahrerin, kraftfahrer,
        kraftfahrerin, berufskraftfahrer, lkw fahrer, busfahrer, busfahrerin, conducteur, conductrice, livreur,
        livreuse, conductor, camionero, camionera, repartidor, repartidora, motorista, caminhoneiro, entregador,
        courier, kurier, mail carrier, letter carrier, postal worker, briefträger, facteur, cartero, carteiro, mover,
        loader, freight handler, longshoreman, stevedore, fleet manager, fuhrparkleiter, fuhrparkleiterin, transport
        manager, transportation manager, traffic manager logistics, transportation planner, 運転手, ドライバー
      `,
    skills: 'logistics 0.85, rail-and-transport 0.5',
  },
  {
    words: `
        train driver, locomotive engineer, lokführer, lokführerin, conducteur de train, maquinista, railroad conductor,
        railway engineer, rail traffic controller, fahrdienstleiter, signal operator, brake operator
      `,
    skills: 'rail-and-transport 0.95',
  },
  {
    words: `
        pilot, pilotin, pilote, piloto, co pilot, flight engineer, flight instructor, flight attendant, flugbegleiter,
        flugbegleiterin, hôtesse de l’air, steward, stewardess, azafata, comissário de bordo, comissária de bordo, cabin
        crew, air traffic controller, fluglotse, fluglotsin, contrôleur aérien, aerospace engineer, aeronautical
        engineer, luftfahrtingenieur, aircraft technician, airport manager, パイロット, 客室乗務員
      `,
    skills: 'aerospace 0.85, health-safety 0.4',
  },
  {
    words: `
        captain, ship captain, ship master, kapitän, kapitänin, capitaine, capitán, capitão, sailor, seaman, mariner,
        matrose, marin, marinero, marinheiro, deckhand, boatswain, ship engineer, marine engineer, naval architect,
        harbor master, harbour master, hafenmeister, fisherman, fischer, pêcheur, pescador, 船長
      `,
    skills: 'shipping-industry 0.85',
  },
  {
    words: `
        police officer, policeman, policewoman, police, polizist, polizistin, polizeibeamter, polizeibeamtin, kommissar,
        kommissarin, policier, policière, gendarme, policía, policial, detective, investigator, ermittler, ermittlerin,
        inspecteur de police, sheriff, constable, fbi agent, special agent, criminal investigator, private investigator,
        detektiv, detektivin, firefighter, fire fighter, fire chief, fire captain, fire inspector, feuerwehrmann,
        feuerwehrfrau, brandmeister, pompier, bombero, bombera, bombeiro, bombeira, paramedic, emt, emergency medical
        technician, notfallsanitäter, notfallsanitäterin, rettungssanitäter, rettungssanitäterin, ambulancier,
        ambulancière, paramédico, socorrista, emergency manager, emergency dispatcher, lifeguard, rettungsschwimmer,
        security guard, security officer, security manager, security specialist, guard, wachmann,
        sicherheitsmitarbeiter, sicherheitsmitarbeiterin, leiter sicherheit, agent de sécurité, vigilante, guardia de
        seguridad, correctional officer, jailer, park ranger, ranger, customs officer, zollbeamter, zollbeamtin,
        douanier, loss prevention officer, loss prevention manager, forensic scientist, crime scene investigator,
        coroner, 警察官, 消防士, 救急救命士, 警備員
      `,
    skills: 'public-safety 0.95, incident-management 0.5, resilience 0.4',
  },
  {
    words: `
        soldier, army officer, naval officer, military officer, air force officer, soldat, soldatin, offizier,
        offizierin, militaire, officier, militar, oficial del ejército, oficial do exército, sergeant, lieutenant,
        colonel, general, major, admiral, commander, veteran, infantry, intelligence officer, intelligence analyst, 自衛官
      `,
    skills: 'defence 0.9, leadership 0.6, resilience 0.4',
  },
  {
    words: `
        pharmacist, apotheker, apothekerin, pharmacien, pharmacienne, farmacéutico, farmacéutica, farmacêutico,
        farmacêutica, pharmacy technician, pharmacologist, pta, 薬剤師
      `,
    skills: 'pharmacy 0.95, pharmaceuticals 0.5',
  },
  {
    words: `
        physiotherapist, physical therapist, physiotherapeut, physiotherapeutin, kinésithérapeute, fisioterapeuta,
        occupational therapist, ergotherapeut, ergotherapeutin, ergothérapeute, terapeuta ocupacional, speech therapist,
        speech pathologist, speech language pathologist, logopäde, logopädin, orthophoniste, logopeda, fonoaudiólogo,
        fonoaudióloga, massage therapist, masseur, respiratory therapist, recreational therapist, radiation therapist,
        dietitian, dietician, nutritionist, ernährungsberater, ernährungsberaterin, diététicien, diététicienne,
        nutricionista, audiologist, athletic trainer, osteopath, osteopathin, heilpraktiker, heilpraktikerin,
        rehabilitation counselor, 理学療法士, 作業療法士, 栄養士
      `,
    skills: 'therapy 0.95',
  },
  {
    words: `
        radiographer, radiologic technologist, sonographer, medical technologist, medical laboratory technician, medical
        technician, medical assistant, dental hygienist, dental assistant, surgical technologist, phlebotomist,
        optician, optiker, optikerin, opticien, óptico, medizinische fachangestellte, medizinischer fachangestellter,
        clinical laboratory technician, medical records technician, health technician, orthotist, prosthetist,
        clinician, health educator, epidemiologist, hospital administrator, healthcare administrator, health services
        manager, klinikleiter, klinikleiterin, 臨床検査技師, 放射線技師
      `,
    skills: 'healthcare-management 0.5, medicine 0.5',
  },
  {
    words: `
        caregiver, carer, care worker, care assistant, home health aide, personal care aide, nursing aide, pflegehelfer,
        pflegehelferin, betreuer, betreuerin, heilerziehungspfleger, heilerziehungspflegerin, heimleiter, heimleiterin,
        auxiliaire de vie, aide à domicile, cuidador, cuidadora, orderly, companion, hospice worker, 介護士, 介護福祉士
      `,
    skills: 'care-work 0.95, emotional-intelligence 0.4',
  },
  {
    words: `
        childcare worker, child care worker, nanny, babysitter, kindergarten teacher, preschool teacher, early childhood
        educator, kita leiter, kita leiterin, kitaleiter, kitaleiterin, tagesmutter, puéricultrice, auxiliaire de
        puériculture, educador infantil, educadora infantil, educador de infância, 保育士
      `,
    skills: 'childcare 0.95, school-education 0.6',
  },
  {
    words: `
        school teacher, primary school teacher, secondary school teacher, elementary school teacher, high school
        teacher, special education teacher, grundschullehrer, grundschullehrerin, gymnasiallehrer, gymnasiallehrerin,
        studienrat, studienrätin, professeur des écoles, professeur de lycée, instituteur, institutrice, maestro,
        profesor de secundaria, school principal, head teacher, headteacher, headmaster, headmistress, schulleiter,
        schulleiterin, rektor schule, chef d’établissement, directeur d’école, directrice d’école, director de escuela,
        directora de escuela, diretor de escola, diretora de escola, school administrator, school superintendent, 校長, 教頭
      `,
    skills: 'school-education 0.95, teaching 0.85',
  },
  {
    words: `
        veterinarian, vet, veterinary surgeon, veterinary technician, tierarzt, tierärztin, vétérinaire, veterinario,
        veterinaria, veterinário, veterinária, animal trainer, animal keeper, zookeeper, tierpfleger, tierpflegerin, dog
        trainer, animal caretaker, animal breeder, groomer, 獣医師
      `,
    skills: 'veterinary-medicine 0.85',
  },
  {
    words: `
        farmer, rancher, grower, landwirt, landwirtin, agriculteur, agricultrice, agricultor, agricultora, fazendeiro,
        fazendeira, farm manager, farmworker, farm worker, agronomist, agronom, agronomin, ingénieur agronome, ingeniero
        agrónomo, engenheiro agrônomo, gardener, gärtner, gärtnerin, jardinier, jardinière, jardinero, jardinera,
        jardineiro, landscaper, landscape gardener, horticulturist, forester, förster, försterin, garde forestier,
        logger, winegrower, winemaker, winzer, winzerin, viticulteur, viticultrice, enólogo, enóloga, nursery worker,
        groundskeeper, arborist, beekeeper, 農家, 農業
      `,
    skills: 'agriculture 0.95',
  },
  {
    words: `
        miner, bergmann, mining engineer, drilling engineer, petroleum engineer, driller, roustabout, oil rig worker,
        mineur, minero, mineiro, geophysicist, reservoir engineer
      `,
    skills: 'oil-and-gas 0.7, skilled-trades 0.4',
  },
  {
    words: `
        power plant operator, nuclear engineer, energy engineer, solar installer, energieberater, energieberaterin,
        energiemanager, energiemanagerin, ingénieur énergie, energy manager, wastewater operator, water treatment
        operator, plant technician
      `,
    skills: 'energy 0.85, utilities 0.6',
  },
  {
    words: `
        cleaner, janitor, custodian, housekeeper, housekeeping manager, housekeeping supervisor, maid, reinigungskraft,
        raumpfleger, raumpflegerin, agent d’entretien, agente d’entretien, limpiador, limpiadora, faxineiro, faxineira,
        caretaker, building superintendent, window cleaner, launderer, attendant
      `,
    skills: 'facility-management 0.7',
  },
  {
    words: `
        hairdresser, hairstylist, hair stylist, barber, beautician, cosmetologist, makeup artist, manicurist,
        esthetician, stylist, friseur, friseurin, friseurmeister, friseurmeisterin, kosmetiker, kosmetikerin, coiffeur,
        coiffeuse, esthéticien, esthéticienne, peluquero, peluquera, esteticista, cabeleireiro, cabeleireira, barbeiro,
        美容師
      `,
    skills: 'personal-services 0.95, customer-relations 0.5',
  },
  {
    words: `
        actor, actress, schauspieler, schauspielerin, acteur, actrice, comédien, comédienne, actor de teatro, ator,
        atriz, dancer, tänzer, tänzerin, danseur, danseuse, bailarín, bailarina, bailarino, choreographer, choreograf,
        choreografin, comedian, performer, entertainer, theatre director, theater director, dramaturg, dramaturgin,
        stage director, costume designer, set designer, model, magician, acrobat, casting director, 俳優, 女優
      `,
    skills: 'performing-arts 0.95, public-speaking 0.4, storytelling 0.5',
  },
  {
    words: `
        musician, musiker, musikerin, musicien, musicienne, músico, música, composer, komponist, komponistin,
        compositeur, compositrice, compositor, compositora, singer, sänger, sängerin, chanteur, chanteuse, cantante,
        cantor, cantora, pianist, violinist, conductor orchestra, dirigent, dirigentin, chef d’orchestre, disc jockey,
        dj, music teacher, music director, songwriter, 音楽家
      `,
    skills: 'music 0.95, performing-arts 0.5',
  },
  {
    words: `
        athlete, sportler, sportlerin, athlète, atleta, deportista, sports coach, football coach, head coach, assistant
        coach, fitness trainer, fitness instructor, personal trainer, trainer sport, entraîneur, entraîneuse,
        entrenador, entrenadora, treinador, treinadora, personal trainer fitness, referee, umpire, scout, jockey, yoga
        teacher, yogalehrer, yogalehrerin, gym manager, sportwissenschaftler, sportwissenschaftlerin
      `,
    skills: 'sports 0.9, coaching 0.4',
  },
  {
    words: `
        librarian, library assistant, library technician, bibliothekar, bibliothekarin, bibliothécaire, bibliotecario,
        bibliotecaria, bibliotecário, bibliotecária, archivist, archivar, archivarin, archiviste, archivero, archivera,
        arquivista, documentalist, documentaliste, information specialist, records manager, 司書
      `,
    skills: 'libraries-and-archives 0.95, knowledge-management 0.6',
  },
  {
    words: `
        curator, kurator, kuratorin, conservateur, conservatrice, comisario, curador, curadora, museum director,
        museumsleiter, museumsleiterin, museum technician, restorer, restaurator, restauratorin, art dealer, galerist,
        galeristin, galeriste, cultural manager, kulturmanager, kulturmanagerin, 学芸員
      `,
    skills: 'museums-and-culture 0.95',
  },
  {
    words: `
        pastor, pastorin, priest, pfarrer, pfarrerin, priester, prêtre, sacerdote, padre, minister religion, clergy,
        vicar, rabbi, imam, chaplain, seelsorger, seelsorgerin, aumônier, capellán, capelão, deacon, diakon, diakonin,
        missionary, bishop, nun, monk, religious educator, 牧師, 僧侶
      `,
    skills: 'pastoral-care 0.95, public-speaking 0.6, active-listening 0.5',
  },
  {
    words: `
        economist, ökonom, ökonomin, volkswirt, volkswirtin, économiste, economista, chief economist, econometrician,
        エコノミスト
      `,
    skills: 'economics 0.95, data-analysis 0.5, statistics 0.5',
  },
  {
    words: `
        travel agent, tour guide, tour operator, reisebüro, reiseverkehrskaufmann, reiseverkehrskauffrau, reiseleiter,
        reiseleiterin, guide touristique, agent de voyages, agente de viajes, guía turístico, guía turística, agente de
        viagens, guia de turismo, guide, tourism manager, ツアーガイド
      `,
    skills: 'tourism 0.95, hospitality 0.5',
  },
  {
    words: `
        geographer, cartographer, gis analyst, gis specialist, gis technician, geomatics engineer, photogrammetrist,
        geoinformatiker, geoinformatikerin, remote sensing scientist, géomaticien, géomaticienne
      `,
    skills: 'geodata 0.95',
  },
  {
    words: `
        materials engineer, materials scientist, metallurgist, werkstoffingenieur, werkstoffingenieurin, ceramic
        engineer, polymer scientist, textile engineer
      `,
    skills: 'materials-science 0.95',
  },
  {
    words: `
        robotics engineer, robotik ingenieur, robotics technician, ingénieur robotique, mechatronics engineer,
        roboticist
      `,
    skills: 'robotics 0.95, automation-engineering 0.6',
  },
  {
    words: `
        telecommunications engineer, radio engineer, rf engineer, antenna engineer, nachrichtentechniker
      `,
    skills: 'telecommunications 0.9',
  },
  {
    words: `
        fashion designer, modedesigner, modedesignerin, styliste, diseñador de moda, diseñadora de moda, estilista,
        textile designer
      `,
    skills: 'luxury-and-fashion 0.95, creativity 0.6',
  },
  {
    words: `
        industrial designer, produktdesigner, produktdesignerin, designer industriel, diseñador industrial
      `,
    skills: 'industrial-design 0.95, creativity 0.5',
  },
  {
    words: `
        fundraiser nonprofit, volunteer coordinator, community organizer, ngo worker, humanitarian worker,
        entwicklungshelfer, entwicklungshelferin
      `,
    skills: 'non-profit 0.9, volunteering 0.6',
  },
  {
    words: `
        advertising manager, advertising executive, media planner, werbeleiter, werbetexter, werbetexterin,
        publicitaire, publicitario, publicitária, publicitário, advertising agent
      `,
    skills: 'advertising 0.95, marketing 0.6',
  },
  {
    words: `
        market researcher, market research analyst, survey researcher, interviewer, marktforscher, marktforscherin,
        chargé d’études, chargée d’études
      `,
    skills: 'market-research 0.95, data-analysis 0.5',
  },
  {
    words: `
        customs broker, import export manager, export manager, exportleiter, exportleiterin, responsable export,
        zolldeklarant
      `,
    skills: 'export-control 0.6, internationalisation 0.8',
  },
];

/** Words that tell somebody is not (yet) what the rest of the title says; folded. The rest then counts little. */
export const NOT_YET = `
    intern trainee apprentice aspiring seeking looking student werkstudent werkstudentin praktikant praktikantin
    stagiaire becario becaria auszubildende auszubildender azubi alternant alternante former formerly ehemalige
    ehemaliger retired pensioniert pensionierte estagiario estagiaria aprendiz jubilado jubilada aposentado aposentada
    retraite retraitee ancien ancienne インターン 研修生 見習い 学生
  `;
