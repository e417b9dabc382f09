import { LEFTOVER_MARK, ROOT_MARK } from './photograph';

/** Values that stand in the markup of every page of a kind and say nothing about who looks at it, by attribute. */
const KNOWN_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  role: new Set(
    (
      'alert alertdialog application article banner button cell checkbox columnheader combobox complementary ' +
      'contentinfo dialog document form grid gridcell group heading img link list listbox listitem main menu menubar ' +
      'menuitem navigation none note option presentation radio radiogroup region row rowgroup rowheader search ' +
      'searchbox separator status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem'
    ).split(' '),
  ),
  id: new Set(
    (
      'xDetDlg xDetDlgWhen xDetDlgAtt xDetDlgCal xDetDlgNot xDetDlgPrv xDetDlgLoc xDetDlgRoom xDetDlgVideo ' +
      'xDetDlgDesc xTiIn xLocIn xDescIn xGstLst xRmLst xAlDaCbx xUserInfo xUserEmail xUserName xUserLocale xTimezone ' +
      'xRsvpYesBu xRsvpNoBu xRsvpMaybeBu tabEvent rAECCd YPCqFe owa-me-control-container mectrl_main_trigger ' +
      'mectrl_currentAccount_primary mectrl_currentAccount_secondary'
    ).split(' '),
  ),
  'data-app-section': new Set(
    (
      'CalendarModule CalendarModuleSurface CalendarItemPeek ReadingPane Form_Content Toolbar Surface_Day Surface_Week ' +
      'Surface_WorkWeek Surface_Month calendar-view-0 calendar-view-header-0'
    ).split(' '),
  ),
  dir: new Set(['ltr', 'rtl', 'auto']),
};

/** Attributes of ours on a photograph, and what they are called here. */
const OWN_MARKS: Readonly<Record<string, string>> = { [ROOT_MARK]: '(opened event)', [LEFTOVER_MARK]: '(leftover)' };

const MOST_LINES = 500;
const DEEPEST = 60;

interface Bone {
  readonly name: string;
  readonly attributes: readonly string[];
  /** Lengths of its own texts. */
  readonly texts: number[];
  readonly children: Bone[];
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s="<>]+="[^"]*")*)\s*>|<!--[^>]*-->|[^<]+/gu;
const ATTRIBUTE = /([^\s="<>]+)="([^"]*)"/gu;

/**
 * The bare structure of a photographed page, a line for each element: element names, roles, ids and marks that stand on
 * every such page, names of other attributes, and how long texts and values are. No text, address, title or id of an
 * event is in it; of neighbours alike only the first is drawn.
 */
export function pageSkeleton(markup: string): string {
  const lines: string[] = [];
  const left = drawAll(treeOf(markup), 0, lines);
  if (left > 0) lines.push(`… ${left} more`);
  return lines.join('\n');
}

function treeOf(markup: string): readonly Bone[] {
  const top: Bone = { name: '', attributes: [], texts: [], children: [] };
  const open = [top];
  for (const [token, slash, name, attributes] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? top;
    if (name === undefined) {
      const length = token.startsWith('<') ? 0 : token.trim().length;
      if (length > 0) parent.texts.push(length);
    } else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else {
      const bone = { name, attributes: attributesOf(attributes ?? ''), texts: [], children: [] };
      parent.children.push(bone);
      if (name !== 'input') open.push(bone);
    }
  }
  return top.children;
}

function attributesOf(text: string): readonly string[] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => {
    const own = OWN_MARKS[name];
    if (own !== undefined) return own;
    const shown = /^[a-z][a-z-]{0,39}$/u.test(name) ? name : '?';
    if (KNOWN_VALUES[name]?.has(value) === true || /^(?:true|false)$/u.test(value)) return `${shown}=${value}`;
    return value === '' ? shown : `${shown}:${value.length}`;
  });
}

/** Draws elements of one parent; gives how many found no room. */
function drawAll(bones: readonly Bone[], depth: number, lines: string[]): number {
  let left = 0;
  for (let index = 0; index < bones.length;) {
    const bone = bones[index];
    if (!bone) break;
    const kind = kindOf(bone);
    let alike = 1;
    for (let next = bones[index + alike]; next && kindOf(next) === kind; next = bones[index + alike]) alike += 1;
    if (lines.length >= MOST_LINES || depth > DEEPEST) left += alike;
    else {
      const texts = bone.texts.length === 0 ? '' : ` “${bone.texts.join(' ')}”`;
      const times = alike === 1 ? '' : ` ×${alike}`;
      lines.push(`${' '.repeat(depth)}${[bone.name, ...bone.attributes].join(' ')}${texts}${times}`);
      left += drawAll(bone.children, depth + 1, lines);
    }
    index += alike;
  }
  return left;
}

/** What makes two neighbours alike: names alone, whatever the lengths. */
function kindOf({ name, attributes, children }: Bone): string {
  return [
    name,
    ...attributes.map((text) => text.replace(/:\d+$/u, '')),
    children.map((child) => child.name).join(),
  ].join(' ');
}
