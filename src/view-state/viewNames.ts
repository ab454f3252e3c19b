/** The views that exist. Their order is the order of the navigation. */
export const VIEW_NAMES = [
  "compare",
  "rank",
  "relate",
  "timeline",
  "table",
  "place",
  "sources",
  "coverage",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
