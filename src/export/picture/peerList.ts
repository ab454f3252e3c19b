import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import type { Measure } from "#charts/measure.ts";
import type { Style } from "#charts/placedText.ts";
import type { PeerLine, PeerModel } from "#views/place/peerModel.ts";
import { lateWords } from "#words/lateWords.ts";
import type { Drawing } from "./drawing.ts";
import { hair } from "./hair.ts";
import type { PlaceList } from "./placeSection.ts";
import { type Block, type Item, stacked } from "./scene.ts";

const VALUE: Style = {
  ...STYLES.note,
  ink: "ink",
  font: { ...STYLES.note.font, isTabular: true },
};
const TEXT: Style = { ...STYLES.note, ink: "ink" };
const OWN: Style = { ...STYLES.strong, ink: "ink" };
const GAP = 12;
const ROW = STYLES.note.lineHeight + 1;
/** Of the rule, where peers are set close. */
const RULE_LINES = 2;

interface PeerRows {
  readonly width: number;
  readonly columns: readonly [number, number];
}

/** A row of the peers, its values as they are shown. */
type Texts = readonly [name: string, population: string, gdpPerHead: string];

/** How wide the values are, their headers included. */
function columnsOf(
  rows: readonly Texts[],
  measure: Measure,
): readonly [population: number, gdpPerHead: number] {
  const widest = (column: 1 | 2) =>
    GAP + Math.max(...rows.map((texts) => measure(texts[column], VALUE.font)));
  return [widest(1), widest(2)];
}

/** A name with two values at the right. */
function row(
  [name, population, gdpPerHead]: Texts,
  { width, columns }: PeerRows,
  [first, others]: readonly [Style, Style],
  { measure }: Drawing,
): readonly Item[] {
  const [before, last] = columns;
  const room = Math.max(0, width - before - last);
  const value = (text: string, right: number) =>
    line(text, others, { x: right, y: 1, side: "right" }, measure);
  return [
    cutLine(name, first, { x: 0, y: 1, room }, measure),
    value(population, width - last),
    value(gdpPerHead, width),
  ];
}

const textsOf = ({ name, population, gdpPerHead }: PeerLine): Texts => [
  name,
  population,
  gdpPerHead,
];

/** The places like this one, the rule that says so, and what it judges by. */
export function peerList(
  { sentence, own, peers, unknown }: PeerModel,
  width: number,
  drawing: Drawing,
): PlaceList {
  const words = lateWords(drawing.context.words).place.peers;
  const { measure } = drawing;
  const note = { ...STYLES.note, room: width };
  const { place, population, gdpPerHead } = words.columns;
  const headers: Texts = [place, population, gdpPerHead];
  const all = [headers, ...[own, ...peers].map(textsOf)];
  const space = { width, columns: columnsOf(all, measure) };
  const head: Block = {
    items: row(headers, space, [STYLES.faint, STYLES.faint], drawing),
    height: ROW,
  };
  const none: Block = {
    items: [line(words.none, STYLES.note, { x: 0, y: 1 }, measure)],
    height: ROW,
  };
  const wash: Item = {
    kind: "patch",
    fill: { ink: "wash" },
    radius: 0,
    box: { x: 0, y: 0, width, height: ROW },
  };
  const rowOf = (peer: PeerLine, style: Style): readonly Item[] =>
    row(textsOf(peer), space, [style, VALUE], drawing);
  return {
    heading: words.heading,
    above: (look) =>
      stacked(
        [
          paragraph(
            sentence,
            look === "whole" ? note : { ...note, most: RULE_LINES },
            measure,
          ),
          head,
          { items: [wash, ...rowOf(own, OWN)], height: ROW },
        ],
        0,
      ),
    entries: () =>
      peers.length === 0
        ? [none]
        : peers.map((peer) => ({
            items: [hair(width), ...rowOf(peer, TEXT)],
            height: ROW,
          })),
    below: paragraph(unknown, { ...note, ink: "faint" }, measure),
  };
}
