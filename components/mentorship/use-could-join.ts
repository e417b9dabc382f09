import { useEffect, useMemo, useState } from 'react';
import { couldJoin, type CouldJoin, type SeenRooms } from '../../lib/mentorship/could-join';
import type { Person } from '../../lib/people/person';
import { calendarTabIds, onTabChanged, openedBefore, seenMeetingsOf } from '../../lib/messaging/session';
import { knownEntries } from '../../lib/store/meetings';

const NOTHING_SEEN: SeenRooms = { seen: [], opened: new Map(), oneToOneIds: new Set() };

/** Meetings on the calendar pages of this session which the mentee may join; kept nowhere. */
export function useCouldJoin(mentee: Person, now: Date): readonly CouldJoin[] {
  const [rooms, setRooms] = useState(NOTHING_SEEN);
  useEffect(() => {
    const ended = new AbortController();
    const read = async (): Promise<void> => {
      const tabs = await calendarTabIds();
      const seen = (await Promise.all(tabs.map(seenMeetingsOf))).flat();
      const [opened, known] = await Promise.all([openedBefore(seen.map(({ eventId }) => eventId)), knownEntries(seen)]);
      const oneToOneIds = new Set(known.map(({ entry }) => entry.eventId));
      if (!ended.signal.aborted) setRooms({ seen, opened, oneToOneIds });
    };
    void read();
    onTabChanged(() => void read(), ended.signal);
    return () => ended.abort();
  }, []);
  return useMemo(() => couldJoin(rooms, mentee, now), [rooms, mentee, now]);
}
