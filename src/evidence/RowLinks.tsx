import type { OpenRow } from "#view-state/openId.ts";
import { Marked, type Search } from "./Marked.tsx";
import type { RowLink } from "./rowLink.ts";

interface RowLinksProps {
  readonly links: readonly RowLink[];
  readonly search: Search;
  readonly onOpen: (open: OpenRow) => void;
}

/** Rows of the dataset, each a button that opens its panel. */
export function RowLinks({ links, search, onOpen }: RowLinksProps) {
  return (
    <ul className="flex flex-col">
      {links.map(({ text, language, detail, open }) => (
        <li key={open.id} className="border-b border-hair last:border-0">
          <button
            type="button"
            onClick={() => onOpen(open)}
            className="block w-full py-1.5 text-left hover:bg-wash"
          >
            <span lang={language} className="text-accent">
              <Marked text={text} search={search} />
            </span>
            <span className="block text-xs text-soft">{detail}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
