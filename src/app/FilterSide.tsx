import { type ReactNode, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useWords } from "#ui/wordsContext.ts";
import { WIDE } from "#ui/screenWidths.ts";

interface FilterSideProps {
  /** How many filters are on. */
  readonly active: number;
  readonly children: ReactNode;
}

/** Where the filter panel stands: beside the view, or in a sheet behind a button. */
export function FilterSide({ active, children }: FilterSideProps) {
  const words = useWords().app;
  const isWide = useMediaQuery(WIDE);
  const [isShown, setIsShown] = useState(true);
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  if (!isWide) {
    return (
      // A bar along the foot of the screen, within the page: what scrolls ends above it.
      <div
        data-print="no"
        className="sticky bottom-0 z-20 order-last flex justify-end border-t border-rule bg-paper px-4 py-1.5"
      >
        <Button
          className="max-md:w-full"
          onClick={() => {
            setIsSheetOpen(true);
          }}
        >
          {active > 0 ? words.openFiltersWith(active) : words.openFilters}
        </Button>
        <Sheet
          title={words.openFilters}
          side="left"
          isOpen={isSheetOpen}
          onClose={() => {
            setIsSheetOpen(false);
          }}
        >
          {children}
        </Sheet>
      </div>
    );
  }
  return (
    <div data-print="no" className="shrink-0 border-r border-rule">
      <div
        className={`sticky top-0 max-h-dvh overflow-y-auto py-4 ${isShown ? "w-64 px-5" : "px-2"}`}
      >
        <Button
          variant="quiet"
          className="mb-2"
          aria-expanded={isShown}
          onClick={() => {
            setIsShown(!isShown);
          }}
        >
          {isShown ? words.hideFilters : words.showFilters}
        </Button>
        {isShown && children}
      </div>
    </div>
  );
}
