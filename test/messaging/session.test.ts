import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import {
  calendarTabIds,
  closeOpenedMeeting,
  draftNoteOf,
  forgetEvent,
  forgetTab,
  keepDraftNote,
  keepOpenedMeeting,
  keepSeenMeetings,
  onTabChanged,
  openedBefore,
  openedMeetingOf,
  seenMeetingsOf,
} from '../../lib/messaging/session';
import { missing } from '../../lib/meeting/reading';
import { opened } from '../meeting/facts';

const MEETING = opened();

beforeEach(async () => {
  await browser.storage.session.clear();
});

describe('session memory', () => {
  it('knows what is open in each tab, and what was open last', async () => {
    await keepOpenedMeeting(1, MEETING);
    expect(await openedMeetingOf(1)).toEqual({ meeting: MEETING, isOpen: true });
    expect(await openedMeetingOf(2)).toBeUndefined();
    await closeOpenedMeeting(1);
    expect(await openedMeetingOf(1)).toEqual({ meeting: MEETING, isOpen: false });
  });

  it('does not lose an event that is opened while another is being closed', async () => {
    await keepOpenedMeeting(1, MEETING);
    const next = { ...MEETING, eventId: 'bmV4dCBtZUBleGFtcGxlLmNvbQ' };
    await Promise.all([closeOpenedMeeting(1), keepOpenedMeeting(1, next)]);
    expect(await openedMeetingOf(1)).toEqual({ meeting: next, isOpen: true });
  });

  it('knows events by their ids after another was opened', async () => {
    await keepOpenedMeeting(1, MEETING);
    await keepOpenedMeeting(1, { ...MEETING, eventId: 'other' });
    expect([...(await openedBefore([MEETING.eventId, 'never'])).keys()]).toEqual([MEETING.eventId]);
  });

  it('forgets a tab that is gone, and nothing else', async () => {
    await keepOpenedMeeting(1, MEETING);
    await keepOpenedMeeting(2, { ...MEETING, eventId: 'other' });
    await keepSeenMeetings(1, []);
    await keepSeenMeetings(2, []);
    await keepDraftNote([MEETING.eventId], 'n1');
    await forgetTab(1);
    expect(await calendarTabIds()).toEqual([2]);
    expect(await seenMeetingsOf(1)).toEqual([]);
    expect(await draftNoteOf([MEETING.eventId])).toBe('n1');
    expect([...(await openedBefore([MEETING.eventId, 'other'])).keys()]).toEqual(['other']);
  });

  it('forgets the event of somebody who is no mentee as soon as another one is open', async () => {
    await keepOpenedMeeting(1, MEETING);
    await forgetEvent(MEETING.eventId);
    await keepOpenedMeeting(1, MEETING, true);
    expect(await openedMeetingOf(1)).toEqual({ meeting: MEETING, isOpen: true });
    await keepOpenedMeeting(1, { ...MEETING, eventId: 'other', title: missing() });
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('Alice / Me');
  });

  it('tells which tab has changed, until told to stop', async () => {
    const heard = vi.fn();
    const ending = new AbortController();
    onTabChanged(heard, ending.signal);
    await keepSeenMeetings(7, []);
    expect(heard).toHaveBeenLastCalledWith({ tabId: 7, what: 'seen' });
    ending.abort();
    heard.mockClear();
    await keepOpenedMeeting(7, MEETING);
    expect(heard).not.toHaveBeenCalled();
  });
});
