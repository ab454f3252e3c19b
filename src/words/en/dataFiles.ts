/** Files of data: what stands in them, in words. */
export const dataFiles = {
  /** The columns of figures. */
  columns: {
    place: "Id of the place, as in the dataset and in links",
    place_name: "Name of the place",
    yardstick:
      "What is measured, as in links: basis, recipient, unit or period",
    value:
      "The figure with the settings of the view, unrounded; the upper end of a range; empty where there is none, which is not zero",
    unit: "Unit of the value",
    bound: "How firm the figure is: exact, at-least, at-most, about and so on",
    status: "ok, or the reason why there is no figure",
    rank: "Rank among the places on screen, 1 being the highest",
    incentives: "Ids of the figures of the dataset that the value is made of",
    programme: "Programmes that the figures belong to",
    price_year: "Year at whose prices the amounts are stated",
    amount_stated: "Amounts as stated, in full units, before any arithmetic",
    unit_stated: "Units of the stated amounts",
    as_printed: "The figures as their sources print them",
    source: "Sources: publisher, title, date",
    source_url: "Addresses of the sources",
    steps: "Every step of the arithmetic from the stated amount to the value",
    caveats: "What to keep in mind",
  },
  usedFor:
    "figures: figures on screen stand in it; steps: they were multiplied with or divided by its numbers",
  /** The same of one source, in a workbook. */
  uses: { figures: "figures on screen", steps: "steps of the arithmetic" },
  sheets: { figures: "Figures", settings: "Settings", sources: "Sources" },
  settingColumns: ["Setting", "In words", "Parameter", "Value in the link"],
  sourceColumns: {
    id: "Id",
    title: "Title",
    publisher: "Publisher",
    author: "Author",
    published: "Date",
    language: "Language",
    translated: "Translation",
    kind: "Kind",
    quality: "Quality",
    url: "Address",
    used_for: "Used for",
  },
  /** The settings of a view, by their parameter. */
  settings: {
    view: "View",
    places: "Places",
    yard: "Yardsticks",
    scope: "Chosen places or all",
    at: "Page of a place",
    peers: "Rule for peers",
    x: "Horizontal axis",
    y: "Vertical axis",
    xlog: "Horizontal axis logarithmic",
    ylog: "Vertical axis logarithmic",
    zoom: "Zoom",
    cols: "Columns",
    by: "Sorted by columns",
    per: "Divided by",
    cur: "Money in",
    prices: "Prices",
    time: "Time",
    pick: "Figure",
    scale: "Scale",
    ref: "Compared with",
    diff: "Differences shown",
    zones: "Zones",
    sort: "Sorted by",
    title: "Title",
    note: "Note",
  },
  on: "Yes",
  /** Names that may have a comma within. */
  listed: (names: readonly string[]) => names.join("; "),
  facts: {
    title: "Title",
    sentence: "In a sentence",
    link: "Link of the view",
    dataset: "Dataset",
    version: "Dataset version",
    licence: "Licence",
  },
  resources: {
    data: {
      title: "Figures",
      description:
        "What is on screen, a row for each figure, missing ones too.",
    },
    sources: {
      title: "Sources",
      description: "The documents that the figures stand in.",
    },
  },
  readme: {
    what: (dataset: string, version: string) =>
      `A view of ${dataset}, dataset version ${version}, as a data package (datapackage.org).`,
    open: "Open the view again",
    settings: "Settings",
    setting: (name: string, text: string, inLink: string) =>
      `${name}: ${text} (${inLink})`,
    files: "Files",
    file: {
      "data.csv": "the figures with their steps, in UTF-8",
      "sources.csv": "the documents that they stand in",
      "datapackage.json": "what each column holds",
    },
    columns: "Columns of data.csv",
    held: (where: string, what: string) => `${where}: ${what}`,
    beware: "Keep in mind",
    missing:
      "An empty value is no zero: the column status says why there is no figure. No figure found says that the dataset has none, not that the place offers nothing.",
    bounds: "The column bound belongs to the value: at most 100 is not 100.",
    cite: "How to cite",
    licence: "Licence",
  },
};
