import type { TimelineGeometry } from "./timelineGeometry.ts";

/** The line of the years, what is asked about above it, and the buttons above both where it is narrow. */
export const AXIS = { years: 40, on: 18, buttons: 36 } as const;

/** How much of the screen the axis covers, in pixels. */
export function axisHeight({ on, isStacked }: TimelineGeometry): number {
  return AXIS.years + (on ? AXIS.on : 0) + (isStacked ? AXIS.buttons : 0);
}
