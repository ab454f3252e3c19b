import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "#arithmetic/normalise.ts";
import type { Subject } from "#domain/dataset.ts";
import { MISSING_REASONS } from "#domain/figure.ts";
import {
  arbitraryFigureSettings,
  arbitraryStated,
  datasetWith,
} from "#tests/support/arbitraryFigure.ts";
import { id } from "#tests/support/stated.ts";
import { told } from "#tests/support/told.ts";

const SETTINGS = { seed: 20261122, numRuns: 1500 };

function only(stated: Parameters<typeof datasetWith>[0][number]) {
  const dataset = datasetWith([{ ...stated, id: "it" }]);
  const subject = dataset.subjects.get(id("it")) as Subject;
  return { dataset, subject };
}

describe(normalise, () => {
  test("never gives NaN, infinity, or a number below nought", () => {
    const property = fc.property(
      arbitraryStated,
      arbitraryFigureSettings,
      (stated, settings) => {
        const { dataset, subject } = only(stated);
        const figure = normalise(subject, settings, dataset);
        const numbers = [
          ...(figure.kind === "value" ? [figure] : []),
          ...figure.steps,
        ].flatMap(({ low, high }) => [low, high]);
        for (const number of numbers) {
          expect(Number.isFinite(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
        }
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("the bound survives every step, and the ends of a range keep their order", () => {
    const property = fc.property(
      arbitraryStated,
      arbitraryFigureSettings,
      (stated, settings) => {
        const { dataset, subject } = only(stated);
        const figure = normalise(subject, settings, dataset);
        fc.pre(figure.kind === "value");
        expect(figure.bound).toBe(stated.bound);
        const isRange = stated.bound === "range";
        expect(figure.low < figure.high).toBe(isRange);
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("the steps begin with the amount as stated and end with the figure", () => {
    const property = fc.property(
      arbitraryStated,
      arbitraryFigureSettings,
      (stated, settings) => {
        const { dataset, subject } = only(stated);
        const figure = normalise(subject, settings, dataset);
        expect(figure.steps[0]).toMatchObject({
          op: "stated",
          low: stated.amount,
        });
        fc.pre(figure.kind === "value");
        const { low, high, unit } = figure;
        expect(figure.steps.at(-1)).toMatchObject({ low, high, unit });
        const operations = figure.steps.map(({ op }) => op);
        const once = operations.filter((op) => op !== "not-applied");
        expect(new Set(once).size).toBe(once.length);
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("each step but a note changes the numbers by its operands alone", () => {
    const property = fc.property(
      arbitraryStated,
      arbitraryFigureSettings,
      (stated, settings) => {
        const { dataset, subject } = only(stated);
        const { steps } = normalise(subject, settings, dataset);
        steps.slice(1).forEach((step, index) => {
          const before = steps[index]?.high ?? Number.NaN;
          expect(relative(step.high, before * factorOf(step))).toBeLessThan(
            1e-12,
          );
        });
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("the settings alone decide the unit of what is no longer missing", () => {
    const property = fc.property(
      arbitraryStated,
      arbitraryFigureSettings,
      (stated, settings) => {
        const { dataset, subject } = only(stated);
        const figure = normalise(subject, settings, dataset);
        fc.pre(figure.kind === "value");
        const { measure, time, per } = figure.unit;
        const perUnits = ["resident", "student", "km2"];
        expect(per).toBe(
          perUnits.includes(settings.per) ? settings.per : "none",
        );
        if (measure.kind === "money") {
          const currency = { cny: "CNY", usd: "USD", ppp: "INT" }[settings.cur];
          const isUntouched =
            currency === stated.unit && settings.prices === "nominal";
          expect(measure.currency).toBe(currency);
          expect(isUntouched || measure.prices === settings.prices).toBe(true);
        }
        if (settings.time === "year") expect(time).toBe("year");
        if (settings.time === "total")
          expect(["month", "year"]).not.toContain(time);
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("every reason that the steps 1 to 5 can give is given for some figure", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        arbitraryStated,
        arbitraryFigureSettings,
        (stated, settings) => {
          const { dataset, subject } = only(stated);
          const figure = normalise(subject, settings, dataset);
          if (figure.kind === "missing") seen.add(figure.reason);
        },
      ),
      SETTINGS,
    );
    const later = [
      "no-figure",
      "filtered-out",
      "not-summable",
      "no-reference",
      "no-spread",
    ];
    expect([...seen].toSorted()).toEqual(
      MISSING_REASONS.filter((reason) => !later.includes(reason)).toSorted(),
    );
  });

  test("a rolled-up figure is the zone's own, divided by the city's", () => {
    const property = fc.property(
      arbitraryStated,
      arbitraryFigureSettings,
      (stated, settings) => {
        const inZone = only({ ...stated, place: "wuhan-east-lake" });
        const inCity = only({ ...stated, place: "wuhan" });
        const rolledUp = normalise(
          inZone.subject,
          settings,
          inZone.dataset,
          id("wuhan"),
        );
        expect(told(rolledUp)).toBe(
          told(normalise(inCity.subject, settings, inCity.dataset)),
        );
      },
    );
    fc.assert(property, { ...SETTINGS, numRuns: 500 });
  });
});

/** How far two numbers are apart, as a share of their size. */
const relative = (a: number, b: number) =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

/** What a reader with a pocket calculator would multiply by. */
function factorOf(step: ReturnType<typeof normalise>["steps"][number]): number {
  switch (step.op) {
    case "times-months":
      return 12;
    case "divide-by-years":
      return 1 / step.years;
    case "times-years":
      return step.years;
    case "to-yuan":
      return step.rate.value;
    case "deflate":
      return step.to.value / step.from.value;
    case "convert":
      return 1 / step.factor.value;
    case "divide":
      return (
        (["gdp", "revenue"].includes(step.by) ? 100 : 1) / step.operand.value
      );
    case "divide-by-gdp-head":
      return step.population.value / step.gdp.value;
    case "not-applied":
      return 1;
    case "stated":
    case "sum":
    case "scale":
      return Number.NaN;
  }
}
