import { ALWAYS, AT_WORK, ONCE_MET, WORKING, type PromptGroup } from '../prompt';
import type { MayRuleId } from '../rule';

type ConversationRuleId = Extract<
  MayRuleId,
  | 'remember'
  | 'low-energy'
  | 'load'
  | 'listen-open'
  | 'listen-deep'
  | 'ear'
  | 'rehearse'
  | 'refer-out'
  | 'idea'
  | 'debrief'
  | 'growth'
  | 'lesson'
  | 'have-their-back'
  | 'learning'
  | 'agreement-missing'
  | 'agree-confidentiality'
  | 'agree-rhythm'
  | 'agree-scope'
  | 'agree-ending'
  | 'mentor-raised'
  | 'mirror'
  | 'no-note'
  | 'domain'
>;

/** What makes the conversation worth having, and how the two work together. */
export const CONVERSATION_PROMPTS: Readonly<Record<ConversationRuleId, PromptGroup>> = {
  remember: {
    from: 'C13',
    stages: ALWAYS,
    minutes: 1,
    domain: 'wellbeing',
    voice: 'self',
    shared: 'not',
    prompts: {
      worth: { say: 'Worth remembering about {name}: {remember}.' },
      'if-it-fits': { say: 'Ask after it, if it fits: {remember}.' },
      'you-noted': { say: 'You wrote this down about {name} once: {remember}.' },
    },
  },
  'low-energy': {
    from: 'C11',
    stages: ONCE_MET,
    minutes: 5,
    domain: 'wellbeing',
    stance: 'listen',
    shared: 'not',
    prompts: {
      really: { say: 'How are you, really?', followUp: 'We have time.' },
      'gives-and-takes': { say: 'What gives you energy at the moment, and what takes it?' },
      lighter: { say: 'Would a lighter talk do you good today? We can let the list be.' },
      'one-thing-off': { say: 'What is one thing we could take off your shoulders?' },
    },
  },
  load: {
    from: 'C11',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'wellbeing',
    stance: 'listen',
    shared: 'not',
    prompts: {
      'can-wait': { say: 'You have taken on a lot. What can wait?' },
      'put-down': { say: 'Of everything you have taken on, what would you gladly put down?' },
      'how-full': { say: 'How full are your weeks right now, honestly?' },
    },
  },
  'listen-open': {
    from: 'C3',
    stages: ALWAYS,
    minutes: 8,
    domain: 'communication',
    stance: 'listen',
    shared: 'not',
    prompts: {
      'nothing-to-solve': { say: 'Tell me more. We do not have to solve anything today.' },
      'apart-from-facts': { say: 'How has it been for you, apart from the facts?' },
      'from-the-start': { say: 'Take your time, and start where it starts for you. I am listening.' },
      'what-you-need': { say: 'What do you need from me right now?' },
    },
  },
  'listen-deep': {
    from: 'C3',
    stages: ALWAYS,
    minutes: 6,
    domain: 'wellbeing',
    stance: 'listen',
    shared: 'not',
    prompts: {
      underneath: { say: 'What is underneath that?' },
      'wish-to-hear': { say: 'What do you wish somebody would say to you about it?' },
      'already-know': { say: 'What do you already know about it that you have not said aloud?' },
      hardest: { say: 'What is the hardest part?' },
    },
  },
  ear: {
    from: 'C3',
    stages: ALWAYS,
    minutes: 5,
    domain: 'communication',
    stance: 'listen',
    shared: 'not',
    prompts: {
      'thoughts-or-ear': { say: 'Before we go into it: would you like my thoughts, or an ear?' },
      'from-me': { say: '“{topic}”: what would help most from me right now?' },
      'hardest-part': { say: 'What is the hardest part of “{topic}” for you?' },
    },
  },
  rehearse: {
    from: 'C6',
    stages: ONCE_MET,
    minutes: 8,
    domain: 'communication',
    stance: 'solve',
    shared: 'not',
    prompts: {
      opening: { say: '“{topic}”: how will you open? Say your first sentence to me.' },
      'other-chair': { say: '“{topic}”: let me be the other person. Start whenever you like.' },
      'fact-effect-ask': { say: '“{topic}”: what is the fact, what does it do to you, and what do you ask for?' },
      'feared-answer': { say: '“{topic}”: which answer do you fear most? Let us try that one.' },
    },
  },
  'refer-out': {
    from: 'A6',
    stages: ALWAYS,
    minutes: 4,
    domain: 'expectations',
    shared: 'not',
    prompts: {
      'who-would-be': { say: 'I may not be the right person for “{topic}”. Who would be?' },
      'knows-it-well': { say: '“{topic}” deserves someone who knows it well. Shall we think about who that is?' },
      'from-me-from-them': { say: '“{topic}”: what do you need from me, and what from someone whose job it is?' },
    },
  },
  idea: {
    from: 'C9',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'independence',
    prompts: {
      'who-hears-it': {
        say: '“{topic}”: who would you like to hear this?',
        followUp: 'I can carry it, or stand behind you.',
      },
      'true-for-it': { say: 'What would have to be true for “{topic}” to work?' },
      'me-or-you': { say: 'Shall I take “{topic}” further up, or would you rather, with me behind you?' },
    },
  },
  debrief: {
    from: 'C5',
    stages: ONCE_MET,
    minutes: 5,
    domain: 'understanding',
    prompts: {
      'how-it-looks': { say: 'We talked about “{topic}” {span} ago. What did you decide, and how does it look now?' },
      'well-and-surprise': { say: '“{topic}”, looking back: what did you see well, and what surprised you?' },
      again: { say: 'What came of “{topic}”, and what would you do again?' },
    },
  },
  growth: {
    from: 'C2',
    stages: AT_WORK,
    minutes: 6,
    domain: 'development',
    shared: 'not',
    prompts: {
      'about-yourself': { say: 'Forms and access aside: what are you learning about yourself in this job?' },
      'where-heading': { say: 'We have spent a lot of time on the how-to. Where are you heading?' },
      'not-in-email': { say: 'What is a question you would never put in an e-mail?' },
    },
  },
  lesson: {
    from: 'C4',
    stages: ['first-meeting', 'goal-setting', 'working'],
    minutes: 4,
    domain: 'communication',
    voice: 'self',
    shared: 'not',
    prompts: {
      'got-it-wrong': { say: 'Tell {name} about a time you got it wrong, and what it taught you.' },
      relieved: { say: 'Which mistake of yours would {name} be relieved to hear about?' },
      'early-one': { say: 'What did you get wrong when you were where {name} is now? Say it first, ask second.' },
    },
  },
  'have-their-back': {
    from: 'C8',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'wellbeing',
    voice: 'self',
    shared: 'not',
    prompts: {
      'here-or-elsewhere': { say: 'Tell {name}, in your own words, that you have their back, here or elsewhere.' },
      plainly: { say: 'Say it once, plainly: you are on {name}’s side, wherever the next step leads.' },
      'name-it': { say: 'What would you defend {name} for when they are not in the room? Tell them.' },
    },
  },
  learning: {
    from: 'C10',
    stages: AT_WORK,
    minutes: 5,
    domain: 'understanding',
    prompts: {
      'since-last': { say: 'What have you learned since we last met, and how?' },
      'not-yet': {
        say: 'What do you not know yet that you would love to find out?',
        example: 'I do not know yet, that is what I am trying to find out.',
      },
      'changed-your-mind': { say: 'What have you changed your mind about lately?' },
      'hard-to-learn': { say: 'What are you finding hard to learn, and how have you gone about it?' },
      'living-with': { say: 'What is a question you are living with at the moment?' },
    },
  },
  'agreement-missing': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 6,
    domain: 'expectations',
    prompts: {
      'never-said': { say: 'We never said it aloud: how do we want to work together, and what stays between us?' },
      'three-points': { say: 'What are these talks for, what stays between us, and how will we know we are done?' },
      'write-down': { say: 'Let us put three sentences on paper: what for, how often, and what stays here.' },
    },
  },
  'agree-confidentiality': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'may-travel': { say: 'What from our talks may travel, and what stays here?' },
      'not-with': { say: 'Is there anyone with whom you would not want me to speak about our talks?' },
    },
  },
  'agree-rhythm': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'how-often': { say: 'How often would you like us to meet, and what if one of us cannot?' },
      'would-you-change': { say: 'What would you change about when and how long we meet?' },
    },
  },
  'agree-scope': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'for-and-not-for': { say: 'What are these talks for, and what are they not for?' },
      'not-bring': { say: 'What would you rather not bring here? Then we can think of who else.' },
    },
  },
  'agree-ending': {
    from: 'C12',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'when-done': { say: 'How will we know that we are done?' },
      'good-end': { say: 'Good things have an end. What would a good one be for us?' },
    },
  },
  'mentor-raised': {
    from: 'one-on-one',
    stages: AT_WORK,
    minutes: 5,
    domain: 'independence',
    prompts: {
      'you-first': { say: 'I have chosen most of our topics lately. What would you have put first?' },
      'your-list': { say: 'Today the list is yours. What is on it?' },
      'never-bring-up': { say: 'What would you like to talk about that I never bring up?' },
    },
  },
  mirror: {
    from: 'D2',
    stages: ['working', 'review', 'closing'],
    minutes: 4,
    domain: 'communication',
    prompts: {
      'one-thing': { say: 'What could I do better in these talks? One thing is enough.' },
      'too-much': { say: 'When have I talked too much, and when too little?' },
      'not-asked': { say: 'What do you wish I would ask you?' },
    },
  },
  'no-note': {
    from: 'D1',
    stages: ONCE_MET,
    minutes: 1,
    domain: 'understanding',
    voice: 'self',
    shared: 'not',
    prompts: {
      'what-stayed': { say: 'You kept no note of last time. What stayed with you?' },
      'not-lose': { say: 'Last time left no note. What is the one thing you do not want to lose?' },
      'not-said': { say: 'You kept no note of last time. What did you notice and not say?' },
    },
  },
  domain: {
    from: 'mca',
    stages: WORKING,
    minutes: 5,
    domain: 'communication',
    prompts: {
      'hard-to-read': { say: 'Whom do you find hard to read, and what have you tried?' },
      misunderstood: { say: 'When were you last misunderstood, and what would you say now?' },
      'your-words-theirs': {
        domain: 'expectations',
        say: 'What does your manager expect of you this quarter, in your words and in theirs?',
      },
      'never-said': { domain: 'expectations', say: 'What do you think others expect of you that nobody ever said?' },
      'as-if-new': {
        domain: 'understanding',
        say: 'Explain your work to me as if I were new. Where does it get foggy?',
      },
      'puzzled-you': { domain: 'understanding', say: 'What is clear to you now that puzzled you three months ago?' },
      alone: { domain: 'independence', say: 'Which decision did you make alone lately, and how was that?' },
      permission: { domain: 'independence', say: 'What do you still ask permission for that you could simply do?' },
      'be-yourself': { domain: 'wellbeing', say: 'Where at work can you be yourself, and where not?' },
      rest: { domain: 'wellbeing', say: 'What gives you rest these days?' },
      'known-for': { domain: 'development', say: 'What do you want to be known for in a year?' },
      'outside-your-job': { domain: 'development', say: 'What did you last learn that nobody asked you to learn?' },
    },
  },
};
