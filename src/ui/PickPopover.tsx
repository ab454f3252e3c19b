import type { ReactNode } from "react";
import { buttonLook } from "./buttonLook.ts";
import { useFloating } from "./floating.ts";
import type { PickGroup } from "./pick.ts";

export interface PickPopoverProps {
  /** On the button. */
  readonly label: ReactNode;
  /** What the button says when it is read out, if not its label. */
  readonly spokenLabel?: string;
  /** What the search field asks for. */
  readonly searchLabel: string;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  readonly isMultiple?: boolean;
  readonly onPick: (value: string) => void;
  readonly nothingFound: string;
  /** Under the list: a limit that was reached. */
  readonly note?: string | undefined;
}

/** A button that opens a long list to pick from. */
export function PickPopover(props: PickPopoverProps) {
  const floating = useFloating();
  if (floating) return <floating.FloatingPick {...props} />;
  return (
    <span aria-hidden="true" className={buttonLook("plain", "max-w-full")}>
      {props.label}
    </span>
  );
}
