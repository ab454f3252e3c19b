import type { IndicatorValue } from "#arithmetic/indicator.ts";
import type { MarkKind } from "#charts/barMark.ts";
import type { Source } from "#domain/rows.ts";
import type { Year } from "#domain/year.ts";
import type { AxisId } from "#view-state/axis.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { FigureCell } from "#views/figureCell.ts";
import type { FigureText } from "#words/figureText.ts";

/** What a place has on an axis. */
export interface AxisValue {
  readonly low: number;
  /** Where the dot stands, as everything is ranked by the upper end. */
  readonly high: number;
  readonly kind: MarkKind;
  /** The ends of the figures that contest each other. */
  readonly contest: { readonly from: number; readonly to: number } | undefined;
  readonly text: FigureText;
  readonly year: Year | undefined;
  /** The programme and what hedges the figure, or the source of an indicator. */
  readonly behind: string;
  readonly open: OpenFigure | OpenRow | undefined;
  /** Undefined for an indicator. */
  readonly cell: FigureCell | undefined;
  /** Undefined for a figure. */
  readonly indicator: IndicatorValue | undefined;
  /** The indicators of the package that it holds: its own, or those it was divided by. */
  readonly holds: readonly string[];
  readonly sources: readonly Source[];
}

/** Why a place has nothing on an axis. */
export interface AxisAbsence {
  readonly text: string;
  readonly hint: string;
  readonly saysNothing: boolean;
  readonly cell: FigureCell | undefined;
}

/** An axis with what each place has on it. */
export interface AxisData {
  readonly id: AxisId;
  readonly isIndicator: boolean;
  readonly isMoney: boolean;
  /** As it stands in a sentence. */
  readonly name: string;
  /** Of an indicator: the year that most places have. */
  readonly year: Year | undefined;
  /** After `in`; empty where the name says it. */
  readonly unit: string;
  /** A number along the axis. */
  readonly tick: (value: number) => string;
  /** A number with its unit. */
  readonly number: (value: number) => FigureText;
  /** One for each place, in the order of the places. */
  readonly places: readonly (
    | { readonly value: AxisValue; readonly absence?: undefined }
    | { readonly value?: undefined; readonly absence: AxisAbsence }
  )[];
}
