import type { Keeps } from "#arithmetic/grid.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import type { PlaceEvent } from "#domain/rows.ts";
import { placeName } from "#evidence/datasetNames.ts";
import { printedEvent } from "#evidence/eventModel.ts";
import { type SourceModel, sourceModel } from "#evidence/sourceModel.ts";
import { openFigure, statedText } from "#evidence/statedFigure.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import type { Behind } from "./taken.ts";
import { lateWords } from "#words/lateWords.ts";

/** What one of several sources says. */
export interface Side {
  readonly id: string;
  /** `≤ ¥80,000,000 · Peacock Plan`. */
  readonly text: string;
  readonly asPrinted: string;
  /** As the attribute `lang` names it. */
  readonly language: string;
  readonly title: string;
  /** `CCTV News, 28 Nov 2017, line 19`. */
  readonly byline: string;
  readonly locator: string;
  readonly source: OpenRow;
  /** Undefined where the filters hide it. */
  readonly open: OpenFigure | OpenRow | undefined;
}

/** Figures or events that contradict each other. */
export interface Disagreement {
  readonly id: string;
  /** `Chengdu · cap per team`. */
  readonly title: string;
  readonly sides: readonly Side[];
}

function sideOf(
  source: SourceModel,
  side: Pick<Side, "id" | "text" | "open">,
): Side {
  const { asPrinted, language, title, byline, locator, open } = source;
  return {
    ...side,
    asPrinted,
    language,
    title,
    byline,
    locator,
    source: open,
  };
}

/** Each row with those that contest it, every group once. */
function groupsOf<Id, Row extends { readonly id: Id }>(
  rows: readonly Row[],
  rivalsOf: (row: Row) => readonly Row[],
): readonly (readonly Row[])[] {
  const seen = new Set<Id>();
  return rows.flatMap((row) => {
    const rivals = rivalsOf(row);
    if (seen.has(row.id) || rivals.length === 0) return [];
    const group = [row, ...rivals];
    for (const { id } of group) seen.add(id);
    return [group];
  });
}

function ofFigures(
  subjects: readonly Subject[],
  dataset: Dataset,
  keeps: Keeps,
  words: Words,
): readonly Disagreement[] {
  const { dot } = words.joins;
  const subjectOf = (id: Subject["incentive"]["id"]) =>
    dataset.subjects.get(id);
  const groups = groupsOf(
    subjects.map(({ incentive }) => incentive),
    ({ contested }) =>
      contested.flatMap((id) => subjectOf(id)?.incentive ?? []),
  );
  return groups.map((group) => {
    const sides = group.flatMap(({ id }) => subjectOf(id) ?? []);
    const [first] = sides;
    return {
      id: group.map(({ id }) => id).join("~"),
      title: first
        ? [
            nameText(first.place, words),
            yardstickText(first.yardstick, words).name,
          ].join(dot)
        : "",
      sides: sides.map((subject) =>
        sideOf(sourceModel(subject.incentive, subject.source, words), {
          id: subject.incentive.id,
          text: [
            statedText(subject, words),
            nameText(subject.programme, words),
          ].join(dot),
          open: keeps(subject) ? openFigure(subject) : undefined,
        }),
      ),
    };
  });
}

function ofEvents(
  events: readonly PlaceEvent[],
  dataset: Dataset,
  words: Words,
): readonly Disagreement[] {
  const all = new Map(dataset.tables.events.map((event) => [event.id, event]));
  const nameOf = placeName(dataset, words);
  const groups = groupsOf(events, ({ contested }) =>
    contested.flatMap((id) => all.get(id) ?? []),
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const title = [
      nameOf(first.place),
      lateWords(words).records.eventKinds[first.kind],
    ];
    return [
      {
        id: group.map(({ id }) => id).join("~"),
        title: title.join(words.joins.dot),
        sides: group.flatMap((event) => {
          const { source, ...printed } = printedEvent(event, dataset, words);
          return source ? [sideOf(source, printed)] : [];
        }),
      },
    ];
  });
}

/** Every figure and event behind the question that another contradicts, each group once. */
export function disagreementsOf(
  { subjects, events }: Behind,
  dataset: Dataset,
  keeps: Keeps,
  words: Words,
): readonly Disagreement[] {
  return [
    ...ofFigures(subjects, dataset, keeps, words),
    ...ofEvents(events, dataset, words),
  ];
}
