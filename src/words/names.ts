import type { Bound } from "#domain/bound.ts";
import type { IncentiveId, PlaceId, SourceId } from "#domain/ids.ts";
import type { Incentive } from "#domain/rows.ts";

/** What the row of a figure says of its amount besides the number. */
export type StatedAs = Pick<Incentive, "basis" | "recipient" | "years"> & {
  readonly bound: Bound;
};

/**
 * The names that steps and caveats refer to by id. Passed in, so that the
 * words themselves look nothing up.
 */
export interface Names {
  readonly place: (id: PlaceId) => string;
  /** An indicator as it stands in a sentence: `population`. */
  readonly indicator: (id: string) => string;
  /** Who published it: what the source of a national series is known by. */
  readonly publisher: (id: SourceId) => string;
  readonly sourceTitle: (id: SourceId) => string;
  /** A figure that is named within another: an addend of a sum. */
  readonly figure: (id: IncentiveId) => string;
  /** The number of such a figure, as the steps before made it; undefined where it has none. */
  readonly number: (id: IncentiveId) => string | undefined;
  /** How the figure is stated that the steps are about; undefined for a sum. */
  readonly stated: StatedAs | undefined;
}
