// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLive } from '../../components/hooks/use-live';
import { IntroductionAnswers } from '../../components/introductions/IntroductionAnswers';
import { IntroductionList } from '../../components/introductions/IntroductionList';
import { IntroductionsSection } from '../../components/introductions/IntroductionsSection';
import { NetworkPicture } from '../../components/introductions/NetworkPicture';
import type { AgendaItem } from '../../lib/agenda/agenda';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { readRelationship } from '../../lib/store/relationship';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date();

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
  vi.stubGlobal('cancelIdleCallback', (request: ReturnType<typeof setTimeout>) => clearTimeout(request));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  await replaceEverything(EMPTY_TABLES);
  await restoreIntoStore(sampleBackup(NOW), NOW);
});

afterEach(cleanup);

type Part = 'section' | 'answers' | 'picture';

function Shown({ of, part, about = '' }: { readonly of: string; readonly part: Part; readonly about?: string }) {
  const live = useLive(() => readRelationship(`invented-${of}`), [of]);
  if (live.status !== 'some') return null;
  if (part === 'section') return <IntroductionsSection relationship={live.value} now={NOW} />;
  if (part === 'picture') return <NetworkPicture relationship={live.value} />;
  const why: AgendaItem['why'] =
    about === ''
      ? { code: 'nobody-outside', since: '', introductions: 0 }
      : { code: 'introductions-unheard', introductions: [] };
  return <IntroductionAnswers item={{ subjectId: about, why }} relationship={live.value} />;
}

function card(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('article', { name }));
}

describe('the introductions of one person', () => {
  it('are those of a contact, too', async () => {
    render(<IntroductionList personId="invented-clara" empty="none" />);
    const item = within(await screen.findByRole('article', { name: /Nadia and Clara/ }));
    expect(item.getByRole('button', { name: 'Write the joining note' })).toBeTruthy();
    expect(screen.queryByText('none')).toBeNull();
  });

  it('say so where there is none', async () => {
    render(<IntroductionList personId="invented-leena" empty="none" />);
    expect(await screen.findByText('none')).toBeTruthy();
  });

  it('keep what was acted on in its place, though it is over', async () => {
    render(<IntroductionList personId="invented-ruth" />);
    const item = within(await screen.findByRole('article', { name: /Ruth and Ayumi/ }));
    fireEvent.click(item.getByRole('button', { name: 'More for Ruth and Ayumi' }));
    fireEvent.click(item.getByRole('button', { name: 'Let it rest for good' }));
    await waitFor(async () => expect((await database.introductions.get('invented-ruth-ayumi'))?.state).toBe('dropped'));
    fireEvent.click(await item.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await database.introductions.get('invented-ruth-ayumi'))?.state).toBe('met'));
  });
});

