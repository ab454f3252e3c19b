import type { Box } from "./boundedBarShape.ts";

/** A dot that wants its name beside it. */
export interface LabelWish {
  readonly id: string;
  /** The size of its name. */
  readonly width: number;
  readonly height: number;
  /** The middle of the dot. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its name may stand farther off, with a line that leads to it. */
  readonly mayLead: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** The end at the name of the line that leads to it; undefined for one beside its dot. */
  readonly lead: { readonly x: number; readonly y: number } | undefined;
}

export interface Labelling {
  readonly placed: readonly PlacedLabel[];
  /** The dots whose names fit nowhere. */
  readonly left: readonly string[];
}

/** Between a dot and its name; the ring around an open dot needs some of it. */
const GAP = 6;
/** How far off a name is that is led to. */
const LEADS = [18, 32, 46] as const;

/** Whether two boxes share any ground; touching is none. */
export function isOverlapping(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width &&
    b.x < a.x + a.width &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

/** Whether a box lies wholly in a frame. */
export function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

const isCovering = (box: Box, others: readonly Box[]) =>
  others.some((other) => isOverlapping(box, other));

const coveredBy = (box: Box, others: readonly Box[]) =>
  others.filter((other) => isOverlapping(box, other)).length;

/** Where a name may stand, the best first: right, left, above, below, then at the corners. */
function positions(wish: LabelWish): readonly Box[] {
  const { width, height, x, y, radius } = wish;
  const beside = radius + GAP;
  const [right, left] = [x + beside, x - beside - width];
  const [above, below] = [y - beside - height, y + beside];
  const centre = x - width / 2;
  const middle = y - height / 2;
  const near = radius * 0.7;
  const places: readonly (readonly [number, number])[] = [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [x + near, y - near - height],
    [x + near, y + near],
    [x - near - width, y - near - height],
    [x - near - width, y + near],
    [right, middle - height / 2],
    [right, middle + height / 2],
    [left, middle - height / 2],
    [left, middle + height / 2],
  ];
  return places.map(([left_, top]) => ({ x: left_, y: top, width, height }));
}

/** A place for a name, and where the line that leads to it ends. */
type Spot = Omit<PlacedLabel, "id">;

/** Where a name may stand that is led to, the nearest first. */
function leadSpots({
  width,
  height,
  x,
  y,
  radius,
}: LabelWish): readonly Spot[] {
  return LEADS.flatMap((distance) => {
    const off = radius + distance;
    return [
      [1, -0.7],
      [1, 0.7],
      [-1, -0.7],
      [-1, 0.7],
      [0.2, -1],
      [0.2, 1],
      [-0.2, -1],
      [-0.2, 1],
    ].map(([right = 0, down = 0]) => {
      const lead = { x: x + right * off, y: y + down * off };
      const isSide = Math.abs(right) === 1;
      return {
        lead,
        box: {
          x: isSide ? lead.x - (right < 0 ? width : 0) : lead.x - width / 2,
          y: isSide ? lead.y - height / 2 : lead.y - (down < 0 ? height : 0),
          width,
          height,
        },
      };
    });
  });
}

const spotsOf = (wish: LabelWish): readonly Spot[] => [
  ...positions(wish).map((box) => ({ box, lead: undefined })),
  ...(wish.mayLead ? leadSpots(wish) : []),
];

/**
 * Places names around their dots, so that no name touches another, an obstacle
 * or the edge. A dot with fewer free places goes first. What fits nowhere is
 * named, not dropped.
 *
 * @param obstacles what no name may cover: dots, other texts.
 * @param lines what a name covers only where it stands nowhere else.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): Labelling {
  const placed: PlacedLabel[] = [];
  const left: string[] = [];
  let waiting = wishes.map((wish) => ({
    wish,
    free: spotsOf(wish)
      .filter(({ box }) => isWithin(box, frame) && !isCovering(box, obstacles))
      // Beside the dot across a line is better than led to.
      .toSorted(
        (a, b) =>
          Number(a.lead !== undefined) - Number(b.lead !== undefined) ||
          coveredBy(a.box, lines) - coveredBy(b.box, lines),
      ),
  }));
  while (waiting.length > 0) {
    const [next, ...others] = waiting.toSorted(
      (a, b) => a.free.length - b.free.length,
    );
    const spot = next?.free[0];
    if (next && spot) placed.push({ id: next.wish.id, ...spot });
    else if (next) left.push(next.wish.id);
    waiting = others.map(({ wish, free }) => ({
      wish,
      free: spot
        ? free.filter(({ box }) => !isOverlapping(box, spot.box))
        : free,
    }));
  }
  return { placed, left };
}
