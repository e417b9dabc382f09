/**
 * Labels of things made ready to be found by their words: plain data, so that it can be stored and read back as it is.
 *
 * Entries `starts[w]` to `starts[w + 1]` of `labels` and `weights` are the labels that hold word `w`, with what the word counts
 * in them; the weights of one label are of length 1.
 */
export interface LabelIndex {
  readonly words: readonly string[];
  /** How telling each word is: the rarer the more. */
  readonly rarity: Float32Array;
  readonly starts: Uint32Array;
  readonly labels: Uint32Array;
  readonly weights: Float32Array;
  /** Label → number of the thing it names. */
  readonly owners: Uint16Array;
  /** How many things there are. */
  readonly things: number;
}

/** One label: its words, with what each counts before rarity, and the number of the thing it names. */
export interface Label {
  readonly owner: number;
  readonly words: ReadonlyMap<string, number>;
}

/** Makes labels ready; words that stand in few labels count more. */
export function indexLabels(labels: readonly Label[], things: number): LabelIndex {
  const numbers = new Map<string, number>();
  const held: number[] = [];
  for (const { words } of labels) {
    for (const word of words.keys()) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      held[number] = (held[number] ?? 0) + 1;
    }
  }
  const rarity = Float32Array.from(held, (count) => Math.log(1 + labels.length / count));
  const starts = new Uint32Array(numbers.size + 1);
  held.forEach((count, word) => {
    starts[word + 1] = (starts[word] ?? 0) + count;
  });
  const next = starts.slice();
  const postings = new Uint32Array(starts[numbers.size] ?? 0);
  const weights = new Float32Array(postings.length);
  labels.forEach(({ words }, label) => {
    const counted = [...words].map(([word, count]) => {
      const number = numbers.get(word) ?? 0;
      return { number, weight: count * (rarity[number] ?? 0) };
    });
    const length = Math.hypot(...counted.map(({ weight }) => weight));
    for (const { number, weight } of counted) {
      const at = next[number] ?? 0;
      postings[at] = label;
      weights[at] = weight / length;
      next[number] = at + 1;
    }
  });
  return {
    words: [...numbers.keys()],
    rarity,
    starts,
    labels: postings,
    weights,
    owners: Uint16Array.from(labels, ({ owner }) => owner),
    things,
  };
}

/** Finds things by the words of their labels. */
export class LabelFinder {
  readonly #index: LabelIndex;
  readonly #numbers: ReadonlyMap<string, number>;
  /** By label, zero between two searches. */
  readonly #sums: Float32Array;

  constructor(index: LabelIndex) {
    this.#index = index;
    this.#numbers = new Map(index.words.map((word, number) => [word, number]));
    this.#sums = new Float32Array(index.owners.length);
  }

  /** How alike the words and the nearest label of each thing are: 0 = nothing in common, 1 = the same words. */
  find(words: ReadonlyMap<string, number>): Float32Array {
    const { rarity, starts, labels, weights, owners, things } = this.#index;
    const sums = this.#sums;
    const touched: number[] = [];
    let square = 0;
    for (const [word, count] of words) {
      const number = this.#numbers.get(word);
      // A word no label has is as telling as words get, unless it is only another form of one.
      const weight = count * (number === undefined ? unknownRarity(word, owners.length) : (rarity[number] ?? 0));
      square += weight * weight;
      if (number === undefined) continue;
      for (let at = starts[number] ?? 0, to = starts[number + 1] ?? 0; at < to; at += 1) {
        const label = labels[at] ?? 0;
        if (sums[label] === 0) touched.push(label);
        sums[label] = (sums[label] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    const length = Math.sqrt(square);
    const found = new Float32Array(things);
    for (const label of touched) {
      const owner = owners[label] ?? 0;
      const likeness = Math.min(1, (sums[label] ?? 0) / length);
      if (likeness > (found[owner] ?? 0)) found[owner] = likeness;
      sums[label] = 0;
    }
    return found;
  }
}

function unknownRarity(word: string, labels: number): number {
  return word.includes(':') ? 0 : Math.log(1 + labels);
}
