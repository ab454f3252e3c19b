import { isMatch } from "./foldedText.ts";

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
      return isHeadingHit
        ? group
        : { ...group, items: group.items.filter(isHit) };
    })
    .filter(({ items }) => items.length > 0);
}
