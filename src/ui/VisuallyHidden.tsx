import type { ReactNode } from "react";

interface VisuallyHiddenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Text for listeners only. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <span id={id} className="sr-only">
      {children}
    </span>
  );
}
