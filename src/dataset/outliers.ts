import type { Incentive, NationalValue } from "#domain/rows.ts";
import { isMoney } from "#domain/vocabularies.ts";
import { type YardstickId, yardstickOf } from "#domain/yardstick.ts";
import { DESCRIPTOR_FILE, type Descriptor } from "./descriptor.ts";
import type { Problem } from "./problem.ts";

const FACTOR = 100;
const FEWEST = 3;

/** An incentive and the line on which it stands. */
export interface PlacedIncentive {
  readonly line: number;
  readonly row: Incentive;
}

/**
 * Warns of figures over 100 times or under a 100th of their yardstick's median
 * (at least 3 figures): the usual sign of a slip in 万 or 亿. The package names
 * those that are right, each with its reason; a name without need is a warning too.
 */
export function checkOutliers(
  file: string,
  incentives: readonly PlacedIncentive[],
  national: readonly NationalValue[],
  allowed: Descriptor["outliers"],
): readonly Problem[] {
  const groups = new Map<YardstickId, PlacedIncentive[]>();
  for (const incentive of incentives) {
    const { id } = yardstickOf(incentive.row);
    groups.set(id, [...(groups.get(id) ?? []), incentive]);
  }
  const unusual = [...groups].flatMap(([yardstick, members]) => {
    const measured = members.flatMap((member) => {
      const value = comparable(member.row, national);
      return value === undefined ? [] : [{ ...member, value }];
    });
    if (measured.length < FEWEST) return [];
    const median = medianOf(measured.map(({ value }) => value));
    return measured
      .filter(({ value }) => value > FACTOR * median || value < median / FACTOR)
      .map(({ line, row, value }) => ({
        id: row.id,
        line,
        yardstick,
        value,
        median,
      }));
  });
  const reasons = new Set(allowed.map(({ incentive }) => incentive));
  const warnings = unusual
    .filter(({ id }) => !reasons.has(id))
    .map(({ line, value, median, yardstick }): Problem => {
      const relation =
        value > median ? `over ${FACTOR} times` : `under 1/${FACTOR} of`;
      return {
        severity: "warning",
        file,
        line,
        column: "amount",
        message: `${value} is ${relation} ${median}, the median of ${yardstick}`,
        expected: `a figure nearer to it, or its id and a reason under "outliers" in ${DESCRIPTOR_FILE}`,
      };
    });
  const known = new Set<string>(incentives.map(({ row }) => row.id));
  const needed = new Set<string>(unusual.map(({ id }) => id));
  return [...warnings, ...checkAllowList(allowed, known, needed)];
}

function checkAllowList(
  allowed: Descriptor["outliers"],
  known: ReadonlySet<string>,
  needed: ReadonlySet<string>,
): Problem[] {
  const expected =
    "only ids of incentives that would else be warned of, each once";
  return allowed.flatMap(({ incentive }, at): Problem[] => {
    const isRepeated =
      allowed.findIndex((other) => other.incentive === incentive) < at;
    const what = isRepeated
      ? "stands there twice"
      : !known.has(incentive)
        ? "is not among the incentives"
        : needed.has(incentive)
          ? undefined
          : "is no outlier";
    if (what === undefined) return [];
    const place = { file: DESCRIPTOR_FILE, column: `outliers.${at}.incentive` };
    return [
      {
        severity: "warning",
        ...place,
        message: `“${incentive}” ${what}`,
        expected,
      },
    ];
  });
}

/** The upper end, in yuan if it is money; undefined if a dollar amount cannot be converted. */
function comparable(
  row: Incentive,
  national: readonly NationalValue[],
): number | undefined {
  const value = row.amountMax ?? row.amount;
  if (!isMoney(row.unit) || row.unit === "CNY") return value;
  const rates = national.filter(({ series }) => series === "cny-per-usd");
  // For a warning of two orders of magnitude the rate of any year will do.
  const rate = rates.find(({ year }) => year === row.priceYear) ?? rates.at(-1);
  return rate && value * rate.value;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  const lower = sorted[Math.ceil(middle) - 1] ?? upper;
  return (lower + upper) / 2;
}
