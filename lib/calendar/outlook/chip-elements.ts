/** Entries with an id: the grid's timed ones, those of the all-day section, of the month, the agenda and the board. */
const WITH_ID = '[data-calitemid]';
/** Entries of a build that gives no ids; the proven way to them goes by role and label. */
const WITHOUT_ID =
  '[data-app-section*="calendar" i] div:is([role="button"],[role="option"])[aria-label][title],[data-app-section^="Surface_"] div:is([role="button"],[role="option"])[aria-label][title]';
/** Cards and forms show an event, too, and the form of a new one a day of the grid: none of that is the grid. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'CalendarItemPeek',
  'CalendarQuickCompose',
  'Form_Content',
  'ReadingPane',
  'CalendarSurfaceNavigationToolbar',
  'CalendarModuleSurfaceNavigationBar',
  'CalendarModuleNavigationBar',
  'Ribbon',
  'Toolbar',
  'NavigationPane',
  'NotificationPane',
  'MessageList',
]);
/** More entries than any view shows. */
const MOST_CHIPS = 2000;

/** Elements of the entries of the grid, one per place an event stands, outermost ones only. */
export function chipElements(document: Document): readonly Element[] {
  const withId = [...document.querySelectorAll(WITH_ID)];
  const chips = withId.length > 0 ? withId : [...document.querySelectorAll(WITHOUT_ID)];
  const known = new Set(chips);
  return chips.slice(0, MOST_CHIPS).filter((chip) => isOfGrid(chip, known));
}

/** Elements that tell which day a column or cell of the grid stands for. */
export function dayElements(document: Document): readonly Element[] {
  return [...document.querySelectorAll('[data-column-date],[id^="monthDayCell_"]')];
}

function isOfGrid(chip: Element, known: ReadonlySet<Element>): boolean {
  for (let around = chip.parentElement; around; around = around.parentElement)
    if (known.has(around) || ELSEWHERE.has(around.getAttribute('data-app-section') ?? '')) return false;
  return true;
}
