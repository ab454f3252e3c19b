import { isNominalDenominator } from "#arithmetic/denominator.ts";
import type { MarkKind } from "#charts/barMark.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import type { Caveat } from "#domain/figure.ts";
import type { Source } from "#domain/rows.ts";
import type { Settings } from "#domain/settings.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { type FigureCell, subjectsShown } from "./figureCell.ts";

/** What stands below every view: how to read it, what to beware of, and where it comes from. */
export interface ViewNotes {
  /** The marks that occur on screen, for the legend. */
  readonly marks: readonly (MarkKind | "rival")[];
  readonly isTranslated: boolean;
  readonly footnotes: readonly string[];
  /** The sources of the figures on screen, those of most figures first. */
  readonly sources: readonly Source[];
}

const MARK_ORDER: readonly (MarkKind | "rival")[] = [
  "solid",
  "ceiling",
  "open",
  "dashed",
  "range",
  "rival",
];

function marksIn(cells: readonly FigureCell[]): ViewNotes["marks"] {
  const marks = new Set(
    cells.flatMap(({ mark }) =>
      mark ? [mark.kind, ...(mark.contest ? ["rival"] : [])] : [],
    ),
  );
  return MARK_ORDER.filter((kind) => marks.has(kind));
}

/** Sources each once, those that are named most often first. */
export function mostNamed(sources: readonly Source[]): readonly Source[] {
  const counts = new Map<Source, number>();
  for (const source of sources) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([source]) => source);
}

const caveatsOf = ({ cell }: FigureCell): readonly Caveat[] =>
  cell.scaled.kind === "value" ? cell.scaled.caveats : [];

/** How many of the figures are of programmes that have ended, and how many rest on weak sources. */
export function standingNotes(
  cells: readonly FigureCell[],
  { views: { footnotes } }: Words,
): readonly string[] {
  const shown = cells.flatMap(({ cell }) => subjectsShown(cell));
  const count = (is: (subject: Subject) => boolean) => shown.filter(is).length;
  const ended = count(({ programme }) => programme.status === "ended");
  const unknown = count(({ programme }) => programme.status === "unknown");
  const low = count(({ source }) => source.quality === "low");
  return [
    ...(ended > 0 ? [footnotes.ended(ended, shown.length, unknown)] : []),
    ...(low > 0 ? [footnotes.lowQuality(low, shown.length)] : []),
  ];
}

function footnotesOf(
  cells: readonly FigureCell[],
  settings: Settings,
  dataset: Dataset,
  words: Words,
): readonly string[] {
  const texts = words.views.footnotes;
  // A figure that is divided by two indicators may have two caveats of a kind.
  const counted = (kind: Caveat["kind"], text: (count: number) => string) => {
    const count = cells.filter((cell) =>
      caveatsOf(cell).some((caveat) => caveat.kind === kind),
    ).length;
    return count > 0 ? [text(count)] : [];
  };
  const isMoneySet = settings.cur !== "cny" || settings.prices !== "nominal";
  const reference = settings.ref && dataset.places.get(settings.ref);
  const isAnyUnknown = cells.some(
    ({ cell }) =>
      cell.scaled.kind === "missing" && cell.scaled.reason === "no-figure",
  );
  return [
    ...(isAnyUnknown ? [texts.noFigure] : []),
    ...standingNotes(cells, words),
    ...(settings.scale === "index" && reference
      ? [texts.index(nameText(reference, words))]
      : []),
    ...counted("other-year", texts.otherYear),
    ...counted("derived", texts.derived),
    ...counted("census", texts.census),
    ...counted("skipped", texts.skipped),
    ...(settings.per === "none"
      ? []
      : counted("part-of-place", texts.partDivided)),
    ...counted("double-counting", () => texts.doubleCounting),
    ...counted("partners-money", () => texts.partners),
    ...(isMoneySet && isNominalDenominator(settings.per)
      ? [texts.notApplied]
      : []),
  ];
}

/** Collects the notes of all cells on screen. */
export function notesOf(
  cells: readonly FigureCell[],
  settings: Settings,
  dataset: Dataset,
  words: Words,
): ViewNotes {
  return {
    marks: marksIn(cells),
    isTranslated: cells.some(({ isTranslated }) => isTranslated),
    footnotes: footnotesOf(cells, settings, dataset, words),
    sources: mostNamed(
      cells
        .flatMap(({ cell }) => subjectsShown(cell))
        .map(({ source }) => source),
    ),
  };
}
