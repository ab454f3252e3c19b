import type { Measure } from "#domain/figure.ts";

/** Units as a spreadsheet wants them: one word for one thing. */
const scales: Record<Extract<Measure, { kind: "scale" }>["scale"], string> = {
  index: "index",
  share: "percent of the largest",
  minmax: "min-max",
  z: "z-score",
  rank: "rank",
};

/** What can be taken away from a view. */
export const exporting = {
  /** The accessible name of the button, which stays. */
  name: "Export",
  /** The names in the menu, which stay. */
  formats: {
    png: { label: "PNG", hint: "A picture with sources and link" },
    csv: { label: "CSV", hint: "The figures, with their steps" },
  },
  making: {
    png: "Making the picture…",
    csv: "Making the table…",
  },
  failed: {
    title: { png: "There is no picture", csv: "There is no table" },
    nothing:
      "The figures are not loaded yet: wait a moment, then export again.",
    fonts: "A font could not be loaded: check the connection, then try again.",
    code: "A part of the app could not be loaded: check the connection, then reload the page and try again.",
    drawing:
      "The browser could not draw it: try again, or take the CSV, which needs no drawing.",
    broken:
      "Something in the app broke: reload the page, which keeps your question, and try again.",
    blank:
      "The browser drew nothing: close other tabs to free memory, then try again.",
  },
  picture: {
    sources: (names: readonly string[], more: number) =>
      `Sources: ${names.join("; ")}${more > 0 ? `; and ${String(more)} more, listed at the link` : ""}.`,
    dataset: (version: string) => `Dataset ${version}`,
    missing: (text: string, hint: string) => `${text}: ${hint}`,
    heading: (heading: string, remark: string) => [heading, `— ${remark}`],
    moreRows: (count: number) =>
      `and ${String(count)} more ${count === 1 ? "row" : "rows"}, listed at the link`,
    wordmark: ["Fourth", "Pole"],
    dot: " · ",
    comma: ", ",
  },
  csv: {
    currencies: { CNY: "CNY", USD: "USD", INT: "international dollars" },
    scales,
    percent: "percent",
    percentagePoints: "percentage points",
    multiple: "times",
    pricesOf: (unit: string, year: number) =>
      `${unit} at prices of ${String(year)}`,
    range: (low: string, high: string) => `${low}–${high}`,
    step: (title: string, detail: string, result: string) =>
      `${title}${detail === "" ? "" : ` (${detail})`} = ${result}`,
    /** Between the parts of a cell that holds several. */
    separator: " | ",
    missing: (text: string, hint: string) => `${text}: ${hint}`,
  },
  /** In file names, for places that are too many to name. */
  fileMore: (count: number) => `and-${String(count)}-more`,
};
