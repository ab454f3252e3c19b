import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import { OnlyButton } from "./OnlyButton.tsx";
import type { SourceListProps } from "./sourceListProps.ts";
import type { SourceRow } from "./sourceRows.ts";
import { SourceTitle } from "./SourceTitle.tsx";

/** The documents on a phone, a card each. */
export function SourceCards(props: SourceListProps) {
  const { rows, only, onOnly } = props;
  const { list } = lateWords(useWords()).sources;
  return (
    <ul aria-label={list.title}>
      {rows.map((row) => (
        <li
          key={row.source.id}
          className="border-b border-hair py-3 break-words last:border-0"
        >
          <SourceTitle row={row} {...props} />
          <Facts row={row} />
          <div className="flex items-center justify-between gap-3 text-sm tabular-nums">
            <Counts row={row} />
            <OnlyButton row={row} only={only} onOnly={onOnly} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface OfRow {
  readonly row: SourceRow;
}

function Facts({ row }: OfRow) {
  const { qualityOf } = useWords().evidence;
  const { dot } = useWords().joins;
  const { date, kind, languageText, quality } = row;
  return (
    <p className="text-xs text-soft">
      {[date, kind, languageText, qualityOf(quality)].join(dot)}
    </p>
  );
}

function Counts({ row }: OfRow) {
  const words = useWords();
  const { evidence, joins } = words;
  const { sources } = lateWords(words);
  const parts = [
    row.figures > 0 ? sources.figures(row.figures) : "",
    row.values > 0 ? evidence.values(row.values) : "",
    row.events > 0 ? sources.events(row.events) : "",
  ];
  return <p>{parts.filter((part) => part !== "").join(joins.dot)}</p>;
}
