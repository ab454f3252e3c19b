import { useWords } from "#ui/wordsContext.ts";
import { Legend } from "./Legend.tsx";
import type { ViewNotes } from "./notes.ts";

const SOURCES_NAMED = 5;

/** Below every view: the legend, what to beware of, and where the figures on screen come from. */
export function Notes({ notes }: { readonly notes: ViewNotes }) {
  const words = useWords();
  const named = notes.sources.slice(0, SOURCES_NAMED);
  return (
    <div className="mt-4 space-y-2">
      <Legend notes={notes} />
      {notes.footnotes.length > 0 && (
        <ul className="space-y-0.5 text-xs text-soft">
          {notes.footnotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {named.length > 0 && (
        <p className="text-xs text-soft">
          {words.views.sources(
            named.map(({ title }) => title),
            notes.sources.length - named.length,
          )}
        </p>
      )}
    </div>
  );
}
