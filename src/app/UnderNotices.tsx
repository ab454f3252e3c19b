import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { PartFailure } from "#ui/PartFailure.tsx";
import { useLaterWords, useWords } from "#ui/wordsContext.ts";
import type { NoticesProps } from "./Notices.tsx";

interface UnderNoticesProps extends NoticesProps {
  /** The view. */
  readonly children: ReactNode;
}

/** Whether the notices have something to say when a link is opened. */
function useIsDue({ loaded, linkProblems, unknowns }: NoticesProps): boolean {
  const { problems, missingVersion } = useStore(linkProblems);
  return (
    problems.length + unknowns.length > 0 ||
    missingVersion !== undefined ||
    loaded.version !== loaded.latest ||
    loaded.problems.some(({ severity }) => severity === "row")
  );
}

/**
 * The view under the notices, which come later. Where there are some, the view
 * waits for them: it would be pushed down under a hand that clicks or drags.
 */
export function UnderNotices({ children, ...notices }: UnderNoticesProps) {
  const words = useWords().app;
  const isDue = useIsDue(notices);
  const areTextsThere = useLaterWords();
  const { data: Notices, isError } = useQuery({
    queryKey: ["notices"],
    queryFn: async () => (await import("./Notices.tsx")).Notices,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    networkMode: "always",
    retry: false,
  });
  const areThere = Notices !== undefined && areTextsThere;
  return (
    <>
      {isError && <PartFailure />}
      {areThere && (
        <PartBoundary>
          <Notices {...notices} />
        </PartBoundary>
      )}
      {isDue && !areThere && !isError ? (
        // As high as the screen, or the footer would show and be pushed away.
        <output className="block min-h-dvh text-soft">
          {words.loadingView}
        </output>
      ) : (
        children
      )}
    </>
  );
}
