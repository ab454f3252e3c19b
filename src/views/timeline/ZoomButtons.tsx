import { lateWords } from "#words/lateWords.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { TimeWindow } from "./useTimeWindow.ts";

/** What the keys of the years do, for mouse and finger. */
export function ZoomButtons({ time }: { readonly time: TimeWindow }) {
  const words = lateWords(useWords()).timeline;
  return (
    <span data-print="no" className="flex items-center gap-1">
      <Button aria-label={words.zoomOut} onClick={() => time.zoomOut()}>
        −
      </Button>
      <Button aria-label={words.zoomIn} onClick={() => time.zoomIn()}>
        +
      </Button>
      {!time.isAll && (
        <Button
          variant="quiet"
          aria-label={words.allSpoken}
          onClick={() => time.showAll()}
        >
          {words.all}
        </Button>
      )}
    </span>
  );
}
