import type { SkillTable } from '../skill';

/** Selling, buying, marketing and products. */
export const COMMERCIAL: SkillTable = {
  negotiation: {
    name: 'Negotiation',
    words: `
        negotiate, negotiating, negotiations, negotiator, bargaining, deal making, dealmaking, verhandlung,
        verhandlungen, verhandeln, negociation, negociacion, negociar, negociação, negociador, negociadora, 交渉, 交渉力,
        ネゴシエーション
      `,
    near: 'influence conflict-resolution',
  },
  'contract-negotiation': {
    name: 'Contract negotiation',
    words: `
        contract negotiations, negotiate contracts, negotiating contracts, supplier negotiation, supplier
        negotiations, term sheet, term sheets, contract terms, vertragsverhandlung, vertragsverhandlungen, negociation
        de contrats, negociacion de contratos
      `,
    under: 'negotiation',
    near: 'contract-law procurement key-accounts',
  },
  procurement: {
    name: 'Procurement',
    words: `
        purchasing, buying, tender, tenders, rfp, einkauf, beschaffung, achats, approvisionnement, compras,
        adquisiciones, suprimentos, 購買管理, achat
      `,
    near: 'supply-chain negotiation',
  },
  sales: {
    name: 'Sales',
    words: `
        selling, field sales, sales pipeline, vertrieb, verkauf, ventes, vente, ventas, sales skills, vendas, 販売, 法人営業
      `,
    near: 'negotiation business-development customer-relations',
  },
  'key-accounts': {
    name: 'Key accounts',
    words: `
        key account, key account management, account management, strategic accounts, large accounts, grosskunden,
        großkunden, grands comptes, grandes cuentas
      `,
    under: 'sales',
    near: 'customer-relations',
  },
  'sales-leadership': {
    name: 'Leading sales',
    words: `
        sales leadership, sales management, leading a sales team, sales team lead, vertriebsleitung, sales strategy,
        sales manager role, regional manager, regional management
      `,
    under: 'sales people-leadership',
  },
  'pre-sales': {
    name: 'Pre-sales',
    words: 'presales, pre sales, solution engineering, sales engineering, solution consulting, demos, product demos',
    under: 'sales',
  },
  'business-development': {
    name: 'Business development',
    words: `
        biz dev, bizdev, new business, geschäftsentwicklung, developpement commercial, desarrollo de negocio,
        desenvolvimento de negócios, 新規事業
      `,
    near: 'sales strategy',
  },
  pricing: {
    name: 'Pricing',
    words: `
        price strategy, pricing strategy, preisgestaltung, revenue management, tarification, price model,
        monetisation, monetization
      `,
    near: 'product-management finance',
  },
  'customer-relations': {
    name: 'Customer relations',
    words: `
        client relations, client management, customer relationship, customer relationships, kundenbeziehung,
        kundenbetreuung, relation client, atencion al cliente, churn, relacionamento com clientes, 顧客対応, customers,
        client contact, talking with customers
      `,
  },
  'customer-service': {
    name: 'Customer service',
    words: `
        customer support, support team, helpdesk, contact centre, call center, kundenservice, kundendienst, service
        client, servicio al cliente, complaint handling, atendimento ao cliente, カスタマーサービス, complaints, customer
        complaints
      `,
    near: 'customer-relations',
  },
  marketing: {
    name: 'Marketing',
    words: 'marketing strategy, campaigns, marketing campaigns, mercadotecnia, マーケティング, mercadologia',
  },
  'brand-marketing': {
    name: 'Brand',
    words: 'branding, brand management, brand strategy, brand building, markenführung, marque, marca',
    under: 'marketing',
  },
  'digital-marketing': {
    name: 'Digital marketing',
    words: 'online marketing, performance marketing, paid media',
    under: 'marketing',
  },
  'content-marketing': {
    name: 'Content',
    words: 'content marketing, editorial planning, blogging',
    under: 'marketing',
    near: 'writing',
  },
  'product-marketing': {
    name: 'Product marketing',
    words: 'positioning, product positioning, product launches, value proposition',
    under: 'marketing',
    near: 'product-management',
  },
  'market-research': {
    name: 'Market research',
    words: 'consumer insights, market analysis, surveys, marktforschung, etude de marche, estudio de mercado',
    near: 'user-research marketing',
  },
  events: {
    name: 'Events',
    words: `
        event management, event planning, conference organisation, trade fairs, trade shows, veranstaltungen,
        evenementiel, eventos
      `,
    near: 'marketing',
  },
  'e-commerce': {
    name: 'E-commerce',
    words: 'ecommerce, online shop, online retail, marketplaces, onlinehandel, comercio electronico',
  },
  retail: {
    name: 'Retail',
    words: 'store management, shop floor, einzelhandel, grande distribution, comercio minorista',
  },
  'product-management': {
    name: 'Product management',
    words: `
        product manager, product role, moving to product, product leadership, head of product, produktmanagement,
        gestion de produit, gestion de producto, product sense, gestão de produtos, プロダクトマネジメント
      `,
    near: 'user-research product-strategy agile',
  },
  'product-strategy': {
    name: 'Product strategy',
    words: 'product vision, roadmapping, product market fit',
    under: 'product-management strategy',
  },
  'product-discovery': {
    name: 'Product discovery',
    words: `
        discovery, customer interviews, customer discovery, opportunity mapping, jobs to be done, hypothesis testing
      `,
    under: 'product-management',
    near: 'user-research',
  },
  strategy: {
    name: 'Strategy',
    words: `
        strategic thinking, strategic planning, business strategy, corporate strategy, strategist, strategie,
        estrategia, long term planning, strategic, estratégia, 経営企画, 戦略, 事業企画, stratégie
      `,
  },
  consulting: {
    name: 'Consulting',
    words: `
        consultancy, management consulting, advisory, client projects, beratung, unternehmensberatung, conseil,
        consultoria
      `,
  },
  entrepreneurship: {
    name: 'Founding a company',
    words: `
        founder, startup, start up, startups, founding, entrepreneur, entrepreneurial, bootstrapping, gründung, gründen,
        entrepreneuriat, emprendimiento, empreendedorismo, 起業
      `,
  },
  fundraising: {
    name: 'Raising money',
    words: `
        fundraising, investors, raising capital, pitching to investors, seed round, series a, angel investor, levee de
        fonds, grant funding, donors
      `,
    near: 'entrepreneurship finance',
  },
  'business-model': {
    name: 'Business models',
    words: 'business model, business plan, unit economics, geschäftsmodell, modele economique',
    near: 'strategy finance',
  },
  internationalisation: {
    name: 'Going international',
    words:
      'internationalisation, internationalization, international expansion, global expansion, export, emerging markets',
    near: 'cross-cultural business-development',
  },
};

