/** Tells the page's own nodes and writes from those of anybody else in the document. */

/** What others did to the page's body. */
export interface ForeignCounters {
  /** Nodes put in, each counted once, descendants included. */
  readonly nodesSeen: number;
  /** Of those, how many the page has taken out again. */
  readonly nodesStripped: number;
  /** Attributes of the page's nodes written. */
  readonly attributeWrites: number;
  /** The page's nodes taken out by somebody else. */
  readonly nodesRemoved: number;
}

export interface OwnNodes {
  /** Runs a write of the page itself and takes everything below `root` into its own. */
  readonly write: (root: Node, change: () => void) => void;
  /** Removes foreign nodes below `root`. */
  readonly strip: (root: Node) => void;
  /** Foreign nodes in the body right now. */
  readonly foreignNodes: () => number;
  readonly counters: () => ForeignCounters;
}

/** Watches `body` until `signal` aborts. With `stripsAtOnce`, foreign nodes are removed as soon as they are noticed. */
export function watchOwnNodes(body: HTMLElement, signal: AbortSignal, stripsAtOnce: () => boolean): OwnNodes {
  const own = new WeakSet<Node>();
  const seen = new WeakSet<Node>();
  const counts = { nodesSeen: 0, nodesStripped: 0, attributeWrites: 0, nodesRemoved: 0 };
  let depth = 0;

  const note = (node: Node): void => {
    if (own.has(node) || seen.has(node)) return;
    seen.add(node);
    counts.nodesSeen += 1;
    for (const child of node.childNodes) note(child);
  };
  /** Typing in a field that the page lets be edited is the user's doing, not a foreign script's. */
  const isTyped = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('[contenteditable="true"]') !== null;
  };
  const take = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      if (isTyped(record.target)) continue;
      if (record.type === 'attributes') counts.attributeWrites += own.has(record.target) ? 1 : 0;
      for (const node of record.addedNodes) {
        note(node);
        if (stripsAtOnce() && !own.has(node) && node.isConnected) write(body, () => removeForeign(node));
      }
      for (const node of record.removedNodes) counts.nodesRemoved += own.has(node) && !node.isConnected ? 1 : 0;
    }
  };
  const observer = new MutationObserver(take);
  const adopt = (node: Node): void => {
    own.add(node);
    for (const child of node.childNodes) adopt(child);
  };
  const removeForeign = (node: Node): void => {
    counts.nodesStripped += 1;
    node.parentNode?.removeChild(node);
  };
  const foreignIn = (root: Node): readonly Node[] => {
    const found: Node[] = [];
    for (const child of root.childNodes) {
      if (!own.has(child)) found.push(child);
      else if (!(child instanceof Element && child.matches('[contenteditable="true"]')))
        found.push(...foreignIn(child));
    }
    return found;
  };
  const write = (root: Node, change: () => void): void => {
    if (depth === 0) take(observer.takeRecords());
    depth += 1;
    try {
      change();
    } finally {
      depth -= 1;
      if (root !== body) adopt(root);
      if (depth === 0) observer.takeRecords();
    }
  };

  adopt(body);
  observer.observe(body, { childList: true, subtree: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    write,
    strip(root) {
      const foreign = foreignIn(root);
      if (foreign.length === 0) return;
      foreign.forEach(note);
      write(body, () => foreign.forEach(removeForeign));
    },
    foreignNodes() {
      const count = (node: Node): number => [...node.childNodes].reduce((sum, child) => sum + count(child), 1);
      return foreignIn(body).reduce((sum, node) => sum + count(node), 0);
    },
    counters() {
      take(observer.takeRecords());
      return { ...counts };
    },
  };
}
