import type { DataCell } from "./dataTable.ts";
import type { FigureCell } from "./figureCell.ts";

/** A figure, or why there is none, as a cell of a plain table that opens the evidence. */
export function figureDataCell({
  cell,
  figure,
  missing,
}: FigureCell): DataCell {
  const { scaled, place, yardstick } = cell;
  const text = figure
    ? [figure.text, figure.suffix].filter((part) => part !== "").join(" ")
    : (missing?.text ?? "");
  return {
    text,
    value: scaled.kind === "value" ? scaled.high : undefined,
    open: { place, yardstick: yardstick.id, incentive: undefined },
  };
}
