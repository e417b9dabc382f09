import { describe, expect, it } from 'vitest';
import { mentorMirror, type MirrorFacts } from '../../lib/agenda/mentor-mirror';
import { ago, held, instantAgo, introduction, NOW, promise, topic, use } from './story';

const NOTHING: MirrorFacts = { topics: [], commitments: [], introductions: [], promptUses: [], meetings: [] };

describe('the mirror', () => {
  it('has nothing to show at first', () => {
    expect(mentorMirror(NOTHING, NOW).isEmpty).toBe(true);
  });

  it('counts by month what the mentor did, this month last', () => {
    const mirror = mentorMirror(
      {
        topics: [
          topic('a', 'A', { discussedOn: ago(1) }),
          topic('b', 'B', { discussedOn: ago(2), raisedBy: 'mentor' }),
          topic('c', 'C', { discussedOn: ago(20) }),
          topic('d', 'D', { discussedOn: ago(400) }),
          topic('e', 'E'),
        ],
        commitments: [
          promise('1', 'mentor', 'x', { state: 'done', closedOn: ago(3) }),
          promise('2', 'mentor', 'x', { state: 'dropped', closedOn: ago(3) }),
          promise('3', 'mentor', 'x', { dueOn: ago(1) }),
          promise('4', 'mentor', 'x', { dueOn: ago(-1) }),
          promise('5', 'mentee', 'x', { state: 'done', closedOn: ago(3) }),
        ],
        introductions: [
          introduction('i1', 'introduced', 2),
          introduction('i2', 'thanked', 1, { steps: [{ state: 'introduced', at: instantAgo(30), actor: 'mentor' }] }),
        ],
        promptUses: [
          use('learning/not-yet', 2),
          use('low-energy/really', 3, { action: 'skip' }),
          use('gone/retired', 2),
        ],
        meetings: [held(2), held(20), held(-3), held(1, { isCancelled: true })],
      },
      NOW,
    );
    expect(mirror.months.map(({ month }) => month.slice(0, 7))).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(mirror.months.at(-1)).toEqual({
      month: '2026-03-01',
      met: 1,
      topics: 2,
      raisedByMentees: 1,
      promises: 3,
      kept: 1,
      introductions: 1,
      domains: ['understanding'],
    });
    expect(mirror.months.at(-2)).toMatchObject({ met: 1, topics: 1, raisedByMentees: 1, introductions: 1 });
    expect(mirror.untouched).toEqual(['communication', 'expectations', 'independence', 'wellbeing', 'development']);
  });
});
