import { ReloadButton } from "./ReloadButton.tsx";
import { useWords } from "./wordsContext.ts";

/** In place of a part of the app that did not come: what to do. */
export function PartFailure() {
  const { app, joins } = useWords();
  return (
    <span role="alert" className="text-xs text-note-ink">
      {app.part.failed}
      {joins.space}
      <ReloadButton />
    </span>
  );
}
