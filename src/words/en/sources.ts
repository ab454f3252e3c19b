const number = (count: number) => count.toLocaleString("en-GB");
const figures = (count: number) =>
  count === 1 ? "1 figure" : `${number(count)} figures`;
const sourcesOf = (count: number) =>
  count === 1 ? "1 source" : `${number(count)} sources`;

/** The texts of the view sources. */
export const sources = {
  number,
  figures,
  events: (count: number) =>
    count === 1 ? "1 event" : `${number(count)} events`,
  /** `of` names the places; empty for all. */
  title: (count: number, of: string) =>
    count === 0
      ? `Sources of context and events${of && ` of ${of}`}`
      : `What stands behind ${figures(count)}${of && ` of ${of}`}`,
  /** In place of the title where there is no source at all. */
  titleOfNone: "What stands behind the figures",
  sentence: (count: number, share: string) =>
    `${sourcesOf(count)}; ${share} of the figures from sources of high quality.`,
  noneHigh: "none",
  contextOnly: (count: number) =>
    count === 1
      ? "1 more source stands behind context and events only."
      : `${number(count)} more sources stand behind context and events only.`,
  noFigures: (count: number) =>
    `${sourcesOf(count)}; no figure is taken from ${count === 1 ? "it" : "them"}.`,
  under: (percent: string) => `under ${percent}`,
  over: (percent: string) => `over ${percent}`,
  strips: {
    title: "Figures by quality and kind of their source",
    quality: "By quality",
    kind: "By kind",
    columns: {
      what: "Sources of",
      figures: "Figures",
      share: "Share",
      sources: "Sources",
    },
    described: (strip: string, parts: readonly string[]) =>
      `${strip}: ${parts.join(", ")}.`,
    part: (label: string, count: number, share: string) =>
      `${label} ${number(count)} (${share})`,
  },
  disagree: {
    title: "Where sources disagree",
    described: (count: number) =>
      count === 0
        ? "No source contradicts another."
        : `Sources disagree in ${number(count)} ${count === 1 ? "case" : "cases"}.`,
    hidden: "hidden by filters",
  },
  list: {
    title: "All sources",
    shown: (shown: number, all: number) =>
      shown === all ? sourcesOf(all) : `${number(shown)} of ${sourcesOf(all)}`,
    more: (count: number) => `Show ${number(count)} more`,
    all: "Show all",
    only: "Only this",
    onlyOf: (title: string) => `Only figures of ${title}`,
    order: "Sorted by",
    orders: {
      figures: "Figures",
      date: "Date",
      quality: "Quality",
      publisher: "Publisher",
    },
  },
  columns: {
    id: "Id",
    title: "Source",
    publisher: "Publisher",
    author: "Author",
    published: "Published",
    language: "Language",
    translation: "Translation",
    kind: "Kind",
    quality: "Quality",
    figures: "Figures",
    values: "Values",
    events: "Events",
    contested: "Contested",
    address: "Address",
  },
};
