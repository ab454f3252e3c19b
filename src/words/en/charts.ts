/** What all charts share: their keys, and the ways to read them otherwise. */
export const charts = {
  asTable: "As a table",
  asChart: "As a chart",
  help: "In words, and keys",
  /** The accessible name of the marks of a chart. */
  marks: (title: string) => `${title}: the marks of the chart`,
  /** Sentences of a description in words, made from a model. */
  describe: {
    leaders: (names: string, count: number, figure: string) =>
      `${names} ${count === 1 ? "is" : "are"} first with ${figure}.`,
    /** Those that are equal but for what hedges them, each with its figure. */
    leadersEach: (figures: string) => `${figures} are first.`,
    with: (name: string, figure: string) => `${name} with ${figure}`,
    median: (count: number, figure: string) =>
      `The median of ${String(count)} figures is ${figure}.`,
    smallest: (names: string, figure: string, times: string) =>
      `The smallest is ${figure}, of ${names}${times === "" ? "" : `; the largest is ${times} times that`}.`,
    smallestEach: (figures: string) => `The smallest are ${figures}.`,
    only: "No other has a figure.",
    missing: (count: number, of: "place" | "cell", reasons: string) =>
      `${String(count)} ${of}${count === 1 ? " is" : "s are"} missing: ${reasons}.`,
    reason: (reason: string, count: number, isOnly: boolean) =>
      `${reason.charAt(0).toLowerCase()}${reason.slice(1)}${isOnly ? "" : ` (${String(count)})`}`,
    saysNothing: "No figure found says nothing about a place.",
    row: (name: string, sentences: string) => `${name}: ${sentences}`,
    moreRows: (count: number) =>
      count === 1 ? "And 1 more row." : `And ${String(count)} more rows.`,
  },
  keys: [
    { key: "Tab", does: "to the chart" },
    { key: "← → ↑ ↓", does: "between its marks" },
    { key: "Home End", does: "to the first and last" },
    { key: "Enter", does: "opens the evidence" },
    { key: "Esc", does: "leaves the chart" },
    { key: "t", does: "the same as a table" },
    { key: "?", does: "this help" },
  ],
};
