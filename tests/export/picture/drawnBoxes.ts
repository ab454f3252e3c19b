import { boundedBarShape, type Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import type { Item, Scene } from "#export/picture/scene.ts";

/** A font whose letters are all alike: `width` of their size each. */
export const measuring =
  (width: number): Measure =>
  (text, { size }) =>
    Array.from(text)
      // A Chinese character is as wide as it is high.
      .map((sign) =>
        /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60—]/u.test(sign) ? 1 : width,
      )
      .reduce((sum, share) => sum + share * size, 0);

export interface Drawn {
  readonly what: string;
  readonly box: Box;
}

/** What ink an item covers: of a bar only what is drawn of it. Patches are grounds, which others stand on. */
function drawnOf(item: Item): readonly Drawn[] {
  switch (item.kind) {
    case "text":
      return [{ what: item.text, box: item.box }];
    case "bar": {
      const { body } = boundedBarShape(item.mark, item.box);
      return body ? [{ what: "a bar", box: body }] : [];
    }
    case "path":
      return [{ what: "a drawing", box: item.box }];
    case "patch":
      return [];
  }
}

const SLACK = 0.01;

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + SLACK &&
  b.x + b.width > a.x + SLACK &&
  a.y + a.height > b.y + SLACK &&
  b.y + b.height > a.y + SLACK;

/** Every two things that lie on each other. */
export function overlapsIn({ items }: Scene): readonly string[] {
  const drawn = items.flatMap(drawnOf);
  return drawn.flatMap((one, index) =>
    drawn
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.what} / ${other.what}`),
  );
}

/** Everything that reaches beyond the margins. */
export function outsideOf(
  { items, width, height }: Scene,
  margin: number,
): readonly string[] {
  return items
    .flatMap((item) => [...drawnOf(item), { what: item.kind, box: item.box }])
    .filter(
      ({ box }) =>
        box.x < margin - SLACK ||
        box.y < 0 ||
        box.x + box.width > width - margin + SLACK ||
        box.y + box.height > height,
    )
    .map(({ what }) => what);
}

/** Every text, with its spaces as one would type them. */
export const textsIn = ({ items }: Scene): readonly string[] =>
  items.flatMap((item) =>
    item.kind === "text" ? [item.text.replaceAll("\u00A0", " ")] : [],
  );
