// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { browser } from '#imports';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLive } from '../../components/hooks/use-live';
import { BenchSection } from '../../components/mentorship/BenchSection';
import { LessonsSection } from '../../components/mentorship/LessonsSection';
import { MentorshipSection } from '../../components/mentorship/MentorshipSection';
import { MirrorSection } from '../../components/mentorship/MirrorSection';
import { SourcesSection } from '../../components/mentorship/SourcesSection';
import { ReflectionCard } from '../../components/notes/ReflectionCard';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { dayOf } from '../../lib/meeting/day';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { EMPTY_TABLES, exportTables, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { readRelationship } from '../../lib/store/relationship';
import { readSettings } from '../../lib/store/settings';
import { held } from '../agenda/story';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date();

beforeEach(async () => {
  await browser.storage.session.clear();
  await replaceEverything(EMPTY_TABLES);
  await restoreIntoStore(sampleBackup(NOW), NOW);
});

afterEach(cleanup);

function Shown({ of }: { readonly of: string }) {
  const live = useLive(() => readRelationship(`invented-${of}`), [of]);
  return live.status === 'some' ? <MentorshipSection relationship={live.value} now={NOW} /> : null;
}

/** The inside of a part that is folded away, opened. */
async function opened(title: string): Promise<ReturnType<typeof within>> {
  await screen.findByText('Goals', { selector: 'summary > span' });
  // What is empty stands folded away once more.
  if (!screen.queryByText(title, { selector: 'summary > span' })) await opened('More to keep');
  const summary = (await screen.findByText(title, { selector: 'summary > span' })).closest('details');
  if (!summary) throw new Error('Not folded away.');
  summary.open = true;
  fireEvent(summary, new Event('toggle'));
  return within(summary);
}

function submit(field: HTMLElement): void {
  const form = field.closest('form');
  if (!form) throw new Error('The field is in no form.');
  fireEvent.submit(form);
}

function fill(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

describe('records', () => {
  it('are added, moved on, corrected, removed and brought back where they stand', async () => {
    render(<Shown of="emre" />);
    const part = await opened('Open invitations');
    const field = part.getByLabelText('What you offered');
    fill(field, 'A walk along the canal');
    submit(field);
    const state = await part.findByLabelText('Where “A walk along the canal” stands');
    const kept = async () => (await exportTables()).practiceRecords.filter(({ kind }) => kind === 'invitation');
    await waitFor(async () => expect(await kept()).toContainEqual(expect.objectContaining({ state: 'open' })));
    fill(state, 'taken-up');
    const emres = async () => (await kept()).filter(({ menteeId }) => menteeId === 'invented-emre');
    await waitFor(async () => expect(await emres()).toMatchObject([{ state: 'taken-up', stateOn: dayOf(NOW) }]));

    const words = await part.findByLabelText('In your words');
    fill(words, 'A walk by the river');
    fireEvent.blur(words);
    await waitFor(async () => expect(await emres()).toMatchObject([{ text: 'A walk by the river' }]));

    fireEvent.click(await part.findByRole('button', { name: 'Remove “A walk by the river”' }));
    await waitFor(async () => expect(await emres()).toEqual([]));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await emres()).toMatchObject([{ text: 'A walk by the river', state: 'taken-up' }]),
    );
  });

  it('of a task to hand over are a promise, too, and close it when done', async () => {
    render(<Shown of="emre" />);
    const part = await opened('Tasks handed over');
    fill(part.getByLabelText('The task'), 'the Monday forecast');
    submit(part.getByLabelText('The task'));
    const promises = async () =>
      (await exportTables()).commitments.filter(({ text }) => text === 'hand over the Monday forecast');
    await waitFor(async () => expect(await promises()).toMatchObject([{ owner: 'mentor', state: 'open' }]));
    fill(await part.findByLabelText('Where “the Monday forecast” stands'), 'done');
    await waitFor(async () => expect(await promises()).toMatchObject([{ state: 'done', closedOn: dayOf(NOW) }]));
  });
});

