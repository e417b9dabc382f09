/** A style sheet of our own in a document or shadow root. */
export interface OwnSheet {
  /** Replaces all rules: one on each line. */
  write(css: string): void;
  /** The first style rule, to be edited in place. */
  readonly first: CSSStyleDeclaration | undefined;
  /** Puts the sheet back where the host has dropped it. */
  keep(): void;
  remove(): void;
}

/**
 * A sheet that applies under the strictest content policy: built by calls, never by markup. Where scripts of an extension may not
 * adopt sheets (older Firefox), an empty `style` element takes the rules one by one.
 */
export function createOwnSheet(root: Document | ShadowRoot): OwnSheet {
  return adoptedSheet(root) ?? elementSheet(root);
}

function adoptedSheet(root: Document | ShadowRoot): OwnSheet | undefined {
  try {
    const view = documentOf(root).defaultView;
    if (!view) return undefined;
    const sheet = new view.CSSStyleSheet();
    const keep = (): void => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    keep();
    return {
      write: (css) => sheet.replaceSync(css),
      get first() {
        return firstStyle(sheet);
      },
      keep,
      remove: () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    // The browser does not let a content script adopt sheets.
    return undefined;
  }
}

function elementSheet(root: Document | ShadowRoot): OwnSheet {
  const document = documentOf(root);
  const element = document.createElement('style');
  const parent = root === document ? document.documentElement : root;
  parent.append(element);
  return {
    write(css) {
      const { sheet } = element;
      if (!sheet) return;
      while (sheet.cssRules.length > 0) sheet.deleteRule(0);
      for (const rule of css.split('\n').filter(Boolean)) sheet.insertRule(rule, sheet.cssRules.length);
    },
    get first() {
      return element.sheet ? firstStyle(element.sheet) : undefined;
    },
    keep: () => {
      if (!element.isConnected) parent.append(element);
    },
    remove: () => element.remove(),
  };
}

function firstStyle(sheet: CSSStyleSheet): CSSStyleDeclaration | undefined {
  const rule = sheet.cssRules[0];
  return rule && 'style' in rule ? (rule as CSSStyleRule).style : undefined; // only style rules come first in our sheets
}

function documentOf(root: Document | ShadowRoot): Document {
  return root.ownerDocument ?? root; // only a document has no owner
}
