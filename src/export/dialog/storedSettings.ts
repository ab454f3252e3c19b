import * as v from "valibot";
import { PHONE } from "#ui/screenWidths.ts";
import { SIZES } from "#export/picture/frame.ts";
import {
  DENSITIES,
  type PictureSettings,
} from "#export/picture/pictureSettings.ts";

const KEY = "fourth-pole:picture";

const KEPT = v.object({
  size: v.picklist(SIZES),
  density: v.picklist(DENSITIES),
});

/**
 * The size and density chosen before. Where none were: a slide, or the card for
 * a phone on one, at double density. The theme is the page's.
 */
export function storedSettings(theme: "light" | "dark"): PictureSettings {
  const size = matchMedia(PHONE).matches ? "phone" : "slide";
  const usual = { size, density: 2 } as const;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "");
    const parsed = v.safeParse(KEPT, kept);
    const { size, density } = parsed.success ? parsed.output : usual;
    return { size, density, theme, hasCode: undefined };
  } catch {
    return { ...usual, theme, hasCode: undefined };
  }
}

/** Keeps size and density for the next time, where the browser allows it. */
export function storeSettings({ size, density }: PictureSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ size, density }));
  } catch {
    // Private windows may refuse; the choice then lasts for this visit.
  }
}
