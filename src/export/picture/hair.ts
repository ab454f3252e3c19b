import type { Item } from "./scene.ts";

/** A line over a row, from the origin. */
export const hair = (width: number): Item => ({
  kind: "patch",
  fill: { ink: "hair" },
  radius: 0,
  box: { x: 0, y: 0, width, height: 1 },
});
