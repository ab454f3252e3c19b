import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "#arithmetic/normalise.ts";
import { type Figure, MISSING_REASONS, type Step } from "#domain/figure.ts";
import type { FigureSettings } from "#domain/settings.ts";
import {
  arbitraryFigureSettings,
  arbitraryStated,
  datasetWith,
} from "#tests/support/arbitraryFigure.ts";
import { id, type Stated } from "#tests/support/stated.ts";
import { told } from "#tests/support/told.ts";

type Law = (figure: Figure, stated: Stated, settings: FigureSettings) => void;

/** Figures are checked eight at a time: indexing a dataset takes longer than normalising. */
const figures = fc.array(arbitraryStated, { minLength: 8, maxLength: 8 });
const SETTINGS = { seed: 20261122, numRuns: 250 };

function expectLaw(law: Law): void {
  const property = fc.property(
    figures,
    arbitraryFigureSettings,
    (stated, settings) => {
      const dataset = datasetWith(stated);
      const subjects = [...dataset.subjects.values()];
      stated.forEach((one, index) => {
        const subject = subjects[index];
        if (subject) law(normalise(subject, settings, dataset), one, settings);
      });
    },
  );
  fc.assert(property, SETTINGS);
}

describe(normalise, () => {
  test("never gives NaN, infinity, or a number below nought", () => {
    expectLaw((figure) => {
      const numbers = [
        ...(figure.kind === "value" ? [figure] : []),
        ...figure.steps,
      ].flatMap(({ low, high }) => [low, high]);
      const isSound = (number: number) =>
        Number.isFinite(number) && number >= 0;
      expect(numbers.every(isSound)).toBe(true);
    });
  });

  test("the bound survives every step, and the ends of a range keep their order", () => {
    expectLaw((figure, { bound }) => {
      if (figure.kind === "missing") return;
      expect(figure.bound).toBe(bound);
      expect(figure.low < figure.high).toBe(bound === "range");
    });
  });

  test("the steps begin with the amount as stated and end with the figure, none twice", () => {
    expectLaw((figure, { amount }) => {
      const { steps } = figure;
      const operations = steps
        .map(({ op }) => op)
        .filter((op) => op !== "not-applied");
      expect(new Set(operations).size).toBe(operations.length);
      expect([steps[0]?.op, steps[0]?.low]).toEqual(["stated", amount]);
      if (figure.kind === "missing") return;
      const last = steps.at(-1);
      expect([last?.low, last?.high]).toEqual([figure.low, figure.high]);
      expect(last?.unit).toEqual(figure.unit);
    });
  });

  test("each step changes the numbers by its operands alone", () => {
    expectLaw(({ steps }) => {
      const errors = steps.slice(1).map((step, index) => {
        const before = steps[index]?.high ?? Number.NaN;
        return apart(step.high, before * factorOf(step));
      });
      expect(errors.every((error) => error < 1e-12)).toBe(true);
    });
  });

  test("the settings alone decide the unit", () => {
    expectLaw((figure, _, settings) => {
      if (figure.kind === "missing") return;
      const { measure, time, per } = figure.unit;
      const isPer = ["resident", "student", "km2"].includes(settings.per);
      expect(per).toBe(isPer ? settings.per : "none");
      const currency = { cny: "CNY", usd: "USD", ppp: "INT" }[settings.cur];
      const wanted = [currency, settings.prices];
      const { kind } = measure;
      expect(
        kind === "money" ? [measure.currency, measure.prices] : wanted,
      ).toEqual(wanted);
      const isInTime = {
        stated: true,
        year: time === "year",
        total: time !== "year" && time !== "month",
      }[settings.time];
      expect(isInTime).toBe(true);
    });
  });

  test("every reason that the steps 1 to 5 can give is given for some figure", () => {
    const seen = new Set<string>();
    expectLaw((figure) => {
      if (figure.kind === "missing") seen.add(figure.reason);
    });
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
      figures,
      arbitraryFigureSettings,
      (stated, settings) => {
        const [inZone, inCity] = ["wuhan-east-lake", "wuhan"].map((place) => {
          const dataset = datasetWith(stated.map((one) => ({ ...one, place })));
          return [...dataset.subjects.values()].map((subject) =>
            told(normalise(subject, settings, dataset, id("wuhan"))),
          );
        });
        expect(inZone).toEqual(inCity);
      },
    );
    fc.assert(property, { ...SETTINGS, numRuns: 60 });
  });
});

/** How far two numbers are apart, as a share of their size. */
const apart = (a: number, b: number) =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

/** What a reader with a pocket calculator would multiply by. */
function factorOf(step: Step): number {
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
