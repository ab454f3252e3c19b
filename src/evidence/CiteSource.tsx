import { useState } from "react";
import type { Source } from "#domain/rows.ts";
import { useWords } from "#ui/wordsContext.ts";
import { fileWords } from "#words/fileWords.ts";
import { sourceReference } from "#words/cite/reference.ts";
import { type CiteStyle, STYLE_RULES } from "#words/cite/styles.ts";
import { Citation } from "./Citation.tsx";
import { CiteStylePicker } from "./CiteStylePicker.tsx";
import { today } from "./today.ts";

/** The citation of one source, in the style that the reader chooses. */
export function CiteSource({ source }: { readonly source: Source }) {
  const words = useWords();
  const [style, setStyle] = useState<CiteStyle>("plain");
  const reference = sourceReference(source);
  return (
    <div className="space-y-2">
      <CiteStylePicker style={style} onChange={setStyle} />
      <Citation
        text={STYLE_RULES[style].cite(reference, today(), words)}
        about={fileWords(words).cite.thisSource}
      />
    </div>
  );
}
