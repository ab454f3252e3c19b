import type { Measure } from "./measure.ts";
import type { PlacedText, Style, TextInk } from "./placedText.ts";
import {
  cut,
  cutBefore,
  type Cuttable,
  inLines,
  inLinesBefore,
  type Lines,
} from "./textLines.ts";

interface Set extends Style {
  readonly room: number;
  readonly most?: number;
  readonly breakAfter?: RegExp;
}

const sans = (
  size: number,
  weight: number,
  ink: TextInk,
  lineHeight = Math.ceil(size * 1.4),
): Style => ({
  font: { family: "sans", size, weight, isTabular: false },
  ink,
  lineHeight,
});

const figures = (size: number, lineHeight: number): Style => ({
  font: { family: "sans", size, weight: 600, isTabular: true },
  ink: "ink",
  lineHeight,
});

const serif = (size: number, ink: TextInk, lineHeight: number): Style => ({
  font: { family: "serif", size, weight: 600, isTabular: false },
  ink,
  lineHeight,
});

/** The styles of charts and pictures. Nothing is smaller than 12 pixels. */
export const STYLES = {
  title: serif(28, "ink", 36),
  smallTitle: serif(22, "ink", 28),
  ownNote: sans(14, 400, "ink", 21),
  sentence: sans(15, 400, "soft", 22),
  filters: sans(13, 400, "soft", 19),
  name: sans(14, 500, "ink", 20),
  smallName: sans(12, 500, "ink", 16),
  largeName: sans(16, 600, "ink", 22),
  boldName: sans(14, 600, "ink", 20),
  smallBoldName: sans(12, 600, "ink", 16),
  figure: figures(14, 20),
  closeFigure: figures(14, 18),
  largeFigure: figures(16, 22),
  smallFigure: figures(12, 16),
  detail: sans(13, 400, "soft", 18),
  note: sans(12, 400, "soft", 17),
  faint: sans(12, 400, "faint", 16),
  strong: sans(12, 600, "soft", 17),
  badge: sans(12, 400, "accent", 16),
  wordmark: serif(16, "ink", 20),
  wordmarkEnd: serif(16, "accent", 20),
} as const satisfies Record<string, Style>;

/** One line of text with its left or right side at `x`. */
export function line(
  text: string,
  { font, ink, lineHeight }: Style,
  at: { readonly x: number; readonly y: number; readonly side?: "right" },
  measure: Measure,
): PlacedText {
  const width = measure(text, font);
  const x = at.side === "right" ? at.x - width : at.x;
  return {
    kind: "text",
    text,
    font,
    ink,
    side: at.side ?? "left",
    box: { x, y: at.y, width, height: lineHeight },
  };
}

/** Lines under each other, from the origin down. */
export interface TextBlock {
  readonly items: readonly PlacedText[];
  readonly height: number;
}

/** A text in as many lines as it needs, or as it may have: then cut at its end, or before the end that it is given. */
export function paragraph(
  text: string | Cuttable,
  set: Set,
  measure: Measure,
): TextBlock {
  if (text === "") return { items: [], height: 0 };
  const lines: Lines = {
    width: (part) => measure(part, set.font),
    room: set.room,
    most: set.most ?? Infinity,
    ...(set.breakAfter ? { breakAfter: set.breakAfter } : {}),
  };
  const texts =
    typeof text === "string"
      ? inLines(text, lines)
      : inLinesBefore(text, lines);
  return {
    items: texts.map((part, index) =>
      line(part, set, { x: 0, y: index * set.lineHeight }, measure),
    ),
    height: texts.length * set.lineHeight,
  };
}

/** A text on one line, cut to its room: at its end, or before the end that it is given. */
export function cutLine(
  text: string | Cuttable,
  style: Style,
  at: {
    readonly x: number;
    readonly y: number;
    readonly side?: "right";
    readonly room: number;
  },
  measure: Measure,
): PlacedText {
  const width = (part: string) => measure(part, style.font);
  const shown =
    typeof text === "string"
      ? cut(text, at.room, width)
      : cutBefore(text, at.room, width);
  return line(shown, style, at, measure);
}
