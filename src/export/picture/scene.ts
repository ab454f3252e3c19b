import type { BarMark } from "#charts/barMark.ts";
import type { Box } from "#charts/boundedBarShape.ts";
import type { PlacedText } from "#charts/placedText.ts";
import type { Palette } from "./palette.ts";

export type Ink = keyof Palette;

/** A token of the theme or a place's colour. */
export type Paint = { readonly ink: Ink } | { readonly colour: string };

/** A line of text in a picture. */
export interface TextItem extends PlacedText {
  /** Whether it runs upwards: its box is then as high as the text is long. */
  readonly isUpright?: boolean;
  /** Whether it keeps the ground around it clear of lines. */
  readonly hasHalo?: boolean;
}

/** Something drawn at a place of its own. */
export type Item =
  | TextItem
  | {
      readonly kind: "bar";
      readonly box: Box;
      readonly mark: BarMark;
      readonly colour: string;
      readonly hasTrack: boolean;
    }
  | {
      readonly kind: "patch";
      readonly box: Box;
      readonly fill: Paint;
      /** How strongly it is coloured, 0 to 1; fully where it does not say. */
      readonly strength?: number;
      /** Whether it loses its colour towards the right. */
      readonly isFading?: boolean;
      /** The colour of its rim, which lies within its box. */
      readonly rim?: Paint;
      readonly radius: number;
    }
  | {
      readonly kind: "path";
      readonly box: Box;
      /** In the syntax of SVG, from the upper left corner of its box. */
      readonly d: string;
      readonly fill?: Paint;
      readonly stroke?: Paint;
      /** In pixels; 1 where none is given. */
      readonly strokeWidth?: number;
      readonly dash?: string;
      /** 0 to 1. */
      readonly opacity?: number;
    };

/** Items laid out from the origin down; whoever places the block moves it. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

/** A picture, laid out. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly description: string;
  /** What its texts are written in, as the attribute `lang` names it. */
  readonly lang: string;
  /** How many pixels of the file one of these is, at density 1. */
  readonly zoom: number;
  readonly items: readonly Item[];
}

export const NOTHING: Block = { items: [], height: 0 };

/** The items, moved. */
export function moved(
  items: readonly Item[],
  right: number,
  down: number,
): readonly Item[] {
  return items.map((item) => ({
    ...item,
    box: { ...item.box, x: item.box.x + right, y: item.box.y + down },
  }));
}

/** Blocks under each other with a gap between; those without height leave none. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const items: Item[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    const top = height === 0 ? 0 : height + gap;
    items.push(...moved(block.items, 0, top));
    height = top + block.height;
  }
  return { items, height };
}

/** Blocks beside each other, each at its own place from the left. */
export function beside(
  blocks: readonly { readonly block: Block; readonly x: number }[],
): Block {
  return {
    items: blocks.flatMap(({ block, x }) => moved(block.items, x, 0)),
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
  };
}

/** The block within a margin above and below. */
export function padded(block: Block, above: number, below: number): Block {
  return {
    items: moved(block.items, 0, above),
    height: above + block.height + below,
  };
}
