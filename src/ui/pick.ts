import { foldedText, isMatch } from "./foldedText.ts";

/** One thing that can be picked from a long list. */
export interface PickItem {
  readonly value: string;
  readonly label: string;
  /** Beside the label, fainter: a name in another language. */
  readonly aside?: string | undefined;
  /** Under the label. */
  readonly detail?: string | undefined;
  /** At the end of the row. */
  readonly count?: string | undefined;
  /** Set in, as a part of what stands above it. */
  readonly isInset?: boolean;
  /** Why it cannot be picked. */
  readonly off?: string | undefined;
  /** What it is found by, besides its texts. */
  readonly keywords?: readonly string[];
}

/** Things of one kind, under one heading; without a label for those above all others. */
export interface PickGroup {
  readonly id: string;
  readonly label?: string;
  readonly items: readonly PickItem[];
}

/** What is called exactly as a query says stands before what only holds it. */
function exactFirst(
  items: readonly PickItem[],
  query: string,
): readonly PickItem[] {
  return items.toSorted(
    (a, b) => Number(isExact(b, query)) - Number(isExact(a, query)),
  );
}

function isExact({ value, label }: PickItem, query: string): boolean {
  const wanted = foldedText(query);
  return foldedText(value) === wanted || foldedText(label) === wanted;
}

function startsExactly({ items }: PickGroup, query: string): boolean {
  return items[0] !== undefined && isExact(items[0], query);
}

/** The groups with what a query finds in them; a group whose heading is hit stays whole. */
export function foundGroups(
  groups: readonly PickGroup[],
  query: string,
): readonly PickGroup[] {
  if (query.trim() === "") return groups;
  return groups
    .map((group) => {
      const isHeadingHit =
        group.label !== undefined && isMatch([group.label], query);
      const isHit = ({ label, aside, detail, keywords = [] }: PickItem) =>
        isMatch([label, aside ?? "", detail ?? "", ...keywords], query);
      const items = isHeadingHit ? group.items : group.items.filter(isHit);
      return { ...group, items: exactFirst(items, query) };
    })
    .filter(({ items }) => items.length > 0)
    .toSorted(
      (a, b) =>
        Number(startsExactly(b, query)) - Number(startsExactly(a, query)),
    );
}
