import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { isOverlapping, isWithin } from "#charts/placeLabels.ts";
import type { Dataset } from "#domain/dataset.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import type { RelateModel } from "#views/relate/model.ts";
import { TICK_FONT } from "#views/relate/relateFonts.ts";
import {
  type RelateGeometry,
  relateGeometry,
  relateHeight,
} from "#views/relate/relateGeometry.ts";
import { citiesWith, funds, relatedBy } from "./relatedCities.ts";

const measure: Measure = (text, { size }) => text.length * size * 0.55;
const at = (model: RelateModel, width: number): RelateGeometry =>
  relateGeometry(model, { width, height: relateHeight(width), measure });
const laidOut = (link: string, width: number, data: Dataset) =>
  at(relatedBy(data, link), width);

const bundled = bundledDataset();
const BOUNDED = citiesWith([
  { place: "ao", amount: 10, bound: "at-most" },
  { place: "bei", amount: 20, bound: "at-least" },
  { place: "cang", amount: 30, amountMax: 50, bound: "range" },
  { place: "ji", amount: 90 },
]);

/** Every text in the chart. */
const textBoxes = ({ dots, xMedian, yMedian }: RelateGeometry): Box[] =>
  [...dots, xMedian, yMedian].flatMap((each) => each?.label?.box ?? []);

const dotBoxes = ({ dots }: RelateGeometry): Box[] =>
  dots.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));

const LINKS = [
  "",
  "x=gdp&y=gdp-head",
  "x=annual-budget&y=fund",
  "y=grant.leading-talent&x=population&xlog=1",
  "y=cap.enterprise&scope=chosen",
  "x=home-price&y=unicorns",
];

describe(relateGeometry, () => {
  test("stands dots on round ticks and keeps the greater higher", () => {
    const geometry = laidOut("y=fund&xlog=0", 600, BOUNDED);
    const { plot, xTicks, yTicks, dots } = geometry;
    const dotOf = (name: string) => dots.find(({ dot }) => dot.name === name);
    const tick = (text: string) =>
      [...xTicks, ...yTicks].find((each) => each.text === text)?.at;
    expect(yTicks.map(({ text }) => text)).toEqual([
      "¥0",
      "¥20",
      "¥40",
      "¥60",
      "¥80",
      "¥100",
    ]);
    expect(dotOf("bei")?.x).toBeCloseTo(tick("¥20,000") ?? 0, 9);
    expect(dotOf("bei")?.y).toBeCloseTo(tick("¥20") ?? 0, 9);
    expect(dotOf("ji")?.y).toBeLessThan(dotOf("ao")?.y ?? 0);
    expect(yTicks[0]?.at).toBe(plot.y + plot.height);
  });

  test("a range reaches down to its lower end, bounds point to what is open", () => {
    const { dots, yTicks } = laidOut("y=fund", 600, BOUNDED);
    const whiskersOf = (name: string) =>
      dots.find(({ dot }) => dot.name === name)?.shape.whiskers ?? [];
    const y = (text: string) =>
      yTicks.find((tick) => tick.text === text)?.at ?? 0;
    const perYuan = (y("¥0") - y("¥100")) / 100;
    expect(whiskersOf("cang").map(({ to }) => to / perYuan)).toEqual([
      expect.closeTo(20, 9),
    ]);
    expect(whiskersOf("ao").map(({ to, isOpen }) => to > 0 && isOpen)).toEqual([
      true,
    ]);
    expect(whiskersOf("bei").map(({ to, isOpen }) => to < 0 && isOpen)).toEqual(
      [true],
    );
  });

  test("draws the chosen last, and names them first", () => {
    const { dots } = laidOut("x=gdp&y=gdp-head", 358, bundled);
    const chosen = dots.filter(({ dot }) => dot.isChosen);
    expect(dots.slice(-chosen.length)).toEqual(chosen);
    expect(chosen.flatMap(({ label }) => label?.text ?? []).toSorted()).toEqual(
      ["Changsha", "Hangzhou", "Shenzhen", "Wuhan"],
    );
  });

  test.each(LINKS)("of %j agrees with itself at every width", (link) => {
    const model = relatedBy(bundled, link);
    for (const width of [300, 358, 600, 1000, 1400]) {
      const geometry = at(model, width);
      const { height, plot, dots, unlabelled, xTicks } = geometry;
      const frame = { x: 0, y: 0, width, height };
      const texts = textBoxes(geometry);
      const others = dotBoxes(geometry);
      for (const [index, text] of texts.entries()) {
        const rest = [...texts.slice(index + 1), ...others];
        expect(rest.filter((other) => isOverlapping(text, other))).toEqual([]);
      }
      expect(texts.filter((text) => !isWithin(text, frame))).toEqual([]);
      const points = dots.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
      expect(points.filter((point) => !isWithin(point, plot))).toEqual([]);
      // Nothing is dropped silently.
      const named = dots.flatMap(({ label }) => label?.text ?? []);
      expect([...named, ...unlabelled].toSorted()).toEqual(
        dots.map(({ dot }) => dot.name).toSorted(),
      );
      const ends = xTicks.map(({ at, text }) => ({
        from: at - measure(text, TICK_FONT) / 2,
        to: at + measure(text, TICK_FONT) / 2,
      }));
      expect(ends.at(-1)?.to ?? 0).toBeLessThanOrEqual(width);
      for (const [index, { to }] of ends.entries()) {
        expect(ends[index + 1]?.from ?? Infinity).toBeGreaterThan(to);
      }
    }
  });

  test("holds all whiskers, whatever the amounts", () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1e9 }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 280, max: 1400 }),
        (amounts, width) => {
          const data = citiesWith(funds(1, ...amounts));
          const { plot, dots } = laidOut("y=fund", width, data);
          for (const { x, y, shape } of dots) {
            expect(Number.isFinite(x + y)).toBe(true);
            for (const { axis, to } of shape.whiskers) {
              const end = axis === "x" ? { x: x + to, y } : { x, y: y + to };
              expect(isWithin({ ...end, width: 0, height: 0 }, plot)).toBe(
                true,
              );
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
