import type { Caveat, Figure, Step, Unit } from "#domain/figure.ts";

/*
 * Figures, steps and caveats as short plain texts, so that a test's table can
 * say what it expects. No words of the app: they are tested on their own.
 */

/** A number without the traces that multiplying and dividing leave in the last bits. */
export const plain = (value: number) => String(Number(value.toPrecision(12)));

/** `CNY a year per resident`, `USD of 2020`, `% of gdp`. */
export function unitTold({ measure, time, per }: Unit): string {
  const what = {
    money: () =>
      measure.kind === "money"
        ? `${measure.currency}${measure.prices === "nominal" ? "" : ` of ${measure.prices}`}`
        : "",
    count: () => (measure.kind === "count" ? measure.of : ""),
    percent: () =>
      measure.kind === "percent" ? `${measure.unit} of ${measure.of}` : "",
    multiple: () => "times gdp-head",
    scale: () => (measure.kind === "scale" ? measure.scale : ""),
  }[measure.kind]();
  return [what, time, per === "none" ? "" : `per ${per}`]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

/** `at-most 100 CNY once`, `30 to 50 CNY`, `missing one-off`. */
export function told(figure: Figure): string {
  if (figure.kind === "missing") return `missing ${figure.reason}`;
  const { low, high, unit, bound } = figure;
  const number = low === high ? plain(high) : `${plain(low)} to ${plain(high)}`;
  const hedge = bound === "exact" || bound === "range" ? "" : `${bound} `;
  return `${hedge}${number} ${unitTold(unit)}`;
}

/** The number alone, or why there is none: for tables that are about order. */
export function numberTold(figure: Figure): string {
  if (figure.kind === "missing") return figure.reason;
  const { low, high } = figure;
  return low === high ? plain(high) : `${plain(low)} to ${plain(high)}`;
}

/** A step by what it does: `÷ cny-per-usd 2020`, `÷ population 2018`. */
export function stepTold(step: Step): string {
  switch (step.op) {
    case "stated":
      return "stated";
    case "times-months":
      return "× 12 months";
    case "divide-by-years":
      return `÷ ${step.years} years`;
    case "times-years":
      return `× ${step.years} years`;
    case "to-yuan":
      return `× ${step.rate.series} ${step.rate.year}`;
    case "deflate":
      return `× cpi ${step.to.year} ÷ cpi ${step.from.year}`;
    case "convert":
      return `÷ ${step.factor.series} ${step.factor.year}`;
    case "divide":
      return `÷ ${step.operand.indicator} ${step.operand.year}`;
    case "divide-by-gdp-head":
      return `÷ gdp-head ${step.gdp.year}`;
    case "not-applied":
      return `${step.setting} does not apply`;
    case "sum":
      return `sum of ${step.addends.length}`;
    case "scale":
      return `scale ${step.scaling.scale}`;
  }
}

export const stepsTold = ({ steps }: Figure) => steps.map(stepTold).join(", ");

/** A caveat by what it warns of: `population 2018 for 2017`. */
export function caveatTold(caveat: Caveat): string {
  switch (caveat.kind) {
    case "other-year":
      return `${caveat.indicator} ${caveat.used} for ${caveat.wanted}`;
    case "derived":
      return `derived ${caveat.indicator} ${caveat.used}`;
    case "census":
      return `census between ${caveat.wanted} and ${caveat.used}`;
    case "part-of-place":
      return `of ${caveat.part}`;
    case "contested-once":
      return `contested, left out: ${caveat.left.join(" ")}`;
    case "skipped":
      return `skipped: ${caveat.left.join(" ")}`;
    case "double-counting":
    case "partners-money":
      return caveat.kind;
  }
}

export const caveatsTold = (figure: Figure) =>
  figure.kind === "value" ? figure.caveats.map(caveatTold).join(", ") : "";
