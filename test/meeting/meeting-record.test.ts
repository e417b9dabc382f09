import { describe, expect, it } from 'vitest';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { isHeld, isSameMeeting, recordOf } from '../../lib/meeting/meeting-record';
import { found, missing } from '../../lib/meeting/reading';
import { opened } from './facts';

const NOW = new Date('2026-06-01T00:00:00Z');
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An event on a page that does not tell its zone. */
function inOutlook(fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  return opened({ host: 'outlook', eventId: 'AAk1', identity: missing(), timeZone: missing(), ...fields });
}

describe('a meeting in Outlook', () => {
  it('is at the time of the browser’s zone, and says that no zone was told', () => {
    const record = recordOf(inOutlook(), undefined, 'nadia', NOW);
    expect(record).toMatchObject({ timeZone: '', startsAt: new Date('2026-03-05T15:00').toISOString() });
    expect(Date.parse(record.endsAt) - Date.parse(record.startsAt)).toBe(30 * 60_000);
    expect(isHeld(record, NOW)).toBe(true);
  });

  it('is the same as the one of its moment in Google’s', () => {
    const google = recordOf(opened({ timeZone: found(HERE, 'page') }), undefined, 'nadia', NOW);
    const outlook = recordOf(inOutlook(), undefined, 'nadia', NOW);
    expect(isSameMeeting(google, outlook)).toBe(true);
    expect(isSameMeeting(google, { ...outlook, menteeId: 'emre' })).toBe(false);
  });

  it('has no moment without a time, and none in Google’s without a zone', () => {
    expect(recordOf(inOutlook({ start: found({ date: '2026-03-05' }, 'x') }), undefined, 'nadia', NOW).startsAt).toBe(
      '',
    );
    expect(recordOf(opened({ timeZone: missing() }), undefined, 'nadia', NOW).startsAt).toBe('');
  });
});
