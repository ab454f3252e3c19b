import { ViewLink } from "#controls/ViewLink.tsx";
import type { ViewState } from "#view-state/fields.ts";
import type { PartLine } from "./partList.ts";
import { PlaceSection } from "./PlaceSection.tsx";

interface PartSectionProps {
  readonly heading: string;
  readonly parts: readonly PartLine[];
  readonly onChange: (next: ViewState) => void;
}

/** The places below this one, each a page of its own. */
export function PartSection({ heading, parts, onChange }: PartSectionProps) {
  if (parts.length === 0) return null;
  return (
    <PlaceSection title={heading}>
      <div className="@container">
        <ul className="gap-x-10 @xl:columns-2">
          {parts.map(({ id, name, count, spoken, to }) => (
            <li
              key={id}
              className="flex break-inside-avoid items-baseline justify-between gap-3 border-b border-hair py-1.5 text-sm"
            >
              <ViewLink to={to} onChange={onChange} aria-label={spoken}>
                {name}
              </ViewLink>
              <span
                aria-hidden="true"
                className="shrink-0 text-xs text-soft tabular-nums"
              >
                {count}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </PlaceSection>
  );
}
