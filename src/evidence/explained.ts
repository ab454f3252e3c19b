import type { Candidate } from "#arithmetic/choice.ts";
import type { Cell } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { IncentiveId } from "#domain/ids.ts";
import type { Pick } from "#domain/settings.ts";

/** Which figure is to be explained. */
export interface Asked {
  readonly cell: Cell;
  /** One of the figures behind the cell; undefined for the one that the cell shows. */
  readonly incentive?: IncentiveId | undefined;
  readonly dataset: Dataset;
  /** The choice that made the cell. */
  readonly pick: Pick;
}

/** What is explained: one figure, a sum of several, or that there is none. */
export interface Explained {
  /** Undefined for a sum and where there is no figure. */
  readonly candidate: Candidate | undefined;
  readonly figure: Figure;
  /** Whether it is another than the one that the cell shows. */
  readonly isOther: boolean;
  /** Whether the figure asked for is not behind the cell. */
  readonly isLost: boolean;
}

/** Finds what is asked for; where it is not behind the cell, what the cell shows. */
export function explainedBy({ cell, incentive }: Asked): Explained {
  const asked = cell.behind.find(
    ({ subject }) => subject.incentive.id === incentive,
  );
  const isLost = incentive !== undefined && asked === undefined;
  const lead = isSum(cell) ? undefined : cell.lead;
  const isLead = asked?.subject.incentive.id === lead?.subject.incentive.id;
  if (asked && !isLead) {
    return { candidate: asked, figure: asked.figure, isOther: true, isLost };
  }
  return { candidate: lead, figure: cell.scaled, isOther: false, isLost };
}

/** Whether a cell's figure is a sum of several. */
export function isSum({ figure }: Cell): boolean {
  return figure.kind === "value" && figure.steps.some(({ op }) => op === "sum");
}

/** The figures that a cell's sum adds; none where it is no sum. */
export function addendsOf({ figure, behind }: Cell): readonly Candidate[] {
  const sum = figure.steps.find((step) => step.op === "sum");
  if (figure.kind === "missing" || !sum) return [];
  return behind.filter(({ subject }) =>
    sum.addends.includes(subject.incentive.id),
  );
}