describe('suggestions', () => {
  const helene = 'Hélène Marchand';

  it('say why, how warm and how sure, and become an introduction in their place', async () => {
    render(<Shown of="nadia" part="section" />);
    expect((await screen.findByRole('article', { name: helene })).textContent).toContain('For contract negotiation.');
    expect(card(helene).getByText('stated')).toBeTruthy();
    expect(card(helene).getByText('a loose tie')).toBeTruthy();
    const introduce = card(helene).getByRole('button', { name: 'Introduce' });
    // A double press begins one introduction.
    fireEvent.click(introduce);
    fireEvent.click(introduce);
    expect(await screen.findByText('Hélène: noted as an idea.')).toBeTruthy();
    const item = within(await screen.findByRole('article', { name: /Nadia and Hélène/ }));
    expect(item.getByRole('button', { name: 'Write to Nadia' })).toBeTruthy();
    const rows = (): Promise<number> => database.introductions.where('contactId').equals('invented-helene').count();
    expect(await rows()).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toBe(0));
    expect(await screen.findByRole('article', { name: helene })).toBeTruthy();
  });

  it.each([
    ['knows them already', { state: 'dropped', whyNot: 'knows them already' }],
    ['not the right one', { state: 'dropped', whyNot: 'not the right one' }],
    ['not now', { state: 'not-now', whyNot: '' }],
  ])('are set aside: %s', async (why, kept) => {
    render(<Shown of="nadia" part="section" />);
    await screen.findByRole('article', { name: helene });
    fireEvent.click(card(helene).getByRole('button', { name: 'Not them' }));
    fireEvent.click(card(helene).getByRole('button', { name: why }));
    const stored = (): Promise<readonly unknown[]> =>
      database.introductions.where('contactId').equals('invented-helene').toArray();
    await waitFor(async () => expect(await stored()).toMatchObject([kept]));
    expect(screen.queryByRole('article', { name: helene })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('answer a line of one’s own', async () => {
    render(<Shown of="nadia" part="section" />);
    await screen.findByRole('article', { name: helene });
    const field = screen.getByLabelText('Somebody who…');
    fireEvent.change(field, { target: { value: 'knows about public speaking' } });
    // What would be written into a message is what is asked for, not the question.
    expect((await screen.findAllByText('For public speaking.')).length).toBeGreaterThan(0);
    fireEvent.change(field, { target: { value: 'zzzzqq wwvvx' } });
    expect(await screen.findByText('Nobody in your network is known for “zzzzqq wwvvx” yet.')).toBeTruthy();
  });

  it('keep a place for what the note of today asks for', async () => {
    render(<Shown of="nadia" part="section" />);
    await screen.findByText(/^Write “who knows about/);
    const note = (await database.notes.where('menteeId').equals('invented-nadia').toArray())[0];
    if (!note) throw new Error('No note.');
    await database.notes.put({
      ...note,
      body: 'Good talk.\nWho knows about public speaking?',
      updatedAt: new Date().toISOString(),
    });
    expect(await screen.findByText(/^From your note, for public speaking: \p{L}/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getAllByText('For public speaking.').length).toBeGreaterThan(0);
  });
});

describe('an agenda item about introductions', () => {
  it('leads to how it went in one press, and notes that they met', async () => {
    render(<Shown of="viktor" part="answers" about="x+invented-viktor-imke" />);
    fireEvent.click(await screen.findByRole('button', { name: 'How did it go with Imke?' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'useful' }));
    const form = screen.getByRole('radio', { name: 'useful' }).closest('form');
    if (!form) throw new Error('No form.');
    fireEvent.submit(form);
    await waitFor(async () => {
      const row = await database.introductions.get('invented-viktor-imke');
      expect(row).toMatchObject({ state: 'outcome', outcome: 'useful' });
      expect(row?.steps.map(({ state }) => state)).toContain('met');
    });
  });

  it('names people from outside where nobody from there was met', async () => {
    render(<Shown of="nadia" part="answers" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Who could have a look?' }));
    const cards = await screen.findAllByRole('article');
    expect(cards.length).toBeGreaterThan(0);
    for (const { textContent } of cards) expect(textContent).toMatch(/Works elsewhere|another team/);
  });

  it('is silent about everything else', async () => {
    render(<Shown of="viktor" part="answers" about="somebody-else" />);
    await expect(screen.findByRole('button', {}, { timeout: 300 })).rejects.toThrow();
  });
});

describe('the picture of a network', () => {
  it('says of everybody who, through whom, what for, and since when', async () => {
    render(<Shown of="nadia" part="picture" />);
    const nodes = within(await screen.findByRole('list', { name: '2 people Nadia knows through you' }));
    const [farid, clara] = nodes.getAllByRole('button').map((node) => node.getAttribute('aria-label'));
    expect(farid).toMatch(/^Farid Rahimi, through you, for budgeting, met in \p{L}+( \d{4})?, useful$/u);
    expect(clara).toBe('Clara Ruiz, through you, for contract negotiation, under way');
    const list = within(screen.getByText('As a list').closest('details') ?? document.body);
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([clara, farid]);
  });

  it('is one stop for Tab, and arrow keys go from one to the next', async () => {
    render(<Shown of="nadia" part="picture" />);
    const list = await screen.findByRole('list', { name: /people Nadia knows/ });
    const [farid, clara] = within(list).getAllByRole('button');
    expect([farid?.tabIndex, clara?.tabIndex]).toEqual([0, -1]);
    farid?.focus();
    fireEvent.keyDown(farid ?? list, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(clara);
    await waitFor(() => expect([farid?.tabIndex, clara?.tabIndex]).toEqual([-1, 0]));
  });

  it('teaches where nobody is in it yet', async () => {
    render(<Shown of="lina" part="picture" />);
    expect(await screen.findByText(/will grow here/)).toBeTruthy();
  });
});
