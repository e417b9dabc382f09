/** The address written in `text`, lower-cased, without `mailto:` and without a name around it; empty if none. */
export function normaliseAddress(text: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  const bare = inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .trim()
    .normalize('NFC')
    .toLowerCase();
  return isAddress(bare) ? bare : '';
}

/** Whether the whole text is one e-mail address. Deliberately simple: one `@`, no white space, a domain with a dot. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/.test(text);
}

/** The address without its plus-tag: `jane+trellis@example.com` → `jane@example.com`. */
export function withoutTag(address: string): string {
  return address.replace(/^([^@+]+)\+[^@]*@/, '$1@');
}

/** Groups of domains that stand for one another: one name at each of them is one mailbox. */
export type DomainAliases = readonly (readonly string[])[];

/** One host under two names, by its own word; dots in its mailboxes' names mean nothing there. */
const DOTLESS_DOMAINS: readonly string[] = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox an address reaches, in one spelling for all its addresses; empty if the text is no address. Plus-tags are
 * cut off, and domains the user has called equal become one.
 */
export function mailboxOf(text: string, aliases: DomainAliases = []): string {
  const [local = '', domain = ''] = withoutTag(normaliseAddress(text)).split('@');
  if (domain === '') return '';
  if (DOTLESS_DOMAINS.includes(domain)) return `${local.replaceAll('.', '')}@${DOTLESS_DOMAINS[0] ?? domain}`;
  const equal = aliases.find((group) => group.some((alias) => alias.toLowerCase() === domain));
  return `${local}@${equal?.[0]?.toLowerCase() ?? domain}`;
}
