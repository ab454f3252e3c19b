import { useWords } from "#ui/wordsContext.ts";
import { Marked, type Search } from "./Marked.tsx";
import type { SourceModel } from "./sourceModel.ts";

interface QuotationProps {
  readonly source: SourceModel;
  readonly search: Search;
}

/** The figure as its source prints it, and where it stands. */
export function Quotation({ source, search }: QuotationProps) {
  const words = useWords().evidence;
  const { asPrinted, language, title, byline, remarks, address } = source;
  return (
    <figure className="border-l-3 border-accent bg-wash px-3 py-2">
      <blockquote lang={language} className="text-base">
        <Marked text={words.quoted(asPrinted)} search={search} />
      </blockquote>
      <figcaption className="mt-1 text-xs text-soft">
        <cite lang={language} className="text-ink not-italic">
          <Marked text={title} search={search} />
        </cite>
        <span className="block">{byline}</span>
        <span className="block">{remarks}</span>
        {address && address.href === undefined && (
          <span className="block break-all">{address.text}</span>
        )}
      </figcaption>
    </figure>
  );
}
