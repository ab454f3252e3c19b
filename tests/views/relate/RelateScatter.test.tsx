import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Measure } from "#charts/measure.ts";
import { RelateScatter } from "#views/relate/RelateScatter.tsx";
import { relateGeometry } from "#views/relate/relateGeometry.ts";
import { citiesWith, funds, relatedBy } from "./relatedCities.ts";

const measure: Measure = (text, { size }) => text.length * size * 0.55;
const FIVE = citiesWith(funds(20, 10, 40, 30, 900));

function draw(link: string, pointed?: string) {
  const model = relatedBy(FIVE, `y=fund&places=ao&${link}`);
  const size = { width: 640, height: 400, measure };
  const geometry = relateGeometry(model, size);
  const { container } = render(
    <RelateScatter
      model={model}
      geometry={geometry}
      colourOf={(place) => `var(--of-${place})`}
      pointed={pointed}
    />,
  );
  const parts = (name: string) => [
    ...container.querySelectorAll(`[data-part="${name}"]`),
  ];
  const lines = (axis: "x" | "y") =>
    [
      ...container.querySelectorAll(
        `.recharts-${axis}Axis-tick-labels .recharts-cartesian-axis-tick-value`,
      ),
    ].map((tick) => ({
      at: Number(tick.getAttribute(axis)),
      text: tick.textContent,
    }));
  return { geometry, parts, lines };
}

/** `translate(12.5 40)`, as numbers. */
const placeOf = (dot: Element) =>
  (dot.parentElement?.getAttribute("transform") ?? "")
    .replaceAll(/[^\d. ]/g, "")
    .split(" ")
    .map(Number);

describe(RelateScatter, () => {
  test.each(["", "xlog=1", "ylog=0", "xlog=1&ylog=0"])(
    "Recharts stands dots and ticks where the geometry has them: %j",
    (link) => {
      const { geometry, parts, lines } = draw(link);
      const near = (value: number) => Math.round(value * 1e6) / 1e6;
      const dots = geometry.dots.map(({ x, y }) => [x, y].map(near));
      expect(parts("dot").map((dot) => placeOf(dot).map(near))).toEqual(dots);
      for (const [axis, ticks] of [
        ["x", geometry.xTicks],
        ["y", geometry.yTicks],
      ] as const) {
        const drawn = lines(axis).map(({ at, text }) => [near(at), text]);
        expect(drawn).toEqual(ticks.map(({ at, text }) => [near(at), text]));
      }
    },
  );

  test("chosen places have their colours, the others none, and lie on top", () => {
    const fills = draw("")
      .parts("dot")
      .map((dot) => dot.getAttribute("fill"));
    expect(fills).toEqual([
      ...Array.from({ length: 4 }, () => "var(--neutral)"),
      "var(--of-ao)",
    ]);
  });

  test("names every dot and both medians; the one that is pointed at has a card instead", () => {
    const texts = (pointed?: string) =>
      draw("", pointed)
        .parts("name")
        .map(({ textContent }) => textContent)
        .join(" ");
    expect(texts()).toBe(
      "median of 5: ¥30,000 median of 5: ¥30 bei cang dong en ao",
    );
    expect(texts("dong")).not.toContain("dong");
  });
});
