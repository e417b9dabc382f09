/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the upper left corner goes. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

interface Surroundings {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isRightToLeft: boolean;
}

/** Distance from what stands beside, and from the viewport's edge. */
const GAP = 8;
/** A full page keeps its corner buttons in this strip at its inline end. */
const EDGE_STRIP = 80;
const FOOT = 24;

/**
 * A spot for a box of this size beside `anchor`: at its inline end, at its start, above, below. Never on it, never outside the
 * viewport; undefined when there is no such spot.
 */
export function placeBeside(
  size: Pick<Box, 'width' | 'height'>,
  anchor: Box,
  { viewport, isRightToLeft }: Surroundings,
): Spot | undefined {
  const toRight = anchor.left + anchor.width + GAP;
  const toLeft = anchor.left - GAP - size.width;
  const alongside = within(anchor.top + GAP, size.height, viewport.height);
  const [end, start] = isRightToLeft ? [toLeft, toRight] : [toRight, toLeft];
  const flush = within(
    isRightToLeft ? anchor.left : anchor.left + anchor.width - size.width,
    size.width,
    viewport.width,
  );
  const spots: readonly Spot[] = [
    { left: end, top: alongside },
    { left: start, top: alongside },
    { left: flush, top: anchor.top - GAP - size.height },
    { left: flush, top: anchor.top + anchor.height + GAP },
  ];
  return spots.find((spot) => isInside({ ...spot, ...size }, viewport) && !doOverlap({ ...spot, ...size }, anchor));
}

/** A spot at the foot of a full page that `isFree` accepts: at its inline end first, then along the foot, then further up. */
export function placeAtFoot(
  size: Pick<Box, 'width' | 'height'>,
  { viewport, isRightToLeft }: Surroundings,
  isFree: (box: Box) => boolean,
): Spot | undefined {
  const far = viewport.width - size.width - EDGE_STRIP;
  const fromEnd = [far, viewport.width - size.width - FOOT, (viewport.width - size.width) / 2, EDGE_STRIP, FOOT];
  const lefts = isRightToLeft ? fromEnd.map((left) => viewport.width - size.width - left) : fromEnd;
  for (let top = viewport.height - size.height - FOOT; top > viewport.height / 3; top -= size.height + GAP) {
    const left = lefts.find(
      (at) => isInside({ left: at, top, ...size }, viewport) && isFree({ left: at, top, ...size }),
    );
    if (left !== undefined) return { left, top };
  }
  return undefined;
}

function within(at: number, size: number, available: number): number {
  return Math.max(GAP, Math.min(at, available - size - GAP));
}

function isInside({ left, top, width, height }: Box, viewport: Surroundings['viewport']): boolean {
  return left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height;
}

/** Whether two boxes cover a common point. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
