import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import {
  calendarTabIds,
  closeOpenedMeeting,
  draftNoteOf,
  forgetTab,
  keepDraftNote,
  keepOpenedMeeting,
  keepSeenMeetings,
  onTabChanged,
  openedBefore,
  openedMeetingOf,
  seenMeetingsOf,
} from '../../lib/messaging/session';
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
    await keepSeenMeetings(1, []);
    await keepSeenMeetings(2, []);
    await keepDraftNote([MEETING.eventId], 'n1');
    await forgetTab(1);
    expect(await calendarTabIds()).toEqual([2]);
    expect(await seenMeetingsOf(1)).toEqual([]);
    expect(await draftNoteOf([MEETING.eventId])).toBe('n1');
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
