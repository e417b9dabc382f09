import { parseHTML } from 'linkedom/worker';
import { LEFTOVER_MARK, ROOT_MARK, type Photograph } from './photograph';
import type { Turnover } from './page';

/** A photograph as a document that can be read with the means of the DOM. Nothing in it runs, loads or shows. */
export interface Developed {
  readonly document: Document;
  /** The opened event, where the photograph has one. */
  readonly root: Element | undefined;
}

/** Develops a photograph. */
export function develop(photo: Photograph): Developed {
  const { document } = parseHTML(`<!doctype html>${photo.markup || '<html><body></body></html>'}`) as unknown as {
    document: Document;
  };
  // The parser parts a text at each escaped character; on the page it was one.
  document.documentElement.normalize();
  Object.defineProperty(document, 'URL', { value: photo.url });
  return { document, root: document.querySelector(`[${ROOT_MARK}]`) ?? undefined };
}

/** How the photographed event came to stand where it stands. */
export function turnoverOf(how: Pick<Turnover, 'stillFor' | 'isHurried'>): Turnover {
  return { ...how, isLeftover: (part) => part.hasAttribute(LEFTOVER_MARK) };
}