/** Money, law and keeping within the rules. */
export const FINANCE_AND_LAW: SkillTable = {
  finance: {
    name: 'Finance',
    words: `
        financial management, corporate finance, financial acumen, finance for non finance managers, reading a balance
        sheet, finanzen, finanzas, finanças, 財務分析, finances
      `,
  },
  budgeting: {
    name: 'Budgeting',
    words: `
        budget, budgets, budget responsibility, cost management, haushalt, budgetierung, presupuesto, budgetisation
      `,
    under: 'finance',
  },
  accounting: {
    name: 'Accounting',
    words: `
        accountant, bookkeeping, gaap, year end closing, buchhaltung, rechnungswesen, comptabilite, contabilidad,
        contabilidade, 経理業務
      `,
    under: 'finance',
  },
  controlling: {
    name: 'Controlling',
    words: `
        controller, financial control, financial planning, management accounting, controle de gestion, control de
        gestion
      `,
    under: 'finance',
    near: 'budgeting',
  },
  audit: {
    name: 'Audit',
    words: 'auditing, auditor, internal audit, wirtschaftsprüfung, audit interne, auditoria',
    near: 'accounting compliance',
  },
  tax: {
    name: 'Tax',
    words: 'taxation, taxes, transfer pricing, steuern, fiscalite, fiscalidad, vat',
    under: 'finance',
  },
  treasury: { name: 'Treasury', words: 'cash management, hedging, tresorerie, tesoreria', under: 'finance' },
  'mergers-acquisitions': {
    name: 'Mergers and acquisitions',
    words: 'm a, mergers, acquisitions, fusions et acquisitions',
    near: 'strategy finance negotiation',
  },
  investing: {
    name: 'Investing',
    words: 'investment analysis, investment banking, equity research',
    under: 'finance',
  },
  banking: {
    name: 'Banking',
    words: 'retail banking, corporate banking, bank, kreditgeschäft, banque, banca',
    near: 'finance',
  },
  insurance: {
    name: 'Insurance',
    words: 'actuarial, claims handling, reinsurance, versicherung, assurance, seguros',
  },
  'risk-management': {
    name: 'Risk management',
    words: `
        risk, risks, enterprise risk, operational risk, risk assessment, risikomanagement, gestion des risques,
        gestion de riesgos
      `,
    near: 'compliance',
  },
  compliance: {
    name: 'Compliance',
    words: `
        regulatory, regulation, regulations, anti money laundering, conformite, cumplimiento, company policies,
        policies, legislation, standards compliance
      `,
    near: 'law',
  },
  'corporate-governance': {
    name: 'Corporate governance',
    words: 'company secretary, bylaws, shareholder meeting, unternehmensführung',
    near: 'board-work compliance',
  },
  law: {
    name: 'Law',
    words: `
        legal, lawyer, attorney, legal advice, recht, jurist, juristin, droit, derecho, juridique, direito, 法律
      `,
  },
  'contract-law': {
    name: 'Contract law',
    words: 'contracts, contract drafting, vertragsrecht, droit des contrats, derecho contractual',
    under: 'law',
  },
  'employment-law': {
    name: 'Employment law',
    words: 'labour law, labor law, arbeitsrecht, droit du travail, derecho laboral',
    under: 'law',
    near: 'human-resources',
  },
  'intellectual-property': {
    name: 'Intellectual property',
    words: 'ip law, patent, trademarks, copyright, licensing, propriete intellectuelle, propiedad intelectual',
    under: 'law',
  },
  'data-protection': {
    name: 'Data protection',
    words: 'privacy law, gdpr, data privacy, dsgvo, rgpd, datenschutz, protection des donnees, proteccion de datos',
    under: 'law',
    near: 'information-security',
  },
  'public-policy': {
    name: 'Public policy',
    words: 'advocacy, policy making, politikberatung',
    near: 'influence',
  },
  'public-sector': {
    name: 'Public sector',
    words: `
        civil service, government work, public administration, verwaltung, öffentlicher dienst, fonction publique,
        administracion publica
      `,
  },
  'non-profit': {
    name: 'Non-profit work',
    words: 'nonprofit, ngo, charity, social enterprise, gemeinnützig, voluntary sector',
  },
  sustainability: {
    name: 'Sustainability',
    words: `
        csr, corporate responsibility, climate, nachhaltigkeit, developpement durable, sostenibilidad, energy
        transition, environmental, environmental policy, environmental protection, ecology, umweltschutz, environnement,
        medio ambiente, meio ambiente, green transition, energy saving
      `,
  },
};
