import { cutText } from "#charts/cutText.ts";
import type { Font, Measure } from "#charts/measure.ts";

export const LABEL: Font = {
  family: "sans",
  size: 12,
  weight: 400,
  isTabular: false,
};

const GAP = 6;

/** What is labelled, in pixels of the plot. */
interface Labelled {
  readonly x: number;
  readonly width: number;
  /** Whether a label may lie on it: on a bar, not on a ring. */
  readonly isGround: boolean;
}

export interface PlacedLabel {
  /** Empty where there is no text. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/**
 * Finds room for the label of a mark: on it, right of it or left of it, within
 * the plot. The longest text is tried first; where none has room, the last is cut.
 *
 * @param texts from the longest to the shortest.
 */
export function placedLabel(
  { x, width, isGround }: Labelled,
  texts: readonly string[],
  plotWidth: number,
  measure: Measure,
): PlacedLabel {
  const end = x + width;
  const rooms = [
    { side: "on", room: isGround ? width - 2 * GAP : 0 },
    { side: "right", room: plotWidth - end - GAP },
    { side: "left", room: x - GAP },
  ] as const;
  const placed = (side: (typeof rooms)[number]["side"], text: string) => {
    // Up to the next whole pixel: a neighbour starts after all of it.
    const length = Math.ceil(measure(text, LABEL));
    const start = { on: x + GAP, right: end + GAP, left: x - GAP - length };
    return { text, x: start[side], width: length };
  };
  for (const text of texts) {
    const length = Math.ceil(measure(text, LABEL));
    const found = rooms.find(({ room }) => length <= room);
    if (found) return placed(found.side, text);
  }
  const [widest] = rooms.toSorted((a, b) => b.room - a.room);
  if (!widest) return { text: "", x, width: 0 };
  const shortest = texts.at(-1) ?? "";
  return placed(
    widest.side,
    cutText(shortest, Math.floor(widest.room), LABEL, measure),
  );
}
