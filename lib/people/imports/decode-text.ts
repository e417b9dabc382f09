/** Encodings a file can be read in, likeliest first where its bytes do not tell. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'gb18030',
  'euc-kr',
] as const;

/** How a file's bytes are read. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Encodings whose bytes do not give them away: any byte may stand for something in each of them. */
const UNTOLD = TEXT_ENCODINGS.slice(3);

/** So many bytes at the start tell UTF-16 without a mark, and show how a text reads. */
const SAMPLE = 4_000;

/** The bytes of a text file as text; a byte order mark is not part of it. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * How a file is to be read: by its byte order mark, else UTF-16 where every other byte is empty, else UTF-8 where the bytes are
 * valid. Else the encoding in which the beginning makes most sense, and Windows-1252, in which spreadsheets of western
 * Europe save, where none stands out.
 *
 * @param sense tells how much of a text is understood, in any measure.
 */
export function encodingOf(bytes: Uint8Array, sense: (text: string) => number): TextEncoding {
  return told(bytes) ?? likeliest(bytes, sense);
}

function told(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second] = bytes;
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
  return isUtf8(bytes) ? 'utf-8' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function likeliest(bytes: Uint8Array, sense: (text: string) => number): TextEncoding {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = UNTOLD.map((encoding) => ({ encoding, score: sense(decodeText(sample, encoding)) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}
