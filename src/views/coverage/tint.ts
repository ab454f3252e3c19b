/** A step of the heat map: from how many figures on, and how much of the accent it takes. */
interface Tint {
  readonly from: number;
  /** Percent of the accent over the card. */
  readonly accent: number;
}

/** Few steps, so that they can be told apart; the number stands in the cell. */
export const TINTS: readonly Tint[] = [
  { from: 1, accent: 12 },
  { from: 2, accent: 24 },
  { from: 3, accent: 40 },
  { from: 6, accent: 100 },
];

/** How much of the accent a cell with that many figures takes, in percent; 0 without any. */
export function accentOf(figures: number): number {
  return TINTS.findLast(({ from }) => figures >= from)?.accent ?? 0;
}

/** The look of a cell with that many figures, one at least: ground and text in CSS. */
export function tintOf(figures: number): {
  readonly background: string;
  readonly color: string;
} {
  const accent = accentOf(figures);
  return {
    background: `color-mix(in srgb, var(--accent) ${String(accent)}%, var(--card))`,
    color: accent === 100 ? "var(--on-accent)" : "var(--ink)",
  };
}
