import type { SkillTable } from '../skill';

/** Selling, buying, financing and governing a company, finer than the broad fields. */
export const COMMERCE: SkillTable = {
  'sales-prospecting': {
    name: 'Prospecting',
    words: 'cold calling, cold outreach, lead generation, outbound sales, prospección, kaltakquise, prospection',
    under: 'sales',
    near: 'business-development',
  },
  'closing-deals': {
    name: 'Closing deals',
    words: 'closing, deal closing, close a deal, closing techniques, verkaufsabschluss',
    under: 'sales',
    near: 'negotiation',
  },
  'enterprise-sales': {
    name: 'Enterprise sales',
    words: 'complex sales, solution selling, b2b sales, large deals, selling to enterprises',
    under: 'sales',
    near: 'key-accounts stakeholder-management',
  },
  'inside-sales': {
    name: 'Inside sales',
    words: 'sdr, bdr, sales development, telesales, vertriebsinnendienst',
    under: 'sales',
    near: 'sales-prospecting',
  },
  'channel-sales': {
    name: 'Partner and channel sales',
    words: `
        channel sales, partner sales, resellers, alliances, partnerships, partner management, partnermanagement,
        partenariats, alianzas
      `,
    under: 'sales',
    near: 'business-development',
  },
  'sales-operations': {
    name: 'Sales operations',
    words: `
        revenue operations, revops, sales ops, crm administration, salesforce crm, pipeline management, forecasting
        sales, vertriebssteuerung
      `,
    under: 'sales',
    near: 'data-analysis',
  },
  'bid-management': {
    name: 'Bids and tenders',
    words: `
        tender management, rfp responses, proposal writing, bid writing, answering tenders, angebotsmanagement,
        ausschreibungen, appels d offres, licitaciones
      `,
    under: 'sales',
    near: 'procurement writing',
  },
  'customer-success': {
    name: 'Customer success',
    words: 'csm, retention of customers, churn reduction, renewals, adoption of customers, kundenerfolg',
    under: 'customer-relations',
    near: 'key-accounts',
  },
  'go-to-market': {
    name: 'Going to market',
    words: `
        gtm, go to market, market entry, launch strategy, product launch, markteinführung, lancement de produit,
        lanzamiento
      `,
    under: 'product-marketing',
    near: 'strategy pricing',
  },
  growth: {
    name: 'Growth',
    words: 'growth marketing, growth hacking, user acquisition, product led growth, plg, conversion optimisation, cro',
    under: 'digital-marketing',
    near: 'experimentation',
  },
  seo: {
    name: 'Search engine marketing',
    words: 'seo, sea, search engine optimisation, search ads, google ads, suchmaschinenmarketing, référencement',
    under: 'digital-marketing',
  },
  'social-media': {
    name: 'Social media',
    words: `
        social media marketing, community manager, instagram marketing, tiktok marketing, redes sociales, réseaux
        sociaux
      `,
    under: 'digital-marketing',
    near: 'content-marketing',
  },
  'email-marketing': {
    name: 'E-mail marketing',
    words: 'newsletter, newsletters, crm marketing, lifecycle marketing, marketing automation',
    under: 'digital-marketing',
  },
  advertising: {
    name: 'Advertising',
    words: 'ad campaigns, media planning, werbung, publicité, publicidad',
    under: 'marketing',
    near: 'brand-marketing',
  },
  copywriting: {
    name: 'Copywriting',
    words: 'copy writing, ux writing, werbetexte, rédaction publicitaire, redacción publicitaria',
    under: 'writing',
    near: 'content-marketing',
  },
  'customer-insight': {
    name: 'Customer insight',
    words: `
        customer insights, voice of the customer, nps, customer experience, cx, kundenerlebnis, expérience client,
        experiencia de cliente
      `,
    under: 'market-research',
    near: 'user-research',
  },
  'category-management': {
    name: 'Category management',
    words: 'assortment, merchandising, sortimentsgestaltung, gestion de catégorie',
    under: 'retail',
    near: 'procurement',
  },
  franchising: {
    name: 'Franchising',
    words: 'franchise, franchise system, franquicia',
    under: 'retail',
    near: 'entrepreneurship',
  },
  'luxury-and-fashion': {
    name: 'Fashion and luxury',
    words: 'fashion, luxury goods, apparel, mode, moda, luxe',
    under: 'retail',
    near: 'brand-marketing',
  },
  'food-industry': {
    name: 'Food industry',
    words: `
        food production, food and beverage, fmcg, consumer goods, lebensmittelindustrie, agroalimentaire, industria
        alimentaria, food safety, food processing, food
      `,
    under: 'manufacturing',
  },
  'strategic-sourcing': {
    name: 'Strategic sourcing',
    words: `
        sourcing, supplier selection, global sourcing, strategischer einkauf, achats stratégiques, compras
        estratégicas
      `,
    under: 'procurement',
    near: 'contract-negotiation',
  },
  'supplier-management': {
    name: 'Supplier management',
    words: `
        vendor management, supplier development, lieferantenmanagement, gestion des fournisseurs, gestión de
        proveedores
      `,
    under: 'procurement',
    near: 'contract-negotiation',
  },
  outsourcing: {
    name: 'Outsourcing',
    words: 'offshoring, nearshoring, managed services, make or buy',
    under: 'procurement',
    near: 'contract-negotiation',
  },
  'financial-modelling': {
    name: 'Financial modelling',
    words: `
        financial modeling, financial models, excel modelling, business case, business cases,
        wirtschaftlichkeitsrechnung, modélisation financière
      `,
    under: 'finance',
    near: 'valuation',
  },
  valuation: {
    name: 'Valuation',
    words: 'company valuation, dcf, unternehmensbewertung, évaluation d entreprise, valoración de empresas',
    under: 'finance',
    near: 'investing mergers-acquisitions',
  },
  'financial-planning': {
    name: 'Financial planning and analysis',
    words: `
        fp a, fpa, forecasting, financial forecasting, finanzplanung, planification financière, planificación
        financiera
      `,
    under: 'finance',
    near: 'budgeting controlling',
  },
  'p-and-l': {
    name: 'Profit and loss',
    words: `
        p l, pnl, p and l, profit responsibility, own a p l, run a p l, ergebnisverantwortung, compte de résultat,
        cuenta de resultados
      `,
    under: 'finance',
    near: 'budgeting executive-leadership',
  },
  'cost-management': {
    name: 'Managing costs',
    words: 'cost reduction, cost control, cost cutting, kostenmanagement, réduction des coûts, reducción de costes',
    under: 'controlling',
    near: 'process-improvement',
  },
  'cash-management': {
    name: 'Cash and working capital',
    words: 'working capital, cash flow, liquidity, liquiditätsmanagement, trésorerie d exploitation',
    under: 'treasury',
  },
  'financial-reporting': {
    name: 'Financial reporting',
    words: `
        ifrs, us gaap, hgb, annual accounts, statutory accounts, konzernabschluss, bilanzierung, consolidation
        comptable
      `,
    under: 'accounting',
    near: 'audit',
  },
  payroll: {
    name: 'Payroll',
    words: 'lohnbuchhaltung, entgeltabrechnung, paie, nóminas',
    under: 'accounting',
    near: 'compensation-benefits',
  },
  'investor-relations': {
    name: 'Investor relations',
    words: 'shareholders, earnings calls, capital markets communication, investorenpflege',
    under: 'finance',
    near: 'executive-communication',
  },
  'venture-capital': {
    name: 'Venture capital',
    words: 'vc, startup investing, angel investing, business angel, wagniskapital, capital risque, capital riesgo',
    under: 'investing',
    near: 'fundraising',
  },
  'private-equity': {
    name: 'Private equity',
    words: 'buyout, lbo, portfolio companies, beteiligungskapital',
    under: 'investing',
    near: 'mergers-acquisitions',
  },
  'post-merger-integration': {
    name: 'Post-merger integration',
    words: 'pmi, merger integration, integrating acquisitions, carve out',
    under: 'mergers-acquisitions',
    near: 'change-management',
  },
  'due-diligence': {
    name: 'Due diligence',
    words: 'dd process, commercial due diligence, unternehmensprüfung',
    under: 'mergers-acquisitions',
    near: 'valuation',
  },
  turnaround: {
    name: 'Turnaround',
    words: 'restructuring, insolvency, company crisis, sanierung, restrukturierung, redressement d entreprise',
    under: 'strategy',
    near: 'crisis-communication cost-management',
  },
  'strategy-execution': {
    name: 'Putting strategy into practice',
    words: 'strategy execution, strategy implementation, transformation office, strategieumsetzung',
    under: 'strategy',
    near: 'change-management programme-management',
  },
  'competitive-analysis': {
    name: 'Competitor analysis',
    words: 'competitive analysis, competitive intelligence, wettbewerbsanalyse, veille concurrentielle',
    under: 'strategy',
    near: 'market-research',
  },
  'scenario-planning': {
    name: 'Scenario planning',
    words: 'foresight, strategic foresight, futures thinking, szenarioplanung',
    under: 'strategy',
    near: 'risk-management',
  },
  'scaling-up': {
    name: 'Scaling a company',
    words: 'scaling, scale up, scaleup, hypergrowth, growing fast, skalierung',
    under: 'entrepreneurship',
    near: 'organisation-design hiring',
  },
  'family-business': {
    name: 'Family business',
    words: `
        family company, family owned, generational change, familienunternehmen, entreprise familiale, empresa familiar
      `,
    under: 'entrepreneurship',
    near: 'succession-planning',
  },
  'grant-writing': {
    name: 'Grants and funding applications',
    words: `
        grant writing, grant applications, research funding, eu funding, horizon europe, fördermittel, drittmittel,
        subventions, subvenciones
      `,
    under: 'fundraising',
    near: 'writing',
  },
  philanthropy: {
    name: 'Donors and foundations',
    words: 'philanthropy, foundations, donor relations, stiftung, mécénat, filantropía',
    under: 'non-profit',
    near: 'fundraising',
  },
  'impact-measurement': {
    name: 'Measuring impact',
    words: 'social impact, impact measurement, theory of change, wirkungsmessung',
    under: 'non-profit sustainability',
  },
  climate: {
    name: 'Climate and decarbonisation',
    words: 'net zero, carbon accounting, decarbonisation, climate change, klimaschutz, décarbonation, descarbonización',
    under: 'sustainability',
    near: 'energy',
  },
  'esg-reporting': {
    name: 'ESG reporting',
    words: 'esg, csrd, sustainability reporting, nachhaltigkeitsbericht, nachhaltigkeitsberichterstattung',
    under: 'sustainability',
    near: 'compliance',
  },
  'circular-economy': {
    name: 'Circular economy',
    words: 'recycling, reuse of materials, kreislaufwirtschaft, économie circulaire, economía circular',
    under: 'sustainability',
    near: 'supply-chain',
  },
  'business-ethics': {
    name: 'Business ethics',
    words: `
        ethics, integrity, whistleblowing, anti corruption, anti bribery, wirtschaftsethik, éthique des affaires,
        ética empresarial
      `,
    under: 'compliance',
    near: 'corporate-governance',
  },
  'anti-money-laundering': {
    name: 'Money laundering prevention',
    words: 'aml, kyc, know your customer, geldwäscheprävention, blanchiment, blanqueo',
    under: 'compliance',
    near: 'banking',
  },
  'export-control': {
    name: 'Trade and customs',
    words: 'customs, export control, trade compliance, sanctions, zoll, douane, aduanas',
    under: 'compliance',
    near: 'supply-chain',
  },
  litigation: {
    name: 'Litigation',
    words: 'disputes, court cases, arbitration, prozessführung, contentieux, litigios',
    under: 'law',
    near: 'negotiation',
  },
  'corporate-law': {
    name: 'Corporate law',
    words: 'company law, gesellschaftsrecht, droit des sociétés, derecho societario',
    under: 'law',
    near: 'corporate-governance',
  },
  'competition-law': {
    name: 'Competition law',
    words: 'antitrust, kartellrecht, droit de la concurrence, derecho de la competencia',
    under: 'law',
  },
  'tax-law': { name: 'Tax law', words: 'steuerrecht, droit fiscal, derecho fiscal', under: 'law tax' },
  'legal-operations': {
    name: 'Running a legal team',
    words: 'legal ops, in house counsel, general counsel work, rechtsabteilung, legal department, service juridique',
    under: 'law',
  },
  'contract-management': {
    name: 'Contract management',
    words: `
        contract administration, claim management, claims management, vertragsmanagement, gestion de contrats, gestión
        de contratos
      `,
    under: 'contract-law',
    near: 'procurement project-management',
  },
  lobbying: {
    name: 'Lobbying',
    words: `
        public affairs, government relations, government affairs, interessenvertretung, affaires publiques, asuntos
        públicos
      `,
    under: 'public-policy',
    near: 'influence',
  },
  'international-development': {
    name: 'International development',
    words: `
        development cooperation, humanitarian aid, ngo work abroad, entwicklungszusammenarbeit, coopération
        internationale, cooperación internacional
      `,
    under: 'non-profit',
    near: 'public-policy',
  },
  'actuarial-work': {
    name: 'Actuarial work',
    words: 'actuary, actuarial science, aktuar, versicherungsmathematik, actuariat',
    under: 'insurance',
    near: 'statistics',
  },
  'credit-risk': {
    name: 'Credit risk',
    words: 'lending, underwriting, credit analysis, kreditrisiko, risque de crédit, riesgo de crédito',
    under: 'banking',
    near: 'risk-management',
  },
  'wealth-management': {
    name: 'Wealth management',
    words: `
        private banking, asset management, portfolio management, vermögensverwaltung, gestion de patrimoine, gestión
        de patrimonios
      `,
    under: 'investing',
    near: 'banking',
  },
  trading: {
    name: 'Trading',
    words: 'capital markets, derivatives, commodities trading, wertpapierhandel',
    under: 'banking',
    near: 'investing',
  },
  payments: {
    name: 'Payments',
    words: 'payment systems, fintech, open banking, zahlungsverkehr, moyens de paiement, medios de pago',
    under: 'banking',
  },
};
