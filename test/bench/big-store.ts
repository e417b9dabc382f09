/** A backup of a mentor with a long life and a large network, the same one every time. */
import { SAMPLE_MENTEES, SAMPLE_SELF } from '../pages/google/events.ts';

export const BIG_CONTACTS = 30_000;
export const BIG_NOTES = 5_000;

const SKILLS = [
  'contract negotiation',
  'public speaking',
  'budgeting',
  'hiring',
  'product discovery',
  'research leadership',
  'technical writing',
  'key accounts',
  'community building',
  'supplier management',
] as const;
const ROLES = [
  'Head of procurement',
  'Product manager',
  'Software engineer',
  'Sales director',
  'Finance partner',
  'Research director',
  'Engineering manager',
  'Conference organiser',
  'HR business partner',
  'Support engineer',
] as const;
const PLACES = ['Hamburg', 'Porto', 'Bergen', 'Lyon', 'Utrecht', 'Nairobi', 'Helsinki', 'Lagos'] as const;
const LINES = [
  'She has read two old term sheets and is worried about price, not about walking away.',
  'Asked for an outside view on the offer; we listed what she would trade first.',
  '[share] Three must-haves before the renewal talks.',
  'A tired week. We walked instead of sitting.',
  '[evidence] Led the renewal alone and the supplier said thanks.',
  'Wants to hear how others took the step to a larger team.',
] as const;

type Row = Readonly<Record<string, unknown>>;

function at<Value>(list: readonly Value[], index: number): Value | undefined {
  return list[index % list.length];
}

/** `YYYY-MM-DD` so many days before `today`. */
function daysBefore(today: Date, days: number): string {
  return new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** The JSON of the backup; the sample calendar's mentees are among its twenty. */
export function bigBackup(today: Date): string {
  const mentees: readonly Row[] = Array.from({ length: 20 }, (_, index) => {
    const known = SAMPLE_MENTEES[index];
    return {
      id: `mentee-${String(index)}`,
      name: known?.name ?? `Mentee Number${String(index)}`,
      addresses: [known?.address ?? `mentee${String(index)}@example.com`],
      isMentee: true,
      role: at(ROLES, index),
    };
  });
  const contacts: readonly Row[] = Array.from({ length: BIG_CONTACTS }, (_, index) => ({
    id: `contact-${String(index)}`,
    name: `Contact Number${String(index)}`,
    addresses: [`contact${String(index)}@example.com`],
    role: at(ROLES, index * 7),
    organisation: `Company ${String(index % 900)}`,
    place: at(PLACES, index * 3),
    // Most of a network was never annotated: the title alone says what they may practise.
    skills: index % 12 === 0 ? [at(SKILLS, index / 12)] : [],
    closeness: index % 6,
    lastContact: daysBefore(today, 10 + (index % 900)),
  }));
  const meetings: Row[] = [];
  const notes: Row[] = [];
  const commitments: Row[] = [];
  for (let index = 0; index < BIG_NOTES; index += 1) {
    const menteeId = `mentee-${String(index % 20)}`;
    const on = daysBefore(today, 3 + 7 * Math.floor(index / 20));
    const id = `meeting-${String(index)}`;
    meetings.push({ id, menteeId, title: '1:1', startsAt: `${on}T09:00:00Z`, endsAt: `${on}T09:30:00Z` });
    notes.push({ id: `note-${String(index)}`, menteeId, meetingId: id, on, body: noteBody(index) });
    if (index % 5 === 0) {
      const isOpen = index < 100;
      commitments.push({
        id: `promise-${String(index)}`,
        menteeId,
        owner: index % 2 === 0 ? 'mentor' : 'mentee',
        text: `send paper ${String(index)}`,
        state: isOpen ? 'open' : 'done',
        madeOn: on,
        noteId: `note-${String(index)}`,
      });
    }
  }
  const tables = {
    people: [...mentees, ...contacts],
    mentorships: mentees.map(({ id }, index) => ({
      menteeId: id,
      nextRole: 'Regional manager',
      skillGaps: [
        { skill: at(SKILLS, index), notedOn: daysBefore(today, 60) },
        { skill: at(SKILLS, index + 3), notedOn: daysBefore(today, 30) },
      ],
    })),
    goals: mentees.flatMap(({ id }, index) =>
      [0, 1].map((goal) => ({
        menteeId: id,
        title: `Grow in ${at(SKILLS, index + goal) ?? ''}`,
        successTest: 'Somebody else asks for it.',
        scale: [120, 80, 40].map((days, step) => ({ on: daysBefore(today, days), value: 3 + step })),
      })),
    ),
    meetings,
    notes,
    commitments,
    introductions: Array.from({ length: 200 }, (_, index) => ({
      id: `introduction-${String(index)}`,
      menteeId: `mentee-${String(index % 20)}`,
      contactId: `contact-${String(index * 31)}`,
      need: at(SKILLS, index),
      state: index < 20 ? 'contact-yes' : 'thanked',
      steps: [
        {
          state: index < 20 ? 'contact-yes' : 'thanked',
          at: `${daysBefore(today, 3 + index)}T09:00:00Z`,
          actor: 'contact',
        },
      ],
    })),
    settings: [{ ownNames: [SAMPLE_SELF.name], ownAddresses: [] }],
  };
  return JSON.stringify({ format: 'trellis-backup', version: 1, exportedAt: today.toISOString(), tables });
}

function noteBody(index: number): string {
  return Array.from({ length: 3 + (index % 5) }, (_, line) => at(LINES, index + line) ?? '').join('\n');
}
