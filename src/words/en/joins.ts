const filled = (parts: readonly string[]) =>
  parts.filter((part) => part !== "");

/** A number as it is printed: its digits and the sign of its magnitude. */
interface Printed {
  readonly digits: string;
  /** ` m`, or nothing. */
  readonly magnitude: string;
}

/**
 * How this language puts together what code puts together: which sign stands
 * between two texts, and which of them comes first.
 */
export const joins = {
  /** From which number on magnitudes are used: of money and plain numbers, and of things that are counted. */
  abbreviateFrom: 1e6,
  /** Counts stay whole up to ten million: a reader knows what a million people are. */
  abbreviateCountsFrom: 1e7,
  /** Between items of a list within a line. */
  comma: ", ",
  /** Between things that hold commas. */
  semicolon: "; ",
  /** Between a label and what it says. */
  colon: ": ",
  /** Between details that have nothing to do with one another. */
  dot: " · ",
  /** Between a heading and its remark. */
  dash: " — ",
  /** Between two texts with nothing else between them. */
  space: " ",
  /** At the end of a sentence that is put together from parts. */
  stop: ".",
  /** Words of one phrase; empty ones are left out. */
  phrase: (parts: readonly string[]) => filled(parts).join(" "),
  /** Sentences that follow one another; empty ones are left out. */
  sentences: (parts: readonly string[]) => filled(parts).join(" "),
  /** Remarks that follow one another within a line; empty ones are left out. */
  clauses: (parts: readonly string[]) => filled(parts).join(", "),
  /** Both ends of a range. */
  range: (low: string, high: string) => `${low} – ${high}`,
  /** A label as it stands within a sentence. */
  lower: (text: string) => text.toLowerCase(),
  /** An amount of money: where the sign stands. */
  money: ({ digits, magnitude }: Printed, sign: string) =>
    digits.startsWith("−")
      ? `−${sign}${digits.slice(1)}${magnitude}`
      : `${sign}${digits}${magnitude}`,
  /** A number of things. */
  count: ({ digits, magnitude }: Printed, noun: string) =>
    `${digits}${magnitude} ${noun}`,
  /** A number's unit, and the mark that hedges it. */
  hedged: (unit: string, tag: string) => filled([unit, tag]).join(" · "),
  /** Both of these: what of it stands before the number, and what after. */
  around: (unit: string) => ({ before: "", after: unit }),
  /** A text with a short mark that hedges it. */
  marked: (text: string, mark: string) => filled([text, mark]).join(" "),
  /** The unit of a number: of what it is a share, its time, its denominator. */
  unit: (share: string, time: string, per: string) =>
    filled([share, time, per]).join(" "),
  /** A title and the time that it is about: `Who offers the most a year`. */
  inTime: (title: string, time: string) => filled([title, time]).join(" "),
  /** The name of a yardstick: `share covered of rent per enterprise`. */
  yardstick: (short: string, ofWhat: string, ofWhom: string) =>
    filled([short, ofWhat, ofWhom]).join(" "),
  /** The title of a row, and the cost that it is about: `An enterprise, of rent`. */
  ofCost: (subject: string, ofWhat: string) =>
    filled([subject, ofWhat]).join(", "),
};