describe('the next role', () => {
  it('asks for the three parts of being ready', async () => {
    render(<Shown of="nadia" />);
    const part = await opened('Next role');
    fill(part.getByLabelText(/^Somebody who speaks for them/), 'Samuel, in the spring round');
    submit(part.getByLabelText(/^Somebody who speaks for them/));
    await waitFor(async () => {
      const { mentorships } = await exportTables();
      expect(mentorships.find(({ menteeId }) => menteeId === 'invented-nadia')).toMatchObject({
        nextRole: 'Regional manager',
        readiness: { timing: '', opportunity: '', sponsorship: 'Samuel, in the spring round' },
      });
    });
  });

  it('makes the case of what was marked as evidence, and of nothing said in confidence', async () => {
    render(<Shown of="nadia" />);
    const part = await opened('Next role');
    fireEvent.click(part.getByRole('button', { name: 'The case for readiness' }));
    const page = await part.findByRole('region', { name: 'The case for readiness' });
    expect(page.textContent).toContain('# Nadia Brandt: ready for Regional manager');
    expect(page.textContent).toContain('Led the renewal of the cleaning contract alone');
    expect(page.textContent).not.toContain('Thinking about leaving');
    expect(page.textContent).not.toContain('Quick with numbers');
  });

  it('borrows a skill from somebody who has it, in one press', async () => {
    render(<Shown of="nadia" />);
    const part = await opened('Next role');
    fireEvent.click(await part.findByRole('button', { name: 'Who could help with leading a region?' }));
    const card = within(await part.findByRole('article', { name: 'Hélène Marchand' }));
    fireEvent.click(card.getByRole('button', { name: 'Pair them' }));
    await waitFor(async () =>
      expect((await exportTables()).pairings).toContainEqual(
        expect.objectContaining({ menteeId: 'invented-nadia', modelId: 'invented-helene', skill: 'leading a region' }),
      ),
    );
  });
});

describe('a pairing', () => {
  it('keeps what was heard, and its result', async () => {
    render(<Shown of="viktor" />);
    const part = await opened('Pairings');
    fill(part.getByLabelText(/^Half-way/), 'He asks, she watches.');
    fill(part.getByLabelText('What came of it'), 'Three talks led alone.');
    submit(part.getByLabelText('What came of it'));
    await waitFor(async () =>
      expect((await exportTables()).pairings).toMatchObject([
        {
          result: 'Three talks led alone.',
          checkIns: [{ point: 'quarter' }, { point: 'half', text: 'He asks, she watches.' }],
        },
      ]),
    );
  });
});

describe('the agreement and the rhythm', () => {
  it('are looked at again', async () => {
    render(<Shown of="nadia" />);
    const part = await opened('What you agreed');
    fireEvent.click(part.getByRole('button', { name: 'Looked at today' }));
    const nadias = async () => (await exportTables()).mentorships.find(({ menteeId }) => menteeId === 'invented-nadia');
    await waitFor(async () => expect((await nadias())?.agreement.agreedOn).toBe(dayOf(NOW)));
    expect((await nadias())?.agreement.ending).toBe('We look at it after a year.');
  });

  it('know pauses', async () => {
    render(<Shown of="nadia" />);
    const part = await opened('Rhythm');
    const nadias = async () => (await exportTables()).mentorships.find(({ menteeId }) => menteeId === 'invented-nadia');
    fill(part.getByLabelText('From'), '2030-07-01');
    fill(part.getByLabelText('Until'), '2030-06-01');
    submit(part.getByLabelText('From'));
    expect(await part.findByText('The last day comes after the first.')).toBeTruthy();
    fill(part.getByLabelText('Until'), '2030-08-01');
    submit(part.getByLabelText('From'));
    await waitFor(async () => expect((await nadias())?.pauses).toEqual([{ from: '2030-07-01', until: '2030-08-01' }]));
    fireEvent.click(await part.findByRole('button', { name: /^Remove the pause/ }));
    await waitFor(async () => expect((await nadias())?.pauses).toEqual([]));
  });
});

