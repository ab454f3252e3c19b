import { lateWords } from "#words/lateWords.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import type { ProgrammeId, SourceId } from "#domain/ids.ts";
import { isInForce } from "#domain/inForce.ts";
import { partsOf, subjectsFor } from "#domain/placeTree.ts";
import type { Place, PlaceEvent, Programme, Source } from "#domain/rows.ts";
import type { EventKind } from "#domain/vocabularies.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameLanguage, nameText } from "#words/nameText.ts";
import { type LeadFigure, leadFigure } from "./leadFigure.ts";
import { DAY, type Span, spanOf, YEAR } from "./months.ts";

/** How a bar ends: where the source says; open, since it prints no end; or some time after its year, since it has ended. */
export type Ending = "printed" | "open" | "unknown";

interface Item {
  /**
   * `place:programme`, or `place:event:` and the event, whose id may be that of
   * a programme: a zone's may stand in its city's lane and in its own.
   */
  readonly id: string;
  readonly open: OpenRow;
  readonly place: Place;
  /** What it is called. */
  readonly title: string;
  /** The title, and after it the zone or district that it belongs to, where that is not the lane's place. */
  readonly name: string;
  /** The language of the title, where it is not that of the page. */
  readonly language: string | undefined;
  /** When, in words. */
  readonly dates: string;
  /** The status of a programme, the kind of an event. */
  readonly status: string;
  /** Whether it is drawn pale, not having been in force when it is asked. */
  readonly isPale: boolean;
  /** The accessible name. */
  readonly spoken: string;
}

export interface ProgrammeItem extends Item {
  readonly kind: "programme";
  readonly programme: Programme;
  /** The leading figure; empty where it has none. */
  readonly figure: string;
  /** The time that its announcement may mean; undefined without a printed date. */
  readonly start: Span | undefined;
  readonly end: number;
  readonly ending: Ending;
}

export interface EventItem extends Item {
  readonly kind: "event";
  readonly event: PlaceEvent;
  readonly mark: EventKind;
  readonly start: Span;
}

/** One thing on the timeline. */
export type TimelineItem = ProgrammeItem | EventItem;

/** What items are made in. */
interface ItemContext {
  readonly dataset: Dataset;
  readonly resolved: ResolvedView;
  readonly words: Words;
  /** The end of what the dataset can know, in months. */
  readonly now: number;
}

interface Kept {
  readonly programme: Programme;
  readonly owner: Place;
  readonly subjects: readonly Subject[];
}

/** The programmes of places of which a figure passes the filters, and those without any figure that pass by themselves. */
function programmesKept(
  owners: readonly Place[],
  subjects: readonly Subject[],
  { dataset, resolved }: ItemContext,
): readonly Kept[] {
  const { figure, row } = resolved.keepsEver;
  const ofProgramme = new Map<ProgrammeId, Subject[]>();
  for (const subject of subjects) {
    const { id } = subject.programme;
    ofProgramme.set(id, [...(ofProgramme.get(id) ?? []), subject]);
  }
  const owner = new Map(owners.map((place) => [place.id, place]));
  return dataset.tables.programmes.flatMap((programme) => {
    const place = owner.get(programme.place);
    if (!place) return [];
    const own = ofProgramme.get(programme.id);
    const kept = own?.filter(figure) ?? [];
    const isKept = own
      ? kept.length > 0
      : row({
          place,
          programme,
          source: undefined,
          date: programme.announced,
          texts: [programme.name, programme.nameZh, programme.summary],
        });
    return isKept ? [{ programme, owner: place, subjects: kept }] : [];
  });
}

function endingOf(
  { until, status }: Programme,
  start: Span | undefined,
  now: number,
): Pick<ProgrammeItem, "end" | "ending"> {
  const from = start?.from ?? 0;
  if (until !== undefined) {
    // An end that is printed before the start is a fault of the source; the bar still has its day.
    return { end: Math.max(from + DAY, spanOf(until).to), ending: "printed" };
  }
  const known = start?.to ?? 0;
  return status === "ended"
    ? { end: known + YEAR, ending: "unknown" }
    : { end: Math.max(known, now), ending: "open" };
}

