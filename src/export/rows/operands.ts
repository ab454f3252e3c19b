import type { Scaling, Step } from "#domain/figure.ts";
import type { Indicator, NationalValue } from "#domain/rows.ts";

/** A number that a step worked with: its part in the step, and where it is from. */
export interface Operand {
  readonly role: string;
  readonly value: number;
  readonly unit?: string;
  /** The national series or the indicator that it is a value of. */
  readonly of?: string;
  readonly place?: string;
  readonly year?: number;
  /** The id of its source; a number that the arithmetic made itself has none. */
  readonly source?: string;
}

function national(role: string, value: NationalValue): Operand {
  const { series, year, unit, source } = value;
  return { role, value: value.value, unit, of: series, year, source };
}

function local(role: string, indicator: Indicator): Operand {
  const { value, unit, place, year, source } = indicator;
  return { role, value, unit, of: indicator.indicator, place, year, source };
}

function scaling(by: Scaling): readonly Operand[] {
  switch (by.scale) {
    case "index":
      return [{ role: "base", value: by.base, place: by.reference }];
    case "share":
      return [{ role: "largest", value: by.largest }];
    case "minmax":
      return [
        { role: "smallest", value: by.smallest },
        { role: "largest", value: by.largest },
      ];
    case "z":
      return [
        { role: "mean", value: by.mean },
        { role: "deviation", value: by.deviation },
      ];
    case "rank":
      return [{ role: "ranked", value: by.of }];
  }
}

/** The numbers that a step worked with, besides the figure itself. */
export function operandsOf(step: Step): readonly Operand[] {
  switch (step.op) {
    case "stated":
    case "not-applied":
    case "sum":
      return [];
    case "times-months":
      return [{ role: "months", value: 12 }];
    case "divide-by-years":
    case "times-years":
      return [{ role: "years", value: step.years }];
    case "to-yuan":
      return [national("rate", step.rate)];
    case "convert":
      return [national("factor", step.factor)];
    case "deflate":
      return [national("to", step.to), national("from", step.from)];
    case "divide":
      return [local("divisor", step.operand)];
    case "divide-by-gdp-head":
      return [local("gdp", step.gdp), local("population", step.population)];
    case "scale":
      return scaling(step.scaling);
  }
}
