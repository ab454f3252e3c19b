import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { CoveragePlace, Share } from "./coverageParts.ts";
import { percentOf } from "./percentOf.ts";
import { ShareBar } from "./ShareBar.tsx";

interface CoverageGridHeadProps {
  readonly places: readonly CoveragePlace[];
  /** Of all cells. */
  readonly all: Share;
  /** Whether the names run upwards or, in Chinese, downwards, for want of width. */
  readonly isUpright: boolean;
  /** Of its two rows, in CSS pixels: what sticks below must know them. */
  readonly heights: { readonly names: number; readonly shares: number };
}

/** Latin names run upwards; Chinese ones stand upright and run downwards, where turned they would stand on their heads. */
const UPRIGHT =
  "[writing-mode:vertical-rl] rotate-180 [&:lang(zh)]:rotate-0 max-h-20 truncate leading-tight";

/** The places, each with the share of the rows that it has a figure for. Stays in sight. */
export function CoverageGridHead({
  places,
  all,
  isUpright,
  heights,
}: CoverageGridHeadProps) {
  const words = lateWords(useWords()).coverage;
  return (
    <thead className="sticky top-0 z-20 bg-card text-xs">
      <tr style={{ height: heights.names }}>
        <th
          scope="col"
          className="sticky left-0 z-10 bg-card px-2 pb-1 text-left align-bottom font-medium text-soft"
        >
          {words.yardstick}
        </th>
        <th
          scope="col"
          title={words.placesHint}
          className="bg-card px-2 pb-1 text-left align-bottom font-medium text-soft"
        >
          {words.places}
        </th>
        {places.map(({ place, name }) => (
          <th
            key={place.id}
            scope="col"
            title={name}
            className="px-px pb-1 align-bottom font-medium"
          >
            <span
              className={
                isUpright ? `mx-auto block ${UPRIGHT}` : "block truncate"
              }
            >
              {name}
            </span>
          </th>
        ))}
      </tr>
      <tr style={{ height: heights.shares }}>
        <th
          scope="row"
          title={words.shareHint}
          className="sticky left-0 z-10 border-b border-rule bg-card px-2 pb-1.5 text-left font-medium text-soft"
        >
          {words.share}
        </th>
        <td
          title={words.known(all.known, all.of)}
          className="border-b border-rule px-2 pb-1.5 text-soft tabular-nums"
        >
          {percentOf(all)}
          <ShareBar known={all.known} of={all.of} />
        </td>
        {places.map((place) => (
          <td
            key={place.place.id}
            title={place.shares}
            className="border-b border-rule px-1 pb-1.5 text-center tabular-nums"
          >
            {percentOf(place)}
            <ShareBar known={place.known} of={place.of} />
          </td>
        ))}
      </tr>
    </thead>
  );
}
