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

/** Whether two addresses are the same one, however they are written. */
export function isSameAddress(one: string, other: string): boolean {
  const normal = normaliseAddress(one);
  return normal !== '' && normal === normaliseAddress(other);
}

/** Whether two addresses reach the same mailbox: the same one, or the same but for a plus-tag. */
export function isSameMailbox(one: string, other: string): boolean {
  const normal = withoutTag(normaliseAddress(one));
  return normal !== '' && normal === withoutTag(normaliseAddress(other));
}
