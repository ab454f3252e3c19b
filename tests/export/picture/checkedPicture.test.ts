import { describe, expect, it } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import {
  checkedPicture,
  soundPicture,
} from "#export/picture/checkedPicture.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";
import { measuring } from "./drawnBoxes.ts";

const SETTINGS: PictureSettings = {
  size: "slide",
  density: 1,
  theme: "light",
  hasCode: undefined,
};
const FONTS = {
  measure: measuring(0.55),
  canDraw: (sign: string) => sign !== "☠",
};
const { signal } = new AbortController();

const viewed = (title: string) => ({ ...contextOf(tinyDataset(), {}), title });

describe(soundPicture, () => {
  it("is the one that was checked, laid out once", async () => {
    const context = viewed("Mine");
    const { drawn, faults } = await checkedPicture(
      context,
      SETTINGS,
      FONTS,
      signal,
    );
    expect(faults).toEqual([]);
    const kept = await soundPicture(context, SETTINGS, FONTS, signal);
    expect(kept).toBe(drawn);
  });

  it("is another one of another view, and in other settings", async () => {
    const context = viewed("Mine");
    const one = await soundPicture(context, SETTINGS, FONTS, signal);
    const square = { ...SETTINGS, size: "square" } as const;
    const other = await soundPicture(context, square, FONTS, signal);
    expect(other.scene.width).not.toBe(one.scene.width);
    const titled = await soundPicture(viewed("Yours"), SETTINGS, FONTS, signal);
    expect(JSON.stringify(titled.scene)).toContain("Yours");
  });

  it("is not given where the check finds a fault, known or not", async () => {
    const context = viewed("Mine ☠");
    for (let time = 0; time < 2; time += 1) {
      await expect(
        soundPicture(context, SETTINGS, FONTS, signal),
      ).rejects.toMatchObject({ fault: "unsound" });
    }
    const { faults } = await checkedPicture(context, SETTINGS, FONTS, signal);
    expect(faults).toEqual([{ kind: "no-glyph", text: "☠" }]);
  });

  it("stops when asked to", async () => {
    const controller = new AbortController();
    const drawing = soundPicture(
      viewed("Mine"),
      SETTINGS,
      FONTS,
      controller.signal,
    );
    controller.abort(new Error("stopped"));
    await expect(drawing).rejects.toThrow("stopped");
  });
});
