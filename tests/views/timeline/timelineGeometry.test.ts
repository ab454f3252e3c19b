import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure } from "#charts/measure.ts";
import { EVENT_KINDS } from "#domain/vocabularies.ts";
import { asked } from "#tests/support/asked.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { eventRow } from "#tests/support/eventRow.ts";
import { datasetOf, type Stated } from "#tests/support/stated.ts";
import { timelineModel } from "#views/timeline/model.ts";
import type { PlacedItem } from "#views/timeline/placedItem.ts";
import {
  type TimelineGeometry,
  timelineGeometry,
} from "#views/timeline/timelineGeometry.ts";
import { windowOf } from "#views/timeline/timeWindow.ts";
import { english } from "#words/catalogue.ts";

/** Every sign is 6 pixels wide. */
const measure: Measure = (text) => text.length * 6;

function geometryOf(
  data: ReturnType<typeof datasetOf>,
  width: number,
  zoom = "all",
  link = "",
): TimelineGeometry {
  const resolved = asked(data, `view=timeline&${link}`);
  const model = timelineModel(data, resolved, english);
  const window = windowOf(zoom, model.extent ?? { from: 24_000, to: 24_012 });
  return timelineGeometry(model, { width, window, measure });
}

const itemsOf = ({ lanes }: TimelineGeometry) =>
  lanes.flatMap(({ items }) => items);

const stated: readonly Stated[] = [
  { id: "a", of: { name: "Old plan", announced: "2010-01-01", until: "2012" } },
  { id: "b", of: { name: "Long plan", announced: "2011" } },
  { id: "c", of: { name: "Short", announced: "2013-01-01", until: "2019" } },
  { id: "d", of: { name: "Gone", announced: "2014", status: "ended" } },
];

const shownAs = (item: PlacedItem) =>
  item.kind === "programme"
    ? `${item.item.programme.name} ${item.end} ${Math.round(item.bar.x)}+${Math.round(item.bar.width)}`
    : `${item.item.event.title} at ${Math.round(item.x)}`;

describe(timelineGeometry, () => {
  // 193 months from 2010-01 to 2026-01, the end of the dataset, each 10 px.
  const width = 132 + 10 + 193 * 10;

  test("bars are as long as programmes, and end as their sources say", () => {
    const geometry = geometryOf(datasetOf(stated), width, "all");
    expect(geometry.plotWidth).toBe(1930);
    expect(itemsOf(geometry).map(shownAs)).toEqual([
      "Old plan closed 0+360",
      "Long plan open 120+1810",
      "Short closed 360+840",
      "Gone faded 480+240",
    ]);
  });

  test("what would overlap has a row of its own, what would not stands in the first", () => {
    const { lanes } = geometryOf(datasetOf(stated), width);
    const [lane] = lanes;
    const rows = lane?.items.map(
      ({ box }) => (box.y - lane.y - lane.rowsTop) / 22,
    );
    // The third begins where the first ends, and so too near to it.
    expect(rows).toEqual([0, 1, 2, 0]);
  });

  test("a label lies on its bar, else beside it, else it is cut", () => {
    const labels = (name: string, plot: number) =>
      itemsOf(
        geometryOf(
          datasetOf([
            { of: { name, announced: "2015-01-01", until: "2016" } },
            { of: { name: "x", announced: "2010", until: "2019" } },
          ]),
          132 + 10 + plot,
        ),
      ).map(({ label }) => `${label.text} ${Math.round(label.x)}`)[1];
    // The bar reaches from the middle over a fifth of the plot.
    expect(labels("Plan", 600)).toBe("Plan · ¥100 306");
    expect(labels("A plan for talents", 600)).toBe(
      "A plan for talents · ¥100 426",
    );
    expect(labels("A plan for talents of all kinds", 600)).toBe(
      "A plan for talents of all kinds · ¥100 66",
    );
    expect(labels("A plan for talents of all kinds and of some", 600)).toBe(
      "A plan for talents of all kinds and of some 36",
    );
    expect(
      labels("A plan for talents of all kinds, and of some others", 600),
    ).toBe("A plan for talents of all kinds, and of some oth… 0");
  });

  test("a window cuts what reaches beyond it, and counts what lies outside", () => {
    const geometry = geometryOf(
      datasetOf(stated),
      132 + 10 + 24 * 20,
      "2012-01~2013-12",
      "on=2013-02",
    );
    expect(itemsOf(geometry).map(shownAs)).toEqual([
      "Old plan closed 0+240",
      "Long plan cut 0+480",
      "Short cut 240+240",
    ]);
    expect(geometry.outside).toBe(1);
    expect(geometry.on).toBeDefined();
    expect(
      geometryOf(datasetOf(stated), 800, "2012-01~2013-12", "on=2015").on,
    ).toBeUndefined();
  });
});

