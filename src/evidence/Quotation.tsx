import { useWords } from "#ui/wordsContext.ts";
import type { OpenRow } from "#view-state/openId.ts";
import { Marked, type Search } from "./Marked.tsx";
import type { SourceModel } from "./sourceModel.ts";
import { Byline } from "./Byline.tsx";

interface QuotationProps {
  readonly source: SourceModel;
  readonly search: Search;
  readonly onOpen: (open: OpenRow) => void;
}

/** The figure as its source prints it, and where it stands. */
export function Quotation({ source, search, onOpen }: QuotationProps) {
  const words = useWords().evidence;
  const { asPrinted, language, title, remarks, address } = source;
  return (
    <figure className="border-l-3 border-accent bg-wash px-3 py-2">
      <blockquote lang={language} className="text-base">
        <Marked text={words.quoted(asPrinted)} search={search} />
      </blockquote>
      <figcaption className="mt-1 text-xs text-soft">
        <cite lang={language} className="text-ink not-italic">
          <button
            type="button"
            onClick={() => onOpen(source.open)}
            className="rounded-sm text-left underline decoration-rule underline-offset-2 hover:decoration-accent"
          >
            <Marked text={title} search={search} />
          </button>
        </cite>
        <Byline source={source} />
        <span className="block">{remarks}</span>
        {address && address.href === undefined && (
          <span className="block break-all">{address.text}</span>
        )}
      </figcaption>
    </figure>
  );
}