function datesText({ announced, until, status }: Programme, words: Words) {
  const { timeline } = lateWords(words);
  const open = status === "ended" ? timeline.endedSome : timeline.noEnd;
  if (announced === undefined) return "";
  return timeline.dates(
    dateText(announced, words),
    until === undefined ? open : dateText(until, words),
  );
}

function named(title: string, owner: Place, lane: Place, words: Words): string {
  const part = owner.id === lane.id ? "" : nameText(owner, words);
  return lateWords(words).timeline.parts([title, part]);
}

function programmeItem(
  lane: Place,
  { programme, owner, subjects }: Kept,
  { resolved, words, now }: ItemContext,
): ProgrammeItem {
  const { on } = resolved.view;
  const start =
    programme.announced === undefined ? undefined : spanOf(programme.announced);
  const figure: LeadFigure = leadFigure(subjects, words);
  const isPale = on !== "all" && !isInForce(programme, on);
  const title = nameText(programme, words);
  const name = named(title, owner, lane, words);
  const dates = datesText(programme, words);
  return {
    kind: "programme",
    id: `${lane.id}:${programme.id}`,
    open: { kind: "programme", id: programme.id },
    place: lane,
    programme,
    title,
    name,
    language: nameLanguage(programme, words),
    figure: figure.text,
    dates,
    status: words.statuses[programme.status],
    isPale,
    start,
    ...endingOf(programme, start, now),
    spoken: lateWords(words).timeline.spoken([
      nameText(lane, words),
      name,
      dates,
      figure.spoken,
      isPale ? lateWords(words).timeline.notInForce(dateText(on, words)) : "",
    ]),
  };
}

function eventItem(
  lane: Place,
  owner: Place,
  event: PlaceEvent,
  words: Words,
): EventItem {
  const kind = lateWords(words).timeline.event(
    lateWords(words).records.eventKinds[event.kind],
  );
  const { title } = event;
  const name = named(title, owner, lane, words);
  const dates = dateText(event.date, words);
  return {
    kind: "event",
    id: `${lane.id}:event:${event.id}`,
    open: { kind: "event", id: event.id },
    place: lane,
    event,
    mark: event.kind,
    title,
    name,
    language: nameLanguage({ name: title, nameZh: undefined }, words),
    dates,
    status: kind,
    isPale: false,
    start: spanOf(event.date),
    spoken: lateWords(words).timeline.spoken([
      nameText(lane, words),
      name,
      dates,
      kind,
    ]),
  };
}

/** All that one place has on the timeline, those without a date too, and the documents behind it. */
export interface PlaceItems {
  readonly place: Place;
  /** In order of their start; those without a date last. */
  readonly programmes: readonly ProgrammeItem[];
  readonly events: readonly EventItem[];
  readonly sources: readonly (Source | undefined)[];
}

const startOf = ({ start }: TimelineItem) => start?.from ?? Infinity;

const byStart = (a: TimelineItem, b: TimelineItem) => {
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === startB ? 0 : startA - startB;
};

/** Collects what a place has, with `in` its zones and districts too. */
export function placeItems(place: Place, context: ItemContext): PlaceItems {
  const { dataset, resolved, words } = context;
  const { zones } = resolved.settings;
  const parts = zones === "in" ? partsOf(dataset, place.id) : [];
  const owners = [place, ...parts];
  const kept = programmesKept(
    owners,
    subjectsFor(dataset, place.id, zones),
    context,
  );
  const owner = new Map(owners.map((each) => [each.id, each]));
  const sourceOf = (id: SourceId) => dataset.sources.get(id);
  const events = dataset.tables.events.filter((event) => {
    const at = owner.get(event.place);
    return (
      at !== undefined &&
      resolved.keepsEver.row({
        place: at,
        programme: event.programme && dataset.programmes.get(event.programme),
        source: sourceOf(event.source),
        date: event.date,
        texts: [event.title, event.note, event.asPrinted],
      })
    );
  });
  return {
    place,
    programmes: kept
      .map((each) => programmeItem(place, each, context))
      .toSorted(byStart),
    events: events
      .map((event) =>
        eventItem(place, owner.get(event.place) ?? place, event, words),
      )
      .toSorted(byStart),
    sources: [
      ...kept.flatMap(({ subjects }) => subjects.map(({ source }) => source)),
      ...events.map(({ source }) => sourceOf(source)),
    ],
  };
}
