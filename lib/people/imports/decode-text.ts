/** How a file's bytes were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** So many bytes at the start tell UTF-16 without a mark. */
const SAMPLE = 2_000;

/**
 * The bytes of a text file as text: by its byte order mark, else UTF-16 where every other byte is empty, else UTF-8 where the
 * bytes are valid, else Windows-1252, in which spreadsheets of western Europe save. The mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function encodingOf(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) {
      if (at % 2 === 0) evenZeros += 1;
      else oddZeros += 1;
    }
  });
  const most = sample.length / 5;
  if (oddZeros > most && evenZeros === 0) return 'utf-16le';
  if (evenZeros > most && oddZeros === 0) return 'utf-16be';
  return undefined;
}
