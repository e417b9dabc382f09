import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseAsMarkdown,
  caseForReadiness,
  type CaseFacts,
  type CaseWords,
} from '../../lib/mentorship/case-for-readiness';
import { ago, CLARA, goal, introduction, mentorship, note, pairing, record } from '../agenda/story';

const WORDS: CaseWords = {
  title: (name, role) => `${name}: ready for ${role}`,
  beyond: 'Also',
  nothingYet: 'Nothing noted yet.',
  parts: { timing: 'Timing:', opportunity: 'Opening:', sponsorship: 'Speaks for them:' },
  pairing: (model, form) => `Beside ${model} (${form}):`,
  introduction: (contact, need) => `Met ${contact} about ${need}.`,
  goalReached: (title, test) => `Reached: ${title}. Test: ${test}`,
  milestone: (text) => text,
  room: (text, state) => `${text}: ${state}.`,
  day: (day) => day,
};

function facts(more: Partial<CaseFacts> = {}): CaseFacts {
  return {
    name: 'Nadia Brandt',
    mentorship: mentorship({
      nextRole: 'regional manager',
      skillGaps: [
        { skill: 'contract negotiation', notedOn: ago(90) },
        { skill: 'public speaking', notedOn: ago(60) },
      ],
      readiness: { timing: 'She does half of it.', opportunity: '', sponsorship: '' },
    }),
    notes: [],
    goals: [],
    pairings: [],
    introductions: [],
    records: [],
    nameOf: (id) => (id === CLARA.id ? CLARA.name : undefined),
    ...more,
  };
}

const page = (more: Partial<CaseFacts>): string => caseAsMarkdown(caseForReadiness(facts(more), WORDS), WORDS);

describe('the case for readiness', () => {
  it('is one page of dated evidence by skill', () => {
    const text = page({
      notes: [
        note('n2', 20, 'Private thought.\n[evidence] Led the negotiation with the crane supplier alone.'),
        note('n1', 50, '[evidence]\n- Public speaking at the town hall, without notes.\n- Kept the budget.\n\nEnough.'),
      ],
      pairings: [pairing('p1', 120, 30, { state: 'finished', result: 'Wrote the last offer herself.' })],
      goals: [goal('g1', 'Own the budget', { status: 'reached', touchedOn: ago(15), successTest: 'No notes.' })],
      records: [record('milestone', 'm1', 8, 'First region review'), record('room', 'r1', 9, 'Board', ['led', 9])],
    });
    expect(text).toBe(`# Nadia Brandt: ready for regional manager

## contract negotiation

- **${ago(30)}** Beside Clara Ruiz (the renewal talks): Wrote the last offer herself.
- **${ago(20)}** Led the negotiation with the crane supplier alone.

## public speaking

- **${ago(50)}** Public speaking at the town hall, without notes.

## Also

- **${ago(50)}** Kept the budget.
- **${ago(15)}** Reached: Own the budget. Test: No notes.
- **${ago(9)}** Board: led.
- **${ago(8)}** First region review

**Timing:** She does half of it.
`);
  });

  it('names a skill without evidence, so that it can be seen what is missing', () => {
    expect(page({})).toContain('## public speaking\n\nNothing noted yet.');
  });

  it('leaves out what is private, declined, unfinished, and what a contact thought', () => {
    const text = page({
      notes: [note('n1', 9, 'SECRET private.\n[share] SECRET shared.')],
      pairings: [
        pairing('p1', 20, -70, { result: 'SECRET so far' }),
        pairing('p2', 90, 2, { state: 'dropped', result: 'SECRET' }),
      ],
      introductions: [
        introduction('i1', 'thanked', 9, { outcome: 'useful', impression: 'SECRET impression' }),
        introduction('i2', 'thanked', 9, { outcome: 'no', need: 'SECRET' }),
      ],
      records: [
        record('journal', 'j1', 3, 'SECRET'),
        record('backing', 'b1', 3, 'SECRET'),
        record('room', 'r1', 3, 'SECRET'),
        record('idea', 'd1', 3, 'SECRET'),
      ],
      goals: [goal('g1', 'SECRET')],
    });
    expect(text).not.toContain('SECRET');
    expect(text).toContain('Met Clara Ruiz about contract negotiation.');
  });

  it('never holds a line said in confidence, wherever it stands', () => {
    const line = fc.constantFrom(
      'Held the price.',
      '[confidence] SECRET',
      '[evidence] Chaired.',
      '',
      '[evidence]',
      '[in confidence]',
      '- [confidence] [evidence] SECRET',
      '```',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        // In a block said in confidence, and in code left open, every word is a secret.
        const body = lines.join('\n');
        const text = page({
          notes: [note('n1', 9, body)],
          pairings: [pairing('p1', 90, 2, { state: 'finished', result: body })],
          records: [record('milestone', 'm1', 8, body === '' ? 'x' : body)],
          mentorship: mentorship({ readiness: { timing: body, opportunity: body, sponsorship: body } }),
        });
        expect(text).not.toContain('SECRET');
      }),
      { numRuns: 300 },
    );
  });
});
