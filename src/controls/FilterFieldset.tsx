import type { ReactNode } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";

interface FilterFieldsetProps {
  readonly title: string;
  /** Whether it can be lifted: someone has set it. */
  readonly isSet: boolean;
  readonly onLift: () => void;
  readonly children: ReactNode;
}

/** One filter of the panel, under its name. */
export function FilterFieldset({
  title,
  isSet,
  onLift,
  children,
}: FilterFieldsetProps) {
  const { filterPanel } = useWords().controls;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{title}</legend>
      <div className="mb-1 flex min-h-6 items-center justify-between gap-2">
        <span
          aria-hidden="true"
          className="text-xs font-semibold tracking-wide text-soft uppercase"
        >
          {title}
        </span>
        {isSet && (
          <Button
            variant="quiet"
            className="-my-1.5 -mr-1.5 text-xs"
            aria-label={filterPanel.anyOf(title)}
            onClick={onLift}
          >
            {filterPanel.any}
          </Button>
        )}
      </div>
      {children}
    </fieldset>
  );
}
