import { Fragment } from "react";

interface HighlightProps {
  readonly text: string;
  /** Half-open ranges of the text, in order and without overlap. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

/** A text with its hits marked. */
export function Highlight({ text, hits }: HighlightProps) {
  const rest = text.slice(hits.at(-1)?.end ?? 0);
  return (
    <>
      {hits.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(hits[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {rest}
    </>
  );
}
