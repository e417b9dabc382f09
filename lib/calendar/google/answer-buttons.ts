import type { ResponseStatus } from '../../meeting/meeting';
import { missing, type Reading } from '../../meeting/reading';
import { oneLine } from '../page-text';
import { agreeing, type Strategy } from '../strategies';

const BUTTONS: readonly (readonly [id: string, answer: ResponseStatus])[] = [
  ['xRsvpYesBu', 'accepted'],
  ['xRsvpNoBu', 'declined'],
  ['xRsvpMaybeBu', 'tentative'],
];

interface AnswerButton {
  readonly button: Element;
  readonly answer: ResponseStatus;
}

const STRATEGIES: readonly Strategy<readonly AnswerButton[], ResponseStatus>[] = [
  { name: 'answer-labels', read: byLabels },
  {
    name: 'answer-state',
    read: (buttons) =>
      onlyAnswer(
        buttons.filter(
          ({ button }) =>
            button.getAttribute('aria-pressed') === 'true' || button.getAttribute('aria-checked') === 'true',
        ),
      ),
  },
  {
    // The chosen one stands in a wrapper of its own while the other two share theirs.
    name: 'answer-wrapper',
    read: (buttons) =>
      onlyAnswer(
        buttons.filter(({ button }) =>
          buttons.every((other) => other.button === button || !button.parentElement?.contains(other.button)),
        ),
      ),
  },
];

/** The user's own answer by the three buttons to give it, in any language; missing when not all three are there. */
export function readAnswerButtons(root: Element): Reading<ResponseStatus> {
  const buttons = BUTTONS.map(([id, answer]) => ({ button: root.querySelector(`#${id}`), answer }));
  return buttons.every((entry): entry is AnswerButton => entry.button !== null)
    ? agreeing(buttons, STRATEGIES)
    : missing(STRATEGIES.map(({ name }) => name));
}

function onlyAnswer(chosen: readonly AnswerButton[]): ResponseStatus | undefined {
  return chosen.length === 1 ? chosen[0]?.answer : undefined;
}

/**
 * "Respond Yes, selected", "Respond No", "Respond Maybe": without the word on the button itself, the labels of the buttons that
 * are not chosen are the same, and the chosen one's says more.
 */
function byLabels(buttons: readonly AnswerButton[]): ResponseStatus | undefined {
  const frames = buttons.map(({ button }) => frameOf(button));
  if (frames.includes(undefined)) return byParts(buttons);
  if (frames.every((frame) => frame === frames[0])) return 'needs-action';
  const common = frames.find((frame, index) => frames.indexOf(frame) !== index);
  if (common === undefined) return undefined;
  return onlyAnswer(buttons.filter((_, index) => frames[index] !== common && frames[index]?.includes(common) === true));
}

const SEPARATORS = /[,،、，;；፣၊]/gu;

/** Where labels do not hold the buttons' own words, the chosen one's has a part more. */
function byParts(buttons: readonly AnswerButton[]): ResponseStatus | undefined {
  const parts = buttons.map(
    ({ button }) => button.getAttribute('aria-label')?.slice(0, 500).match(SEPARATORS)?.length ?? 0,
  );
  const fewest = Math.min(...parts);
  return parts.includes(fewest + 1) ? onlyAnswer(buttons.filter((_, index) => parts[index] !== fewest)) : undefined;
}

/** A button's label without the button's own word; undefined where the label does not hold it. */
function frameOf(button: Element): string | undefined {
  const label = oneLine(button.getAttribute('aria-label')?.slice(0, 500) ?? '').toLowerCase();
  const word = oneLine(button.textContent.slice(0, 100)).toLowerCase();
  return word !== '' && label.includes(word) ? oneLine(label.replace(word, '')) : undefined;
}
