import type { ReactNode } from "react";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { useWords } from "#ui/wordsContext.ts";

interface OutsideLinkProps {
  readonly href: string;
  /** What stands there, for listeners: the title of the source. */
  readonly about: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that leaves the app, and says so. */
export function OutsideLink({
  href,
  about,
  className = "break-words text-accent underline underline-offset-2",
  children,
}: OutsideLinkProps) {
  const { newTab, comma } = useWords().evidence;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={className}
    >
      {children}
      <VisuallyHidden>{comma + [about, newTab].join(comma)}</VisuallyHidden>
    </a>
  );
}
