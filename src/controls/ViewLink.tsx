import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";

interface ViewLinkProps extends Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  "href" | "onChange"
> {
  /** Where it leads. */
  readonly to: ViewState;
  readonly onChange: (next: ViewState) => void;
}

const LOOK =
  "rounded-sm text-accent underline-offset-2 hover:underline focus-visible:underline";

/** A link to another view: followed within the app, or opened in a tab of its own as any link. */
export function ViewLink({
  to,
  onChange,
  onClick,
  className = LOOK,
  children,
  ...rest
}: ViewLinkProps) {
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isWithKey =
      event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || isWithKey) return;
    event.preventDefault();
    onChange(to);
  };
  return (
    <a
      {...rest}
      href={`?${encode(to)}`}
      className={className}
      onClick={handleClick}
    >
      {children}
    </a>
  );
}
