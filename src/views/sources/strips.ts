import { lateWords } from "#words/lateWords.ts";
import type { Source } from "#domain/rows.ts";
import { QUALITIES, SOURCE_KINDS } from "#domain/vocabularies.ts";
import type { DataTable } from "#views/dataTable.ts";
import { withCapital } from "#words/capital.ts";
import type { Words } from "#words/catalogue.ts";
import { shareText } from "./share.ts";
import type { Taken } from "./taken.ts";

/** One part of a bar: the figures of one quality or kind of source. */
export interface StripPart {
  readonly id: string;
  /** `High`. */
  readonly label: string;
  readonly figures: number;
  readonly sources: number;
  /** `57 %`. */
  readonly share: string;
  /** `580 · 57 %`. */
  readonly text: string;
}

/** One stacked bar; parts without a figure are left out. */
export interface Strip {
  readonly id: "quality" | "kind";
  readonly label: string;
  readonly parts: readonly StripPart[];
}

/** The bars above the list, in words and as a table too. */
export interface Strips {
  readonly title: string;
  readonly description: string;
  readonly strips: readonly Strip[];
  readonly table: () => DataTable;
}

function partsOf<Word extends string>(
  order: readonly Word[],
  wordOf: (source: Source) => Word,
  labels: Readonly<Record<Word, string>>,
  taken: readonly Taken[],
  words: Words,
): readonly StripPart[] {
  const all = taken.reduce((sum, { subjects }) => sum + subjects.length, 0);
  return order.flatMap((word) => {
    const own = taken.filter(
      ({ source, subjects }) => wordOf(source) === word && subjects.length > 0,
    );
    const figures = own.reduce((sum, { subjects }) => sum + subjects.length, 0);
    if (figures === 0) return [];
    const share = shareText(figures, all, words);
    return [
      {
        id: word,
        label: withCapital(labels[word]),
        figures,
        sources: own.length,
        share,
        text: [lateWords(words).sources.number(figures), share].join(
          words.joins.dot,
        ),
      },
    ];
  });
}

function tableOf(strips: readonly Strip[], words: Words): DataTable {
  const { columns } = lateWords(words).sources.strips;
  const numberCell = (value: number) => ({
    text: lateWords(words).sources.number(value),
    value,
  });
  return {
    columns: [
      { id: "what", header: columns.what },
      { id: "figures", header: columns.figures, isNumber: true },
      { id: "share", header: columns.share, isNumber: true },
      { id: "sources", header: columns.sources, isNumber: true },
    ],
    rows: strips.flatMap(({ id, label, parts }) =>
      parts.map((part) => ({
        id: `${id}-${part.id}`,
        cells: [
          { text: [label, part.label].join(words.joins.dot) },
          numberCell(part.figures),
          { text: part.share },
          numberCell(part.sources),
        ],
      })),
    ),
  };
}

/** The figures by quality and by kind of their source. */
export function stripsOf(taken: readonly Taken[], words: Words): Strips {
  const texts = lateWords(words).sources.strips;
  const strips: readonly Strip[] = [
    {
      id: "quality",
      label: texts.quality,
      parts: partsOf(
        QUALITIES,
        ({ quality }) => quality,
        words.qualities,
        taken,
        words,
      ),
    },
    {
      id: "kind",
      label: texts.kind,
      parts: partsOf(
        SOURCE_KINDS,
        ({ kind }) => kind,
        lateWords(words).records.sourceKinds,
        taken,
        words,
      ),
    },
  ];
  const described = strips.map(({ label, parts }) =>
    texts.described(
      label,
      parts.map((part) =>
        texts.part(words.joins.lower(part.label), part.figures, part.share),
      ),
    ),
  );
  return {
    title: texts.title,
    description: words.joins.sentences([
      `${texts.title}${words.joins.stop}`,
      ...described,
    ]),
    strips,
    table: () => tableOf(strips, words),
  };
}
