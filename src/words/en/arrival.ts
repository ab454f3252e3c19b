/** What becomes of a link, a dataset or a picture that the app is given. */
export const arrival = {
  drop: {
    here: "Drop the picture to open its view",
    opened: "The view of the picture is open.",
    foreign:
      "This picture carries no link: it was not exported here, or a program that passed it on took the link out. Its QR code, if it has one, still leads to the view.",
    damaged:
      "This picture is damaged, or its link is: ask for the file anew, or use the link printed in it.",
    "no-picture":
      "This is no picture exported here: drop a PNG or an SVG of a view.",
    code: "A part of the app could not be loaded: check the connection, then try again.",
    later:
      "The picture was made by a later version of the app: what this one knows of it is shown.",
  },
  notices: {
    link: "Parts of the link could not be used; the rest applies.",
    reasons: {
      "unknown-word": (param: string, raw: string) =>
        `“${raw}” is not a choice for ${param}.`,
      "not-a-year": (param: string, raw: string) =>
        `“${raw}” is not a year, in ${param}.`,
      "not-a-list": (param: string, raw: string) =>
        `“${raw}” names nothing that ${param} can hold.`,
      "too-long": (param: string, raw: string) =>
        `The text for ${param} is too long: “${raw}”.`,
      "not-a-version": (param: string, raw: string) =>
        `“${raw}” is not a dataset version, in ${param}.`,
      dropped: (param: string, raw: string) =>
        `“${raw}” was left out of ${param}.`,
    },
    unknown: (param: string, raw: string) =>
      `The dataset has no “${raw}”, in ${param}.`,
    tooManyPlaces: (most: number) =>
      `At most ${String(most)} places are compared side by side.`,
    noSuchVersion: (version: string) =>
      `Dataset version ${version}, which the link names, is not on this server. The current version is shown instead, so figures may differ.`,
    olderVersion: (version: string, latest: string) =>
      `This link was made with dataset ${version}; ${latest} is the current one. You see the figures of ${version}.`,
    badRows: (count: number) =>
      `${String(count)} ${count === 1 ? "row" : "rows"} of the dataset could not be used and ${count === 1 ? "is" : "are"} left out; the rest is shown.`,
    noContext:
      "The further indicators of places could not be loaded; all else is shown.",
    more: (count: number) => `and ${String(count)} more`,
  },
};
