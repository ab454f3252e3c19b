import { type RefObject, useEffect } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { commonLevel } from "#views/commonLevel.ts";
import type { CompareColumn } from "./model.ts";
import { useHiddenColumns } from "./useHiddenColumns.ts";

interface SidewaysHintProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly columns: readonly CompareColumn[];
}

/** How far a table is moved on so that the column that was cut comes first. */
function oneViewOn(frame: HTMLElement): number {
  const first = frame.querySelector<HTMLElement>("thead th[scope='col']");
  return Math.max(1, frame.clientWidth - 2 * (first?.offsetLeft ?? 0));
}

/**
 * That a table goes on sideways: it fades out where it does, and a button says
 * how many places lie there and leads to them, and in the end back.
 */
export function SidewaysHint({ frame, columns }: SidewaysHintProps) {
  const words = useWords().views.compare;
  const { before, after } = useHiddenColumns(frame);
  const level = commonLevel(columns.map(({ place }) => place));
  useEffect(() => {
    // The column that stays in sight has an edge while others pass under it.
    frame.current?.toggleAttribute("data-scrolled", before > 0);
  }, [frame, before]);
  const handleClick = () => {
    if (!frame.current) return;
    const to = frame.current.scrollLeft + oneViewOn(frame.current);
    frame.current.scrollTo({ left: after > 0 ? to : 0 });
  };
  if (before + after === 0) return null;
  return (
    <>
      {/* On the edge of the frame, between what is around it: nothing moves when it comes. */}
      <Button
        data-print="no"
        className="absolute -top-6 right-3 z-11"
        onClick={handleClick}
      >
        {after > 0 ? words.moreColumns(after, level) : words.firstColumns}
      </Button>
      {after > 0 && (
        <div
          aria-hidden="true"
          data-print="no"
          className="pointer-events-none absolute top-px right-px bottom-px z-1 w-12 rounded-r-lg bg-linear-to-l from-card to-transparent"
        />
      )}
    </>
  );
}
