import type { ReactNode } from "react";
import { PartFailure } from "#ui/PartFailure.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { Answer } from "#views/viewEntry.tsx";
import type { Question } from "./useQuestion.ts";

interface ViewOutletProps {
  readonly question: Question;
  /** What to show where the view has nothing to show. */
  readonly empty: ReactNode;
  readonly draw: (answer: Answer) => ReactNode;
}

/** The view, or word of its coming or of its failing to come. */
export function ViewOutlet({ question, empty, draw }: ViewOutletProps) {
  const words = useWords().app;
  const { answer, loading } = question;
  if (loading === "failed") return <PartFailure />;
  if (loading === "under-way") {
    return (
      // As high as the screen, or the footer would show and be pushed away.
      <output className="block min-h-dvh text-soft">{words.loadingView}</output>
    );
  }
  return answer ? draw(answer) : empty;
}