const dates = fc
  .tuple(
    fc.integer({ min: 2005, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, length]) =>
    `${year}-${String(month).padStart(2, "0")}-15`.slice(0, length),
  );

const programmes = fc.array(
  fc.record({
    announced: fc.option(dates, { nil: undefined }),
    until: fc.option(dates, { nil: undefined }),
    status: fc.constantFrom("active", "ended"),
    name: fc.string({ minLength: 1, maxLength: 80 }),
    place: fc.constantFrom("shenzhen", "wuhan", "wuhan-east-lake"),
  }),
  { maxLength: 25 },
);

const events = fc.array(
  fc.tuple(
    fc.constantFrom("shenzhen", "wuhan-east-lake"),
    dates,
    fc.constantFrom(...EVENT_KINDS),
  ),
  { maxLength: 15 },
);

const zooms = fc.constantFrom("all", "2014-03~2014-05", "2010-01~2019-12");

function expectWellLaid(geometry: TimelineGeometry): void {
  const { plotWidth } = geometry;
  let above = geometry.lanes[0]?.y ?? geometry.height;
  for (const { y, height, items } of geometry.lanes) {
    expect(y).toBeGreaterThanOrEqual(above);
    above = y + height;
    for (const [index, { box, label }] of items.entries()) {
      expect(box.y).toBeGreaterThanOrEqual(y);
      expect(box.y + box.height).toBeLessThanOrEqual(above);
      expect(box.x).toBeGreaterThanOrEqual(-1e-6);
      expect(box.x + box.width).toBeLessThanOrEqual(plotWidth + 1e-6);
      expect(label.x).toBeGreaterThanOrEqual(box.x - 1e-6);
      expect(label.x + label.width).toBeLessThanOrEqual(
        box.x + box.width + 1e-6,
      );
      expect(
        measure(label.text, {
          family: "sans",
          size: 12,
          weight: 400,
          isTabular: false,
        }),
      ).toBeLessThanOrEqual(label.width);
      for (const other of items.slice(index + 1)) {
        if (other.box.y !== box.y) continue;
        const isApart =
          other.box.x >= box.x + box.width ||
          box.x >= other.box.x + other.box.width;
        expect(isApart).toBe(true);
      }
    }
  }
  expect(geometry.height).toBe(above);
}

describe("laws of the layout", () => {
  test("no bar and no label of a lane overlap, all lie within the plot, none is dropped", () => {
    const widths = fc.integer({ min: 300, max: 1400 });
    fc.assert(
      fc.property(
        programmes,
        events,
        widths,
        zooms,
        (rows, dated, width, zoom) => {
          const data = datasetOf(
            rows.map(({ place, ...of }, index) => ({
              id: `f${index}`,
              place,
              of: of as Stated["of"] & object,
            })),
            {
              events: dated.map(([place, date, kind], index) =>
                eventRow(`event-${index} ${place} ${date} ${kind}`),
              ),
            },
          );
          const geometry = geometryOf(
            data,
            width,
            zoom,
            "places=shenzhen~wuhan",
          );
          expectWellLaid(geometry);
          const all =
            rows.filter(({ announced }) => announced !== undefined).length +
            dated.length;
          expect(itemsOf(geometry).length + geometry.outside).toBe(all);
          expect(zoom === "all" ? geometry.outside : 0).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([358, 700, 1100])(
    "so it is with all cities of the bundled data in %d px",
    (width) => {
      const geometry = geometryOf(bundledDataset(), width, "all", "scope=all");
      expect(itemsOf(geometry).length).toBeGreaterThan(300);
      expectWellLaid(geometry);
    },
  );
});
