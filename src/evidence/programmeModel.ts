import type { Keeps } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId, ProgrammeId } from "#domain/ids.ts";
import type { Programme } from "#domain/rows.ts";
import { type OpenId, openId } from "#view-state/openId.ts";
import { byKind } from "#view-state/yardstickOrder.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameLanguage, nameText, otherName } from "#words/nameText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import type { Fact } from "./facts.ts";
import { placeLine } from "./placeLine.ts";
import { eventLink, inTime, type RowLink, sourceLink } from "./rowLink.ts";
import {
  doubtsOf,
  type FigureGroup,
  groupedFigures,
  type HiddenFigures,
} from "./statedFigure.ts";

/** Every text of a programme's panel. */
export interface ProgrammeModel {
  readonly id: OpenId;
  readonly place: PlaceId;
  /** `Wuhan · Programme · 3 figures`. */
  readonly kicker: string;
  readonly heading: {
    readonly text: string;
    readonly other: string | undefined;
  };
  /** The language of the heading, where it is not that of the page. */
  readonly language: string | undefined;
  readonly summary: string | undefined;
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  /** By what the figures measure. */
  readonly groups: readonly FigureGroup[];
  readonly hidden: HiddenFigures | undefined;
  readonly events: readonly RowLink[];
  readonly sources: readonly RowLink[];
}

function factsOfProgramme(
  programme: Programme,
  dataset: Dataset,
  words: Words,
): readonly Fact[] {
  const { facts, comma } = words.evidence;
  const { announced, until, sectors, audience } = programme;
  const listed = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? [{ label, text: texts.join(comma) }] : [];
  return [
    { label: facts.place, text: placeLine(dataset, programme.place, words) },
    { label: facts.status, text: words.statuses[programme.status] },
    {
      label: facts.announced,
      text:
        announced === undefined
          ? facts.notAnnounced
          : dateText(announced, words),
    },
    {
      label: facts.until,
      text: until === undefined ? facts.noEnd : dateText(until, words),
    },
    ...listed(
      facts.sectors,
      sectors.map((sector) => words.sectors[sector]),
    ),
    ...listed(
      facts.audience,
      audience.map((each) => words.audiences[each]),
    ),
  ];
}

/**
 * All that the dataset holds of one programme; undefined for an unknown one.
 *
 * @param keeps whether a figure passes the filters; what they hide is shown apart.
 */
export function programmeModel(
  dataset: Dataset,
  id: ProgrammeId,
  keeps: Keeps,
  words: Words,
): ProgrammeModel | undefined {
  const programme = dataset.programmes.get(id);
  if (!programme) return undefined;
  const place = dataset.places.get(programme.place);
  const ofPlace = dataset.subjectsOfPlace.get(programme.place) ?? [];
  const subjects = ofPlace
    .filter((subject) => subject.programme.id === id)
    .toSorted((a, b) => byKind(a.yardstick, b.yardstick));
  const events = inTime(
    dataset.tables.events.filter((event) => event.programme === id),
  );
  const cited = new Set([
    ...subjects.map(({ source }) => source),
    ...events.flatMap(({ source }) => dataset.sources.get(source) ?? []),
  ]);
  const { rows, figures } = words.evidence;
  const { dot } = words.joins;
  return {
    id: openId({ kind: "programme", id }),
    place: programme.place,
    kicker: [
      place ? nameText(place, words) : programme.place,
      rows.programme,
      ...(subjects.length > 0 ? [figures(subjects.length)] : []),
    ].join(dot),
    heading: {
      text: nameText(programme, words),
      other: otherName(programme, words),
    },
    language: nameLanguage(programme, words),
    summary: programme.summary,
    facts: factsOfProgramme(programme, dataset, words),
    notes: doubtsOf(subjects, words),
    ...groupedFigures(
      subjects,
      keeps,
      words,
      ({ incentive }) => ({
        id: incentive.basis,
        title: words.bases[incentive.basis].label,
      }),
      ({ yardstick }) => yardstickText(yardstick, words).name,
    ),
    events: events.map((event) => eventLink(event, words)),
    sources: [...cited].map((source) => sourceLink(source, words)),
  };
}
