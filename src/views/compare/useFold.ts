import { useState } from "react";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { CompareAside } from "./compareGroups.ts";

/** Whether the rows aside are shown, and what shows or hides them. */
export interface Fold {
  readonly isUnfolded: boolean;
  readonly onFold: (isUnfolded: boolean) => void;
}

/** Folded at first, unless the evidence of one of the rows is open. */
export function useFold(
  aside: CompareAside | undefined,
  { open }: ResolvedView,
): Fold {
  const isOpenAside =
    aside?.groups.some(({ rows }) =>
      rows.some(({ yardstick }) => yardstick.id === open?.yardstick),
    ) ?? false;
  const [isUnfolded, setIsUnfolded] = useState(isOpenAside);
  return { isUnfolded, onFold: setIsUnfolded };
}
