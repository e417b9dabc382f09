import { ageFormOf, unlockText } from './age-file';
import { parseBackup, type ParsedBackup } from './document';

/** Larger files are refused before they are read: the text alone would fill the page's memory. */
const LARGEST_BYTES = 256 * 2 ** 20;

/** How much of a file is enough to tell that it is something else. */
const HEAD_BYTES = 4_096;

/** What opening a file gives: a backup, the question for its passphrase, or why not. */
export type OpenedBackup = ParsedBackup | { readonly status: 'locked' };

/**
 * Opens a file the mentor chose. Something else is told by its first bytes, without reading the rest; a file in `age`
 * asks for its passphrase first. Never throws.
 */
export async function openBackup(file: Blob, passphrase?: string): Promise<OpenedBackup> {
  try {
    const head = await file.slice(0, HEAD_BYTES).text();
    const form = ageFormOf(head);
    if (form === undefined && !/^\ufeff?\s*\{/.test(head))
      return { status: 'refused', refusal: { why: 'not-a-backup' } };
    if (file.size > LARGEST_BYTES) {
      return { status: 'refused', refusal: { why: 'too-large', megabytes: Math.round(file.size / 2 ** 20) } };
    }
    if (form === undefined) return parseBackup(await file.text());
    if (passphrase === undefined) return { status: 'locked' };
    const text = await unlockText(new Uint8Array(await file.arrayBuffer()), form, passphrase);
    return text === undefined ? { status: 'refused', refusal: { why: 'wrong-passphrase' } } : parseBackup(text);
  } catch {
    // The file was moved, changed or locked while it was being read.
    return { status: 'refused', refusal: { why: 'unreadable' } };
  }
}
