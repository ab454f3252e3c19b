import type { SizeId } from "./frame.ts";

/** Pixels of the file for each of the picture's own. */
export const DENSITIES = [1, 2, 3, 4] as const;
export type Density = (typeof DENSITIES)[number];

/** How a picture is made. What it says is the view's. */
export interface PictureSettings {
  readonly size: SizeId;
  readonly density: Density;
  readonly theme: "light" | "dark";
  /** Whether the link stands in it as a QR code too; undefined for what suits the size. */
  readonly hasCode: boolean | undefined;
}

/** A slide is photographed from a wall; all else is read with the link at hand. */
export function isCoded({ size, hasCode }: PictureSettings): boolean {
  return hasCode ?? size === "slide";
}
