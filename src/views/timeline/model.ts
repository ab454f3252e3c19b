import { lateWords } from "#words/lateWords.ts";
import type { Dataset } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import { EVENT_KINDS, type EventKind } from "#domain/vocabularies.ts";
import { isVersion } from "#domain/version.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { scopeOf } from "#view-state/scope.ts";
import { mostNamed, notesOf, type ViewNotes } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameText } from "#words/nameText.ts";
import {
  type Ending,
  type EventItem,
  type PlaceItems,
  placeItems,
  type ProgrammeItem,
  type TimelineItem,
} from "./items.ts";
import { isoMonth, type Span, spanOf, YEAR } from "./months.ts";
import { windowOf } from "./timeWindow.ts";
import { timelineTable } from "./timelineTable.ts";

/** A place with what it has that is dated. */
export interface TimelineLane {
  readonly place: Place;
  readonly name: string;
  /** Whether the place is one of those chosen, and so has a colour of its own. */
  readonly isChosen: boolean;
  readonly programmes: readonly ProgrammeItem[];
  readonly events: readonly EventItem[];
}

/** The lanes of one province, or of the municipalities. */
export interface LaneGroup {
  readonly id: string;
  readonly name: string;
  readonly lanes: readonly TimelineLane[];
}

/** What the legend has to explain. */
export interface TimelineMarks {
  readonly endings: readonly Ending[];
  /** Whether a start is printed without its day or month. */
  readonly hasPale: boolean;
  readonly events: readonly EventKind[];
}

/** All that the view and its exports show. Nothing is computed after it. */
export interface TimelineModel extends ViewModel {
  readonly kind: "timeline";
  readonly groups: readonly LaneGroup[];
  /** Whether the groups are worth a heading: several, not each of one lane. */
  readonly hasHeadings: boolean;
  /** All time that anything is drawn in, in whole months; undefined where nothing is dated. */
  readonly extent: Span | undefined;
  /** The part of it that the link asks for. */
  readonly window: Span | undefined;
  /** The end of what the dataset can know, where open bars end. */
  readonly now: number;
  /** The year or month that is asked about. */
  readonly on: { readonly span: Span; readonly text: string } | undefined;
  readonly undated: readonly ProgrammeItem[];
  /** Says which places have nothing at all; empty where all have. */
  readonly nothing: string;
  readonly marks: TimelineMarks;
}

/**
 * The end of the month in which the dataset was made, which its version names;
 * of a package that numbers its versions otherwise, of its latest date.
 * The clock would give the same link another picture every day.
 */
function endOfKnowledge({ info, tables }: Dataset): number {
  const [year = 0, month = 1] = info.version.split(".").map(Number);
  if (isVersion(info.version)) return year * YEAR + Math.min(month, YEAR);
  const dates = [
    ...tables.programmes.map(({ announced }) => announced),
    ...tables.events.map(({ date }) => date),
  ].filter((date) => date !== undefined);
  return Math.ceil(Math.max(0, ...dates.map((date) => spanOf(date).to)));
}

const firstOf = ({ programmes, events }: TimelineLane) =>
  Math.min(
    ...[...programmes, ...events].map(({ start }) => start?.from ?? Infinity),
  );

/** Provinces with their lanes; of all places those first that moved first, of chosen ones as they were chosen. */
function groupsOf(
  lanes: readonly TimelineLane[],
  dataset: Dataset,
  isByStart: boolean,
  words: Words,
): readonly LaneGroup[] {
  const ordered = isByStart
    ? lanes.toSorted((a, b) => firstOf(a) - firstOf(b))
    : lanes;
  const groups = new Map<Place | undefined, TimelineLane[]>();
  for (const lane of ordered) {
    const own = provinceOf(dataset, lane.place);
    const province = own?.level === "province" ? own : undefined;
    groups.set(province, [...(groups.get(province) ?? []), lane]);
  }
  return [...groups].map(([province, ofProvince]) => ({
    id: province?.id ?? "",
    name: province
      ? nameText(province, words)
      : words.controls.places.municipalities,
    lanes: ofProvince,
  }));
}

function extentOf(items: readonly TimelineItem[]): Span | undefined {
  const spans = items.flatMap((item) => {
    if (!item.start) return [];
    return [
      item.kind === "event" ? item.start : { ...item.start, to: item.end },
    ];
  });
  if (spans.length === 0) return undefined;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from: Math.floor(from / YEAR) * YEAR, to: Math.ceil(to) };
}

/** What stands in two lanes, a zone's own and its city's, is still one. */
function onceEach<Item extends TimelineItem>(
  items: readonly Item[],
): readonly Item[] {
  const ids = items.map(({ open }) => open.id);
  return items.filter(({ open }, index) => ids.indexOf(open.id) === index);
}

