import type { SkillTable } from '../skill';

/** Speaking, writing, convincing. */
export const COMMUNICATION: SkillTable = {
  communication: {
    name: 'Communication',
    words: `
        communication skills, communicating, kommunikation, comunicacion, communicate, comunicação, コミュニケーション
      `,
  },
  'public-speaking': {
    name: 'Public speaking',
    words: `
        speaking in public, public speaker, keynote, keynotes, conference talk, conference talks, conference speaker,
        speak at conferences, stage fright, rhetoric, rhetorik, prise de parole, hablar en publico, falar em público,
        スピーチ, 講演, oratória, oratoria
      `,
    under: 'communication',
    near: 'presenting',
  },
  presenting: {
    name: 'Presenting',
    words: `
        presentation, presentation skills, give presentations, slides, slide deck, slide decks, pitch deck, present to
        executives, präsentieren, präsentation, presentacion, powerpoint, apresentação,
        apresentações, プレゼン, プレゼンテーション, présentations, presentaciones
      `,
    under: 'communication',
    near: 'storytelling',
  },
  storytelling: {
    name: 'Storytelling',
    words: 'story telling, narrative, narratives, telling a story, erzählen',
    under: 'communication',
  },
  writing: {
    name: 'Writing',
    words: `
        business writing, clear writing, editing, copywriter, write better, schreiben, redaction, redaccion, memo
        writing, ghostwriting
      `,
    under: 'communication',
  },
  'technical-writing': {
    name: 'Technical writing',
    words:
      'technical writer, documentation, docs as code, user manuals, technische dokumentation, technischer redakteur',
    under: 'writing',
  },
  'executive-communication': {
    name: 'Communicating with executives',
    words: `
        executive communication, communicating upwards, upward communication, board presentation, exec communication,
        presenting to executives, presenting to the board, presenting to leadership, executive presentations, executive
        briefings, briefing executives, vorstandspräsentation, présenter au comité de direction
      `,
    under: 'communication',
    near: 'presenting executive-leadership board-work executive-presence',
  },
  facilitation: {
    name: 'Facilitation',
    words: `
        facilitate, facilitating, facilitator, workshop, workshops, running workshops, moderation, moderator,
        moderieren, animation d ateliers, facilitacion
      `,
    under: 'communication',
  },
  influence: {
    name: 'Influence',
    words: `
        influencing, persuasion, persuading, convincing others, buy in, getting buy in, politics, überzeugen, einfluss
      `,
    under: 'communication',
    near: 'stakeholder-management',
  },
  'stakeholder-management': {
    name: 'Working with stakeholders',
    words: `
        stakeholder management, stakeholders, stakeholder, managing stakeholders, stakeholdermanagement, parties
        prenantes, expectation management
      `,
    under: 'communication',
    near: 'project-management',
  },
  'public-relations': {
    name: 'Public relations',
    words: `
        pr, press relations, media relations, press work, journalists, öffentlichkeitsarbeit, pressearbeit, relations
        publiques, relaciones publicas, media training, spokesperson, pressesprecher
      `,
    under: 'communication',
    near: 'corporate-communications',
  },
  'corporate-communications': {
    name: 'Corporate communications',
    words: `
        internal communications, corporate communication, employee communications, unternehmenskommunikation,
        communication interne, comms
      `,
    under: 'communication',
  },
  'crisis-communication': {
    name: 'Crisis communication',
    words: 'crisis communications, crisis management, krisenkommunikation, krisenmanagement',
    under: 'public-relations',
    near: 'incident-management',
  },
  journalism: {
    name: 'Journalism',
    words: 'journalist, reporter, editor in chief, redakteur, redakteurin, journaliste, periodista',
    near: 'writing',
  },
  teaching: {
    name: 'Teaching',
    words: `
        teach, lecturing, training others, trainer, giving trainings, unterrichten, lehre, enseignement, ensenanza,
        docencia, ensino, 教育, students, pupils, lessons
      `,
    near: 'learning-design facilitation',
  },
  'learning-design': {
    name: 'Learning design',
    words: `
        instructional design, curriculum design, e learning, elearning, learning and development, l d, weiterbildung,
        formation professionnelle, training materials, training programmes, course design
      `,
    near: 'people-development',
  },
  translation: {
    name: 'Translation',
    words: 'translator, translating, localisation, localization, interpreter, übersetzung, traduction, traduccion',
    near: 'writing',
  },
};

/** Languages. Codes count in a person's list of languages only, never in running text. */
export const LANGUAGES: SkillTable = {
  'language-ar': { name: 'Arabic', words: 'arabisch, arabe' },
  'language-cs': { name: 'Czech', words: 'tschechisch, cestina, tcheque' },
  'language-da': { name: 'Danish', words: 'dänisch, dansk, danois' },
  'language-de': { name: 'German', words: 'deutsch, allemand, aleman, german speaking, ドイツ語' },
  'language-el': { name: 'Greek', words: 'griechisch, grec, griego, ελληνικα' },
  'language-en': { name: 'English', words: 'englisch, anglais, ingles, english speaking, 英語' },
  'language-es': { name: 'Spanish', words: 'spanisch, espagnol, espanol, castellano, spanish speaking, スペイン語' },
  'language-fa': { name: 'Persian', words: 'farsi, persisch' },
  'language-fi': { name: 'Finnish', words: 'finnisch, suomi' },
  'language-fr': { name: 'French', words: 'französisch, francais, frances, french speaking, フランス語' },
  'language-he': { name: 'Hebrew', words: 'hebräisch, hebreu, ivrit' },
  'language-hi': { name: 'Hindi', words: 'हिन्दी' },
  'language-hu': { name: 'Hungarian', words: 'ungarisch, magyar, hongrois' },
  'language-it': { name: 'Italian', words: 'italienisch, italien, italiano' },
  'language-ja': { name: 'Japanese', words: 'japanisch, japonais, japones, 日本語' },
  'language-ko': { name: 'Korean', words: 'koreanisch, coreen, 한국어' },
  'language-nl': { name: 'Dutch', words: 'niederländisch, nederlands, neerlandais, holländisch' },
  'language-no': { name: 'Norwegian', words: 'norwegisch, norsk' },
  'language-pl': { name: 'Polish language', words: 'polnisch, polski, polonais, polish speaking' },
  'language-pt': { name: 'Portuguese', words: 'portugiesisch, portugues, portugais, ポルトガル語' },
  'language-ro': { name: 'Romanian', words: 'rumänisch, romana, roumain' },
  'language-ru': { name: 'Russian', words: 'russisch, russe, ruso, русский' },
  'language-sv': { name: 'Swedish', words: 'schwedisch, svenska, suedois' },
  'language-sw': { name: 'Swahili', words: 'kiswahili' },
  'language-tr': { name: 'Turkish', words: 'türkisch, turc, turkce' },
  'language-uk': { name: 'Ukrainian', words: 'ukrainisch, українська' },
  'language-vi': { name: 'Vietnamese', words: 'vietnamesisch, tieng viet' },
  'language-zh': { name: 'Chinese', words: 'mandarin, chinesisch, chinois, chino, cantonese, 中文, 普通话' },
};
