import { compareEntry } from "#views/compare/compareEntry.ts";
import type { View } from "#views/viewEntry.tsx";
import type { ViewName } from "#view-state/viewNames.ts";

/** A view that is there at once, or how to get one. Only the first view is worth everybody's wait. */
type Source = View | (() => Promise<View>);

/** Every view. A name without an entry does not compile. */
export const VIEWS: Readonly<Record<ViewName, Source>> = {
  compare: compareEntry,
  rank: async () => (await import("#views/rank/rankEntry.ts")).rankEntry,
  relate: async () =>
    (await import("#views/relate/relateEntry.ts")).relateEntry,
  timeline: async () =>
    (await import("#views/timeline/timelineEntry.ts")).timelineEntry,
  table: async () => (await import("#views/table/tableEntry.ts")).tableEntry,
  place: async () => (await import("#views/place/placeEntry.ts")).placeEntry,
  sources: async () =>
    (await import("#views/sources/sourcesEntry.ts")).sourcesEntry,
  coverage: async () =>
    (await import("#views/coverage/coverageEntry.ts")).coverageEntry,
};
