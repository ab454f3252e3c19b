/** The named sizes of a picture, in the order of their menu. */
export const SIZES = ["slide", "column", "square", "phone"] as const;
export type SizeId = (typeof SIZES)[number];

/** The room that a picture is laid out in, in its own pixels. */
export interface Frame {
  readonly width: number;
  /** What it is filled up to; its content may need more. 0 where the content alone decides. */
  readonly leastHeight: number;
  /** Where its content needs more than this, the least important of it is left out and counted. */
  readonly mostHeight: number;
  readonly margin: number;
  /** How many pixels of the file one of its own is, at density 1: small cards are set in large type. */
  readonly zoom: number;
}

/** A slide, a column of a report, a square, a card for a phone (750 wide as a file). */
export const FRAMES: Readonly<Record<SizeId, Frame>> = {
  slide: {
    width: 1200,
    leastHeight: 675,
    mostHeight: 900,
    margin: 44,
    zoom: 1,
  },
  column: { width: 900, leastHeight: 0, mostHeight: 1600, margin: 36, zoom: 1 },
  square: {
    width: 1080,
    leastHeight: 1080,
    mostHeight: 1440,
    margin: 44,
    zoom: 1,
  },
  phone: {
    width: 500,
    leastHeight: 0,
    // 2,600 pixels of the file: beyond that, chat apps show a strip that nobody reads.
    mostHeight: 1733,
    margin: 22,
    zoom: 1.5,
  },
};

/** How wide the content of a picture may be. */
export function contentOf({ width, margin }: Frame): number {
  return width - 2 * margin;
}
