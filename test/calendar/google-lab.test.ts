// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/meeting/judge';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { pageIdOf, truthOf, type LabEvent, type LabTruth } from '../pages/google/events';
import { renderBubble, renderMonth, renderSchedule, renderWeek, sceneOf } from '../pages/google/render';
import { documentWith, openedIn, seenIn } from './google-document';

/** The sample calendar's events, one of each series. */
function distinct(events: readonly LabEvent[]): readonly LabEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = event.series ?? event.id;
    return seen.has(key) ? false : seen.add(key);
  });
}

function pageOf(language: string, self: string, timeZone: string, content: string): Document {
  const user = `<div id="xUserInfo"><div id="xUserEmail">${self}</div><div id="xTimezone">${timeZone}</div></div>`;
  return documentWith(`<html lang="${language}"><body data-viewfamily="EVENT">${user}${content}</body></html>`);
}

const PLAIN_FACTS = [
  'title',
  'start',
  'end',
  'isAllDay',
  'timeZone',
  'ownResponse',
  'isRecurring',
  'isCancelled',
  'kind',
] as const;

describe.each(['en', 'en-24h', 'en-GB', 'de', 'fr', 'es', 'ja', 'ar', 'pt'])(
  'bubbles of the sample calendar in %s',
  (language) => {
    const scene = sceneOf({ language });
    const { self, timeZone } = scene.data;
    const open = distinct(scene.data.events).map((event) => {
      const document = pageOf(
        scene.locale.language,
        self.address,
        timeZone,
        renderBubble(scene, event, { phase: 'late' }),
      );
      const truth: LabTruth = truthOf(event, scene.data);
      return { event, truth, meeting: openedIn(document) };
    });

    it('tell the truth or nothing', () => {
      for (const { event, truth, meeting } of open) {
        if (!meeting) throw new Error(`The bubble of ${event.key} is not found.`);
        for (const fact of PLAIN_FACTS) {
          const reading = meeting[fact];
          if (reading.status === 'found')
            expect({ key: event.key, fact, value: reading.value }).toEqual({
              key: event.key,
              fact,
              value: truth[fact],
            });
          else
            expect({ key: event.key, fact, status: reading.status }).toEqual({
              key: event.key,
              fact,
              status: 'missing',
            });
        }
        const organizer = valueOf(meeting.organizer);
        if (organizer) expect(organizer.address).toBe(truth.organizer.address);
      }
    });

    it('list the people, all of them where they say so', () => {
      for (const { event, truth, meeting } of open) {
        const guests = meeting && valueOf(meeting.guests);
        if (!guests) {
          expect({ key: event.key, kind: event.kind }).not.toMatchObject({ kind: 'meeting' });
          continue;
        }
        expect({ key: event.key, complete: guests.complete }).toEqual({
          key: event.key,
          complete: truth.guests.complete,
        });
        expect(guests.attendees.map((guest) => [guest.address, guest.name])).toEqual(
          truth.guests.attendees.map((guest) => [guest.address, guest.name]),
        );
        for (const [at, guest] of guests.attendees.entries()) {
          if (guest.response !== undefined) expect(guest.response).toBe(truth.guests.attendees[at]?.response);
        }
      }
    });

    it('lead to no 1:1 where there is none', () => {
      for (const { event, meeting } of open) {
        const verdict = meeting && judge(meeting, NO_KNOWLEDGE).verdict;
        if (event.expected.is !== 'one-to-one') expect(`${event.key}: ${verdict}`).not.toBe(`${event.key}: one-to-one`);
        else if (language.startsWith('en'))
          expect({ key: event.key, verdict }).toEqual({ key: event.key, verdict: 'one-to-one' });
      }
    });
  },
);

describe.each(['en', 'de', 'ja-12h', 'ar'])('grids of the sample calendar in %s', (language) => {
  const date = '2026-03-05';
  const views: Readonly<Record<string, string>> = {
    week: renderWeek(sceneOf({ language }), date),
    month: renderMonth(sceneOf({ language }), date),
    schedule: renderSchedule(sceneOf({ language }), date, 'labelled'),
    'schedule in rows': renderSchedule(sceneOf({ language }), date, 'row'),
    'search results': renderSchedule(sceneOf({ language }), date, 'search'),
  };

  it.each(Object.keys(views))('%s: every entry once, the truth or nothing', (name) => {
    const scene = sceneOf({ language });
    const seen = seenIn(pageOf(scene.locale.language, scene.data.self.address, scene.data.timeZone, views[name] ?? ''));
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen.map(({ eventId }) => eventId)).size).toBe(seen.length);
    let timed = 0;
    for (const meeting of seen) {
      const event = scene.data.events.find((each) => pageIdOf(each) === meeting.eventId);
      if (!event) throw new Error(`No event has the id ${meeting.eventId}.`);
      const truth: LabTruth = truthOf(event, scene.data);
      for (const fact of ['title', 'start', 'end', 'isAllDay', 'ownResponse', 'kind'] as const) {
        const reading = meeting[fact];
        if (reading.status === 'found')
          expect({ key: event.key, fact, value: reading.value }).toEqual({ key: event.key, fact, value: truth[fact] });
      }
      if (event.kind === 'meeting' && meeting.start.status === 'found') timed += 1;
      else if (event.kind === 'meeting')
        expect({ key: event.key, start: meeting.start }).toMatchObject({ start: { status: 'found' } });
    }
    expect(timed).toBeGreaterThan(15);
  });
});
