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
    svg: { label: "SVG", hint: "A drawing that can be enlarged and edited" },
    csv: { label: "CSV", hint: "The figures, with their steps" },
    xlsx: {
      label: "XLSX",
      hint: "A workbook: the figures, the settings, the sources",
    },
    json: {
      label: "JSON",
      hint: "The figures with each step as data, the settings, the sources",
    },
    zip: {
      label: "ZIP",
      hint: "A data package: tables of figures and sources, what each column holds, how to cite it",
    },
  },
  tabs: {
    name: "What to take away",
    picture: "Picture",
    data: "Data",
    embed: "Embed",
  },
  copying: {
    copy: "Copy",
    copied: "Copied",
    refused:
      "The browser did not allow copying: the text is marked, copy it by hand.",
  },
  embed: {
    how: "How it stands in the other page",
    code: "Code",
    ways: {
      live: {
        label: "Live",
        hint: "The view itself, always with the current data: its figures may change.",
      },
      frozen: {
        label: "Frozen",
        hint: "The view itself, with the data of today: its figures stay.",
      },
      picture: {
        label: "Picture",
        hint: "A saved PNG, laid beside the other page, that leads to the view and says in words what it shows.",
      },
    },
  },
  copyImage: "Copy image",
  share: "Share…",
  printing: "Print or PDF",
  longPress: "Press the picture long to keep it.",
  print: {
    sources: (count: number) =>
      count === 1 ? "The source" : `All ${String(count)} sources`,
    /** Over the numbers that the sources of a row have in their list. */
    sourceNumber: "Source no.",
    filters: (filters: readonly string[]) => `Filters: ${filters.join("; ")}.`,
    origin: (version: string, link: string) =>
      `Fourth Pole, dataset ${version}, ${link}`,
  },
  copyTable: {
    markdown: "Copy as Markdown",
    tabbed: "Copy for a spreadsheet",
  },
  cancel: "Cancel",
  settings: {
    size: "Size",
    sizes: {
      slide: { label: "Slide", hint: "16 : 9, 1200 × 675" },
      column: { label: "Report column", hint: "900 wide" },
      square: { label: "Square", hint: "1080 × 1080" },
      phone: { label: "Phone card", hint: "750 wide, in large type" },
    },
    density: "Density",
    times: (density: number) => `${String(density)}×`,
    theme: "Theme",
    themes: { light: "Light", dark: "Dark" },
    code: "QR code of the link",
    noCode: "The link is too long for a QR code.",
    title: "Title",
    note: "Note",
    notePlaceholder: "In your own words; it is kept in the link",
    drawing: "Drawing…",
    pixels: (width: number, height: number) =>
      `${String(width)} × ${String(height)} pixels`,
  },
  faults: {
    title: "This picture is not fit to be kept:",
    clipped: (text: string) =>
      `“${text}” does not fit: take another size, or fewer places or rows.`,
    overlapping: (text: string) =>
      `“${text}” lies over another text: take another size.`,
    "no-glyph": (sign: string) =>
      `No font of this device has the sign “${sign}”.`,
    "no-footer": (text: string) => `The footer lacks “${text}”.`,
  },
  making: {
    png: "Making the picture…",
    svg: "Making the drawing…",
    csv: "Making the table…",
    xlsx: "Making the workbook…",
    json: "Making the file…",
    zip: "Making the data package…",
    markdown: "Copying the table…",
    tabbed: "Copying the table…",
    citations: "Writing the citations…",
    image: "Making the picture…",
    share: "Making the picture…",
    press: "Making the picture…",
  },
  done: {
    png: "The picture is saved.",
    svg: "The drawing is saved.",
    csv: "The table is saved.",
    share: "Shared.",
    press: "The picture is below.",
    xlsx: "The workbook is saved.",
    json: "The file is saved.",
    zip: "The data package is saved.",
    markdown: "The table is in the clipboard, in Markdown.",
    tabbed: "The table is in the clipboard: paste it into a spreadsheet.",
    citations: "The citations are saved.",
    image:
      "The picture is in the clipboard. Its link is not: a clipboard keeps pixels only.",
  },
  failed: {
    title: {
      png: "There is no picture",
      svg: "There is no drawing",
      csv: "There is no table",
      xlsx: "There is no workbook",
      json: "There is no file",
      zip: "There is no data package",
      markdown: "The table was not copied",
      tabbed: "The table was not copied",
      citations: "The citations were not saved",
      image: "The picture was not copied",
      share: "Nothing was shared",
      press: "There is no picture",
    },
    text: "The browser left a text out: try again, or take the SVG.",
    unsound:
      "It is not fit to be kept, for the reasons below it: take another size, or fewer places or rows.",
    share: "The system did not take it: save the picture, or copy the link.",
    clipboard: "The browser did not allow copying: save the picture instead.",
    copying: "The browser did not allow copying: save a file instead.",
    nothing:
      "The figures are on their way: what can be taken away shows here once they are there.",
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
    moreFigures: (count: number) =>
      `and ${String(count)} more ${count === 1 ? "figure" : "figures"}, at the link`,
    moreNumbers: (count: number) =>
      `and ${String(count)} more ${count === 1 ? "number" : "numbers"}, at the link`,
    /** Columns of a table that have no room. */
    moreColumns: (headers: readonly string[]) =>
      `${headers.length === 1 ? "Column" : "Columns"} at the link: ${headers.join(", ")}.`,
    field: (header: string, text: string) => `${header}: ${text}`,
    morePlaces: (names: readonly string[], more: number) =>
      `Left out for want of room: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}. They are at the link.`,
    /** Names of places, and how many more there was no room for. */
    listedMore: (names: readonly string[], more: number) =>
      `${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
    /** Under the name of a place, of which some things are left out. */
    more: (count: number) => `and ${String(count)} more`,
    /** In the legend of a ranking, where other places are grey. */
    inColour: "in colour: the places compared",
    drop: "Drop this picture onto the app to open the view.",
    wordmark: ["Fourth", "Pole"],
  },
  csv: {
    currencies: { CNY: "CNY", USD: "USD", INT: "international dollars" },
    scales,
    percent: "percent",
    percentagePoints: "percentage points",
    multiple: "times",
    pricesOf: (unit: string, year: number) =>
      `${unit} at prices of ${String(year)}`,
    /** `CNY a year per resident`: what is measured and what follows it, which may be empty. */
    unit: (measure: string, suffix: string) =>
      suffix === "" ? measure : `${measure} ${suffix}`,
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
