// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftBox } from '../../components/introductions/DraftBox';
import { useLive } from '../../components/hooks/use-live';
import type { DraftKind } from '../../lib/introductions/drafts';
import type { Introduction } from '../../lib/introductions/introduction';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { saveIntroduction } from '../../lib/store/introductions';
import { addNotes } from '../../lib/store/notes';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { introduction, person } from '../introductions/network';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NADIA = person('nadia', 'Nadia Brandt');
const CLARA = person('clara', 'Clara Ruiz', { role: 'Head of Law' });
const copied: string[] = [];
const openWindow = vi.fn();

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  await saveIntroduction(introduction('i', ['idea'], '2026-03-05'), new Date());
  copied.length = 0;
  openWindow.mockReset();
  vi.stubGlobal('open', openWindow);
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The box as pages show it: over the stored introduction. */
function Shown({ kind, mentee = NADIA, onSent }: { kind: DraftKind; mentee?: typeof NADIA; onSent: () => void }) {
  const live = useLive(async () => database.introductions.get('i'), []);
  if (live.status !== 'some') return null;
  return <DraftBox kind={kind} introduction={live.value} mentee={mentee} contact={CLARA} onSent={onSent} />;
}

async function show(kind: DraftKind = 'ask-mentee', mentee = NADIA, onSent = vi.fn()) {
  const { unmount } = render(<Shown kind={kind} mentee={mentee} onSent={onSent} />);
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
  const subject = screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' });
  return { unmount, message, subject, onSent };
}

async function kept(): Promise<Introduction['message']> {
  return (await database.introductions.get('i'))?.message;
}

function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

describe('a draft', () => {
  it('is still there as it was changed, after the page was closed, until the next step', async () => {
    const first = await show();
    type(first.message, 'Dear Nadia, my own words');
    type(first.subject, 'A person');
    // Closed right after the last key.
    first.unmount();
    await waitFor(async () =>
      expect(await kept()).toEqual({ kind: 'ask-mentee', subject: 'A person', body: 'Dear Nadia, my own words' }),
    );
    const second = await show();
    expect(second.message.value).toBe('Dear Nadia, my own words');
    expect(second.subject.value).toBe('A person');
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(second.message.value).toContain('I have somebody in mind');
    await waitFor(async () => expect(await kept()).toBeUndefined());
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  });

  it('is on the disk before the step that it was for', async () => {
    const { message, onSent } = await show();
    const order: unknown[] = [];
    onSent.mockImplementation(() => void kept().then((found) => order.push(found?.body)));
    type(message, 'last words');
    fireEvent.click(screen.getByRole('button', { name: 'Mark as asked' }));
    await waitFor(() => expect(order).toEqual(['last words']));
  });

  it('begins with the wording of the mentor', async () => {
    await changeSettings({
      ownNames: ['Mara'],
      templates: [{ kind: 'ask-mentee', subject: 'Meet {contact}', body: 'Hello {mentee}, {contact}? {me} {phone}' }],
    });
    const { message, subject } = await show();
    expect([subject.value, message.value]).toEqual(['Meet Clara', 'Hello Nadia, Clara? Mara']);
  });

  it('takes lines of the notes only when the mentor says so, and of those only the shareable', async () => {
    const at = new Date();
    await addNotes(
      [
        { menteeId: 'nadia', on: '2026-03-01', body: '[share] Has led a tender.\n[confidence] Is leaving.\nPrivate.' },
        { menteeId: 'nadia', on: '2026-02-01', body: '[share] Older.' },
        { menteeId: 'nadia', on: '2026-03-04', body: 'Nothing to share.' },
      ],
      at,
    );
    const { message } = await show();
    expect(message.value).not.toContain('tender');
    fireEvent.click(await screen.findByRole('button', { name: 'Add what you marked [share]' }));
    expect(message.value).toContain('Has led a tender.');
    expect(message.value).not.toMatch(/leaving|Private|Older/);
    expect(screen.queryByRole('button', { name: 'Add what you marked [share]' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(message.value).not.toContain('tender');
    await waitFor(async () => expect(await kept()).toBeUndefined());
  });

  it('opens where the mentor opened the last one', async () => {
    const { message } = await show();
    type(message, 'Hello & goodbye');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in mail' });
    expect(link.href).toMatch(/^mailto:nadia@example\.com\?subject=.*&body=Hello%20%26%20goodbye$/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Write with' }), { target: { value: 'gmail' } });
    const gmail = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open in Gmail' });
    expect(gmail.href).toContain('https://mail.google.com/mail/?view=cm');
    expect(gmail.target).toBe('_blank');
    expect(message.value).toBe('Hello & goodbye');
    expect((await readSettings()).mailWay).toBe('gmail');
  });

  it('that is too long for a link is copied, and says so', async () => {
    const { message } = await show();
    expect(screen.getByRole('status').textContent).toBe('');
    type(message, 'x'.repeat(3_000));
    expect(screen.getByRole('status').textContent).toMatch(/too long for a link/);
    fireEvent.click(screen.getByRole('link', { name: 'Open in mail' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/is copied: paste it/));
    expect(copied).toEqual(['x'.repeat(3_000)]);
    expect(openWindow).toHaveBeenCalledWith(expect.stringMatching(/^mailto:[^&]*$/), '_blank', 'noreferrer');
  });

  it('is copied as it stands, and says where that is not let', async () => {
    const { message } = await show();
    type(message, 'mine');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(copied).toEqual(['mine']);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    fireEvent.click(screen.getByRole('button', { name: 'Copied' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/did not let/));
  });

  it('to somebody without an address is there to be copied', async () => {
    await show('ask-mentee', { ...NADIA, addresses: [] });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/No address/);
  });

  it('is refused before its time', async () => {
    render(<Shown kind="join" onSent={() => {}} />);
    expect(await screen.findByText('It is too early for this message.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
