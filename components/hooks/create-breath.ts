/** How long work goes on before the page may do something else, in ms: half of what a frame leaves. */
const STRETCH = 8;

/** Ends work that nobody waits for any longer. */
export class NoLongerWanted extends Error {}

/**
 * What long work asks between two small steps: it mostly answers at once, and now and then lets the page breathe.
 *
 * @throws NoLongerWanted from the answer once `signal` is aborted.
 */
export function createBreath(signal: AbortSignal): () => Promise<void> | undefined {
  let from = performance.now();
  return () => {
    if (performance.now() - from < STRETCH) return undefined;
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        from = performance.now();
        if (signal.aborted) reject(new NoLongerWanted());
        else resolve();
      });
    });
  };
}
