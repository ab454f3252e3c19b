interface SkeletonProps {
  /** How many lines of text stand in its place later. */
  readonly lines?: number;
}

const WIDTHS = ["w-3/4", "w-full", "w-5/6", "w-2/3"] as const;

/** Grey lines where text will be. Silent: who waits is told by a status elsewhere. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  const keys = Array.from({ length: lines }, (_, line) => line);
  return (
    <div aria-hidden="true" className="flex animate-pulse flex-col gap-2.5">
      {keys.map((line) => (
        <div
          key={line}
          className={`h-3 rounded-sm bg-track ${WIDTHS[line % WIDTHS.length] ?? ""}`}
        />
      ))}
    </div>
  );
}
