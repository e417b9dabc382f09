import { fold } from './fold';

/** Letters that look like others in common typefaces, by what they look like. */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'l',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  г: 'r',
  п: 'n',
  и: 'n',
  з: '3',
  ь: 'b',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
  ζ: 'z',
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ո: 'n',
  ց: 'g',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'l',
  ʟ: 'l',
  ɴ: 'n',
  ʀ: 'r',
  ꜱ: 's',
  ᴀ: 'a',
  ᴇ: 'e',
  ɪ: 'l',
  ᴏ: 'o',
  ᴜ: 'u',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴋ: 'k',
  ᴍ: 'm',
  ᴘ: 'p',
  ᴛ: 't',
  ᴠ: 'v',
  ᴡ: 'w',
  ᴢ: 'z',
  ʙ: 'b',
  ɢ: 'g',
  ʜ: 'h',
  ᴊ: 'j',
  ʏ: 'y',
  ǀ: 'l',
  i: 'l',
  '0': 'o',
  '1': 'l',
  '5': 's',
};

/** Whether two names look the same but are made of other letters, as names do that are meant to be mistaken. */
export function isLookAlike(one: string, other: string): boolean {
  const [here, there] = [fold(one), fold(other)];
  return here !== there && here !== '' && looksOf(here) === looksOf(there);
}

function looksOf(folded: string): string {
  return [...folded]
    .map((letter) => LOOKS[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}
