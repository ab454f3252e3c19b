import type { Font } from "#charts/measure.ts";

export const TICK_FONT: Font = {
  family: "sans",
  size: 12,
  weight: 400,
  isTabular: true,
};
export const LABEL_FONT: Font = { ...TICK_FONT, isTabular: false };
export const CHOSEN_FONT: Font = { ...LABEL_FONT, weight: 600 };

/** How high a line of text is. */
export const LINE = 15;