/** Who was first, as far as the precision of the printed dates tells. */
function firstText(programmes: readonly ProgrammeItem[], words: Words) {
  const dated = programmes.flatMap((item) =>
    item.start ? [{ item, start: item.start }] : [],
  );
  const latest = Math.min(...dated.map(({ start }) => start.to));
  const first = dated.filter(({ start }) => start.from < latest);
  const [one] = first;
  if (!one) return "";
  const { name, place, programme } = one.item;
  return first.length === 1
    ? lateWords(words).timeline.first(
        name,
        nameText(place, words),
        dateText(programme.announced ?? "", words),
      )
    : lateWords(words).timeline.firstOfSeveral(
        first.length,
        isoMonth(Math.ceil(latest) - 1).slice(0, 4),
      );
}

function notes(
  found: readonly PlaceItems[],
  { settings }: ResolvedView,
  dataset: Dataset,
  words: Words,
): ViewNotes {
  const sources = mostNamed(
    found.flatMap((each) => each.sources).filter((each) => each !== undefined),
  );
  return {
    ...notesOf([], settings, dataset, words),
    isTranslated: sources.some(({ translated }) => translated !== "none"),
    footnotes: [lateWords(words).timeline.footnote],
    sources,
  };
}

/** What the legend has to explain of some items. */
export function marksOf(items: readonly TimelineItem[]): TimelineMarks {
  const bars = items.filter((item) => item.kind === "programme");
  const endings = new Set(bars.map(({ ending }) => ending));
  const kinds = new Set(
    items.flatMap((item) => (item.kind === "event" ? [item.mark] : [])),
  );
  return {
    endings: (["printed", "open", "unknown"] as const).filter((ending) =>
      endings.has(ending),
    ),
    hasPale: bars.some(
      ({ programme }) => (programme.announced?.length ?? 10) < 10,
    ),
    events: EVENT_KINDS.filter((kind) => kinds.has(kind)),
  };
}

/**
 * Makes the timeline of a resolved view. A programme stands on it if at least
 * one of its figures passes the filters; one without any figure, and an event,
 * if it passes by what it has itself. The filter of being in force takes
 * nothing away here: it is drawn as a line, and what was not in force is pale.
 */
export function timelineModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): TimelineModel {
  const { view } = resolved;
  const texts = lateWords(words).timeline;
  const now = endOfKnowledge(dataset);
  const context = { dataset, resolved, words, now };
  const found = placesShown(dataset, resolved).map((place) =>
    placeItems(place, context),
  );
  const programmes = onceEach(found.flatMap((each) => each.programmes));
  const events = onceEach(found.flatMap((each) => each.events));
  const undated = programmes.filter(({ start }) => !start);
  const lanes = found
    .map((each): TimelineLane => ({
      place: each.place,
      name: nameText(each.place, words),
      isChosen: view.places.includes(each.place.id),
      programmes: each.programmes.filter(({ start }) => start),
      events: each.events,
    }))
    .filter((lane) => lane.programmes.length + lane.events.length > 0);
  const groups = groupsOf(lanes, dataset, scopeOf(view) === "all", words);
  const drawn = groups.flatMap(({ lanes: ofGroup }) =>
    ofGroup.flatMap((lane) => [...lane.programmes, ...lane.events]),
  );
  const empty = found.filter(
    (each) => each.programmes.length + each.events.length === 0,
  );
  const extent = extentOf(drawn);
  const onText = view.on === "all" ? "" : dateText(view.on, words);
  const inForce = programmes.filter(({ isPale }) => !isPale).length;
  const [sector] = view.sector === "all" ? [] : view.sector;
  const isOneSector = view.sector !== "all" && view.sector.length === 1;
  const title = texts.title(
    found.map(({ place }) => nameText(place, words)),
    isOneSector && sector !== undefined && sector !== "general"
      ? words.sectors[sector]
      : "",
  );
  const count = texts.count(
    programmes.length,
    events.length,
    found.length - empty.length,
  );
  const isEmpty = programmes.length + events.length === 0;
  return {
    kind: "timeline",
    title,
    sentence:
      onText === ""
        ? texts.sentence
        : words.joins.sentences([
            texts.sentence,
            texts.inForce(inForce, programmes.length, onText),
          ]),
    count,
    description: words.joins.sentences([
      extent
        ? texts.chart(
            title,
            count,
            dateText(isoMonth(extent.from), words),
            dateText(isoMonth(extent.to - 1), words),
          )
        : title,
      firstText(programmes, words),
      undated.length > 0 ? texts.undatedCount(undated.length) : "",
    ]),
    isEmpty,
    groups,
    hasHeadings:
      groups.length > 1 && groups.some(({ lanes: each }) => each.length > 1),
    extent,
    window: extent && windowOf(view.zoom, extent),
    now,
    on: view.on === "all" ? undefined : { span: spanOf(view.on), text: onText },
    undated,
    nothing:
      isEmpty || empty.length === 0
        ? ""
        : texts.nothing(
            words.views.listed(
              empty.map(({ place }) => nameText(place, words)),
            ),
          ),
    marks: marksOf(drawn),
    notes: notes(found, resolved, dataset, words),
    cells: [],
    table: () => timelineTable([...drawn, ...undated], words),
    subjectIds: found.map(({ place }) => place.id),
  };
}