describe('what one thinks after a meeting', () => {
  it('is an entry of the journal; what was promised is a line of the note', async () => {
    localStorage.clear();
    const ended = new Date(NOW.getTime() - 60_000).toISOString();
    const meeting: MeetingRecord = { ...held(0), id: 'just-now', menteeId: 'invented-emre', event: 'just-now' };
    const today = { ...meeting, startsAt: new Date(NOW.getTime() - 1_860_000).toISOString(), endsAt: ended };
    const on = dayOf(NOW);
    const noteOf = {
      kind: 'meeting',
      menteeId: 'invented-emre',
      meetingId: 'just-now',
      on,
      conversation: ['just-now'],
    } as const;
    render(<ReflectionCard meeting={today} noteOf={noteOf} />);
    fill(await screen.findByLabelText('What did you notice and not say?'), 'He looked tired.');
    fill(screen.getByLabelText('Who came to mind?'), 'Imke');
    fill(screen.getByLabelText('What did you promise? One a line.'), 'send the slides');
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(async () =>
      expect((await exportTables()).practiceRecords.filter(({ kind }) => kind === 'journal')).toMatchObject([
        { menteeId: 'invented-emre', text: 'He looked tired.', detail: 'Imke', on, aboutId: 'just-now' },
      ]),
    );
    const tables = await exportTables();
    const note = tables.notes.find(({ meetingId }) => meetingId === 'just-now');
    expect(note?.body).toBe('[] me: send the slides');
    expect(tables.commitments.filter(({ text }) => text === 'send the slides')).toHaveLength(1);
  });
});

describe('the views over all mentorships', () => {
  it('show everybody on the bench, and who heads for the same role', async () => {
    const emre = await database.mentorships.where({ menteeId: 'invented-emre' }).first();
    if (emre) await database.mentorships.put({ ...emre, nextRole: 'regional manager' });
    render(<BenchSection />);
    const row = (await screen.findByRole('rowheader', { name: 'Nadia Brandt' })).closest('tr');
    expect(row?.textContent).toContain('Regional manager');
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
    expect(screen.getByText(/^Regional manager: .*Nadia Brandt/i).textContent).toContain('Emre');
    expect(screen.queryByText(/^Research lead: /)).toBeNull();
  });

  it('show the mirror as plots that can be read without being seen', async () => {
    render(<MirrorSection />);
    const plot = await screen.findByRole('img', { name: /^Promises you kept: / });
    expect(plot.getAttribute('aria-label')).toMatch(/: \d+( of \d+)?(, |$)/);
    // Nothing is known of topics and fields yet: no empty plot, and no claim about them.
    expect(screen.getAllByRole('img')).toHaveLength(3);
    expect(screen.getAllByText('Nothing to see yet.')).toHaveLength(2);
    expect(screen.queryByText(/^Not touched/)).toBeNull();
  });

  it('keep lessons', async () => {
    render(<LessonsSection />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a lesson' }));
    submit(screen.getByLabelText('A few words to know it by'));
    expect(await screen.findByText('A lesson needs a few words to know it by.')).toBeTruthy();
    fill(screen.getByLabelText('A few words to know it by'), 'The hire I rushed');
    fill(screen.getByLabelText('What it is about'), 'hiring, team');
    submit(screen.getByLabelText('What it is about'));
    expect(await screen.findByText('“The hire I rushed” is saved.')).toBeTruthy();
    expect((await exportTables()).lessons).toMatchObject([{ title: 'The hire I rushed', tags: ['hiring', 'team'] }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await exportTables()).lessons).toEqual([]));
  });

  it('bring back a question that was sent away', async () => {
    const use = { id: 'u', menteeId: 'invented-nadia', meetingId: '', promptId: 'options/no-harm', subjectId: '' };
    await database.promptUses.put({ ...use, action: 'never', on: dayOf(NOW), createdAt: NOW.toISOString() });
    render(<SourcesSection />);
    fireEvent.click(
      await screen.findByRole('button', { name: /^Ask again: What would you try for “…”/, hidden: true }),
    );
    await waitFor(async () => expect((await exportTables()).promptUses).toEqual([]));
  });

  it('say where the prompts come from, and let a practice be switched off', async () => {
    render(<SourcesSection />);
    const box = await screen.findByLabelText('Ask about “Into the room”');
    expect(screen.getByText(/The Science of Effective Mentorship in STEMM/)).toBeTruthy();
    fireEvent.click(box);
    await waitFor(async () => expect((await readSettings()).practicesOff).toEqual(['A7']));
    fireEvent.click(box);
    await waitFor(async () => expect((await readSettings()).practicesOff).toEqual([]));
  });
});
