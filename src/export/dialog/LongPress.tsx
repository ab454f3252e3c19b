import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { Pressed } from "#export/jobs.ts";

/** A picture to be pressed long, for browsers that save no downloads. */
export function LongPress({ url, title }: Pressed) {
  const words = lateWords(useWords()).exporting;
  return (
    <figure className="wide:col-span-2">
      <figcaption className="mb-2 text-sm font-medium">
        {words.longPress}
      </figcaption>
      <img
        src={url}
        alt={title}
        className="w-full rounded-md border border-rule"
      />
    </figure>
  );
}
