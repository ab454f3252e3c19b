import * as Ariakit from "@ariakit/react";
import type { ReactNode } from "react";

interface FloatingHostProps {
  readonly host: HTMLElement | null;
  readonly children: ReactNode;
}

/** Lets what floats within hang in an element of its own rather than in the page. */
export function FloatingHost({ host, children }: FloatingHostProps) {
  return (
    <Ariakit.PortalContext.Provider value={host}>
      {children}
    </Ariakit.PortalContext.Provider>
  );
}
