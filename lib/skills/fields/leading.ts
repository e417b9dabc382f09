import type { SkillTable } from '../skill';

/** Practices of leading, growing and working with others, finer than the broad fields. */
export const LEADING: SkillTable = {
  'situational-leadership': {
    name: 'Adapting how one leads',
    words: `
        situational leadership, adaptive leadership, leadership style, leadership styles, führungsstil, style de
        leadership, estilo de liderazgo
      `,
    under: 'people-leadership',
    near: 'coaching delegation',
  },
  'leading-former-peers': {
    name: 'Leading former peers',
    words: `
        leading former colleagues, managing former peers, promoted over peers, vom kollegen zum chef, boss of former
        teammates
      `,
    under: 'people-leadership',
    near: 'confidence difficult-conversations',
  },
  'managing-up': {
    name: 'Managing up',
    words: `
        manage up, managing my boss, working with my boss, relationship with my manager, führung von unten, gérer son
        chef
      `,
    under: 'influence',
    near: 'executive-communication stakeholder-management',
  },
  'executive-presence': {
    name: 'Executive presence',
    words: `
        gravitas, presence in the room, being heard in meetings, speaking up in meetings, leadership presence,
        auftreten vor der geschäftsführung
      `,
    under: 'leadership',
    near: 'confidence executive-communication',
  },
  'decision-making': {
    name: 'Decision making',
    words: `
        make decisions, decisions, judgement, decide under uncertainty, decisiveness, prioritising decisions, entscheidungsfindung, prise de
        décision, toma de decisiones, tomada de decisão, 意思決定
      `,
    under: 'leadership',
    near: 'critical-thinking',
  },
  accountability: {
    name: 'Holding people to account',
    words: 'accountability, hold accountable, ownership culture, follow through, verbindlichkeit',
    under: 'people-leadership',
    near: 'feedback performance-management',
  },
  'goal-setting': {
    name: 'Setting goals',
    words: `
        set goals, okr, okrs, objectives and key results, smart goals, target setting, zielvereinbarung, zielsetzung,
        fixer des objectifs, fijar objetivos, 目標設定, definição de metas
      `,
    under: 'performance-management',
    near: 'prioritisation',
  },
  prioritisation: {
    name: 'Prioritising',
    words: `
        prioritization, priorities, prioritise, setting priorities, too many projects, priorisierung, priorisation,
        priorizar
      `,
    under: 'self-management',
    near: 'time-management',
  },
  'time-management': {
    name: 'Managing time',
    words: `
        time management, overloaded calendar, deep work, productivity, zeitmanagement, gestion du temps, gestión del
        tiempo, gestão do tempo, 時間管理
      `,
    under: 'self-management',
    near: 'prioritisation',
  },
  'energy-and-stress': {
    name: 'Stress and energy',
    words: `
        stress management, stress, burnout, burn out, work life balance, overload, stressbewältigung, gestion du stress,
        gestión del estrés, ストレス, estrés, estresse
      `,
    under: 'wellbeing',
    near: 'resilience',
  },
  resilience: {
    name: 'Resilience',
    words: 'bounce back, dealing with setbacks, coping with failure, resilienz, résilience, resiliencia',
    under: 'wellbeing',
    near: 'confidence',
  },
  'imposter-feelings': {
    name: 'Imposter feelings',
    words: `
        imposter syndrome, impostor syndrome, imposter, impostor, feeling like a fraud, hochstapler syndrom, syndrome
        de l imposteur
      `,
    under: 'confidence',
  },
  assertiveness: {
    name: 'Assertiveness',
    words: `
        assertive, standing my ground, set boundaries, setting boundaries, durchsetzungsvermögen, grenzen setzen,
        affirmation de soi, asertividad, saying no, say no, boundaries at work, asertivo, assertivité, assertividade
      `,
    under: 'confidence',
    near: 'negotiation difficult-conversations',
  },
  'active-listening': {
    name: 'Active listening',
    words: 'listening, listen better, listening skills, deep listening, aktives zuhören, écoute active, escucha activa',
    under: 'communication',
    near: 'coaching emotional-intelligence',
  },
  'asking-questions': {
    name: 'Asking good questions',
    words: 'powerful questions, open questions, better questions, fragetechnik',
    under: 'coaching',
    near: 'active-listening',
  },
  'trust-building': {
    name: 'Building trust',
    words: `
        trust building, build trust, psychological safety, psychologische sicherheit, vertrauen aufbauen, confiance,
        confianza
      `,
    under: 'people-leadership',
    near: 'team-building',
  },
  'motivating-people': {
    name: 'Motivating people',
    words: `
        motivation, motivate a team, engagement, employee engagement, mitarbeitermotivation, motivation d équipe,
        motivar
      `,
    under: 'people-leadership',
  },
  underperformance: {
    name: 'Handling underperformance',
    words: `
        underperformance, low performer, low performers, poor performance, performance improvement plan, pip,
        minderleistung
      `,
    under: 'performance-management',
    near: 'difficult-conversations employment-law',
  },
  'letting-people-go': {
    name: 'Letting people go',
    words: `
        letting someone go, dismissal, termination, firing, layoffs, redundancies, restructuring people,
        kündigungsgespräch, licenciement, despido
      `,
    under: 'people-leadership',
    near: 'employment-law difficult-conversations',
  },
  'succession-planning': {
    name: 'Succession planning',
    words: 'succession, successor, handing over my role, nachfolgeplanung, plan de relève, plan de sucesión',
    under: 'people-development',
    near: 'organisation-design',
  },
  'talent-management': {
    name: 'Talent management',
    words: `
        talent reviews, talent development, high potentials, talentmanagement, gestion des talents, gestión del
        talento
      `,
    under: 'human-resources',
    near: 'succession-planning people-development',
  },
  'workforce-planning': {
    name: 'Workforce planning',
    words: 'headcount planning, capacity planning of people, strategic workforce planning, personalplanung',
    under: 'human-resources',
    near: 'budgeting',
  },
  interviewing: {
    name: 'Interviewing candidates',
    words: `
        interviewing, job interviews as interviewer, structured interviews, hiring interviews, bewerbungsgespräche
        führen
      `,
    under: 'hiring',
  },
  'job-interviews': {
    name: 'Doing well in interviews',
    words: `
        job interview, interview preparation, interview prep, mock interview, vorstellungsgespräch, entretien d
        embauche, entrevista de trabajo, 面接, entrevista de emprego
      `,
    under: 'job-search',
    near: 'confidence',
  },
  'cv-and-profile': {
    name: 'CV and profile',
    words: 'cv, resume, résumé, curriculum vitae, cover letter, linkedin profile, lebenslauf, bewerbung',
    under: 'job-search',
    near: 'personal-brand',
  },
  'employer-branding': {
    name: 'Employer branding',
    words: 'employer brand, arbeitgebermarke, marque employeur, marca empleadora',
    under: 'human-resources',
    near: 'brand-marketing',
  },
  'diversity-hiring': {
    name: 'Fair hiring',
    words: 'inclusive hiring, unbiased hiring, diverse hiring, bias in hiring',
    under: 'hiring inclusion',
  },
  allyship: { name: 'Allyship', words: 'ally, being an ally, bystander, inclusive leadership', under: 'inclusion' },
  'parental-leave': {
    name: 'Parental leave and return',
    words: `
        parental leave, maternity leave, paternity leave, return from parental leave, elternzeit, congé parental,
        permiso parental
      `,
    under: 'returning-to-work',
    near: 'wellbeing',
  },
  'career-change': {
    name: 'Changing career',
    words: `
        career change, change of career, career pivot, switching fields, switch industry, berufswechsel, quereinstieg,
        reconversion professionnelle, cambio de carrera, 転職, キャリアチェンジ, mudança de carreira, mudar de carreira, changer
        de métier, reconversion
      `,
    under: 'career-planning',
    near: 'job-search',
  },
  'expert-career': {
    name: 'Expert career',
    words: 'expert track, individual contributor, ic track, staff engineer path, fachkarriere, carrière d expert',
    under: 'career-planning',
    near: 'technical-leadership',
  },
  'first-board-seat': {
    name: 'First board seat',
    words: 'join a board, first board role, supervisory board candidacy, aufsichtsratsmandat',
    under: 'board-work career-planning',
    near: 'networking',
  },
  'thought-leadership': {
    name: 'Thought leadership',
    words: 'publishing articles, writing a blog, becoming visible, known in the field, sichtbarkeit',
    under: 'personal-brand',
    near: 'public-speaking writing',
  },
  'community-building': {
    name: 'Building communities',
    words: `
        community management, community of practice, communities of practice, user group, meetup organising, community
        aufbau
      `,
    under: 'networking',
    near: 'facilitation events',
  },
  volunteering: {
    name: 'Volunteering',
    words: 'volunteer work, pro bono, ehrenamt, bénévolat, voluntariado',
    under: 'non-profit',
  },
  'meeting-design': {
    name: 'Running good meetings',
    words: `
        running meetings, run meetings, meeting facilitation, effective meetings, besprechungen leiten, animer des
        réunions, dirigir reuniones, 会議, reuniões eficazes, reuniones eficaces
      `,
    under: 'facilitation',
  },
  'workshop-design': {
    name: 'Designing workshops',
    words: 'workshop facilitation, workshop design, design workshop, workshops moderieren',
    under: 'facilitation',
    near: 'learning-design',
  },
  mediation: {
    name: 'Mediation',
    words: 'mediator, mediating, mediate, mediación, médiation',
    under: 'conflict-resolution',
  },
  'negotiating-internally': {
    name: 'Negotiating inside the company',
    words: 'internal negotiation, negotiate for resources, winning resources, budget for my team',
    under: 'negotiation influence',
    near: 'stakeholder-management budgeting',
  },
  'office-politics': {
    name: 'Reading the organisation',
    words: `
        office politics, organisational politics, company politics, politics at work, power dynamics, büropolitik,
        politique interne
      `,
    under: 'influence',
    near: 'stakeholder-management',
  },
  'systems-thinking': {
    name: 'Systems thinking',
    words: 'systemic thinking, complex systems, systemisches denken, pensée systémique, pensamiento sistémico',
    under: 'critical-thinking',
  },
  'critical-thinking': {
    name: 'Critical thinking',
    words: `
        problem solving, analytical thinking, structured thinking, root cause analysis, problemlösung, résolution de
        problèmes, resolución de problemas
      `,
    under: 'learning-to-learn',
  },
  'knowledge-management': {
    name: 'Knowledge management',
    words: `
        knowledge sharing, documentation culture, wissensmanagement, gestion des connaissances, gestión del
        conocimiento
      `,
    under: 'learning-to-learn',
    near: 'technical-writing',
  },
  apprenticeships: {
    name: 'Training apprentices',
    words: 'apprentices, apprenticeship, vocational training, ausbilder, ausbildung betreuen, formation d apprentis',
    under: 'people-development',
    near: 'teaching',
  },
};
