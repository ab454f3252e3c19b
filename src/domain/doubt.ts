import type { Incentive, Indicator } from "./rows.ts";

/**
 * Whether the dataset doubts a figure, mostly because of its translation: its
 * note then begins with `Doubtful:`, as the package's README asks.
 */
export function isDoubtful({ note }: Incentive | Indicator): boolean {
  return note?.startsWith("Doubtful:") ?? false;
}
