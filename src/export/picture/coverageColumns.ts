import type { CoveragePlace } from "#views/coverage/coverageParts.ts";
import type { CoverageModel } from "#views/coverage/model.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";

const NAMES = { wide: 196, narrow: 126 } as const;
const NARROW = 600;
/** The room of the number of places that a yardstick is known of. */
export const KNOWN = 34;
export const CELL = { least: 21, most: 92, gap: 2 } as const;
/** Where the columns stand. */
export interface CoverageColumns {
  readonly names: number;
  readonly first: number;
  readonly step: number;
  readonly places: readonly CoveragePlace[];
  readonly left: readonly CoveragePlace[];
  readonly isUpright: boolean;
}

/** As many columns as a picture has room for, each as wide as it may be. */
export function coverageColumns({
  context,
  frame,
  measure,
}: Drawing<CoverageModel>): CoverageColumns {
  const { places } = context.model;
  const content = contentOf(frame);
  const names = content < NARROW ? NAMES.narrow : NAMES.wide;
  const first = names + KNOWN;
  const room = content - first;
  const most = Math.max(1, Math.floor(room / CELL.least));
  const shown = places.slice(0, most);
  const step = Math.min(CELL.most, room / Math.max(1, shown.length));
  const widest = Math.max(
    0,
    ...shown.map(({ name }) => measure(name, STYLES.smallName.font)),
  );
  return {
    names,
    first,
    step,
    places: shown,
    left: places.slice(most),
    isUpright: widest > step - 6,
  };
}

/** A style for numbers that stand under each other. */
export const numeral = (style: Style): Style => ({
  ...style,
  font: { ...style.font, isTabular: true },
});
