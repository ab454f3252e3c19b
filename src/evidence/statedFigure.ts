import type { Keeps } from "#arithmetic/grid.ts";
import { asStated } from "#arithmetic/stated.ts";
import type { Subject } from "#domain/dataset.ts";
import { isDoubtful } from "#domain/doubt.ts";
import type { IncentiveId } from "#domain/ids.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { figureLine, figureText } from "#words/figureText.ts";
import { documentTag } from "#words/languages.ts";

/** A figure as it is stated and printed, outside any cell. */
export interface StatedFigure {
  readonly id: IncentiveId;
  /** `≤ ¥80,000,000`. */
  readonly figure: string;
  /** What it measures, or whose it is. */
  readonly about: string;
  readonly asPrinted: string;
  readonly language: string;
  /** `contested`, `doubtful`, `tr.`. */
  readonly marks: readonly string[];
  /** Its evidence; undefined where the filters hide it. */
  readonly open: OpenFigure | undefined;
}

/** Figures under one heading. */
export interface FigureGroup {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly StatedFigure[];
}

/** The figures that the filters hide, and how many they are. */
export interface HiddenFigures {
  readonly text: string;
  readonly figures: readonly StatedFigure[];
}

/** The evidence of a figure, in the cell of the place that it belongs to. */
export function openFigure({
  place,
  yardstick,
  incentive,
}: Subject): OpenFigure {
  return { place: place.id, yardstick: yardstick.id, incentive: incentive.id };
}

/** A figure with all its digits, as its source states it. */
export function statedText({ incentive }: Subject, words: Words): string {
  return figureLine(figureText(asStated(incentive), words, "full"), words);
}

function statedFigure(
  subject: Subject,
  about: string,
  isKept: boolean,
  words: Words,
): StatedFigure {
  const { incentive, source } = subject;
  const { contested, doubtful, translatedMark } = words.views;
  return {
    id: incentive.id,
    figure: statedText(subject, words),
    about,
    asPrinted: incentive.asPrinted,
    language: documentTag(source.language),
    marks: [
      incentive.contested.length > 0 ? contested : "",
      isDoubtful(incentive) ? doubtful : "",
      source.translated === "none" ? "" : translatedMark,
    ].filter((mark) => mark !== ""),
    open: isKept ? openFigure(subject) : undefined,
  };
}

/**
 * Figures in groups, those that the filters hide apart.
 *
 * @param groupOf the heading under which a figure stands.
 * @param aboutOf what stands beside it.
 */
export function groupedFigures(
  subjects: readonly Subject[],
  keeps: Keeps,
  words: Words,
  groupOf: (subject: Subject) => {
    readonly id: string;
    readonly title: string;
  },
  aboutOf: (subject: Subject) => string,
): {
  readonly groups: readonly FigureGroup[];
  readonly hidden: HiddenFigures | undefined;
} {
  const made = (subject: Subject, isKept: boolean) =>
    statedFigure(subject, aboutOf(subject), isKept, words);
  const groups = new Map<string, FigureGroup & { figures: StatedFigure[] }>();
  const hidden: StatedFigure[] = [];
  for (const subject of subjects) {
    if (!keeps(subject)) {
      hidden.push(made(subject, false));
      continue;
    }
    const { id, title } = groupOf(subject);
    const group = groups.get(id) ?? { id, title, figures: [] };
    group.figures.push(made(subject, true));
    groups.set(id, group);
  }
  const text = words.reasons.hiddenByFilters(hidden.length);
  return {
    groups: [...groups.values()],
    hidden: hidden.length > 0 ? { text, figures: hidden } : undefined,
  };
}

/** What is to be kept in mind of figures: how many are contested, how many doubted. */
export function doubtsOf(
  subjects: readonly Subject[],
  words: Words,
): readonly string[] {
  const { contestedOf, doubtfulOf } = words.evidence;
  const contested = subjects.filter(
    ({ incentive }) => incentive.contested.length > 0,
  ).length;
  const doubtful = subjects.filter(({ incentive }) =>
    isDoubtful(incentive),
  ).length;
  return [
    ...(contested > 0 ? [contestedOf(contested)] : []),
    ...(doubtful > 0 ? [doubtfulOf(doubtful)] : []),
  ];
}
