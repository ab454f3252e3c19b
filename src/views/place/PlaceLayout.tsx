import type { ReactNode } from "react";

interface PlaceLayoutProps {
  /** Whether there is enough for two columns, where there is room. */
  readonly isColumned: boolean;
  readonly numbers: ReactNode;
  readonly figures: ReactNode;
  /** Short parts; null where there are none. */
  readonly short: ReactNode;
  readonly events: ReactNode;
}

const COLUMNED = {
  page: "@5xl:grid @5xl:grid-cols-[minmax(0,1fr)_21rem] @5xl:grid-rows-[auto_1fr] @5xl:gap-x-10",
  figures: "@5xl:col-start-1 @5xl:row-span-2 @5xl:row-start-1",
  aside: "@5xl:col-start-2",
  rest: "@5xl:col-start-2 @5xl:block",
} as const;

const PLAIN = { page: "", figures: "", aside: "", rest: "" } as const;

/**
 * Figures left, all else right; or one under the other, the numbers first,
 * with the short parts beside the events.
 */
export function PlaceLayout({
  isColumned,
  numbers,
  figures,
  short,
  events,
}: PlaceLayoutProps) {
  const look = isColumned ? COLUMNED : PLAIN;
  const beside = short ? "@3xl:grid @3xl:grid-cols-2 @3xl:gap-x-10" : "";
  return (
    <div className="@container">
      <div className={look.page}>
        <div className={look.aside}>{numbers}</div>
        <div className={look.figures}>{figures}</div>
        <div className={`${beside} ${look.rest}`}>
          {short && <div>{short}</div>}
          {events}
        </div>
      </div>
    </div>
  );
}
