import type { Incentive } from "#domain/rows.ts";
import {
  type Yardstick,
  type YardstickId,
  yardstickOf,
} from "#domain/yardstick.ts";
import type { RowFault } from "./rowRules.ts";

const PARTS = ["recipient", "unit", "period", "instrument"] as const;

/**
 * Judges the rows of a table one after the other: a word such as `enterprise`
 * is a recipient and a unit, so that money for an enterprise and a number of
 * enterprises could come under one yardstick, which would put them on one scale.
 */
export function yardstickClash(): (row: Incentive) => RowFault | undefined {
  const first = new Map<YardstickId, Yardstick>();
  return (row) => {
    const yardstick = yardstickOf(row);
    const known = first.get(yardstick.id);
    first.set(yardstick.id, known ?? yardstick);
    const part = PARTS.find((name) => known && known[name] !== yardstick[name]);
    if (!known || part === undefined) return undefined;
    return {
      property: part === "unit" ? "unit" : "recipient",
      message: `${row.recipient} in ${row.unit} makes the yardstick ${yardstick.id}, which other rows use for ${known.recipient} in ${known.unit ?? "money"}`,
      expected: "a recipient and a unit that no other yardstick is named by",
    };
  };
}
