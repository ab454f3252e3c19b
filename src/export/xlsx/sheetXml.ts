import type { FileValue } from "#export/rows/figureColumns.ts";
import { cellText } from "./xlsxText.ts";

/** A sheet of a workbook: a header row that stays in sight, and rows below it. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FileValue[])[];
}

const NARROWEST = 6;
const WIDEST = 60;

/** The name of a column: A to Z, then AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26
    ? letter
    : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** How wide a text is, in digits: Chinese signs take two. */
function widthOf(value: FileValue): number {
  const text = String(value ?? "");
  return (
    text.length +
    (text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]/g)?.length ?? 0)
  );
}

function columnWidth({ header, rows }: Sheet, index: number): number {
  const widths = [header[index], ...rows.map((row) => row[index])].map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, widest)) + 2;
}

/** Style 1 is the header's. Text is text, however much it looks like a formula. */
function cellXml(value: FileValue, reference: string, isHeader: boolean) {
  const style = isHeader ? ' s="1"' : "";
  if (value === undefined || value === "") return "";
  return typeof value === "number"
    ? `<c r="${reference}"${style}><v>${String(value)}</v></c>`
    : `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function rowXml(values: readonly FileValue[], index: number): string {
  const number = String(index + 1);
  const cells = values.map((value, column) =>
    cellXml(value, columnLetters(column) + number, index === 0),
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** A sheet as a worksheet part of Office Open XML. */
export function sheetXml(sheet: Sheet): string {
  const columns = sheet.header.map((_, index) => {
    const at = String(index + 1);
    return `<col min="${at}" max="${at}" width="${String(columnWidth(sheet, index))}" customWidth="1"/>`;
  });
  const rows = [sheet.header, ...sheet.rows].map(rowXml);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    "</worksheet>",
  ].join("");
}
