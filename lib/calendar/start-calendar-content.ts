import { createBeside } from './beside';
import { createMarks } from './marks';
import type { CalendarPage } from './page';
import type { Photograph } from './photograph';
import type { BesideView, Extension } from './report';
import { watchCalendar, type OpenedView } from './watch';

/** What a calendar's content script is started with. */
export interface CalendarContent {
  readonly document: Document;
  /** Ends everything, e.g. when the script's context is invalidated. */
  readonly signal: AbortSignal;
  readonly extension: Extension;
  /** The button's word. */
  readonly label: string;
}

/** An event of which it is not known whether it is a 1:1 gets a button after this long: the person can be chosen in the panel. */
const UNKNOWN_WAIT = 1000;
/** For this long the guests of an event just opened may still be on their way. */
const FRESH_FOR = 450;

interface Open {
  since: number;
  view: OpenedView;
  answer: BesideView | undefined;
}

/** Watches a calendar page, reports what it shows, and keeps button and marks in step with the answers. */
export function startCalendarContent(page: CalendarPage, content: CalendarContent): void {
  const { document, extension, label } = content;
  const ending = new AbortController();
  const { signal } = ending;
  if (content.signal.aborted) return;
  content.signal.addEventListener('abort', () => ending.abort(), { once: true, signal });

  const beside = createBeside(document, signal);
  const marks = createMarks(document, signal, page.markSelector);
  let open: Open | undefined;
  let showing: ReturnType<typeof setTimeout> | undefined;
  let reporting: ReturnType<typeof setTimeout> | undefined;
  let reports = 0;
  let gridReports = 0;

  const watch = watchCalendar(page, { document, signal, onOpened, onClosed, onSeen: (photo) => void onSeen(photo) });
  extension.onPeopleChanged(() => watch.readAgain(), signal);
  document.addEventListener('visibilitychange', isAlive, { signal });
  signal.addEventListener('abort', () => [showing, reporting].forEach((timer) => clearTimeout(timer)), { once: true });

  /** Whether there still is an extension to talk to; without one, everything of ours leaves the page. */
  function isAlive(): boolean {
    if (!extension.isExtensionAlive()) ending.abort();
    return !signal.aborted;
  }

  function onOpened(view: OpenedView): void {
    if (!isAlive()) return;
    if (open?.view.key === view.key && open.view.opened.root === view.opened.root) {
      // What the extension said holds on for the same people alone.
      if (open.view.people !== view.people) open.answer = undefined;
      open.view = view;
    } else {
      open = { since: Date.now(), view, answer: undefined };
      beside.hide();
    }
    showButton(open);
    void report();
  }

  async function report(): Promise<void> {
    const reported = open;
    if (!reported || !isAlive()) return;
    clearTimeout(reporting);
    const left = reported.since + FRESH_FOR - Date.now();
    const number = ++reports;
    const { opened, photo, turnover } = reported.view;
    if (!photo) return;
    const { stillFor, isHurried } = turnover;
    const answer = await extension.reportMeetingOpened({
      host: page.host,
      surface: opened.surface,
      photo,
      stillFor,
      isHurried,
      isFresh: left > 0,
    });
    // An answer that comes late is an answer about another picture.
    if (signal.aborted || open !== reported || number !== reports || answer === undefined) return;
    reported.answer = answer;
    showButton(reported);
    // The last word of a fresh event is that its guests did not come.
    if (!answer.isSure && left > 0)
      reporting = setTimeout(() => void report(), reported.since + FRESH_FOR - Date.now());
  }

  function showButton(shown: Open): void {
    const { view, answer } = shown;
    const { opened, turnover, parts } = view;
    clearTimeout(showing);
    // Until it is known, what meets the eye decides when there is a button: one without a name tells nothing wrong.
    const isPair = !answer?.isSure && page.isPairAtAGlance(opened, document, turnover, parts);
    const isWanted = answer?.isShown === true || isPair;
    const left = answer?.isSure || isPair ? 0 : shown.since + UNKNOWN_WAIT - Date.now();
    if (!isWanted || left > 0) beside.hide();
    else
      beside.show({ label, firstName: answer?.firstName ?? '', anchor: opened.root, surface: opened.surface, onPress });
    if (isWanted && left > 0) {
      showing = setTimeout(() => {
        if (open === shown && isAlive()) showButton(shown);
      }, left);
    }
  }

  /** In the user's own click: the browser opens a panel at no other time. */
  function onPress(): void {
    if (!open || !isAlive()) return;
    extension.askForAgenda();
    if (open.answer?.isSure) return;
    // The panel is not to show the event before: from now on this one is worth an answer, however little is known of it.
    open.since = 0;
    void report();
  }

  function onClosed(): void {
    open = undefined;
    reports += 1;
    clearTimeout(showing);
    clearTimeout(reporting);
    beside.hide();
    if (isAlive()) extension.reportMeetingClosed();
  }

  async function onSeen(photo: Photograph): Promise<void> {
    if (!isAlive()) return;
    const number = ++gridReports;
    const answer = await extension.reportMeetingsSeen({ host: page.host, photo });
    if (!signal.aborted && answer !== undefined && number === gridReports) marks.set(answer.eventIds);
  }
}
