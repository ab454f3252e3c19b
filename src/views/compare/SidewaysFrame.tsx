import { lazy, type ReactNode, Suspense, useRef } from "react";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import type { CompareColumn } from "./model.ts";

interface SidewaysFrameProps {
  readonly columns: readonly CompareColumn[];
  /** The table. */
  readonly children: ReactNode;
}

// Most tables have room: what leads on comes right after the first paint.
const SidewaysHint = lazy(async () => {
  const { SidewaysHint: Component } = await import("./SidewaysHint.tsx");
  return { default: Component };
});

/** Where a table scrolls sideways, and only there. */
export function SidewaysFrame({ columns, children }: SidewaysFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div className="relative">
      <PartBoundary>
        <Suspense>
          <SidewaysHint frame={frame} columns={columns} />
        </Suspense>
      </PartBoundary>
      <div
        ref={frame}
        className="group/frame scroll-pl-40 overflow-x-auto rounded-lg border border-hair bg-card motion-safe:scroll-smooth"
      >
        {children}
      </div>
    </div>
  );
}
