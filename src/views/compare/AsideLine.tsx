import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { CompareAside } from "./compareGroups.ts";

interface AsideLineProps {
  readonly aside: CompareAside;
  readonly isUnfolded: boolean;
  readonly onFold: (isUnfolded: boolean) => void;
}

/** How many rows stand aside and why, with a button that shows them. */
export function AsideLine({ aside, isUnfolded, onFold }: AsideLineProps) {
  const words = useWords().views.aside;
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-sm text-soft">
      {aside.sentence}
      <Button
        variant="quiet"
        data-print="no"
        aria-expanded={isUnfolded}
        onClick={() => {
          onFold(!isUnfolded);
        }}
      >
        {isUnfolded ? words.hide(aside.count) : words.show(aside.count)}
      </Button>
    </p>
  );
}
