import type { ComponentProps, MouseEvent } from "react";
import { flushSync } from "react-dom";
import { Button } from "./Button.tsx";

interface MoreButtonProps extends Omit<
  ComponentProps<typeof Button>,
  "onClick"
> {
  /** Shows more of the list above, in the same section. */
  readonly onMore: () => void;
}

/** What can have the focus in the list of a section, in order; what only paper shows is passed over. */
function stopsOf(section: Element | null): readonly HTMLElement[] {
  const all = section?.querySelectorAll<HTMLElement>(
    "a[href], button:not([data-more])",
  );
  return [...(all ?? [])].filter((stop) => !stop.closest(".hidden"));
}

/** Shows more of a list, and moves the focus to the first of what it brought: the button itself may be gone then. */
export function MoreButton({ onMore, ...rest }: MoreButtonProps) {
  const handleClick = ({ currentTarget }: MouseEvent) => {
    const section = currentTarget.closest("section");
    const before = stopsOf(section).length;
    flushSync(onMore);
    stopsOf(section)[before]?.focus();
  };
  return <Button {...rest} data-more="" onClick={handleClick} />;
}
