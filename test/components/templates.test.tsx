// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TemplatesSection } from '../../components/options/TemplatesSection';
import { OUR_TEMPLATES } from '../../lib/introductions/templates';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { changeSettings, readSettings } from '../../lib/store/settings';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
});

afterEach(cleanup);

async function open(name: string) {
  const summary = await screen.findByText(name, { selector: 'b' });
  const details = summary.closest('details');
  if (!details) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const message = await within(details).findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
  const subject = within(details).getByRole<HTMLInputElement>('textbox', { name: 'Subject' });
  const preview = within(details).getByRole('region', { name: `Preview: ${name}` });
  return { details: within(details), message, subject, preview };
}

function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

it('shows ours, and how it reads to people who do not exist', async () => {
  await changeSettings({ ownNames: ['Ada Mentor'] });
  render(<TemplatesSection />);
  const { message, preview } = await open('Ask the contact');
  expect(message.value).toBe(OUR_TEMPLATES['ask-contact'].body);
  expect(preview.textContent).toContain('I mentor Nadia (Account manager)');
  expect(preview.textContent).toContain('> Has prepared two renewals this year.');
  expect(preview.textContent).toContain('Ada Mentor');
  expect(preview.textContent).not.toMatch(/Brandt|Northwind|[{}]/);
});

it('follows what is typed, says which blank is none, and saves', async () => {
  render(<TemplatesSection />);
  const { details, message, preview } = await open('Thank the contact');
  type(message, 'Thank you, {contact}! {phone}');
  expect(preview.textContent).toContain('Thank you, Clara!');
  expect(preview.textContent).not.toContain('phone');
  expect(details.getByText('{phone} is no blank of this message and is left out.')).toBeTruthy();
  expect(message.getAttribute('aria-invalid')).toBe('true');
  fireEvent.click(details.getByRole('button', { name: /^Insert \{me\}/ }));
  fireEvent.click(details.getByRole('button', { name: 'Save: Thank the contact' }));
  expect(await screen.findByText('“Thank the contact” is saved.')).toBeTruthy();
  const [saved] = (await readSettings()).templates;
  expect(saved).toMatchObject({ kind: 'thanks', subject: '' });
  expect(saved?.body).toContain('{me}');
  expect(await details.findByText('your wording')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readSettings()).templates).toEqual([]));
});

it('goes back to ours one by one', async () => {
  await changeSettings({
    templates: [
      { kind: 'join', subject: 'You two', body: '' },
      { kind: 'thanks', subject: '', body: 'Thanks' },
    ],
  });
  render(<TemplatesSection />);
  const { details, subject } = await open('Bring both together');
  expect(subject.value).toBe('You two');
  fireEvent.click(details.getByRole('button', { name: 'Back to our wording: Bring both together' }));
  expect(await screen.findByText(/has our wording again/)).toBeTruthy();
  expect((await readSettings()).templates.map(({ kind }) => kind)).toEqual(['thanks']);
  await waitFor(() =>
    expect(details.getByRole<HTMLInputElement>('textbox', { name: 'Subject' }).value).toBe('{mentee} – {contact}'),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await readSettings()).templates.map(({ kind }) => kind)).toEqual(['join', 'thanks']),
  );
});

it('takes back what was typed and not saved, and treats an emptied field as ours', async () => {
  render(<TemplatesSection />);
  const { details, message, preview } = await open('Ask how it went');
  type(message, '');
  expect(preview.textContent).toContain('found a time to talk about contract negotiation');
  fireEvent.click(details.getByRole('button', { name: 'Back to our wording: Ask how it went' }));
  expect(message.value).toBe(OUR_TEMPLATES['how-did-it-go'].body);
  expect(await screen.findByText(/has our wording again/)).toBeTruthy();
});
