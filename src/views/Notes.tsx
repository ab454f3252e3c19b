import type { ReactNode } from "react";
import { useWords } from "#ui/wordsContext.ts";
import { sourceTexts } from "#words/sourceText.ts";
import { Legend } from "./Legend.tsx";
import type { ViewNotes } from "./notes.ts";

const SOURCES_NAMED = 5;

interface NotesProps {
  readonly notes: ViewNotes;
  /** How to read the marks of a view that has no bars. */
  readonly legend?: ReactNode;
}

/** Below every view: the legend, what to beware of, and where the figures on screen come from. */
export function Notes({ notes, legend }: NotesProps) {
  const words = useWords();
  const sources = sourceTexts(notes.sources);
  const named = sources.slice(0, SOURCES_NAMED);
  return (
    <div className="mt-4 space-y-2">
      {legend ?? <Legend notes={notes} />}
      {notes.footnotes.length > 0 && (
        <ul className="space-y-0.5 text-xs text-soft">
          {notes.footnotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {named.length > 0 && (
        <p className="text-xs text-soft">
          {words.views.sources(named, sources.length - named.length)}
        </p>
      )}
    </div>
  );
}
