import type { TimelineItem } from "./items.ts";

interface ItemNameProps {
  readonly item: Pick<TimelineItem, "title" | "name" | "language">;
}

/** What an item is called, in its language, and whose it is, in that of the page. */
export function ItemName({ item }: ItemNameProps) {
  const { title, name, language } = item;
  return (
    <>
      <span lang={language}>{title}</span>
      {name.slice(title.length)}
    </>
  );
}
