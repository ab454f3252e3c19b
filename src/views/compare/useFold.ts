import { useState } from "react";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { CompareAside } from "./compareGroups.ts";

/** Whether the rows aside are shown, and what shows or hides them. */
export interface Fold {
  readonly isUnfolded: boolean;
  readonly onFold: (isUnfolded: boolean) => void;
}

/**
 * Folded at first. What is open is never folded away by a new setting: the rows
 * come into sight when the evidence of one of them stands aside, and stay when
 * it is closed, for the focus goes back there.
 */
export function useFold(
  aside: CompareAside | undefined,
  { open }: Pick<ResolvedView, "open">,
): Fold {
  const opened = aside?.groups
    .flatMap(({ rows }) => rows)
    .find(({ yardstick }) => yardstick.id === open?.yardstick)?.yardstick.id;
  const [last, setLast] = useState(opened);
  const [isUnfolded, setIsUnfolded] = useState(opened !== undefined);
  // Setting state while rendering is how React lets one render depend on the last.
  if (opened !== last) {
    setLast(opened);
    if (opened !== undefined) setIsUnfolded(true);
  }
  return { isUnfolded, onFold: setIsUnfolded };
}
