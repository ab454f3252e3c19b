import { STYLES } from "#charts/paragraph.ts";
import type { Item } from "./scene.ts";

/** A mark as it is drawn, in a row of the legend, and what it means. */
export interface LegendEntry {
  readonly sample: readonly Item[];
  readonly text: string;
}

/** How high a row of the legend is; samples stand in its middle. */
export const LEGEND_ROW = STYLES.note.lineHeight;
