import { AT_WORK, ONCE_MET, WORKING, type PromptGroup } from '../prompt';
import type { MayRuleId } from '../rule';

type PeopleRuleId = Extract<
  MayRuleId,
  | 'skill-gap'
  | 'pairing'
  | 'pairing-check'
  | 'pairing-end'
  | 'met'
  | 'their-view'
  | 'asked'
  | 'offer'
  | 'outside-view'
  | 'into-the-room'
  | 'readiness'
  | 'case'
  | 'hand-on'
  | 'next-in-line'
  | 'taught-by-mentee'
  | 'taught-by-mentor'
>;

/** Other people, and the next step: whom to learn from, who to meet, how to be ready. */
export const PEOPLE_PROMPTS: Readonly<Record<PeopleRuleId, PromptGroup>> = {
  'skill-gap': {
    from: 'A1',
    stages: AT_WORK,
    minutes: 5,
    domain: 'development',
    shared: 'not',
    stance: 'solve',
    prompts: {
      'good-at-it': {
        say: 'Whom do you know who is good at {skill}? What have you seen them do?',
        followUp: 'Could you watch them at work?',
      },
      'whose-table': {
        say: 'At whose table could you sit, just to watch how {skill} is done?',
        followUp: 'Shall I ask, or will you?',
      },
      'not-me': {
        say: 'Besides me: from whom would you like to learn {skill}?',
        followUp: 'What would you want to see them do?',
      },
      'what-to-watch': {
        say: 'If you could watch someone at {skill} for a day, what would you look out for?',
        followUp: 'Whom are you thinking of?',
      },
    },
  },
  pairing: {
    from: 'A2',
    stages: AT_WORK,
    minutes: 5,
    domain: 'development',
    shared: 'not',
    stance: 'solve',
    prompts: {
      'real-work': {
        say: 'What real piece of work could you and {contact} do together for a quarter?',
        followUp: 'When would it begin, and when end?',
      },
      beside: {
        say: 'What could you take on beside {contact} that is part of the job, and has an end?',
        followUp: 'What would {contact} get out of it?',
      },
    },
  },
  'pairing-check': {
    from: 'A2',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'development',
    shared: 'not',
    keeps: 'check-in',
    prompts: {
      'how-it-began': {
        say: 'You have begun working beside {contact}. How did it start?',
        followUp: 'What do you need to make it easy?',
      },
      'what-you-see': {
        say: 'What do you see {contact} do that you had not expected?',
        followUp: 'What of it could you try yourself?',
      },
      'right-form': {
        say: 'The time with {contact}: is it the right piece of work, and enough of it?',
        followUp: 'What would you change now, while there is time?',
      },
      'half-way': {
        say: 'You are half-way through your time with {contact}. What can you do that you could not at the start?',
        followUp: 'What do you want from the second half?',
      },
      'try-next': {
        say: 'What could you now do yourself, with {contact} watching?',
        followUp: 'When is the next chance?',
      },
      'more-and-less': {
        say: 'With {contact}: what would you like more of, and what less?',
        followUp: 'Will you tell them, or shall I?',
      },
      'before-it-ends': {
        say: 'Your time with {contact} is nearly over. What do you still want to see or try?',
        followUp: 'What would be a good last piece of work?',
      },
      'alone-now': {
        say: 'Of what you do with {contact}: what would you now do alone?',
        followUp: 'Who would you like to see you do it?',
      },
      'left-to-learn': {
        say: 'What is left to learn from {contact}, and what from somewhere else?',
        followUp: 'How would you like to end it?',
      },
    },
  },
  'pairing-end': {
    from: 'A2',
    stages: ONCE_MET,
    minutes: 5,
    domain: 'development',
    shared: 'not',
    keeps: 'result',
    prompts: {
      'what-stays': {
        say: 'Your time with {contact} has come to its end. What stays with you?',
        followUp: 'What did you do that somebody could point to?',
        example: 'I wrote the last offer, and it went out as it was.',
      },
      'what-you-did': {
        say: 'From your time with {contact}: what have you done that shows it?',
        followUp: 'I would like to write that down, with the day.',
      },
      'thank-and-end': {
        say: 'How would you like to thank {contact}, and what do you do without them from here?',
        followUp: 'What did they get out of it?',
      },
    },
  },
  'their-view': {
    from: 'A3',
    stages: ONCE_MET,
    minutes: 1,
    domain: 'development',
    voice: 'self',
    shared: 'not',
    prompts: {
      'ask-contact': {
        say: 'Ask {contact} this week what they saw in {name}.',
        followUp: 'One line of it is worth keeping, for you alone.',
      },
      'second-look': {
        say: '{contact} met {name} without your history. Ask for that second look.',
        followUp: 'What surprised them?',
      },
    },
  },
  met: {
    from: 'A3',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'development',
    prompts: {
      'took-away': { say: 'You have met {contact}. What did you take away?', followUp: 'Would you meet again?' },
      'saw-in-you': { say: 'What did {contact} see that I may have missed?', followUp: 'Do you see it, too?' },
      'ask-next': { say: 'If you met {contact} again, what would you ask?', followUp: 'Would you like to?' },
    },
  },
  asked: {
    from: 'opt-in',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'development',
    prompts: {
      'what-do-you-think': {
        say: 'I offered to put you in touch with {contact}. What do you think?',
        followUp: 'A no is as good an answer as a yes.',
      },
      'three-answers': {
        say: 'Meeting {contact}: yes, no, or not now? All three are fine.',
        followUp: 'What would have to be different for a yes?',
      },
    },
  },
  offer: {
    from: 'opt-in',
    stages: AT_WORK,
    minutes: 3,
    domain: 'development',
    shared: 'not',
    stance: 'solve',
    prompts: {
      welcome: {
        say: 'I may know someone who can help with {need}. Would it be welcome if I asked?',
        followUp: 'What may I say about you, and what not?',
      },
      'what-for': {
        say: 'If I found you someone for {need}, what would you want to ask them?',
        followUp: 'What could you offer in turn?',
      },
    },
  },
  'outside-view': {
    from: 'A5',
    stages: ['working', 'review'],
    minutes: 4,
    domain: 'development',
    prompts: {
      'seen-you': {
        say: 'Who outside your team has seen you at work lately, and what would they say?',
        followUp: 'Would you ask one of them?',
      },
      'worth-an-hour': {
        say: 'Whose view from another team or company would be worth an hour to you?',
        followUp: 'What would you want them to look at?',
      },
      'cannot-see': {
        say: 'Who, far from your team, could tell you what none of us can see?',
        followUp: 'What do you suspect they would say?',
      },
    },
  },
  'into-the-room': {
    keeps: 'room',
    from: 'A7',
    stages: WORKING,
    minutes: 4,
    domain: 'development',
    stance: 'solve',
    prompts: {
      watch: {
        say: 'Which room would you like to sit in, just to see how it works?',
        followUp: 'What would you watch for?',
      },
      'which-table': {
        say: 'At which table are things decided that you only hear about later? Would you like to see it once?',
        followUp: 'Just to watch. I can ask.',
      },
      'one-question': {
        say: 'In which meeting have you only listened so far? What one question would you ask there?',
        followUp: 'Say it to me first.',
      },
      'small-part': {
        say: 'You have watched. What small part could you take next time: the notes, a number, a question?',
        followUp: 'Who has to know beforehand?',
      },
      'five-minutes': {
        say: 'Which five minutes of a meeting could be yours?',
        followUp: 'What would you show, and to whom?',
      },
      'back-row': {
        say: 'Which meeting could you run from start to end, with me in the back row?',
        followUp: 'What do you want me to keep out of?',
      },
      'one-slide': { say: 'In which meeting could you show one slide?', followUp: 'I can ask for the five minutes.' },
      'lead-a-part': {
        say: 'Which part of a meeting could you lead next, with me in the back row?',
        followUp: 'What do you want me to keep out of?',
      },
    },
  },
  readiness: {
    from: 'B1',
    stages: AT_WORK,
    minutes: 6,
    domain: 'development',
    shared: 'not',
    prompts: {
      'what-is-missing': {
        say: 'For {role}: what is missing, the timing, the opening, or someone to speak for you?',
        followUp: 'Which of the three can you do something about?',
      },
      'who-decides': {
        say: 'Who decides about {role}, and what do they know about you?',
        followUp: 'What would you like them to know, and from whom?',
      },
      tomorrow: {
        say: 'If {role} came free tomorrow, what would make you hesitate?',
        followUp: 'What would make the doubt smaller?',
      },
      'already-do': {
        say: 'What do you do already that {role} would ask of you?',
        followUp: 'Who has seen it?',
      },
      'when-ready': {
        say: 'When you think of {role}: what would tell you that it is time?',
        followUp: 'And what would tell those who decide?',
      },
      'opens-up': {
        say: 'Where might {role} open up in the next year, and who would know first?',
        followUp: 'How could you hear of it early?',
      },
      'make-one': {
        say: 'If there is no opening for {role}, which part of it could be made for you?',
        followUp: 'Whose problem would that solve?',
      },
      'speaks-for-you': {
        say: 'When {role} is talked about and you are not in the room: who speaks for you?',
        followUp: 'What would you like them to be able to say?',
      },
      'your-manager': {
        say: 'What does {manager} know about where you want to go?',
        followUp: 'What would you like to say next?',
      },
    },
  },
  case: {
    from: 'B2',
    stages: ['working', 'review', 'closing'],
    minutes: 5,
    domain: 'development',
    shared: 'not',
    prompts: {
      'three-things': {
        say: 'If someone asked me why you are ready for {role}, which three things could I tell them?',
        followUp: 'On which days did they happen?',
        example: 'In March she ran the renewal alone; in May she chaired the round; in June two others asked for her.',
      },
      'every-week': {
        say: 'What have you done lately that {role} would ask of you every week?',
        followUp: 'Who could tell the story?',
      },
    },
  },
  'hand-on': {
    keeps: 'task',
    from: 'B3',
    stages: WORKING,
    minutes: 5,
    domain: 'independence',
    stance: 'solve',
    prompts: {
      'start-to-finish': {
        say: 'Which task of mine would you like to learn by doing it, start to finish?',
        followUp: 'First beside me, then with me beside you, then alone.',
        example: 'The Monday forecast: this month beside me, next month with me beside you, then alone.',
      },
      'try-yourself': {
        say: 'What do you see me do that you would like to try, with me beside you?',
        followUp: 'When do I do it next?',
      },
      'your-hands': {
        say: 'Which piece of leading would you like in your own hands for six weeks?',
        followUp: 'What do you need before you begin?',
      },
    },
  },
  'next-in-line': {
    keeps: 'passing-on',
    from: 'B7',
    stages: ['working', 'review', 'closing'],
    minutes: 4,
    domain: 'development',
    prompts: {
      'pass-it-on': {
        say: 'Who could use from you what you have found useful here?',
        followUp: 'What would be an easy way to begin?',
      },
      'one-step-behind': {
        say: 'Who is one step behind you, and would be glad of an hour?',
        followUp: 'Would you like me to ask?',
      },
      'where-you-started': {
        say: 'What would you tell someone who starts where you started?',
        followUp: 'Who is there now?',
      },
    },
  },
  'taught-by-mentee': {
    from: 'D3',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'understanding',
    shared: 'not',
    prompts: {
      'taught-you': {
        say: '{name}, you did this: “{item}”. What did teaching it teach you?',
        followUp: 'Whom will you teach next?',
      },
      'where-stuck': {
        say: '“{item}” is done. Where did your own understanding run out?',
        followUp: 'How did you get on from there?',
      },
    },
  },
  'taught-by-mentor': {
    keeps: 'journal',
    from: 'D3',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'understanding',
    voice: 'self',
    shared: 'not',
    prompts: {
      'taught-you': {
        say: 'You did “{item}”. What did teaching it teach you? Tell {name}.',
        followUp: 'Put a line of it in your journal.',
      },
      'ask-for-it': {
        say: 'You did “{item}”. Ask {name} what stuck, and what you left out.',
        followUp: 'What will you hand over next?',
      },
    },
  },
};
