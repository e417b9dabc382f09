/** A backup with very many notes of twenty mentees, the same one every time, no two notes alike. */
export const NOTE_COUNT = 20_000;

const WORDS = (
  'agenda offer renewal supplier contract term sheet price trade meeting team larger step quiet walk tired week energy ' +
  'hiring budget finance research paper review panel customer launch delay risk plan draft feedback praise worry ' +
  'question answer reason choice goal scale skill growth move role product platform support engineer manager sales ' +
  'negotiation must-have outside view second look listen rehearse difficult conversation decision lesson failure 契約交渉 合同谈判 ' +
  'größer naïve résumé łatwo próxima ação semana vendredi'
).split(' ');

/** The same numbers every time (a linear congruence). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The JSON of the backup. */
export function manyNotes(today: Date): string {
  const random = randomFrom(20_260_305);
  const word = (): string => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '';
  const people = Array.from({ length: 20 }, (_, index) => ({
    id: `mentee-${String(index)}`,
    name: `Mentee Number${String(index)}`,
    addresses: [`mentee${String(index)}@example.com`],
    isMentee: true,
  }));
  const notes = Array.from({ length: NOTE_COUNT }, (_, index) => {
    const lines = Array.from({ length: 3 + Math.floor(random() * 6) }, () =>
      Array.from({ length: 5 + Math.floor(random() * 10) }, word).join(' '),
    );
    // A name that stands in one note alone, as names do.
    lines.push(`person${index.toString(36)} said so`);
    return {
      id: `note-${String(index)}`,
      menteeId: `mentee-${String(index % 20)}`,
      on: new Date(today.getTime() - Math.floor(index / 20) * 86_400_000).toISOString().slice(0, 10),
      body: lines.join('\n'),
    };
  });
  return JSON.stringify({ format: 'trellis-backup', version: 1, tables: { people, notes } });
}
