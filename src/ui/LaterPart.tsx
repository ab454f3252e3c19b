import { type ReactNode, Suspense } from "react";
import { PartBoundary } from "./PartBoundary.tsx";
import { useLaterWords } from "./wordsContext.ts";

interface LaterPartProps {
  /** What keeps its place until it is there. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A part of the app that comes later, and its texts with it: shown when both are there. */
export function LaterPart({ fallback, children }: LaterPartProps) {
  const areTextsThere = useLaterWords();
  return (
    <PartBoundary>
      <Suspense fallback={fallback}>
        {areTextsThere ? children : fallback}
      </Suspense>
    </PartBoundary>
  );
}
