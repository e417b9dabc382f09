/** Attributes that hold a guest's address, the surest first. */
export const ADDRESS_ATTRIBUTES = ['data-email', 'data-id', 'data-hovercard-id'] as const;

/** Rows of the guest list in `root`, readable or not. */
export function guestRows(root: Element): readonly Element[] {
  const items = [...root.querySelectorAll('[role="treeitem"]')].filter(
    (row) => !row.parentElement?.closest('[role="treeitem"]') && !row.closest('[role="menu"]') && isGuestRow(row),
  );
  const plain = [...root.querySelectorAll('[data-email]')].filter(
    (row) => !row.closest('[role="treeitem"]') && !row.parentElement?.closest('[data-email]'),
  );
  return items.length === 0 ? plain : [...items, ...plain];
}

/** A tree item with an address, or one among such: other trees are not about guests. */
function isGuestRow(row: Element): boolean {
  if (ADDRESS_ATTRIBUTES.some((name) => row.hasAttribute(name))) return true;
  const tree = row.closest('[role="tree"], #xGstLst');
  return Boolean(tree?.querySelector('[role="treeitem"][data-email]'));
}
