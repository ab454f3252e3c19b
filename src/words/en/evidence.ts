import type { Bound } from "#domain/bound.ts";
import type { Pick } from "#domain/settings.ts";
import type { Status } from "#domain/vocabularies.ts";

const figures = (count: number) =>
  count === 1 ? "1 figure" : `${String(count)} figures`;

/** Which of a cell's figures it shows. */
const choices: Record<Pick, (count: number) => string> = {
  highest: (count) => `The cell shows the highest of ${String(count)}.`,
  latest: (count) => `The cell shows the latest of ${String(count)}.`,
  sum: (count) => `The cell shows the sum of ${String(count)}.`,
};

/** Before the result of the steps. */
const outcomes: Record<Bound, string> = {
  exact: "Result",
  "at-least": "At least",
  "more-than": "More than",
  "at-most": "At most",
  about: "About",
  planned: "Planned",
  rumoured: "Rumoured",
  range: "Range",
};

/** A programme's status, standing alone. */
const statusOf: Record<Status, string> = {
  announced: "Announced; not known whether in force",
  active: "In force",
  ended: "Ended",
  unknown: "Status not known",
};

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

/** A date at the precision that is known. */
function date(year: number, month?: number, day?: number): string {
  return [day, month && MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The panel that explains one figure. */
export const evidence = {
  /** The accessible name of the panel, which stays. */
  name: "Evidence",
  close: "Close",
  sections: {
    source: "As printed",
    steps: "How the figure came about",
    stepsMissing: "Why there is no figure",
    notes: "Keep in mind",
    contested: "Sources disagree",
    addends: "What was added",
    others: "Other figures behind this cell",
    facts: "About the figure",
    figures: "Figures",
    values: "Values for context",
    events: "Events",
    sources: "Sources",
  },
  /** What has a panel of its own. */
  rows: { programme: "Programme", source: "Source", event: "Event" },
  statusOf,
  announcedOn: (date: string) => `announced ${date}`,
  runsUntil: (date: string) => `until ${date}`,
  facts: {
    basis: "What it is",
    recipient: "Recipient",
    instrument: "Instrument",
    stage: "Stage",
    priceYear: "Year",
    noPriceYear: "the source prints none",
    sectors: "Sectors",
    place: "Place",
    status: "Status",
    announced: "Announced",
    notAnnounced: "no date printed",
    until: "Until",
    noEnd: "no end printed",
    audience: "Audience",
    kind: "Kind",
    date: "Date",
    amount: "Amount",
    programme: "Programme",
    publisher: "Publisher",
    author: "Author",
    published: "Published",
    language: "Language",
    quality: "Quality",
  },
  figures,
  doubtfulOf: (count: number) =>
    `The dataset itself doubts ${String(count)} of these figures; the notes say why.`,
  contestedOf: (count: number) =>
    `Sources disagree about ${String(count)} of these figures.`,
  values: (count: number) =>
    count === 1 ? "1 value" : `${String(count)} values`,
  onlySource: "Only figures of this source",
  allSources: "All sources",
  /** Between things of a list within a line. */
  comma: ", ",
  dash: " – ",
  quoted: (text: string) => `“${text}”`,
  /** Where in a document something stands, as the dataset writes it: in English. */
  locator: (printed: string) => printed,
  quality: (quality: string, remark: string) =>
    `${quality.toLowerCase()} quality: ${remark}`,
  qualityOf: (quality: string) => `${quality.toLowerCase()} quality`,
  date,
  noDate: "undated",
  note: "Note",
  openSource: "Open source",
  newTab: "opens in a new tab",
  address: "Address",
  outcomes,
  inShort: (figure: string) => `in short: ${figure}`,
  /** A zone's or district's figure that counts for its city. */
  ofPart: (part: string) => `Figure of ${part}`,
  sumOf: (count: number) => `Sum of ${figures(count)}`,
  thisOne: "this figure",
  hiddenOne: "hidden by the filters or not in this cell",
  choices,
  shown: "shown in the cell",
  backToSum: (sum: string) => `Back to the sum, ${sum}`,
  hidden: (count: number) =>
    `The filters hide ${figures(count)} that would belong here.`,
  doubtful: "The dataset itself doubts this figure; its note says why.",
  notBehind:
    "The figure asked for is not in this cell as it is filtered now; this is the one that the cell shows.",
  notScaled:
    "The scale is taken over the figures that the cells show, so this one is given without it.",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser does not allow copying.",
  datasetNamed: (title: string, version: string) => `${title} ${version}`,
  account: {
    line: (label: string, text: string) => `${label}: ${text}`,
    step: (title: string, detail: string, result: string) =>
      `  ${title}${detail === "" ? "" : ` (${detail})`} = ${result}`,
    source: "Source",
    dataset: "Dataset",
  },
};
