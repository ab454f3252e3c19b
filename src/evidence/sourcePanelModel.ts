import type { Keeps } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { SourceId } from "#domain/ids.ts";
import type { Source } from "#domain/rows.ts";
import { NATIONAL_SERIES } from "#domain/vocabularies.ts";
import { type OpenId, openId } from "#view-state/openId.ts";
import { byKind } from "#view-state/yardstickOrder.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameText } from "#words/nameText.ts";
import { languageText } from "#words/languageText.ts";
import { yearRuns } from "#words/yearsText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { datasetNames } from "./datasetNames.ts";
import type { Fact } from "./facts.ts";
import { eventLink, inTime, type RowLink } from "./rowLink.ts";
import { type Address, addressOf } from "./sourceModel.ts";
import {
  doubtsOf,
  type FigureGroup,
  groupedFigures,
  type HiddenFigures,
} from "./statedFigure.ts";
import { lateWords } from "#words/lateWords.ts";
import { documentTag } from "#words/languages.ts";

/** Every text of a document's panel. */
export interface SourcePanelModel {
  readonly id: OpenId;
  readonly source: SourceId;
  /** `Source · 9 figures`. */
  readonly kicker: string;
  readonly heading: { readonly text: string; readonly other: undefined };
  readonly language: string;
  readonly facts: readonly Fact[];
  readonly address: Address | undefined;
  readonly notes: readonly string[];
  /** Whether any figure is taken from it, so that it can be filtered by. */
  readonly hasFigures: boolean;
  /** By place. */
  readonly groups: readonly FigureGroup[];
  readonly hidden: HiddenFigures | undefined;
  /** Values taken from it; undefined where there are none. */
  readonly values:
    | {
        readonly count: string;
        /** Indicators by place, then national series: which, and of which years. */
        readonly lines: readonly Fact[];
      }
    | undefined;
  readonly events: readonly RowLink[];
}

function factsOfSource(source: Source, words: Words): readonly Fact[] {
  const { facts, noDate, quality } = words.evidence;
  const { publisher, author, published } = source;
  const given = (label: string, text: string | undefined) =>
    text === undefined ? [] : [{ label, text }];
  return [
    ...given(facts.publisher, publisher),
    ...given(facts.author, author),
    {
      label: facts.published,
      text: published === undefined ? noDate : dateText(published, words),
    },
    {
      label: facts.language,
      text: languageText(source, words),
    },
    {
      label: facts.kind,
      text: lateWords(words).records.sourceKinds[source.kind],
    },
    {
      label: facts.quality,
      text: quality(
        words.qualities[source.quality],
        lateWords(words).records.qualityRemarks[source.quality],
      ),
    },
  ];
}

/** Years of each key, as `residents 2010–2020`. */
function spans(
  rows: readonly { readonly name: string; readonly year: number }[],
  { joins }: Words,
): readonly string[] {
  const years = new Map<string, number[]>();
  for (const { name, year } of rows) {
    years.set(name, [...(years.get(name) ?? []), year]);
  }
  return [...years].map(([name, of]) =>
    joins.phrase([name, yearRuns(of).join(joins.comma)]),
  );
}

/** What is taken from a document besides figures: a line for each place, and for each national series. */
function valuesOf(
  dataset: Dataset,
  id: SourceId,
  words: Words,
): SourcePanelModel["values"] {
  const { comma, values } = words.evidence;
  const { dot } = words.joins;
  const names = datasetNames(dataset, words);
  const rows = dataset.tables.indicators.filter(({ source }) => source === id);
  const national = dataset.tables.national.filter(
    ({ source }) => source === id,
  );
  const ofPlaces = dataset.tables.places.flatMap((place) => {
    const own = rows.filter((row) => row.place === place.id);
    if (own.length === 0) return [];
    const named = own.map(({ indicator, year }) => ({
      name: names.indicator(indicator),
      year,
    }));
    const text = [spans(named, words).join(comma), values(own.length)].join(
      dot,
    );
    return [{ label: nameText(place, words), text }];
  });
  const ofSeries = NATIONAL_SERIES.flatMap((series) => {
    const own = national.filter((row) => row.series === series);
    if (own.length === 0) return [];
    const runs = yearRuns(own.map(({ year }) => year)).join(comma);
    const text = [runs, values(own.length)].join(dot);
    return [{ label: words.numbers.series[series], text }];
  });
  const count = rows.length + national.length;
  if (count === 0) return undefined;
  return { count: values(count), lines: [...ofPlaces, ...ofSeries] };
}

/**
 * All that is taken from one document; undefined for an unknown one.
 *
 * @param keeps whether a figure passes the filters; what they hide is shown apart.
 */
export function sourcePanelModel(
  dataset: Dataset,
  id: SourceId,
  keeps: Keeps,
  words: Words,
): SourcePanelModel | undefined {
  const source = dataset.sources.get(id);
  if (!source) return undefined;
  const subjects = dataset.tables.places.flatMap((place) =>
    (dataset.subjectsOfPlace.get(place.id) ?? [])
      .filter((subject) => subject.source === source)
      .toSorted((a, b) => byKind(a.yardstick, b.yardstick)),
  );
  const { rows, figures } = words.evidence;
  const { dot } = words.joins;
  return {
    id: openId({ kind: "source", id }),
    source: id,
    kicker: [
      rows.source,
      ...(subjects.length > 0 ? [figures(subjects.length)] : []),
    ].join(dot),
    heading: { text: source.title, other: undefined },
    language: documentTag(source.language),
    facts: factsOfSource(source, words),
    address: addressOf(source),
    notes: doubtsOf(subjects, words),
    hasFigures: subjects.length > 0,
    ...groupedFigures(
      subjects,
      keeps,
      words,
      ({ place }) => ({ id: place.id, title: nameText(place, words) }),
      ({ programme, yardstick }) =>
        [nameText(programme, words), yardstickText(yardstick, words).name].join(
          dot,
        ),
    ),
    values: valuesOf(dataset, id, words),
    events: inTime(
      dataset.tables.events.filter((event) => event.source === id),
    ).map((event) => eventLink(event, words)),
  };
}
