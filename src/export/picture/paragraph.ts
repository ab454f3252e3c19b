import type { Block, Font, Ink, Item, Measure } from "./scene.ts";
import { cut, inLines, type Lines } from "./textLines.ts";

/** How a text is set. */
export interface Style {
  readonly font: Font;
  readonly ink: Ink;
  readonly lineHeight: number;
}

interface Set extends Style {
  readonly room: number;
  readonly most?: number;
  readonly breakAfter?: RegExp;
}

const sans = (
  size: number,
  weight: number,
  ink: Ink,
  lineHeight = Math.ceil(size * 1.4),
): Style => ({
  font: { family: "sans", size, weight },
  ink,
  lineHeight,
});

/** The styles of a picture. Nothing in it is smaller than 12 pixels. */
export const STYLES = {
  title: {
    font: { family: "serif", size: 28, weight: 600 },
    ink: "ink",
    lineHeight: 36,
  },
  sentence: sans(15, 400, "soft", 22),
  filters: sans(13, 400, "soft", 19),
  name: sans(14, 500, "ink", 20),
  smallName: sans(12, 500, "ink", 16),
  figure: sans(14, 600, "ink", 20),
  largeFigure: sans(16, 600, "ink", 22),
  smallFigure: sans(12, 600, "ink", 16),
  detail: sans(13, 400, "soft", 18),
  note: sans(12, 400, "soft", 17),
  faint: sans(12, 400, "faint", 16),
  strong: sans(12, 600, "soft", 17),
  badge: sans(12, 400, "accent", 16),
  wordmark: {
    font: { family: "serif", size: 16, weight: 600 },
    ink: "ink",
    lineHeight: 20,
  },
  wordmarkEnd: {
    font: { family: "serif", size: 16, weight: 600 },
    ink: "accent",
    lineHeight: 20,
  },
} as const satisfies Record<string, Style>;

/** From the top of a line down to its baseline: the capitals stand in its middle. */
export function baseline({
  font,
  lineHeight,
}: Pick<Style, "font" | "lineHeight">): number {
  return lineHeight / 2 + font.size * 0.36;
}

/** How far down a line must start to share the baseline of another. */
export function levelWith(style: Style, other: Style): number {
  return baseline(other) - baseline(style);
}

/** One line of text with its left or right side at `x`. */
export function line(
  text: string,
  { font, ink, lineHeight }: Style,
  at: { readonly x: number; readonly y: number; readonly side?: "right" },
  measure: Measure,
): Item {
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

/** A text in as many lines as it needs, or as it may have. */
export function paragraph(text: string, set: Set, measure: Measure): Block {
  if (text === "") return { items: [], height: 0 };
  const lines: Lines = {
    width: (part) => measure(part, set.font),
    room: set.room,
    most: set.most ?? Infinity,
    ...(set.breakAfter ? { breakAfter: set.breakAfter } : {}),
  };
  const texts = inLines(text, lines);
  return {
    items: texts.map((part, index) =>
      line(part, set, { x: 0, y: index * set.lineHeight }, measure),
    ),
    height: texts.length * set.lineHeight,
  };
}

/** A text on one line, cut to its room. */
export function cutLine(
  text: string,
  style: Style,
  at: {
    readonly x: number;
    readonly y: number;
    readonly side?: "right";
    readonly room: number;
  },
  measure: Measure,
): Item {
  const width = (part: string) => measure(part, style.font);
  return line(cut(text, at.room, width), style, at, measure);
}
