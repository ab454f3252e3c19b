import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";

interface LongPressProps {
  /** The picture, as an address that needs nothing else. */
  readonly url: string;
  readonly title: string;
}

/** A picture to be pressed long, for browsers that save no downloads. */
export function LongPress({ url, title }: LongPressProps) {
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
