import { type ReactNode, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { commonLevel } from "#views/commonLevel.ts";
import type { CompareColumn } from "./model.ts";
import { useHiddenColumns } from "./useHiddenColumns.ts";

interface SidewaysFrameProps {
  readonly columns: readonly CompareColumn[];
  /** The table. */
  readonly children: ReactNode;
}

/** How far a table is moved on so that the column that was cut comes first. */
function oneViewOn(frame: HTMLElement): number {
  const first = frame.querySelector<HTMLElement>("thead th[scope='col']");
  return Math.max(1, frame.clientWidth - 2 * (first?.offsetLeft ?? 0));
}

/**
 * Where a table scrolls sideways: it fades out where it goes on, and a button
 * says how many places lie there and leads to them, and in the end back.
 */
export function SidewaysFrame({ columns, children }: SidewaysFrameProps) {
  const words = useWords().views;
  const frame = useRef<HTMLDivElement>(null);
  const { before, after } = useHiddenColumns(frame);
  const level = commonLevel(columns.map(({ place }) => place));
  const handleClick = () => {
    if (!frame.current) return;
    frame.current.scrollLeft =
      after > 0 ? frame.current.scrollLeft + oneViewOn(frame.current) : 0;
  };
  return (
    <>
      {before + after > 0 && (
        <div data-print="no" className="mb-1 flex justify-end">
          <Button variant="quiet" onClick={handleClick}>
            {after > 0
              ? words.compare.moreColumns(after, level)
              : words.compare.firstColumns}
          </Button>
        </div>
      )}
      <div className="relative">
        <div
          ref={frame}
          data-scrolled={before > 0 ? "" : undefined}
          className="group/frame scroll-pl-40 overflow-x-auto rounded-lg border border-hair bg-card motion-safe:scroll-smooth"
        >
          {children}
        </div>
        {after > 0 && (
          <div
            aria-hidden="true"
            data-print="no"
            className="pointer-events-none absolute inset-y-px right-px w-12 rounded-r-lg bg-linear-to-l from-card to-transparent"
          />
        )}
      </div>
    </>
  );
}
