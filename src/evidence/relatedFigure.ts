import type { Candidate } from "#arithmetic/choice.ts";
import type { Cell } from "#arithmetic/grid.ts";
import { asStated } from "#arithmetic/stated.ts";
import { TOLERANCE } from "#arithmetic/denominatorYear.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { IncentiveId } from "#domain/ids.ts";
import { yearOf } from "#domain/year.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { figureLine, figureText, missingText } from "#words/figureText.ts";
import { nameText } from "#words/nameText.ts";
import { indicatorName } from "./datasetNames.ts";
import { isSum } from "./explained.ts";
import { type SourceModel, sourceModel } from "./sourceModel.ts";

/** A figure that is spoken of beside the one that is explained. */
export interface RelatedFigure {
  readonly id: IncentiveId;
  /** `≤ ¥80,000,000`, or the reason why it is missing. */
  readonly figure: string;
  /** `Peacock Plan, 2011`. */
  readonly programme: string;
  readonly source: SourceModel;
  /** `shown in the cell`, or nothing. */
  readonly remark: string;
  /** What a click opens; undefined where the cell does not hold it. */
  readonly open: OpenFigure | undefined;
}

/** Names one of the figures behind a cell; the one that the cell shows goes without the incentive, so that it follows the choice. */
export function openOf(cell: Cell, incentive: IncentiveId): OpenFigure {
  const isLead = !isSum(cell) && cell.lead?.subject.incentive.id === incentive;
  return {
    place: cell.place,
    yardstick: cell.yardstick.id,
    incentive: isLead ? undefined : incentive,
  };
}

/** A figure in one line with all its digits, or why there is none. */
export function fullText(
  figure: Figure,
  dataset: Dataset,
  words: Words,
): string {
  if (figure.kind === "missing") {
    return missingText(figure, words, indicatorName(dataset, words), TOLERANCE)
      .text;
  }
  return figureLine(figureText(figure, words, "full"), words);
}

/** `Peacock Plan, 2011`: the year of the figure, else of the programme. */
function programmeLine({ programme, incentive }: Subject, words: Words) {
  const year = incentive.priceYear ?? yearOf(programme.announced);
  const name = nameText(programme, words);
  return year === undefined ? name : words.views.figureIn(name, String(year));
}

function related(
  subject: Subject,
  figure: string,
  words: Words,
): Omit<RelatedFigure, "open" | "remark"> {
  const { incentive, source } = subject;
  return {
    id: incentive.id,
    figure,
    programme: programmeLine(subject, words),
    source: sourceModel(incentive, source, words),
  };
}

/** A figure behind the cell, to be opened in its turn. */
export function behindFigure(
  { subject, figure }: Candidate,
  cell: Cell,
  dataset: Dataset,
  words: Words,
): RelatedFigure {
  const { id } = subject.incentive;
  const isShown = !isSum(cell) && cell.lead?.subject.incentive.id === id;
  return {
    ...related(subject, fullText(figure, dataset, words), words),
    remark: isShown ? words.evidence.shown : "",
    open: openOf(cell, id),
  };
}

/** The figures that contest one, itself first; nothing where none does. */
export function contestedFigures(
  subject: Subject,
  cell: Cell,
  dataset: Dataset,
  words: Words,
): readonly RelatedFigure[] {
  const rivals = subject.incentive.contested
    .map((id) => dataset.subjects.get(id))
    .filter((rival) => rival !== undefined);
  if (rivals.length === 0) return [];
  return [subject, ...rivals].map((each) => {
    const { id } = each.incentive;
    const candidate = cell.behind.find(
      (behind) => behind.subject.incentive.id === id,
    );
    if (candidate && each === subject) {
      return {
        ...behindFigure(candidate, cell, dataset, words),
        remark: words.evidence.thisOne,
        open: undefined,
      };
    }
    if (candidate) return behindFigure(candidate, cell, dataset, words);
    const stated = fullText(asStated(each.incentive), dataset, words);
    return {
      ...related(each, stated, words),
      remark: words.evidence.hiddenOne,
      open: undefined,
    };
  });
}
