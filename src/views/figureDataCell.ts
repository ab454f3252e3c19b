import type { DataCell } from "./dataTable.ts";
import type { FigureCell } from "./figureCell.ts";
import { figureLine } from "#words/figureText.ts";
import type { Words } from "#words/catalogue.ts";

/** A figure, or why there is none, as a cell of a plain table that opens the evidence. */
export function figureDataCell(
  { cell, figure, missing }: FigureCell,
  words: Words,
): DataCell {
  const { scaled, place, yardstick } = cell;
  const text = figure ? figureLine(figure, words) : (missing?.text ?? "");
  return {
    text,
    value: scaled.kind === "value" ? scaled.high : undefined,
    open: { place, yardstick: yardstick.id, incentive: undefined },
  };
}
