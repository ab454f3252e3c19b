import { useWords } from "./wordsContext.ts";

/** Loads the page anew: some browsers remember code that did not come, and never ask for it again. */
export function ReloadButton() {
  return (
    <button
      type="button"
      className="text-accent underline"
      onClick={() => {
        location.reload();
      }}
    >
      {useWords().app.part.reload}
    </button>
  );
}
