import type { ExportContext } from "#export/exportContext.ts";
import { lateWords } from "#words/lateWords.ts";
import { licenceText } from "#words/licenceText.ts";
import { sourceTexts } from "#words/sourceText.ts";
import { asManyAs } from "./asManyAs.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { legend } from "./legend.ts";
import type { Palette } from "./palette.ts";
import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import { printedLink } from "./printedLink.ts";
import { type Block, type Item, moved, NOTHING, stacked } from "./scene.ts";
import { LONGEST_CODED, qrBlock } from "./qrBlock.ts";
import { BETWEEN_PARAMETERS } from "#charts/textLines.ts";

/** More never have room. */
const MOST_NAMED = 24;
/** One name alone may be longer. */
const MOST_SOURCE_LINES = 4;
const LINK_LINES = 4;
const BESIDE_WORDMARK = 32;
const BESIDE_CODE = 14;

/** As many sources as there is room for, and how many more there are. */
function sourcesText(
  { context, measure, canDraw }: Drawing,
  room: number,
  lines: number,
): string {
  const { model, words } = context;
  const { sources } = model.notes;
  // Whether a sign can be drawn takes a moment to tell: only of those that may be named.
  const names = sourceTexts(sources.slice(0, MOST_NAMED), canDraw);
  const unnamed = sourceTexts(sources).length - names.length;
  return asManyAs(
    names,
    (shown, more) =>
      lateWords(words).exporting.picture.sources(
        shown,
        more + Math.max(0, unnamed),
      ),
    { style: STYLES.note, room, lines, measure },
  );
}

function originText({ context }: Drawing): string {
  const { dataset, words, link } = context;
  const { version, licence } = dataset.info;
  const { dot, clauses } = words.joins;
  const named = lateWords(words).exporting.picture.dataset;
  const terms = licence ? licenceText(licence.name) : "";
  const origin = clauses([named(version), terms]);
  return origin + dot + printedLink(link);
}

function wordmark(
  { context, measure }: Drawing,
  right: number,
): readonly Item[] {
  const [first = "", second = ""] = lateWords(context.words).exporting.picture
    .wordmark;
  const end = line(
    second,
    STYLES.wordmarkEnd,
    { x: right, y: 0, side: "right" },
    measure,
  );
  const space = measure(" ", STYLES.wordmark.font);
  const at = { x: end.box.x - space, y: 0, side: "right" } as const;
  return [line(first, STYLES.wordmark, at, measure), end];
}

/** At the right the wordmark, and the link as a code. */
function rightSide(drawing: Drawing): Block {
  const { context, frame, hasCode } = drawing;
  const content = contentOf(frame);
  const isCoded = hasCode && context.link.length <= LONGEST_CODED;
  const code = isCoded ? qrBlock(context.link) : NOTHING;
  const codeX = content - code.height;
  const mark = wordmark(drawing, isCoded ? codeX - BESIDE_CODE : content);
  return {
    items: [...mark, ...moved(code.items, codeX, 0)],
    height: Math.max(STYLES.wordmark.lineHeight, code.height),
  };
}

/**
 * Below the chart: how to read it, where the figures come from, and how to get
 * back to the view. What differs with the model, of which not all may be drawn,
 * is the legend alone.
 *
 * @param sourceLines how many lines the sources may take.
 */
export function footOf(
  drawing: Drawing,
  palette: Palette,
  sourceLines: number,
): (drawn: ExportContext["model"]) => Block {
  const { context, measure, frame } = drawing;
  const content = contentOf(frame);
  const right = rightSide(drawing);
  const left = Math.min(...right.items.map(({ box }) => box.x));
  const room = left - BESIDE_WORDMARK;
  const set = (text: string, most: number, breakAfter?: RegExp) =>
    paragraph(
      text,
      {
        ...STYLES.note,
        room,
        most,
        ...(breakAfter ? { breakAfter } : {}),
      },
      measure,
    );
  const belowLegend = [
    set(sourcesText(drawing, room, sourceLines), MOST_SOURCE_LINES),
    set(originText(drawing), LINK_LINES, BETWEEN_PARAMETERS),
    set(lateWords(context.words).exporting.picture.drop, 2),
  ];
  const rule: Item = {
    kind: "patch",
    fill: { ink: "rule" },
    radius: 0,
    box: { x: 0, y: 0, width: content, height: 1 },
  };
  return (model) => {
    const shown = { ...drawing, context: { ...context, model } };
    const texts = stacked([legend(shown, palette, room), ...belowLegend], 3);
    const below: Block = {
      items: [...right.items, ...texts.items],
      height: Math.max(texts.height, right.height),
    };
    return stacked([{ items: [rule], height: 1 }, below], 10);
  };
}
