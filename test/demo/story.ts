import { setTimeout as sleep } from 'node:timers/promises';

/** Something the demo or a measurement looked for and did not see; its message is for people. */
export class NotSeen extends Error {}

/** Tells what is done and what was seen on the real pages, one step after the other. */
export interface Story {
  /**
   * Does one step and prints one line about it: what was done, and what `work` says it saw. Further lines stand below.
   * A step that fails ends the story: its line says why.
   */
  step(what: string, work: () => Promise<string | readonly [string, ...string[]]>): Promise<void>;
}

/** A story on standard output; `pause` (ms) after each step leaves time to look. */
export function tellStory(pause: number): Story {
  let count = 0;
  return {
    async step(what, work) {
      count += 1;
      const number = String(count).padStart(2);
      try {
        const seen = await work();
        const [first, ...more] = typeof seen === 'string' ? [seen] : seen;
        console.log(`${number} ✓ ${what}: ${first}`);
        for (const line of more) console.log(`       ${line}`);
      } catch (error) {
        console.log(`${number} ✗ ${what}: ${reasonOf(error)}`);
        throw error instanceof NotSeen ? error : new NotSeen(reasonOf(error), { cause: error });
      }
      if (pause > 0) await sleep(pause);
    },
  };
}

/** Throws what is missing unless `isThere`. */
export function mustSee(isThere: boolean, missing: string): asserts isThere {
  if (!isThere) throw new NotSeen(missing);
}

/** Looks again and again until what is seen is right; after `timeout` ms says what is wrong with it. */
export async function lookUntil<Seen>(
  look: () => Promise<Seen>,
  isRight: (seen: Seen) => boolean,
  wrong: (seen: Seen) => string,
  timeout = 10_000,
): Promise<Seen> {
  const giveUpAt = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > giveUpAt) throw new NotSeen(wrong(seen));
    await sleep(50);
  }
}

/** What an error says without colours, and what was waited for: the rest is for those who mend the demo. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // Colours of a terminal begin with this very character.
  // eslint-disable-next-line no-control-regex
  const lines = text.replace(/\u001b\[\d+m/g, '').split('\n');
  const awaited = lines.find((line) => line.includes('waiting for'))?.replace(/^[\s-]+/, '');
  return [lines[0], awaited]
    .filter((line) => line !== undefined)
    .join(' ')
    .replace(/\.$/, '');
}
