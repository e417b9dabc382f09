const BINARY_HEAD = 'age-encryption.org/v1';
const ARMOUR_HEAD = '-----BEGIN AGE ENCRYPTED FILE-----';

/** What a file that begins with `head` is locked in: an `age` file, binary or as text, or nothing. */
export function ageFormOf(head: string): 'binary' | 'text' | undefined {
  if (head.startsWith(BINARY_HEAD)) return 'binary';
  return head.trimStart().startsWith(ARMOUR_HEAD) ? 'text' : undefined;
}

/** The text in a standard `age` file that the passphrase opens, with any tool that knows the format. */
export async function lockText(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** The text in an `age` file; undefined when the passphrase does not open it or the file is damaged. */
export async function unlockText(
  file: Uint8Array,
  form: 'binary' | 'text',
  passphrase: string,
): Promise<string | undefined> {
  const { Decrypter, armor } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const bytes = form === 'text' ? armor.decode(new TextDecoder().decode(file)) : file;
    return await decrypter.decrypt(bytes, 'text');
  } catch {
    // The library tells neither reason apart reliably, and for the mentor the next step is the same.
    return undefined;
  }
}
