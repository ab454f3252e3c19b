import type { EventKind } from "#domain/vocabularies.ts";

const counted = (count: number, one: string, many = `${one}s`) =>
  `${String(count)} ${count === 1 ? one : many}`;

const programmes = (count: number) => counted(count, "programme");

/** `artificial intelligence`, but `5G`. */
const inSentence = (name: string) =>
  /^[A-Z][a-z]/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** What stands in the ring of an event. */
const letters: Record<EventKind, string> = {
  policy: "P",
  park: "K",
  fund: "F",
  headquarters: "H",
  investment: "I",
  alliance: "L",
  agreement: "A",
  court: "C",
  university: "U",
  target: "T",
};

/** The texts of the view timeline. */
export const timeline = {
  /** @param sector the one sector chosen; empty for none. */
  title: (places: readonly string[], sector: string) => {
    const on = sector === "" ? "" : ` on ${inSentence(sector)}`;
    const [only] = places;
    return only !== undefined && places.length === 1
      ? `When ${only} moved${on}`
      : `Who moved first${on}`;
  },
  sentence:
    "Programmes from announcement to end; an open right edge means that no end is printed; a lettered ring is a dated event.",
  inForce: (count: number, of: number, date: string) =>
    `${String(count)} of ${programmes(of)} may have been in force in ${date}, as far as dates are printed; the others are drawn pale.`,
  count: (ofProgrammes: number, events: number, places: number) =>
    `${programmes(ofProgrammes)} and ${counted(events, "event")} of ${counted(places, "place")}.`,
  chart: (title: string, count: string, from: string, to: string) =>
    `${title}. Timeline of ${count.replace(/\.$/, "")}, ${from} to ${to}.`,
  first: (name: string, place: string, date: string) =>
    `First was ${name} of ${place}, ${date}.`,
  firstOfSeveral: (count: number, year: string) =>
    `As far as dates are printed, ${String(count)} programmes may have been first, in ${year}.`,
  undatedCount: (count: number) =>
    `${programmes(count)} ${count === 1 ? "has" : "have"} no printed date.`,
  /** A zone's programme within its city's lane. */
  parts: (parts: readonly string[]) =>
    parts.filter((part) => part !== "").join(" · "),
  /** `≤ ¥100 m for a team`. */
  figure: (parts: readonly string[], recipient: string) =>
    [...parts, recipient === "" ? "" : `for ${recipient}`]
      .filter((part) => part !== "")
      .join(" "),
  noEnd: "no end printed",
  endedSome: "ended, end not printed",
  dates: (from: string, to: string) => `${from} – ${to}`,
  spoken: (parts: readonly string[]) =>
    parts.filter((part) => part !== "").join(", "),
  notInForce: (date: string) => `not in force in ${date}`,
  letters,
  kind: (kind: string) => inSentence(kind),
  event: (kind: string) => `event: ${inSentence(kind)}`,
  undated: (count: number) => `No date printed (${String(count)})`,
  nothing: (names: string) =>
    `Nothing on the timeline for ${names}. That says nothing about these places.`,
  outside: (count: number) =>
    `${counted(count, "mark")} ${count === 1 ? "lies" : "lie"} outside the time shown.`,
  picked: (count: number) =>
    `${counted(count, "mark")} left out for want of room: programmes with a figure come first, the earlier ones before the later. All are at the link.`,
  undatedNamed: (names: readonly string[], more: number) =>
    `No date printed: ${names.join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}.`,
  ofPlace: (name: string, place: string) => `${name} (${place})`,
  noneHere: "nothing in the time shown",
  /** The control of the window. */
  window: "Time shown",
  windowText: (from: string, to: string) => `${from} to ${to}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  all: "All",
  allSpoken: "All years",
  dragHint: "Drag along the years to zoom",
  on: "In force on a date",
  month: "In force in",
  onLine: (date: string) => `in force in ${date}`,
  keys: [
    { key: "+ −", does: "zoom in and out" },
    { key: "0", does: "all years" },
    { key: "← → on the years", does: "earlier and later" },
  ],
  legend: {
    bar: "from announcement to end",
    open: "no end printed",
    faded: "ended, end not printed",
    pale: "day or month not printed",
  },
  footnote:
    "What has no figure is shown as long as no filter asks about figures; what has no programme, as long as none asks about sector, audience or status.",
  columns: {
    place: "Place",
    name: "Programme or event",
    from: "From",
    until: "Until",
    kind: "Status or kind",
    figure: "Leading figure",
  },
};
