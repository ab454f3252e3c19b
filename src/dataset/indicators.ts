import type { DatasetInfo } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
import { DESCRIPTOR_FILE, type Descriptor } from "./descriptor.ts";
import { quoted } from "./problem.ts";
import type { RowFault } from "./rowRules.ts";

type Indicators = DatasetInfo["indicators"];

/** The indicators as the package describes them, by id. */
export function describedIndicators(descriptor: Descriptor): Indicators {
  return new Map(
    descriptor.indicators.map(
      ({ id, title, title_zh: titleZh, unit, description }) => [
        id,
        { id, title, titleZh, unit, description },
      ],
    ),
  );
}

/** An indicator without description would have neither words nor a unit to trust. */
export function indicatorFault(
  row: Indicator,
  indicators: Indicators,
): RowFault | undefined {
  const described = indicators.get(row.indicator);
  if (!described) {
    return {
      property: "indicator",
      message: `${quoted(row.indicator)} is not described in ${DESCRIPTOR_FILE}`,
      expected: `an indicator that stands under "indicators" there`,
    };
  }
  if (described.unit === row.unit) return undefined;
  return {
    property: "unit",
    message: `${quoted(row.unit)} is not the unit of ${row.indicator}`,
    expected: described.unit,
  };
}
