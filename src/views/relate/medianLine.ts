import { fractionOf } from "#charts/axisScale.ts";
import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { isOverlapping, isWithin } from "#charts/placeLabels.ts";
import { LABEL_FONT, LINE } from "./relateFonts.ts";
import type { RelateAxis } from "./related.ts";

/** A text in the chart; its box is as high as a line. */
export interface PlacedText {
  readonly text: string;
  readonly box: Box;
}

/** The middle of an axis as a line across the chart. */
export interface MedianLine {
  readonly at: number;
  readonly text: string;
  /** Its text beside it; undefined where it would cover something. */
  readonly label: PlacedText | undefined;
}

/** How far along its line the text of a median may stand, the best first. */
const ALONG = [1, 0, 0.8, 0.2, 0.6, 0.4] as const;

interface MedianAsk {
  readonly axis: RelateAxis;
  readonly plot: Box;
  /** What it may not cover: dots, whiskers, other texts. */
  readonly taken: readonly Box[];
  readonly measure: Measure;
}

/** A line at the median, with its text along it where it covers nothing. */
export function medianLine(
  side: "x" | "y",
  { axis, plot, taken, measure }: MedianAsk,
): MedianLine | undefined {
  if (!axis.median) return undefined;
  const { value, text } = axis.median;
  const width = measure(text, LABEL_FONT);
  const share = fractionOf(axis.scale, value);
  const at =
    side === "x"
      ? plot.x + share * plot.width
      : plot.y + (1 - share) * plot.height;
  const boxes = ALONG.flatMap((along) => {
    const x = plot.x + 4 + along * (plot.width - width - 6);
    const y = plot.y + 2 + (1 - along) * (plot.height - LINE - 4);
    const places =
      side === "x"
        ? [at + 5, at - 5 - width].map((beside) => ({ x: beside, y }))
        : [at - LINE - 2, at + 2].map((beside) => ({ x, y: beside }));
    return places.map((place) => ({ ...place, width, height: LINE }));
  });
  const box = boxes.find(
    (each) =>
      isWithin(each, plot) &&
      !taken.some((other) => isOverlapping(each, other)),
  );
  return { at, text, label: box && { text, box } };
}

/** The ground of the two lines, a pixel wide. */
export function medianLines(
  x: MedianLine | undefined,
  y: MedianLine | undefined,
  plot: Box,
): readonly Box[] {
  return [
    ...(x ? [{ ...plot, x: x.at - 0.5, width: 1 }] : []),
    ...(y ? [{ ...plot, y: y.at - 0.5, height: 1 }] : []),
  ];
}
