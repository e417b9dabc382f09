// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeys } from '../../components/hooks/use-keys';

const pressed = vi.fn();

function Page() {
  useKeys({ n: () => pressed() });
  return (
    <>
      <input type="checkbox" aria-label="own key" onKeyDown={(event) => event.key === 'n' && event.preventDefault()} />
      <input type="checkbox" aria-label="box" />
      <input aria-label="text" />
      <input type="date" aria-label="day" />
      <textarea aria-label="long text" />
      <select aria-label="choice" />
      <button type="button">press</button>
    </>
  );
}

beforeEach(() => {
  pressed.mockClear();
  render(<Page />);
});

afterEach(cleanup);

it.each([
  ['box', 1],
  ['own key', 0],
  ['text', 0],
  ['day', 0],
  ['long text', 0],
  ['choice', 0],
])('a single key in the %s', (label, times) => {
  fireEvent.keyDown(screen.getByLabelText(label), { key: 'n' });
  expect(pressed).toHaveBeenCalledTimes(times);
});

it('a single key on a button or nowhere does what it does; with Ctrl or in an input method nothing', () => {
  fireEvent.keyDown(screen.getByRole('button'), { key: 'n' });
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(pressed).toHaveBeenCalledTimes(2);
  fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'n', isComposing: true });
  expect(pressed).toHaveBeenCalledTimes(2);
});
