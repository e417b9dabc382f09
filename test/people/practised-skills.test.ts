import { describe, expect, it } from 'vitest';
import type { Introduction } from '../../lib/introductions/introduction';
import type { Pairing } from '../../lib/mentorship/pairing';
import type { Note } from '../../lib/notes/note';
import { practisedSkills, type SkillSources } from '../../lib/people/practised-skills';
import { fold } from '../../lib/people/fold';
import type { Person } from '../../lib/people/person';
import { SKILL_IDS, skillName } from '../../lib/skills/thesaurus';
import { skillsIn } from '../../lib/skills/skills-in';
import { newPerson } from '../../lib/store/people';

const AT = '2026-02-10T12:00:00Z';
const NOTHING: SkillSources = { introductions: [], pairings: [], notes: [] };

function clara(fields: Partial<Person> = {}): Person {
  return newPerson({ id: 'clara', name: 'Clara Ruiz', ...fields }, new Date(AT));
}

function introduction(fields: Partial<Introduction>): Introduction {
  return {
    id: 'i',
    menteeId: 'nadia',
    contactId: 'clara',
    need: 'budgeting',
    state: 'thanked',
    steps: [
      { state: 'outcome', at: AT, actor: 'mentee' },
      { state: 'thanked', at: '2026-02-20T12:00:00Z', actor: 'mentor' },
    ],
    snoozedUntil: '',
    reminders: 0,
    outcome: 'useful',
    impression: '',
    whyNot: '',
    createdAt: AT,
    updatedAt: AT,
    ...fields,
  };
}

function note(menteeId: string, body: string): Note {
  return { id: body, menteeId, meetingId: '', on: '2026-02-11', body, revision: 1, createdAt: AT, updatedAt: AT };
}

function pairing(fields: Partial<Pairing>): Pairing {
  return {
    id: 'p',
    menteeId: 'nadia',
    modelId: 'clara',
    skill: 'negotiation',
    form: '',
    startsOn: '2025-10-01',
    endsOn: '2025-12-31',
    state: 'finished',
    checkIns: [],
    result: 'leads the talks alone now',
    createdAt: AT,
    updatedAt: AT,
    ...fields,
  };
}

describe('what somebody practises', () => {
  it('is stated, shown, or likely by the title, each skill in one place', () => {
    const person = clara({ role: 'Head of procurement', skills: ['Contract negotiation'] });
    const { stated, evidenced, likely } = practisedSkills(person, { ...NOTHING, introductions: [introduction({})] });
    expect(stated).toEqual(['Contract negotiation']);
    expect(evidenced).toEqual([
      { skill: 'budgeting', proof: { by: 'introduction', on: '2026-02-10', menteeId: 'nadia' } },
    ]);
    expect(likely).toContain('Procurement');
    // Whoever negotiates contracts negotiates; who was of use for a budget has one.
    expect(likely.map(fold)).not.toContain('negotiation');
    expect(likely.map(fold)).not.toContain('contract negotiation');
    expect(likely.map(fold)).not.toContain('budgeting');
  });

  it.each([
    ['was not useful', introduction({ outcome: 'so-so' })],
    ['has no outcome', introduction({ outcome: '', state: 'met' })],
    ['was for them', introduction({ menteeId: 'clara', contactId: 'imke' })],
    ['was for nothing said', introduction({ need: ' ' })],
  ])('is not shown by an introduction that %s', (_what, row) => {
    expect(practisedSkills(clara(), { ...NOTHING, introductions: [row] }).evidenced).toEqual([]);
  });

  it('is shown by a pairing that bore fruit, for the model alone', () => {
    const pairings = [pairing({})];
    expect(practisedSkills(clara(), { ...NOTHING, pairings }).evidenced).toMatchObject([
      { skill: 'negotiation', proof: { by: 'pairing', on: '2025-12-31' } },
    ]);
    expect(practisedSkills(clara({ id: 'nadia' }), { ...NOTHING, pairings }).evidenced).toEqual([]);
    const dropped = [pairing({ state: 'dropped' }), pairing({ result: '' })];
    expect(practisedSkills(clara(), { ...NOTHING, pairings: dropped }).evidenced).toEqual([]);
  });

  it('is shown by lines about them that are marked as evidence, word for word, and by no others', () => {
    const notes = [
      note('clara', 'asked about budgeting\n[evidence] led the price negotiation alone\n[confidence] hiring is hard'),
      note('nadia', '[evidence] Clara Ruiz was impressed by the forecasting'),
    ];
    expect(practisedSkills(clara(), { ...NOTHING, notes }).evidenced).toEqual([
      { skill: 'Negotiation', proof: { by: 'note', on: '2026-02-11', line: 'led the price negotiation alone' } },
    ]);
  });

  it('is not likely any more once the mentor has said no', () => {
    const [first = '', ...others] = practisedSkills(clara({ role: 'Head of procurement' }), NOTHING).likely;
    const person = clara({ role: 'Head of procurement', skillsRuledOut: [first.toUpperCase()] });
    expect(practisedSkills(person, NOTHING).likely).toEqual(others);
  });

  it('is nothing where nothing is known', () => {
    expect(practisedSkills(clara(), NOTHING)).toEqual({ stated: [], evidenced: [], likely: [] });
  });
});

it('a likely skill that is taken over by its name is read back as the same skill', () => {
  expect(SKILL_IDS.filter((id) => !skillsIn(skillName(id)).includes(id))).toEqual([]);
});
