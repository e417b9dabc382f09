import type { SkillTable } from '../skill';

/** Leading, growing and looking after people. */
export const PEOPLE: SkillTable = {
  leadership: {
    name: 'Leadership',
    words: 'leader, leaders, lead others, führung, leiderazgo, liderazgo, liderança, リーダーシップ',
  },
  'people-leadership': {
    name: 'Leading people',
    words: `
        people management, people manager, managing people, people leadership, line management, managing a team, leading
        a team, team leadership, team lead, lead a team, run a team, first time manager, new manager, becoming a
        manager, mitarbeiterführung, personalführung, teamleitung, management d equipe, gestion de equipos, gestão de
        equipes, gestão de pessoas, マネジメント, encadrement, dirección de equipos, 部下
      `,
    under: 'leadership',
    near: 'delegation coaching feedback performance-management one-on-ones',
  },
  'leading-managers': {
    name: 'Leading managers',
    words: 'managing managers, manager of managers, leading leaders, second line leadership',
    under: 'people-leadership',
    near: 'organisation-design',
  },
  'leading-without-authority': {
    name: 'Leading without authority',
    words: 'influence without authority, lateral leadership, matrix leadership, leading laterally, laterale führung',
    under: 'leadership',
    near: 'influence stakeholder-management',
  },
  'executive-leadership': {
    name: 'Executive leadership',
    words: `
        executive role, c level, c suite, senior leadership, top management, geschäftsführung, general management, p l
        responsibility, profit and loss responsibility, direction generale, direccion general
      `,
    under: 'leadership',
    near: 'strategy board-work finance',
  },
  delegation: {
    name: 'Delegation',
    words: `
        delegate, delegating, letting go, handing over work, hand over tasks, delegieren, deleguer, delegar, delegação,
        権限委譲
      `,
    under: 'people-leadership',
  },
  'one-on-ones': {
    name: 'One-on-ones',
    words: `
        one on one, one to one meetings, 1 1s, 1 on 1, mitarbeitergespräch, mitarbeitergespräche, 一対一の面談, entretiens
        individuels
      `,
    under: 'people-leadership',
    near: 'feedback',
  },
  feedback: {
    name: 'Giving and taking feedback',
    words: `
        give feedback, giving feedback, receive feedback, receiving feedback, feedback geben, critical feedback,
        constructive criticism, retroalimentacion, フィードバック, retorno construtivo
      `,
    under: 'communication people-leadership',
    near: 'difficult-conversations',
  },
  'difficult-conversations': {
    name: 'Difficult conversations',
    words: `
        difficult conversation, hard conversation, hard conversations, tough conversations, crucial conversations,
        schwierige gespräche, conversaciones dificiles
      `,
    under: 'communication',
    near: 'conflict-resolution feedback',
  },
  'conflict-resolution': {
    name: 'Resolving conflict',
    words: `
        conflict, conflicts, conflict management, konfliktlösung, konfliktmanagement, gestion de conflits, resolucion de
        conflictos, gestão de conflitos, resolução de conflitos
      `,
    under: 'communication',
  },
  'performance-management': {
    name: 'Performance management',
    words: `
        performance review, performance reviews, appraisal, appraisals, performance improvement, 評価制度, 人事評価, avaliação
        de desempenho
      `,
    under: 'people-leadership human-resources',
  },
  coaching: {
    name: 'Coaching',
    words: 'coach, coachee, executive coaching, coaching skills, business coach, コーチング',
    near: 'mentoring facilitation',
    under: 'people-development',
  },
  mentoring: {
    name: 'Mentoring',
    words: 'mentor, mentorship, mentoring others, mentorat, mentoria, メンタリング, mentoria de carreira, メンター',
    near: 'sponsorship',
    under: 'people-development',
  },
  sponsorship: {
    name: 'Sponsorship',
    words: 'sponsoring talent, sponsor for promotion, executive sponsor',
    under: 'people-development',
  },
  'people-development': {
    name: 'Developing people',
    words: `
        people development, staff development, employee development, personalentwicklung, developing others, leadership
        development, 育成, 人材育成, desenvolvimento de pessoas, développement des collaborateurs, desarrollo de personas
      `,
    under: 'human-resources',
    near: 'learning-design',
  },
  hiring: {
    name: 'Hiring',
    words: `
        recruiting, recruitment, recruiter, talent acquisition, job interviews, hire, sourcing candidates,
        personalgewinnung, einstellung, recrutement, reclutamiento, contratacion de personal, 採用, recrutamento,
        contratação, selección de personal
      `,
    under: 'human-resources',
  },
  onboarding: { name: 'Onboarding', words: 'onboard, new joiners, new hires, einarbeitung', under: 'human-resources' },
  'human-resources': {
    name: 'Human resources',
    words: `
        hr, people operations, people and culture, people ops, personalwesen, ressources humaines, rh, recursos humanos,
        rrhh, employee relations, 人事, 労務, gestão de recursos humanos
      `,
  },
  'labour-relations': {
    name: 'Labour relations',
    words: `
        works council, trade union, union negotiations, collective bargaining, betriebsrat, comite d entreprise,
        industrial relations
      `,
    under: 'human-resources',
    near: 'employment-law negotiation',
  },
  'compensation-benefits': {
    name: 'Pay and benefits',
    words: `
        compensation, compensation and benefits, comp and ben, salary bands, total rewards, remuneration, pay
        transparency
      `,
    under: 'human-resources',
  },
  'team-building': {
    name: 'Building a team',
    words: `
        team building, building a team, forming a team, team culture, team dynamics, scaling a team, growing a team,
        teamaufbau, チームビルディング, formação de equipes
      `,
    under: 'people-leadership',
  },
  'remote-teams': {
    name: 'Remote and distributed teams',
    words: 'remote team, remote work, distributed team, distributed teams, hybrid work, virtual teams, offshore team',
    under: 'people-leadership',
  },
  'cross-cultural': {
    name: 'Working across cultures',
    words: `
        cross cultural, intercultural, international teams, working across cultures, cultural differences,
        interkulturell, interculturel, intercultural competence
      `,
    near: 'remote-teams',
    under: 'communication',
  },
  inclusion: {
    name: 'Diversity and inclusion',
    words: `
        diversity, inclusion, equity and inclusion, dei, d i, belonging, accessibility at work, women in leadership,
        vielfalt, diversite, diversidad, employee resource group
      `,
    under: 'human-resources',
  },
  'organisation-design': {
    name: 'Organisation design',
    words: `
        organization design, organisational design, organizational development, organisation development,
        reorganisation, reorganization, reorg, organisationsentwicklung, operating model
      `,
    near: 'change-management',
    under: 'strategy',
  },
  'change-management': {
    name: 'Leading change',
    words: `
        change management, change leadership, leading change, organisational change, organizational change,
        transformation, veränderungsmanagement, conduite du changement, gestion del cambio, gestão da mudança, 組織改革
      `,
    near: 'stakeholder-management communication',
    under: 'leadership',
  },
  wellbeing: {
    name: 'Well-being at work',
    words: 'wellbeing, well being, mental health, overworked, gesundheit, bienestar, workload',
    near: 'self-management',
  },
};

