import type { Box } from "./boundedBarShape.ts";

/** Something in a chart that can be reached and opened. */
export interface Mark {
  readonly id: string;
  /** Where it lies, in CSS pixels of the chart. */
  readonly box: Box;
  /** Marks of one lane are passed from left to right; undefined in a chart without lanes. */
  readonly lane?: number;
}

type Axis = "x" | "y";

const centre = ({ box }: Mark, axis: Axis) =>
  axis === "x" ? box.x + box.width / 2 : box.y + box.height / 2;

/** Along an axis; marks at one place in the order given. */
function along(marks: readonly Mark[], axis: Axis): readonly Mark[] {
  return marks.toSorted((a, b) => centre(a, axis) - centre(b, axis));
}

function beside(
  marks: readonly Mark[],
  current: Mark,
  by: 1 | -1,
): Mark | undefined {
  const index = marks.findIndex(({ id }) => id === current.id);
  return marks[index + by];
}

/** The mark nearest in the next lane that has any. */
function inNextLane(
  marks: readonly Mark[],
  current: Mark,
  by: 1 | -1,
): Mark | undefined {
  const lanes = [...new Set(marks.map(({ lane }) => lane ?? 0))].toSorted(
    (a, b) => a - b,
  );
  const next = lanes[lanes.indexOf(current.lane ?? 0) + by];
  const distance = (mark: Mark) =>
    Math.abs(centre(mark, "x") - centre(current, "x"));
  return marks
    .filter(({ lane }) => (lane ?? 0) === next)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

const DIRECTIONS: Readonly<
  Record<string, { readonly axis: Axis; readonly by: 1 | -1 }>
> = {
  ArrowRight: { axis: "x", by: 1 },
  ArrowLeft: { axis: "x", by: -1 },
  ArrowDown: { axis: "y", by: 1 },
  ArrowUp: { axis: "y", by: -1 },
};

/**
 * The mark that a key leads to from another: the next along the axis, so that
 * every mark can be reached; with lanes, the next in the lane or the nearest in
 * the next lane; Home and End the first and last. The same mark at an end;
 * undefined where the key is none that moves.
 */
export function nextMark(
  marks: readonly Mark[],
  currentId: string,
  key: string,
): Mark | undefined {
  const current = marks.find(({ id }) => id === currentId) ?? marks[0];
  if (!current) return undefined;
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  if (!Object.hasOwn(DIRECTIONS, key)) return undefined;
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const { axis, by } = direction;
  const next =
    current.lane === undefined
      ? beside(along(marks, axis), current, by)
      : axis === "x"
        ? beside(
            along(
              marks.filter(({ lane }) => lane === current.lane),
              "x",
            ),
            current,
            by,
          )
        : inNextLane(marks, current, by);
  return next ?? current;
}
