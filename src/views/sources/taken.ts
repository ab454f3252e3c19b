import type { Dataset, Subject } from "#domain/dataset.ts";
import type { PlaceId, SourceId } from "#domain/ids.ts";
import { partsOf } from "#domain/placeTree.ts";
import type { PlaceEvent, Source } from "#domain/rows.ts";
import { activeFilters, type FilterName } from "#facets/filter.ts";
import { matchesTexts } from "#facets/search.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";

/** What is taken from one document, of the places shown. */
export interface Taken {
  readonly source: Source;
  /** The figures that pass the filters. */
  readonly subjects: readonly Subject[];
  /** How many values of indicators and national series. */
  readonly values: number;
  readonly events: number;
}

/** All that stands behind the question. */
export interface Behind {
  /** The figures that pass the filters, each once. */
  readonly subjects: readonly Subject[];
  readonly events: readonly PlaceEvent[];
  /** The documents that any of it is taken from, in the order of their table. */
  readonly taken: readonly Taken[];
}

/** Filters that mean something for documents without figures; all others ask about figures. */
const OF_DOCUMENTS: ReadonlySet<FilterName> = new Set<FilterName>([
  "quality",
  "source",
  "q",
  // Both decide which places are shown at all.
  "level",
  "province",
]);

/** Whether a document without a figure has anything to do with what the filters ask for. */
function contextKeeper({ view }: ResolvedView): (source: Source) => boolean {
  const isAboutFigures = activeFilters(view).some(
    (name) => !OF_DOCUMENTS.has(name),
  );
  return (source) =>
    !isAboutFigures &&
    (view.quality === "all" || view.quality.includes(source.quality)) &&
    (view.source === "all" || view.source === source.id) &&
    matchesTexts([source.title, source.publisher, source.author], view.q);
}

/** The places shown, with their zones and districts where those count for them. */
function covered(
  dataset: Dataset,
  resolved: ResolvedView,
): ReadonlySet<PlaceId> {
  const own = placesShown(dataset, resolved).map(({ id }) => id);
  if (resolved.settings.zones === "apart") return new Set(own);
  const parts = own.flatMap((id) => partsOf(dataset, id));
  return new Set([...own, ...parts.map(({ id }) => id)]);
}

function counted(ids: readonly SourceId[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * What is taken from which document: the figures of the places shown that pass
 * the filters, and the values and events of those places. Documents that give
 * values and events alone are named only while no filter asks about figures.
 */
export function behindQuestion(
  dataset: Dataset,
  resolved: ResolvedView,
): Behind {
  const { tables } = dataset;
  const places = covered(dataset, resolved);
  const contextual = new Set(tables.sources.filter(contextKeeper(resolved)));
  const ofSource = new Map<SourceId, Subject[]>();
  const subjects: Subject[] = [];
  for (const place of places) {
    for (const subject of dataset.subjectsOfPlace.get(place) ?? []) {
      if (!resolved.keeps(subject)) continue;
      subjects.push(subject);
      const { id } = subject.source;
      const list = ofSource.get(id);
      if (list) list.push(subject);
      else ofSource.set(id, [subject]);
    }
  }
  const happened = tables.events.filter(({ place }) => places.has(place));
  const values = counted(
    [
      ...tables.indicators.filter(({ place }) => places.has(place)),
      ...tables.national,
    ].map(({ source }) => source),
  );
  const events = counted(happened.map(({ source }) => source));
  const taken = tables.sources.flatMap((source): readonly Taken[] => {
    const own = ofSource.get(source.id) ?? [];
    const each = {
      source,
      subjects: own,
      values: values.get(source.id) ?? 0,
      events: events.get(source.id) ?? 0,
    };
    const isAny = each.values + each.events > 0;
    return own.length > 0 || (isAny && contextual.has(source)) ? [each] : [];
  });
  return {
    subjects,
    events: happened.filter(({ source }) => {
      const document = dataset.sources.get(source);
      return document !== undefined && contextual.has(document);
    }),
    taken,
  };
}
