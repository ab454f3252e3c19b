import type { SourceId } from "#domain/ids.ts";
import type { Search } from "#evidence/Marked.tsx";
import type { OpenRow } from "#view-state/openId.ts";
import type { SourceOrder } from "#view-state/sourceOrder.ts";
import type { SourceRow } from "./sourceRows.ts";

/** What draws the documents is given, be it a table or cards. */
export interface SourceListProps {
  readonly rows: readonly SourceRow[];
  readonly order: SourceOrder;
  /** The document whose panel is open. */
  readonly openId: SourceId | undefined;
  /** The one document that figures are taken from, or all. */
  readonly only: SourceId | "all";
  readonly search: Search;
  readonly onOpen: (open: OpenRow) => void;
  readonly onOnly: (source: SourceId | "all") => void;
}
