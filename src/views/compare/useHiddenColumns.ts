import { type RefObject, useEffect, useState } from "react";

/** How many columns are not wholly in sight on either side of a table that scrolls sideways. */
export interface HiddenColumns {
  readonly before: number;
  readonly after: number;
}

/** Widths of sub-pixels are rounded by browsers as they like. */
const ROUNDING = 1;

/** Counts the column headers that a frame cuts; the first cell of the row covers what lies under it. */
function hiddenIn(frame: HTMLElement): HiddenColumns {
  const headers = [
    ...frame.querySelectorAll<HTMLElement>("thead th[scope='col']"),
  ];
  const covered = headers[0]?.offsetLeft ?? 0;
  const { scrollLeft, clientWidth } = frame;
  const isBefore = ({ offsetLeft }: HTMLElement) =>
    offsetLeft < scrollLeft + covered - ROUNDING;
  const isAfter = ({ offsetLeft, offsetWidth }: HTMLElement) =>
    offsetLeft + offsetWidth > scrollLeft + clientWidth + ROUNDING;
  return {
    before: headers.filter(isBefore).length,
    after: headers.filter(isAfter).length,
  };
}

/** How many columns of the table in a frame are out of sight, kept up to date. */
export function useHiddenColumns(
  frame: RefObject<HTMLElement | null>,
): HiddenColumns {
  const [hidden, setHidden] = useState<HiddenColumns>({ before: 0, after: 0 });
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const look = () => {
      const { before, after } = hiddenIn(current);
      setHidden((last) =>
        last.before === before && last.after === after
          ? last
          : { before, after },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(current);
    // The table changes its width with its columns, while the frame keeps its own.
    if (current.firstElementChild) observer.observe(current.firstElementChild);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [frame]);
  return hidden;
}
