/** Drives a lab from outside the page. */
import type { Page } from '@playwright/test';

/** A method of a lab's control panel. */
// Methods of any signature; what they take and give is said where they are called.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Method = (...args: any[]) => unknown;

/** Calls a method of the control panel `Lab` in a page. */
export type LabCaller<Lab> = <Name extends keyof Lab>(
  page: Page,
  name: Name,
  ...args: Lab[Name] extends Method ? Parameters<Lab[Name]> : never
) => Promise<Lab[Name] extends Method ? Awaited<ReturnType<Lab[Name]>> : never>;

/** A caller for pages that carry `Lab` as `window.lab`. */
export function labCaller<Lab>(): LabCaller<Lab> {
  return async (page, name, ...args) =>
    page.evaluate(
      ([method, values]) => {
        // The page's own script puts it there; that results are what `Lab` says is for the signature above.
        const { lab } = window as { readonly lab?: Readonly<Record<string, (...values: readonly unknown[]) => never>> };
        const call = lab?.[method];
        if (!call) throw new Error(`The page has no lab.${method}; is it served by a lab?`);
        return call(...values);
      },
      [String(name), args] as const,
    );
}
