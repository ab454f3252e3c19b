/** What all charts share: their keys, and the ways to read them otherwise. */
export const charts = {
  asTable: "As a table",
  asChart: "As a chart",
  help: "In words, and keys",
  /** The accessible name of the marks of a chart. */
  marks: (title: string) => `${title}: the marks of the chart`,
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
