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
  | 'hard-news'
  | 'growth'
  | 'lesson-fits'
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
  | 'mirror-look'
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
      worth: { say: 'Worth remembering about {name}: {remember}.', followUp: 'One question about it is enough.' },
      'if-it-fits': {
        say: 'Ask after it, if it fits: {remember}.',
        followUp: 'Listen a little longer than you have to.',
      },
      'you-noted': { say: 'You wrote this down about {name} once: {remember}.', followUp: 'Is it still so?' },
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
      'gives-and-takes': {
        say: 'What gives you energy at the moment, and what takes it?',
        followUp: 'What of the second could you do less of?',
      },
      lighter: {
        say: 'Would a lighter talk do you good today? We can let the list be.',
        followUp: 'What would feel light?',
      },
      'one-thing-off': {
        say: 'What is one thing we could take off your plate?',
        followUp: 'Who could carry it, or does anybody need to?',
      },
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
      'can-wait': { say: 'You have taken on a lot. What can wait?', followUp: 'Whom would you have to tell?' },
      'put-down': {
        say: 'Of everything you have taken on, what would you gladly put down?',
        followUp: 'What keeps you from it?',
      },
      'how-full': {
        say: 'How full are your weeks right now, honestly?',
        followUp: 'What would one free afternoon be for?',
      },
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
      'nothing-to-solve': { say: 'Tell me more. We do not have to solve anything today.', followUp: 'And then?' },
      'apart-from-facts': {
        say: 'How has it been for you, apart from the facts?',
        followUp: 'Where do you feel it most?',
      },
      'from-the-start': {
        say: 'Take your time, and start where it starts for you. I am listening.',
        followUp: 'What came next?',
      },
      'what-you-need': { say: 'What do you need from me right now?', followUp: 'Is there anything else?' },
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
      underneath: { say: 'What is underneath that?', followUp: 'And underneath that?' },
      'wish-to-hear': { say: 'What do you wish somebody would say to you about it?', followUp: 'Who could say it?' },
      'already-know': {
        say: 'What do you already know about it that you have not said aloud?',
        followUp: 'How is it to say it?',
      },
      hardest: { say: 'What is the hardest part?', followUp: 'What helps you bear it?' },
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
      'thoughts-or-ear': {
        say: 'Before we go into it: would you like my thoughts, or an ear?',
        followUp: 'You can change your mind on the way.',
      },
      'from-me': {
        say: '“{topic}”: what would help most from me right now?',
        followUp: 'And what would you like me to leave alone?',
      },
      'hardest-part': {
        say: 'What is the hardest part of “{topic}” for you?',
        followUp: 'How long has it been like that?',
      },
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
      opening: {
        say: '“{topic}”: how will you open? Say your first sentence to me.',
        followUp: 'How does it sound to you?',
      },
      'other-chair': {
        say: '“{topic}”: let me be the other person. Start whenever you like.',
        followUp: 'Where did you lose me?',
      },
      'fact-effect-ask': {
        say: '“{topic}”: what is the fact, what does it do to you, and what do you ask for?',
        followUp: 'Say it once more, in half the words.',
        example:
          'Twice this month I heard of the change from others. I feel passed by. Tell me first, even if it is one line.',
      },
      'feared-answer': {
        say: '“{topic}”: which answer do you dread most? Let us try that one.',
        followUp: 'And then, what would you say?',
      },
    },
  },
  'refer-out': {
    from: 'A6',
    stages: ALWAYS,
    minutes: 4,
    domain: 'expectations',
    shared: 'not',
    prompts: {
      'who-would-be': {
        say: 'I may not be the right person for “{topic}”. Who would be?',
        followUp: 'Shall we find a way to them together?',
      },
      'knows-it-well': {
        say: '“{topic}” deserves someone who knows it well. Shall we think about who that is?',
        followUp: 'I stay for all the rest.',
      },
      'belongs-with': {
        say: '“{topic}” may be better with {helper} than with me. How would that be for you?',
        followUp: '{explains} I stay for everything else.',
      },
      'shall-i-ask': {
        say: 'For “{topic}” I would like you to have more than a mentor: {helper}. Shall I help you find the way there?',
        followUp: '{explains} It stays yours to choose.',
      },
      'from-me-from-them': {
        say: '“{topic}”: what do you need from me, and what from someone whose job it is?',
        followUp: 'What could I make easier for you?',
      },
    },
  },
  idea: {
    keeps: 'idea',
    from: 'C9',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'independence',
    prompts: {
      'who-hears-it': {
        say: '“{topic}”: who would you like to hear this?',
        followUp: 'I can carry it, or stand behind you.',
      },
      'true-for-it': { say: 'What would have to be true for “{topic}” to work?', followUp: 'Who could tell us?' },
      'me-or-you': {
        say: 'Shall I take “{topic}” further up, or would you rather, with me behind you?',
        followUp: 'How would you like it told?',
      },
    },
  },
  debrief: {
    keeps: 'decision',
    from: 'C5',
    stages: ONCE_MET,
    minutes: 5,
    domain: 'understanding',
    prompts: {
      'how-it-looks': {
        say: 'We talked about “{topic}” {span} ago. What did you decide, and how does it look now?',
        followUp: 'What would you want to know sooner, another time?',
      },
      'well-and-surprise': {
        say: '“{topic}”, looking back: what did you see well, and what surprised you?',
        followUp: 'What does the surprise tell you?',
      },
      again: { say: 'What came of “{topic}”, and what would you do again?', followUp: 'And what differently?' },
    },
  },
  growth: {
    from: 'C2',
    stages: AT_WORK,
    minutes: 6,
    domain: 'development',
    shared: 'not',
    prompts: {
      'about-yourself': {
        say: 'Forms and access aside: what are you learning about yourself in this job?',
        followUp: 'Where did you notice it?',
      },
      'where-heading': {
        say: 'We have spent a lot of time on the how-to. Where are you heading?',
        followUp: 'What of it could we talk about today?',
      },
      'not-in-email': {
        say: 'What is a question you would never put in an e-mail?',
        followUp: 'Would you put it to me?',
      },
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
      'got-it-wrong': {
        say: 'Tell {name} about a time you got it wrong, and what it taught you.',
        followUp: 'Leave out how well it ended.',
        example: 'I kept a bad plan for a year, as I had been the one to defend it.',
      },
      relieved: {
        say: 'Which mistake of yours would {name} be relieved to hear about?',
        followUp: 'Tell it in two minutes, then ask what it brings to mind.',
      },
      'from-the-bank': {
        say: 'One that {name} may not know yet: {item}. Two minutes are enough.',
        followUp: 'Say what it taught you, and stop there.',
      },
      'two-minutes': {
        say: 'A mistake of your own that may help here: {item}. Tell it before you ask.',
        followUp: 'Leave the lesson for {name} to draw.',
      },
      'early-one': {
        say: 'What did you get wrong when you were where {name} is now? Say it first, ask second.',
        followUp: 'What would have helped you then?',
      },
    },
  },
  'lesson-fits': {
    from: 'C4',
    stages: ONCE_MET,
    minutes: 3,
    domain: 'communication',
    voice: 'self',
    shared: 'not',
    prompts: {
      'fits-here': {
        say: 'You know something about “{topic}”: {item}. Tell it if it helps, and keep it short.',
        followUp: 'Then ask: what is different in your case?',
      },
      'ask-first': {
        say: 'With “{topic}”, ask {name} whether they would like to hear how you got it wrong: {item}.',
        followUp: 'What went wrong first, what you learned after.',
      },
      'after-theirs': {
        say: 'Hear “{topic}” to its end first. Then, perhaps, your own story: {item}.',
        followUp: 'Two minutes, and no moral.',
      },
    },
  },
  'hard-news': {
    from: 'C8',
    stages: ONCE_MET,
    minutes: 3,
    domain: 'wellbeing',
    voice: 'self',
    shared: 'not',
    keeps: 'backing',
    prompts: {
      'whatever-comes': {
        say: 'There was hard news. Tell {name} that you are on their side, whatever comes next.',
        followUp: 'Also if the next step is elsewhere.',
        example: 'I think well of your work, and I will say so to anybody who asks, here or elsewhere.',
      },
      'no-fixing': {
        say: 'Before anything else: say that you heard the news, and that it does not change how you see {name}.',
        followUp: 'Leave the fixing for later. Ask how they are.',
      },
      'what-you-can-do': {
        say: 'Say one thing you will do for {name} now, and one you cannot.',
        followUp: 'Write down what you promised.',
      },
    },
  },
  'have-their-back': {
    keeps: 'backing',
    from: 'C8',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'wellbeing',
    voice: 'self',
    shared: 'not',
    prompts: {
      'here-or-elsewhere': {
        say: 'Tell {name}, in your own words, that you have their back, here or elsewhere.',
        followUp: 'Then keep it, and write down what you promised.',
      },
      plainly: {
        say: 'Say it once, plainly: you are on {name}’s side, wherever the next step leads.',
        followUp: 'What could you do this month that shows it?',
      },
      'name-it': {
        say: 'What would you defend {name} for when they are not in the room? Tell them.',
        followUp: 'Where have you done so already?',
      },
    },
  },
  learning: {
    from: 'C10',
    stages: AT_WORK,
    minutes: 5,
    domain: 'understanding',
    prompts: {
      'since-last': { say: 'What have you learned since we last met, and how?', followUp: 'What will you do with it?' },
      'not-yet': {
        say: 'What do you not know yet that you would love to find out?',
        followUp: 'How could you find out?',
        example: 'I do not know yet, that is what I am trying to find out.',
      },
      'changed-your-mind': { say: 'What have you changed your mind about lately?', followUp: 'What changed it?' },
      'hard-to-learn': {
        say: 'What are you finding hard to learn, and how have you gone about it?',
        followUp: 'Who learned it before you?',
      },
      'living-with': {
        say: 'What is a question you are living with at the moment?',
        followUp: 'What would an answer change?',
      },
    },
  },
  'agreement-missing': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 6,
    domain: 'expectations',
    prompts: {
      'never-said': {
        say: 'Let us say it aloud: how do we want to work together, and what stays between us?',
        followUp: 'Shall I write it down in your words?',
      },
      'three-points': {
        say: 'What are these talks for, what stays between us, and how will we know we are done?',
        followUp: 'Which of these have we each taken for granted?',
      },
      'write-down': {
        say: 'Let us put three sentences on paper: what for, how often, and what stays here.',
        followUp: 'When shall we look at it again?',
        example: 'For growing into leading people; every other week; what is said here stays here.',
      },
    },
  },
  'agree-confidentiality': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'may-travel': {
        say: 'What from our talks may travel, and what stays here?',
        followUp: 'And my notes: is it all right that I keep them?',
      },
      'not-with': {
        say: 'Is there anyone with whom you would not want me to speak about our talks?',
        followUp: 'Good to know. And with whom would you not mind?',
      },
    },
  },
  'agree-rhythm': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'how-often': {
        say: 'How often would you like us to meet, and what if one of us cannot?',
        followUp: 'Who writes to whom then?',
      },
      'would-you-change': {
        say: 'What would you change about when and how long we meet?',
        followUp: 'Shall we try it for two months?',
      },
    },
  },
  'agree-scope': {
    from: 'C1',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'for-and-not-for': {
        say: 'What are these talks for, and what are they not for?',
        followUp: 'Where do you go with the rest?',
      },
      'not-bring': {
        say: 'What would you rather not bring here? Then we can think of who else.',
        followUp: 'You can change that at any time.',
      },
    },
  },
  'agree-ending': {
    from: 'C12',
    stages: AT_WORK,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'when-done': { say: 'How will we know that we are done?', followUp: 'And who says so first?' },
      'good-end': {
        say: 'Good things have an end. What would a good one be for us?',
        followUp: 'What would you want to take with you?',
      },
    },
  },
  'mentor-raised': {
    from: 'one-on-one',
    stages: AT_WORK,
    minutes: 5,
    domain: 'independence',
    prompts: {
      'you-first': {
        say: 'I have chosen most of our topics lately. What would you have put first?',
        followUp: 'Then let us begin there.',
      },
      'your-list': { say: 'Today the list is yours. What is on it?', followUp: 'Which one has waited longest?' },
      'never-bring-up': {
        say: 'What would you like to talk about that I never bring up?',
        followUp: 'What has kept it from coming up?',
      },
    },
  },
  mirror: {
    from: 'D2',
    stages: ['working', 'review', 'closing'],
    minutes: 4,
    domain: 'communication',
    prompts: {
      'one-thing': {
        say: 'What could I do better in these talks? One thing is enough.',
        followUp: 'How would you notice that I do it?',
      },
      'too-much': {
        say: 'When have I talked too much, and when too little?',
        followUp: 'Tell me next time, right when it happens.',
      },
      'not-asked': { say: 'What do you wish I would ask you?', followUp: 'Would you like me to ask it now?' },
    },
  },
  'mirror-look': {
    from: 'D2',
    stages: AT_WORK,
    minutes: 1,
    domain: 'communication',
    voice: 'self',
    shared: 'not',
    prompts: {
      'since-three-months': {
        say: 'A look in the mirror, over three months: {list}.',
        followUp: 'What would you like to do differently today?',
      },
      'before-you-begin': {
        say: 'Before you begin, for your eyes only: {list}.',
        followUp: 'Is that how you want it to be?',
      },
      'one-change': {
        say: 'Over the last three months {list}. Keep it so, or change one thing?',
        followUp: 'Which one, and how would {name} notice?',
      },
    },
  },
  'no-note': {
    keeps: 'journal',
    from: 'D1',
    stages: ONCE_MET,
    minutes: 1,
    domain: 'understanding',
    voice: 'self',
    shared: 'not',
    prompts: {
      'what-stayed': {
        say: 'You kept no note of last time. What stayed with you?',
        followUp: 'One line now is worth a page later.',
      },
      'not-lose': {
        say: 'Last time left no note. What is the one thing you do not want to lose?',
        followUp: 'Did you promise anything?',
      },
      'not-said': {
        say: 'You kept no note of last time. What did you notice and not say?',
        followUp: 'Does it want saying today?',
      },
    },
  },
  domain: {
    from: 'mca',
    stages: WORKING,
    minutes: 5,
    domain: 'communication',
    prompts: {
      'hard-to-read': {
        say: 'Whom do you find hard to read, and what have you tried?',
        followUp: 'What might they find hard about reading you?',
      },
      misunderstood: {
        say: 'When were you last misunderstood, and what would you say now?',
        followUp: 'How did you find out?',
      },
      'your-words-theirs': {
        domain: 'expectations',
        say: 'What does your manager expect of you this quarter, in your words and in theirs?',
        followUp: 'Where do the two differ?',
      },
      'never-said': {
        domain: 'expectations',
        say: 'What do you think others expect of you that nobody ever said?',
        followUp: 'Whom could you ask?',
      },
      'as-if-new': {
        domain: 'understanding',
        say: 'Explain your work to me as if I were new. Where does it get foggy?',
        followUp: 'What would make that part clear?',
      },
      'puzzled-you': {
        domain: 'understanding',
        say: 'What is clear to you now that puzzled you three months ago?',
        followUp: 'How did it become clear?',
      },
      alone: {
        domain: 'independence',
        say: 'Which decision did you make alone lately, and how was that?',
        followUp: 'Which one would you like to make alone next?',
      },
      permission: {
        domain: 'independence',
        say: 'What do you still ask permission for that you could simply do?',
        followUp: 'What is the worst that could happen?',
      },
      'be-yourself': {
        domain: 'wellbeing',
        say: 'Where at work can you be yourself, and where not?',
        followUp: 'What makes the difference?',
      },
      rest: { domain: 'wellbeing', say: 'What gives you rest these days?', followUp: 'When did you last have it?' },
      'known-for': {
        domain: 'development',
        say: 'What do you want to be known for in a year?',
        followUp: 'What are you known for today?',
      },
      'outside-your-job': {
        domain: 'development',
        say: 'What did you last learn that nobody asked you to learn?',
        followUp: 'What drew you to it?',
      },
    },
  },
};