/** Steering oneself and one's career. */
export const CAREER: SkillTable = {
  'self-management': {
    name: 'Managing oneself',
    words: 'self management, prioritisation, prioritizing, focus time',
  },
  confidence: {
    name: 'Confidence',
    words: `
        self confidence, being heard, speaking up, selbstbewusstsein, 自信, confiança em si, autoconfiança, autoconfianza
      `,
    near: 'public-speaking',
  },
  'career-planning': {
    name: 'Career planning',
    words: `
        career path, career move, career growth, next role, career options, karriereplanung, laufbahn, career
        development, キャリア, plano de carreira, plan de carrera, plan de carrière, キャリアプラン, carreira
      `,
    near: 'job-search personal-brand',
  },
  'job-search': {
    name: 'Finding a new job',
    words: 'job search, job hunting, job application, applying for jobs, recherche d emploi',
  },
  promotion: {
    name: 'Getting promoted',
    words: `
        promotion, promoted, promotion case, next level, step up, beförderung, ascenso, 昇進, 昇格, promoção, promotion
        interne
      `,
    near: 'sponsorship career-planning',
  },
  'personal-brand': {
    name: 'Visibility',
    words: 'personal brand, personal branding, being seen',
    near: 'networking writing public-speaking',
  },
  networking: {
    name: 'Networking',
    words: `
        network, building a network, professional network, relationships, relationship building, netzwerken, reseautage,
        人脈, rede de contatos, ネットワーキング
      `,
  },
  'salary-negotiation': {
    name: 'Negotiating pay',
    words: `
        salary negotiation, pay rise, negotiate salary, asking for a raise, gehaltsverhandlung, 給与交渉, negociação
        salarial
      `,
    under: 'negotiation',
  },
  'returning-to-work': {
    name: 'Returning to work',
    words: 'career break, return to work, returnship, working parent, working parents',
  },
  relocation: {
    name: 'Working abroad',
    words: `
        relocation, relocating, moving abroad, international assignment, posting abroad, secondment, expat,
        expatriate, working overseas, assignment abroad, auslandseinsatz, expatriation professionnelle
      `,
  },
  'board-work': {
    name: 'Board work',
    words: `
        board member, non executive, supervisory board, board of directors, aufsichtsrat, verwaltungsrat, conseil d
        administration, consejo de administracion, governance, board meeting
      `,
    near: 'corporate-governance',
  },
  'self-employment': {
    name: 'Working for oneself',
    words:
      'freelance, freelancing, freelancer, self employed, independent consultant, selbständig, indépendant, autonomo',
  },
  'learning-to-learn': {
    name: 'Learning',
    words: 'learning to learn, learning habits, lernen lernen, apprendre à apprendre, aprender a aprender, 学び方',
  },
  'emotional-intelligence': {
    name: 'Emotional intelligence',
    words: 'empathy, self awareness, emotional intelligence, eq, emotionale intelligenz',
  },
};
