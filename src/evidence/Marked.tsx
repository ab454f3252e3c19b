import { hitsIn, type PinyinReader } from "#facets/search.ts";
import { Highlight } from "#ui/Highlight.tsx";

/** The text searched for, and who reads Chinese aloud. */
export interface Search {
  readonly query: string;
  readonly reader: PinyinReader | undefined;
}

interface MarkedProps {
  readonly text: string;
  readonly search: Search;
}

/** A text with what was searched for marked. */
export function Marked({ text, search: { query, reader } }: MarkedProps) {
  return <Highlight text={text} hits={hitsIn(text, query, reader)} />;
}
