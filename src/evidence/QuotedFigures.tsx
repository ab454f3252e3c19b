import { Button } from "#ui/Button.tsx";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { Marked, type Search } from "./Marked.tsx";
import { Quotation } from "./Quotation.tsx";
import type { RelatedFigure } from "./relatedFigure.ts";

interface QuotedFiguresProps {
  readonly figures: readonly RelatedFigure[];
  readonly search: Search;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
}

/** Figures one beside the other, each with what its source prints. */
export function QuotedFigures({ figures, search, onOpen }: QuotedFiguresProps) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-3">
      {figures.map(({ id, figure, programme, remark, source, open }) => (
        <li key={id} className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
            {open ? (
              <Button
                variant="quiet"
                className="px-0 text-left whitespace-normal!"
                onClick={() => onOpen(open)}
              >
                {figure}
              </Button>
            ) : (
              <span className="font-medium">{figure}</span>
            )}
            {remark !== "" && (
              <span className="text-xs text-faint">{remark}</span>
            )}
          </p>
          <p className="text-xs text-soft">
            <Marked text={programme} search={search} />
          </p>
          <Quotation source={source} search={search} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
