import { isSlug } from "#domain/ids.ts";
import type { Nominal } from "#domain/nominal.ts";
import { parseYardstick, type YardstickId } from "#domain/yardstick.ts";

/** An indicator of the package, by its slug. */
export type IndicatorId = Nominal<string, "indicator">;

/** What an axis shows: a yardstick or an indicator. */
export type AxisId = YardstickId | IndicatorId;

/** The text as what an axis may show, or undefined. Whether the dataset has it is another question. */
export function parseAxis(text: string): AxisId | undefined {
  const yardstick = parseYardstick(text)?.id;
  return yardstick ?? (isSlug(text) ? (text as IndicatorId) : undefined);
}
