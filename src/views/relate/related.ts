import type { AxisScale } from "#charts/axisScale.ts";
import type { Place } from "#domain/rows.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { MissingGroup } from "#views/missingGroups.ts";
import type { AbsentPlace } from "./absentPlaces.ts";
import type { AxisData, AxisValue } from "./axisData.ts";

/** A place that has a value on both axes. */
export interface RelateDot {
  readonly id: string;
  readonly place: Place;
  readonly name: string;
  /** Whether the place is one of those chosen, and so has a colour of its own. */
  readonly isChosen: boolean;
  readonly x: AxisValue;
  readonly y: AxisValue;
  /** The accessible name: the place, and on each axis figure, bound, year and programme. */
  readonly spoken: string;
  /** `place:yardstick`, of the figure that it opens; undefined between two indicators. */
  readonly figure: string | undefined;
  /** The evidence of the figure upwards, else across, else the source of the indicator upwards. */
  readonly open: OpenFigure | OpenRow | undefined;
}

export interface RelateAxis extends AxisData {
  /** The name with year, unit and the word that it is logarithmic. */
  readonly title: string;
  readonly scale: AxisScale;
  /** Whether a logarithm is possible: all values are above nought. */
  readonly mayLog: boolean;
  /** Of the dots; undefined with fewer than three. */
  readonly median:
    { readonly value: number; readonly text: string } | undefined;
}

/** The chart: its axes, its dots, and the places without one. */
export interface Related {
  readonly x: RelateAxis;
  readonly y: RelateAxis;
  /** From left to right. */
  readonly dots: readonly RelateDot[];
  readonly missing: readonly MissingGroup<AbsentPlace>[];
}
