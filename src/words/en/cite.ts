/** How a view and its sources are cited. */
export const cite = {
  name: "Cite",
  /** Who made the dataset. */
  compiler: "Fourth Pole contributors",
  /** The title that a package gives itself, which is in English. */
  datasetTitle: (title: string) => title,
  styles: {
    plain: { label: "Plain", hint: "A line to be read" },
    bibtex: { label: "BibTeX", hint: "For LaTeX" },
    ris: { label: "RIS", hint: "For EndNote, Zotero and others" },
    gbt7714: { label: "GB/T 7714", hint: "The Chinese standard, of 2015" },
  },
  style: "Style",
  view: "This view",
  sources: (count: number) => {
    if (count === 0) return "No source stands behind what is on screen.";
    return count === 1 ? "Its source" : `Its ${String(count)} sources`;
  },
  ofView: "Copy the citation of this view",
  ofSource: (title: string) => `Copy the citation of “${title}”`,
  thisSource: "Copy the citation",
  all: "Copy all",
  more: (count: number) => `Show all ${String(count)}`,
  saveAll: (ending: string) => `Save as .${ending}`,
  accessed: (date: string) => `Date of access: ${date}.`,
  plain: {
    noDate: "n.d.",
    dated: (who: string, date: string) => `${who} (${date}).`,
    sentence: (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`),
    capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
    version: (dataset: string, version: string) =>
      `${dataset}, dataset ${version}`,
    accessed: (date: string) => `Accessed ${date}.`,
    /** The parts of a citation, none of them empty: sentences and an address. */
    joined: (parts: readonly string[]) => parts.join(" "),
  },
  version: (version: string) => `Dataset ${version}`,
};
