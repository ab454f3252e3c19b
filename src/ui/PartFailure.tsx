import { useWords } from "./wordsContext.ts";

/** In place of a part of the app that did not come: what to do. */
export function PartFailure() {
  const { app, joins } = useWords();
  const { part } = app;
  return (
    <span role="alert" className="text-xs text-note-ink">
      {part.failed}
      {joins.space}
      <button
        type="button"
        className="text-accent underline"
        onClick={() => {
          location.reload();
        }}
      >
        {part.reload}
      </button>
    </span>
  );
}
