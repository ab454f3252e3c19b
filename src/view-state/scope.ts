import type { ViewName } from "./viewNames.ts";

/** Which places a view shows: those that were chosen, or all of the levels and provinces asked for. */
export const SCOPES = ["chosen", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** What each view shows when nobody has chosen; `undefined` where it has no choice. */
export const VIEW_SCOPES: Readonly<
  Record<ViewName, { readonly initial: Scope; readonly isFree: boolean }>
> = {
  compare: { initial: "chosen", isFree: false },
  rank: { initial: "all", isFree: true },
  relate: { initial: "all", isFree: true },
  timeline: { initial: "chosen", isFree: true },
  table: { initial: "all", isFree: true },
  place: { initial: "chosen", isFree: false },
  sources: { initial: "all", isFree: true },
  coverage: { initial: "all", isFree: true },
};

/** Whether a view shows the chosen places only, or all. */
export function scopeOf({
  view,
  scope,
}: {
  readonly view: ViewName;
  readonly scope: "auto" | Scope;
}): Scope {
  const { initial, isFree } = VIEW_SCOPES[view];
  return scope === "auto" || !isFree ? initial : scope;
}
