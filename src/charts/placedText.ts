import type { Box } from "./boundedBarShape.ts";
import type { Font } from "./measure.ts";

/** The tokens of the theme that texts are set in. */
export type TextInk = "ink" | "soft" | "faint" | "accent" | "on-accent";

/** A line of text with its place, for the screen and for pictures alike. */
export interface PlacedText {
  readonly kind: "text";
  readonly box: Box;
  readonly text: string;
  readonly font: Font;
  readonly ink: TextInk;
  /** The side of its box that the text keeps to. */
  readonly side: "left" | "right";
}

/** How a text is set. */
export interface Style {
  readonly font: Font;
  readonly ink: TextInk;
  readonly lineHeight: number;
}

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

/** The texts, moved. */
export function movedTexts(
  texts: readonly PlacedText[],
  right: number,
  down: number,
): readonly PlacedText[] {
  return texts.map((text) => ({
    ...text,
    box: movedBox(text.box, right, down),
  }));
}

/** The box, moved. */
export function movedBox(box: Box, right: number, down: number): Box {
  return { ...box, x: box.x + right, y: box.y + down };
}
