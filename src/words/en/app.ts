/** The frame of the app: header, loading and failure. */
export const app = {
  name: "Fourth Pole",
  skip: "Skip to the figures",
  theme: {
    label: "Theme",
    auto: "System",
    light: "Light",
    dark: "Dark",
  },
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkNotCopied: "The browser did not allow copying. This is the link:",
  linkTooLong: (length: number, most: number) =>
    `This link has ${String(length)} characters; over ${String(most)}, mail and chat programs may cut it. Choose fewer places, rows or filters.`,
  openFilters: "Filters",
  openFiltersWith: (count: number) => `Filters · ${String(count)} on`,
  hideFilters: "Hide filters",
  showFilters: "Show filters",
  close: "Close",
  loading: "Loading the dataset…",
  part: {
    failed: "A part of the app could not be loaded.",
    reload: "Load the page again",
  },
  loadingView: "Loading the view…",
  framed: {
    only: "This page is shown inside another one. Only embedded views may be.",
    open: "Open in",
  },
  /** The accessible name of the button, which stays. */
  export: "Export",
  retry: "Retry",
  useCurrent: "Show the current data",
  failure: {
    title: "The data cannot be shown",
    what: "What is wrong",
    where: "Where",
    toDo: "What to do",
    broken: "Something in the app broke",
    brokenHint:
      "Your question is kept in the address bar: reload the page to try again, or start afresh.",
    startAfresh: "Start afresh",
    place: (file: string, line: number, column: string) =>
      [file, line > 0 ? `line ${String(line)}` : "", column]
        .filter((part) => part !== "")
        .join(", "),
    more: (count: number) => `and ${String(count)} more`,
    expected: (text: string) => `expected ${text}`,
  },
  footer: {
    dataset: (version: string) => `Dataset ${version}`,
    licence: (name: string) => `figures under ${name}`,
    data: "The data package",
  },
};
