import type { MouseEvent, ReactNode } from "react";

interface AppLinkProps {
  /** Where the link leads when it is opened elsewhere, copied or kept. */
  readonly href: string;
  /** What a plain click does instead of loading the page anew. */
  readonly onFollow: () => void;
  /** What it leads to is what is shown: a page of several, or one thing of a list. */
  readonly current?: "page" | "true" | undefined;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link within the app: an address like any other, but followed without loading the page anew. */
export function AppLink({
  href,
  onFollow,
  current,
  className,
  children,
}: AppLinkProps) {
  const handleClick = (event: MouseEvent) => {
    // A click with a key held opens a tab or window, as it does on any link.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a
      href={href}
      aria-current={current}
      onClick={handleClick}
      className={className}
    >
      {children}
    </a>
  );
}
