import type { PlaceModel } from "#views/place/model.ts";
import { lateWords } from "#words/lateWords.ts";
import type { Drawing } from "./drawing.ts";
import { peerList } from "./peerList.ts";
import { datedList } from "./datedList.ts";
import { type PlaceList, placeSection } from "./placeSection.ts";
import { beside, type Block, stacked } from "./scene.ts";

type Placed = Drawing<PlaceModel>;

const GAP = 32;
const BETWEEN = 12;
/** From how much width on lists stand in so many columns. */
const COLUMNS = [
  { from: 960, columns: 3 },
  { from: 600, columns: 2 },
] as const;

/** What a place has besides figures and numbers, each list that says something. */
function listsOf(drawing: Placed, width: number): readonly PlaceList[] {
  const { model, words } = drawing.context;
  const { place } = lateWords(words);
  const { dot } = words.joins;
  const programmes = model.programmes.map(({ name, date, status, detail }) => ({
    title: name,
    date: [date, status].join(dot),
    detail,
    printed: "",
  }));
  const events = model.events.map(({ date, title, detail, printed }) => ({
    title,
    date,
    detail: [date, detail].join(dot),
    printed,
  }));
  return [
    ...(programmes.length > 0
      ? [datedList(place.programmes, programmes, width, drawing)]
      : []),
    ...(events.length > 0
      ? [datedList(place.events.heading, events, width, drawing)]
      : []),
    ...(model.peers ? [peerList(model.peers, width, drawing)] : []),
  ];
}

/** Lists under each other; one that needs less leaves its room to the others. */
function column(
  lists: readonly PlaceList[],
  width: number,
  most: number,
  drawing: Placed,
): Block {
  let left = most - BETWEEN * (lists.length - 1);
  const measured = lists.map((list) => ({
    list,
    whole: placeSection(list, width, Infinity, drawing),
  }));
  const blocks = measured.map(({ list, whole }, index) => {
    const waiting = measured.slice(index + 1);
    const even = left / (waiting.length + 1);
    const spare = waiting.reduce(
      (sum, other) => sum + Math.max(0, even - other.whole.height),
      0,
    );
    const room = even + spare;
    const block =
      whole.height <= room ? whole : placeSection(list, width, room, drawing);
    left -= block.height;
    return block;
  });
  return stacked(blocks, BETWEEN);
}

/**
 * Programmes, events and peers of a place, beside each other where it is wide:
 * as many of each as there is room for.
 *
 * @param most how high they may be.
 */
export function placeLists(
  drawing: Placed,
  content: number,
  most: number,
): Block {
  const found = COLUMNS.find(({ from }) => content >= from)?.columns ?? 1;
  const count = listsOf(drawing, content).length;
  const columns = Math.max(1, Math.min(found, count));
  const width = (content - GAP * (columns - 1)) / columns;
  const lists = listsOf(drawing, width);
  return beside(
    Array.from({ length: columns }, (_, index) => {
      // The last column takes what is left over.
      const end = index === columns - 1 ? undefined : index + 1;
      const own = lists.slice(index, end);
      return {
        block: column(own, width, most, drawing),
        x: index * (width + GAP),
      };
    }),
  );
}
