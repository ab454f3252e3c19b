import type { Level } from "#domain/vocabularies.ts";
import { levelsMany, listedShort } from "./views.ts";

/** The texts of the view table. */
export const table = {
  title: (names: readonly string[]) =>
    `All figures of ${listedShort(names, 4)}`,
  /** Of all places of a level, or of several. */
  titleOfAll: (count: number, level: Level | undefined) => {
    const noun = level ? levelsMany[level] : { one: "place", many: "places" };
    return `All figures of ${String(count)} ${count === 1 ? noun.one : noun.many}`;
  },
  count: (kept: string, total: string, isOne: boolean) =>
    `${kept} of ${total} ${total === "1" ? "figure" : "figures"} ${isOne ? "passes" : "pass"} the filters.`,
  description: (title: string, rows: string, columns: number) =>
    `${title}: a table of ${rows} figures in rows and ${String(columns)} columns.`,
  each: "every figure of each place",
  columns: {
    place: "Place",
    province: "Province",
    yardstick: "Yardstick",
    programme: "Programme",
    stated: "As stated",
    figure: "Figure",
    number: "Number",
    unit: "Unit",
    bound: "Bound",
    year: "Year",
    announced: "Announced",
    until: "Until",
    status: "Status",
    stage: "Stage",
    basis: "Basis",
    instrument: "Instrument",
    recipient: "Recipient",
    sector: "Sector",
    audience: "Audience",
    printed: "As printed",
    source: "Source",
    quality: "Quality",
    locator: "Place in the source",
    note: "Note",
  },
  hints: {
    yardsticks: "Yardsticks do not compare, so each is sorted by itself.",
    number: "Unrounded; the upper end of a range.",
    year: "The year at whose prices the figure is stated",
  },
  once: "once",
  inTotal: "in total",
  overYears: (years: number) =>
    `over ${String(years)} ${years === 1 ? "year" : "years"}`,
  /** A programme: those who look for it in documents need its Chinese name too. */
  named: (name: string, chinese: string) =>
    chinese === "" ? name : `${name} ${chinese}`,
  frame: "All figures, a row each",
  choose: "Columns",
  reset: "The columns of the start",
  keysLabel: "Keys",
  keys: [
    { key: "← → ↑ ↓", does: "between cells; above the first row, the headers" },
    {
      key: "Home End",
      does: "first and last of the row; with Ctrl, of the table",
    },
    { key: "Page ↑ ↓", does: "a screen" },
    {
      key: "Enter",
      does: "opens the evidence, programme or source; sorts on a header",
    },
    { key: "Shift Enter", does: "on a header, sorts further" },
    { key: "Alt ← →", does: "moves the header’s column" },
    { key: "Alt ↓", does: "the header’s menu" },
    { key: "Ctrl C", does: "copies the cell" },
  ],
  menu: (column: string) => `Actions for ${column}`,
  up: "Sort upwards",
  down: "Sort downwards",
  furtherUp: "Then by this, upwards",
  furtherDown: "Then by this, downwards",
  unsort: "Do not sort by it",
  left: "Move left",
  right: "Move right",
  resize: "Set the width",
  hide: "Hide",
  width: (column: string) => `Width of ${column}`,
  moved: (column: string, at: number, of: number) =>
    `${column} is column ${String(at)} of ${String(of)}.`,
  sorted: (isReversed: boolean, order: number) =>
    `sorted ${isReversed ? "downwards" : "upwards"}${order > 1 ? `, ${String(order)}. key` : ""}`,
  copied: (rows: string, isOne: boolean) =>
    `${rows} ${isOne ? "row" : "rows"} copied.`,
  cellCopied: "Cell copied.",
  notCopied: "The browser refused. Copy it from here:",
};
