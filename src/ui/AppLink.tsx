import type { AnchorHTMLAttributes, MouseEvent } from "react";

interface AppLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Where the link leads when it is opened elsewhere, copied or kept. */
  readonly href: string;
  /** What a plain click does instead of loading the page anew. */
  readonly onFollow: () => void;
}

const LOOK =
  "rounded-sm text-accent underline-offset-2 hover:underline focus-visible:underline";

/** A link within the app: an address like any other, but followed without loading the page anew. */
export function AppLink({
  href,
  onFollow,
  onClick,
  className = LOOK,
  children,
  ...rest
}: AppLinkProps) {
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    // A click with a key held opens a tab or window, as it does on any link.
    const isWithKey =
      event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || isWithKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a {...rest} href={href} className={className} onClick={handleClick}>
      {children}
    </a>
  );
}
