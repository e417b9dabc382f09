import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../lib/agenda/compose';
import { promptsFor } from '../../lib/agenda/prompts';
import { readUseHistory } from '../../lib/agenda/use-history';
import { ago, everyOtherWeek, NOW, story, TODAY, use } from './story';

const HELD = everyOtherWeek(6);
const ID = 'learning/not-yet';

describe('what the mentor did with earlier agendas', () => {
  it.each([
    [14, true],
    [28, true],
    [42, true],
    [56, false],
    [70, false],
  ])('asked %i days ago, at two weeks between meetings: rests %s', (days, rests) => {
    expect(readUseHistory([use(ID, days)], HELD, 'today').isResting(ID, '')).toBe(rests);
    expect(readUseHistory([use(ID, days, { action: 'skip' })], HELD, 'today').isResting(ID, '')).toBe(rests);
  });

  it('does not rest about something else, nor when it was put off', () => {
    expect(readUseHistory([use(ID, 14, { subjectId: 'g1' })], HELD, 'today').isResting(ID, 'g2')).toBe(false);
    expect(readUseHistory([use(ID, 14, { action: 'later' })], HELD, 'today').isResting(ID, '')).toBe(false);
  });

  it('counts a meeting that answers name although the calendar does not show it as held', () => {
    const uses = [
      use(ID, 56, { meetingId: 'old' }),
      ...[45, 33, 20].map((days) => use('mirror/one-thing', days, { meetingId: `m${days}` })),
    ];
    expect(readUseHistory(uses, [], 'today').isResting(ID, '')).toBe(false);
    expect(readUseHistory(uses.slice(0, 3), [], 'today').isResting(ID, '')).toBe(true);
  });

  it('counts an answer between meetings to the meeting before it', () => {
    const between = (days: number): boolean =>
      readUseHistory([use(ID, days, { meetingId: '' })], HELD, 'today').isResting(ID, '');
    expect([3, 20, 40, 50].map(between)).toEqual([true, true, true, false]);
  });

  it('knows what was settled at this meeting and keeps it out of what rests', () => {
    const history = readUseHistory([use(ID, 0, { meetingId: 'today', on: TODAY })], HELD, 'today');
    expect(history.isSettledToday('learning', '')).toBe(true);
    expect(history.isResting(ID, '')).toBe(false);
    expect(history.settledToday).toHaveLength(1);
  });

  it('hides single promises of a folded line the mentor sent away', () => {
    const history = readUseHistory(
      [use('mine-all/start', 140, { subjectId: 'c1+i1', action: 'never' })],
      HELD,
      'today',
    );
    expect([...history.hiddenSubjects].toSorted()).toEqual(['c1', 'i1']);
  });

  it('a rule whose wordings were all asked in the last three meetings waits until one has rested', () => {
    const all = (days: number): boolean => {
      const promptUses = promptsFor('goal-untouched').map(({ id }) => use(id, days, { subjectId: 'g1' }));
      const goals = story().goals.map((goal) => ({ ...goal, id: 'g1', touchedOn: ago(90) }));
      return composeAgenda(story({ goals, promptUses }), NOW).items.some(({ promptId }) =>
        promptId.startsWith('goal-untouched/'),
      );
    };
    expect([14, 28, 42, 56].map(all)).toEqual([false, false, false, true]);
  });
});
