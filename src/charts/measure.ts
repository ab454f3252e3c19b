/** How a text is set. */
export interface Font {
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly weight: number;
  /** Whether all digits are of one width, as in every figure that is compared. */
  readonly isTabular: boolean;
}

/** How wide a text is, in pixels. Given in from outside, so that layout needs no browser. */
export type Measure = (text: string, font: Font) => number;
