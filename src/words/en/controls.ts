const figures = (count: number) =>
  count === 1 ? "1 figure" : `${count.toLocaleString("en")} figures`;

/** The toolbar, the filter panel and the pickers. */
export const controls = {
  /** What every widget of its kind says. */
  ui: {
    close: "Close",
    clear: "Clear",
    dismiss: "Dismiss",
    remove: (label: string) => `Remove ${label}`,
    less: (label: string) => `${label}: less`,
    more: (label: string) => `${label}: more`,
  },
  figures,
  toolbar: {
    /** The accessible name of the toolbar, which stays. */
    name: "Normalise",
    cur: "Money in",
    prices: "Prices",
    per: "Divided by",
    time: "Time",
    pick: "Figure",
    scale: "Scale",
    zones: "Zones",
    more: "More",
    otherOptions: (group: string) => `${group}: more options`,
    otherYears: "Prices of another year",
    ref: "Compared with",
    firstPlace: (name: string) => `First place (${name})`,
    diff: "Differences",
    reset: "As stated again",
  },
  filters: {
    /** The accessible name of the panel, which stays. */
    name: "Filters",
    sector: "Sector",
    basis: "What the figure is",
    recipient: "Recipient",
    instrument: "Instrument",
    audience: "Audience",
    level: "Level",
    province: "Province",
    status: "Status",
    bound: "How firm",
    quality: "Source quality",
    years: "Announced",
    on: "In force",
    source: "Source",
    q: "Search",
  },
  filterPanel: {
    searchLabel: "Search programmes",
    searchPlaceholder: "Search programmes…",
    kept: (kept: number, total: number) =>
      `${kept.toLocaleString("en")} of ${figures(total)}`,
    any: "Any",
    anyOf: (filter: string) => `${filter}: any`,
    more: (count: number) => `${String(count)} more…`,
    moreOf: (filter: string, count: number) =>
      `${filter}: ${String(count)} more`,
    fewer: "Fewer",
    fewerOf: (filter: string) => `${filter}: fewer`,
    moreFilters: "More filters",
    reset: "Reset filters",
    from: "Announced from",
    to: "Announced until",
    allYears: "All years",
    undated: (count: number) => `${figures(count)} without a date`,
    undatedLeftOut: (count: number) =>
      `${figures(count)} without a date left out`,
    yearText: (year: number, count: number) =>
      `${String(year)}, ${figures(count)}`,
  },
  chips: {
    name: "Filters that are on",
    of: (filter: string, words: readonly string[]) =>
      `${filter}: ${words.join(", ")}`,
    between: (from: number, to: number) =>
      from === to
        ? `Announced ${String(from)}`
        : `Announced ${String(from)}–${String(to)}`,
    from: (year: number) => `Announced from ${String(year)}`,
    until: (year: number) => `Announced until ${String(year)}`,
    inForce: (date: string) => `May have been in force in ${date}`,
    query: (query: string) => `Search: ${query}`,
    clearAll: "Clear all",
    lowHidden: (count: number) =>
      count === 1
        ? "1 low-quality figure hidden"
        : `${String(count)} low-quality figures hidden`,
    show: "Show",
    showLow: "Show low-quality figures",
    lowShown: "Low-quality figures included",
    hide: "Hide",
    hideLow: "Hide low-quality figures",
  },
  empty: {
    title: "No figure passes the filters",
    noneAtAll: "These places have no figures",
    noneAtAllHint:
      "The dataset has none for them; that says nothing about the places.",
    total: (total: number) =>
      total === 1
        ? "The filters hide the one figure there is."
        : `The filters hide all ${String(total)} figures.`,
    each: "Lifting one of them brings figures back:",
    together: "No single filter does that alone: several keep each figure out.",
    lift: (filter: string) => `Lift “${filter}”`,
    brings: (count: number) => `brings back ${figures(count)}`,
    clearAll: "Lift all filters",
  },
  scope: {
    label: "Places",
    chosen: "Chosen",
    chosenHint: "Only the places that are compared",
    all: "All",
    allHint: "All places of the levels and provinces asked for",
  },
  places: {
    add: "+ City",
    addSpoken: "Add a city",
    search: "Search by name, pinyin or code",
    nothingFound: "The dataset has no such place.",
    municipalities: "Municipalities",
    atLimit: (most: number) =>
      `${String(most)} places are shown, which is the most. Leave one to add another.`,
    last: "The last place stays.",
    full: "no room for another",
  },
  yardsticks: {
    rows: "Rows",
    search: "Search yardsticks",
    nothingFound: "The dataset has no such yardstick.",
    automatic: "Automatic",
    automaticHint: "The yardsticks that most of the places have",
    inPlaces: (count: number, total: number) =>
      `${String(count)} of ${String(total)}`,
    ranked: "Ranked by",
    choose: "Choose a yardstick",
    atLimit: (most: number) => `${String(most)} rows are the most.`,
  },
};
