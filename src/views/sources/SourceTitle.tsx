import { Marked } from "#evidence/Marked.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { SourceListProps } from "./sourceListProps.ts";
import type { SourceRow } from "./sourceRows.ts";
import { documentTag, locatorLanguage } from "#words/languages.ts";

interface SourceTitleProps extends Pick<
  SourceListProps,
  "openId" | "search" | "onOpen"
> {
  readonly row: SourceRow;
}

/** A document's title, which opens its panel, and who published it. */
export function SourceTitle({ row, openId, search, onOpen }: SourceTitleProps) {
  const words = useWords();
  return (
    <>
      <button
        type="button"
        lang={documentTag(row.language)}
        aria-pressed={row.source.id === openId}
        onClick={() => onOpen(row.open)}
        className="rounded-sm text-left font-medium text-accent underline-offset-2 hover:underline"
      >
        <Marked text={row.title} search={search} />
      </button>
      <span className="block text-xs font-normal text-soft">
        <span lang={locatorLanguage(row.byline)}>
          <Marked text={row.byline} search={search} />
        </span>
        {row.contested > 0 && (
          <span className="text-faint">
            {row.byline === "" ? "" : words.joins.dot}
            {words.views.contested}
          </span>
        )}
      </span>
    </>
  );
}
