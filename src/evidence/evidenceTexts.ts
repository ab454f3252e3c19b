import type { Source } from "#domain/rows.ts";
import type { OpenFigure, OpenId, OpenRow } from "#view-state/openId.ts";
import type { StepText } from "#words/stepText.ts";
import type { Fact } from "./facts.ts";
import type { RelatedFigure } from "./relatedFigure.ts";
import type { SourceModel } from "./sourceModel.ts";

export interface StepModel extends StepText {
  /** Where the operands' sources can be opened. */
  readonly links: readonly SourceLink[];
}

export interface SourceLink {
  readonly title: string;
  readonly host: string;
  readonly href: string;
}

/** What the steps end in. */
export type Outcome =
  | {
      readonly kind: "value";
      /** `At most`. */
      readonly label: string;
      readonly text: string;
      readonly suffix: string;
      /** The figure as cells show it, where that is shorter. */
      readonly short: string | undefined;
    }
  | { readonly kind: "missing"; readonly text: string; readonly hint: string };

/** Every text of the panel; the component only lays out. */
export interface EvidenceModel {
  /** Changes when another figure is explained. */
  readonly id: OpenId;
  readonly place: string;
  /** `cap per team`. */
  readonly yardstick: string;
  readonly heading: {
    readonly text: string;
    readonly other: string | undefined;
    /** The language of the text, where it is not that of the page. */
    readonly language: string | undefined;
    /** The panel of the programme; undefined where no single one is explained. */
    readonly open: OpenRow | undefined;
  };
  readonly summary: string | undefined;
  readonly status: string;
  /** Whose figure it is, where it is a zone's or district's. */
  readonly belongs: string | undefined;
  readonly source: SourceModel | undefined;
  /** The same source, to be cited. */
  readonly cited: Source | undefined;
  readonly note: string | undefined;
  readonly facts: readonly Fact[];
  readonly steps: readonly StepModel[];
  readonly outcome: Outcome;
  /** What is to be kept in mind: doubts, caveats, and what was asked for in vain. */
  readonly notes: readonly string[];
  readonly contested: readonly RelatedFigure[];
  readonly addends: readonly RelatedFigure[];
  readonly others: readonly RelatedFigure[];
  /** Back to the sum from one of its addends. */
  readonly sum:
    { readonly text: string; readonly open: OpenFigure } | undefined;
  /** `The cell shows the highest of 3.` Undefined where there is no choice. */
  readonly choice: string | undefined;
  readonly hidden: string | undefined;
  /** All of it as plain text. */
  readonly account: string;
}
