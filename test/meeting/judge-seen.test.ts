import { describe, expect, it } from 'vitest';
import { judgeSeen, type SeenEntry } from '../../lib/meeting/judge-seen';
import { NO_KNOWLEDGE, type Knowledge, type KnownPerson, type Reason } from '../../lib/meeting/one-on-one';
import { found, missing } from '../../lib/meeting/reading';
import { opened } from './facts';
import { TITLE_SAMPLES } from './title-samples';

const nadia: KnownPerson = { id: 'n', name: 'Nadia Brandt', addresses: [], isMentee: true };
const emre: KnownPerson = { id: 'e', name: 'Emre Aydın', addresses: [], isMentee: true };
const contact: KnownPerson = { id: 'c', name: 'Clara Ruiz', addresses: [], isMentee: false };
const knowledge: Knowledge = { ...NO_KNOWLEDGE, ownNames: ['Ruth Sommer'], mentees: [nadia, emre, contact] };

function seen(title: string, fields: Partial<SeenEntry> = {}): SeenEntry {
  return { ...opened({ title: found(title, 'chip') }), hasGuests: missing(), ...fields };
}

describe('an entry of the grid', () => {
  it.each([
    ['Nadia / Ruth', 'probably', nadia],
    ['1:1 Nadia', 'probably', nadia],
    ['Weekly Emre Aydin', 'probably', emre],
    ['Nadia <> Ruth 1:1', 'probably', nadia],
    ['1:1', 'probably', undefined],
    ['1:1 Alice', 'probably', undefined],
    // Two mentees, somebody else, a group, an interview, a mere name
    ['Nadia / Emre', 'open', undefined],
    ['Alice / Ruth', 'open', undefined],
    ['Clara / Ruth', 'open', undefined],
    ['Nadia standup', 'open', undefined],
    ['Lunch without Nadia', 'open', undefined],
    ['Interview Nadia', 'open', undefined],
    ['Nadia', 'open', undefined],
    ['Nadia Petrova / Alice', 'open', undefined],
    ['Budget', 'open', undefined],
    ['', 'open', undefined],
    ['Canceled: 1:1 Nadia', 'no', undefined],
  ] as const)('%s: %s', (title, likely, person) => {
    const judgement = judgeSeen(seen(title), knowledge);
    expect([judgement.likely, judgement.person]).toEqual([likely, person]);
  });

  it('is probable by who invites, unless the title says otherwise', () => {
    const by = (title: string, organizerName: string): ReturnType<typeof judgeSeen> =>
      judgeSeen(seen(title, { organizerName }), knowledge);
    expect(by('Things', 'Brandt, Nadia (Sales)')).toMatchObject({ likely: 'probably', person: nadia });
    expect(by('Things', 'Nadia')).toMatchObject({ likely: 'open' });
    expect(by('Things', 'Somebody Else')).toMatchObject({ likely: 'open' });
    expect(by('Team standup', 'Nadia Brandt').likely).toBe('open');
    expect(by('Emre / Ruth', 'Nadia Brandt').likely).toBe('open');
    expect(by('1:1', 'Nadia Brandt').reasons.map(({ code }) => code)).toEqual(['title-hint', 'organized-by']);
  });

  it('names nobody of two with one name', () => {
    const two: Knowledge = { ...knowledge, mentees: [nadia, { ...nadia, id: 'n2', name: 'Nadia Petrova' }] };
    expect(judgeSeen(seen('Nadia / Ruth'), two).person).toBeUndefined();
    const same: Knowledge = { ...knowledge, mentees: [nadia, { ...nadia, id: 'n2' }] };
    expect(judgeSeen(seen('Nadia Brandt 1:1'), same).person).toBeUndefined();
    expect(judgeSeen(seen('1:1', { organizerName: 'Nadia Brandt' }), same).person).toBeUndefined();
  });

  it.each<[fields: Partial<SeenEntry>, code: Reason['code']]>([
    [{ kind: found('task', 'id') }, 'not-a-meeting'],
    [{ isAllDay: found(true, 'chip') }, 'all-day'],
    [{ ownResponse: found('declined', 'chip') }, 'declined-by-me'],
    [{ hasGuests: found(false, 'chip') }, 'nobody-else'],
  ])('is none by its facts: %j', (fields, code) => {
    const judgement = judgeSeen(seen('1:1 Nadia', fields), knowledge);
    expect(judgement).toMatchObject({ likely: 'no', reasons: [{ code }] });
  });

  it('is never more than probable, and names nobody who is not in the title', () => {
    for (const [title] of TITLE_SAMPLES) {
      const { person } = judgeSeen(seen(title), knowledge);
      if (person) expect(title.toLowerCase()).toContain(person.name.slice(0, 4).toLowerCase());
    }
  });
});
