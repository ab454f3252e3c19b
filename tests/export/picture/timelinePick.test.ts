import { describe, expect, test } from "vitest";
import { timelinePick } from "#export/picture/timelinePick.ts";
import { pinnedDataset } from "#tests/export/picture/everyView.ts";
import { asked } from "#tests/support/asked.ts";
import { type TimelineModel, timelineModel } from "#views/timeline/model.ts";
import { timelineGeometry } from "#views/timeline/timelineGeometry.ts";
import { english } from "#words/catalogue.ts";
import { measuring } from "./drawnBoxes.ts";

const DATASET = pinnedDataset();
const CLOSE = { row: 18, bar: 14, laneGap: 6, heading: 22 };

function laidOut(model: TimelineModel) {
  const { window } = model;
  if (!window) throw new Error("nothing is dated");
  const measure = measuring(0.55);
  return timelineGeometry(model, {
    width: 1100,
    window,
    measure,
    pitch: CLOSE,
  });
}

function picked(link: string, room: number) {
  const resolved = asked(DATASET, `view=timeline&${link}`);
  const model = timelineModel(DATASET, resolved, english);
  const whole = laidOut(model);
  const pick = timelinePick(model, whole, room);
  return { model, whole, pick, drawn: laidOut(pick.model) };
}

const marksIn = ({ lanes }: ReturnType<typeof laidOut>) =>
  lanes.reduce((sum, { items }) => sum + items.length, 0);

describe(timelinePick, () => {
  test.each([120, 300, 600, 1200, 4000])(
    "keeps within %d pixels, and counts every mark and lane that it leaves out",
    (room) => {
      const { whole, pick, drawn } = picked("scope=all", room);
      // The geometry keeps four pixels free above.
      expect(drawn.height - 4).toBeLessThanOrEqual(room);
      const kept = new Set(drawn.lanes.map(({ lane }) => lane.place.id));
      const lost = whole.lanes.filter(({ lane }) => !kept.has(lane.place.id));
      expect(pick.lanes).toEqual(lost.map(({ lane }) => lane.name));
      const left = [...pick.left.values()].reduce((sum, one) => sum + one, 0);
      const ofLost = lost.reduce((sum, { items }) => sum + items.length, 0);
      expect(marksIn(drawn) + left + ofLost).toBe(marksIn(whole));
    },
  );

  test("keeps chosen places before others", () => {
    const { pick } = picked("scope=all&places=haikou~sanya", 100);
    const kept = pick.model.groups.flatMap(({ lanes }) =>
      lanes.map(({ place }) => place.id),
    );
    expect(kept).toEqual(["haikou", "sanya"]);
  });

  test("leaves nothing out where all has room", () => {
    const { whole, pick, drawn } = picked("places=shenzhen", 4000);
    expect([...pick.left, ...pick.lanes]).toEqual([]);
    expect(marksIn(drawn)).toBe(marksIn(whole));
  });

  test("keeps programmes with a figure before those without, and explains only what is drawn", () => {
    const { pick } = picked("places=shenzhen", 60);
    const [lane] = pick.model.groups.flatMap(({ lanes }) => lanes);
    expect(lane?.programmes.map(({ figure }) => figure)).not.toContain("");
    expect(pick.model.marks.events).toEqual([]);
  });
});
