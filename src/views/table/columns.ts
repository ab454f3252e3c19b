import type { LateWords } from "#words/en/late.ts";
import { lateWords } from "#words/lateWords.ts";
import { asStated } from "#arithmetic/stated.ts";
import { BASES } from "#domain/basis.ts";
import { BOUNDS } from "#domain/bound.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import {
  PERIODS,
  QUALITIES,
  STAGES,
  STATED_UNITS,
  STATUSES,
} from "#domain/vocabularies.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import type { TableColumn } from "#view-state/tableColumns.ts";
import { type DataCell, textCell } from "#views/dataTable.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { figureDataCell } from "#views/figureDataCell.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { figureLine, figureText } from "#words/figureText.ts";
import { nameLanguage, nameText, otherName } from "#words/nameText.ts";
import { fullNumber } from "#words/number.ts";
import { sourceText } from "#words/sourceText.ts";
import { unitName } from "#words/unitName.ts";
import { yardstickText } from "#words/yardstickText.ts";
import type { SortKey } from "./sortRows.ts";
import {
  DATASET_LANGUAGE,
  documentTag,
  locatorLanguage,
} from "#words/languages.ts";

/** One figure of one programme, and for which place it counts. */
export interface TableRow {
  readonly id: Subject["incentive"]["id"];
  readonly cell: FigureCell;
  readonly subject: Subject;
}

/** What the texts and the order of rows are made with. */
export interface ColumnContext {
  readonly dataset: Dataset;
  readonly words: Words;
  /** The yardsticks in the order in which tables show them. */
  readonly orderOf: ReadonlyMap<YardstickId, number>;
}

interface ColumnRule {
  /** In CSS pixels, until somebody sets another. */
  readonly width: number;
  /** Numbers stand at the end of their cells. */
  readonly isNumber?: boolean;
  readonly hint?: keyof LateWords["table"]["hints"];
  readonly cell: (row: TableRow, context: ColumnContext) => DataCell;
  /** Undefined to sort by the text of the cell; a row without text has no key. */
  readonly key?: (row: TableRow, context: ColumnContext) => SortKey;
}

const joined = (parts: readonly (string | undefined)[], separator: string) =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

const numberKey = (value: number | undefined): SortKey =>
  value === undefined ? undefined : { group: 0, value };
const textKey = (value: string | undefined): SortKey =>
  value === undefined || value === "" ? undefined : { group: 0, value };

/** A column that sorts by the order of its vocabulary. */
const wordKey =
  <Word extends string>(
    order: readonly Word[],
    wordOf: (subject: Subject) => Word,
  ) =>
  ({ subject }: TableRow): SortKey =>
    numberKey(order.indexOf(wordOf(subject)));

const yardstickOrder = ({ subject }: TableRow, { orderOf }: ColumnContext) =>
  orderOf.get(subject.yardstick.id) ?? 0;

/** Within its yardstick: figures of different ones do not compare. */
function figureKey(row: TableRow, context: ColumnContext): SortKey {
  const { scaled } = row.cell.cell;
  if (scaled.kind === "missing") return undefined;
  return { group: yardstickOrder(row, context), value: scaled.high };
}

/** As stated, the amounts of one yardstick may differ in currency and time too. */
function statedKey(row: TableRow, context: ColumnContext): SortKey {
  const { amount, amountMax, unit, period } = row.subject.incentive;
  const kind =
    STATED_UNITS.indexOf(unit) * (PERIODS.length + 1) +
    (period === undefined ? 0 : PERIODS.indexOf(period) + 1);
  const kinds = STATED_UNITS.length * (PERIODS.length + 1);
  return {
    group: yardstickOrder(row, context) * kinds + kind,
    value: amountMax ?? amount,
  };
}

/** `≤ ¥100 m once`, `¥3 bn in total over 3 years`. */
function statedText({ incentive }: Subject, words: Words): string {
  const figure = asStated(incentive);
  const { text, suffix } = figureText(figure, words, "short");
  const { once, inTotal, overYears } = lateWords(words).table;
  const times = { once, total: inTotal, month: "", year: "" };
  const { time } = figure.unit;
  const { years } = incentive;
  const told = words.joins.phrase([
    suffix,
    time === undefined ? "" : times[time],
    years === undefined ? "" : overYears(years),
  ]);
  return figureLine({ text, suffix: told }, words);
}

/** The figure with the marks that must not be read past. */
function figureOf({ cell }: TableRow, { words }: ColumnContext): DataCell {
  const shown = figureDataCell(cell, words);
  const doubt = cell.isDoubtful ? words.views.doubtful : "";
  return {
    ...shown,
    text: joined([shown.text, doubt, cell.contested], words.joins.dot),
  };
}

function numberOf({ cell }: TableRow, { words }: ColumnContext): DataCell {
  const { scaled } = cell.cell;
  return scaled.kind === "missing"
    ? textCell("")
    : { text: fullNumber(scaled.high, words), value: scaled.high };
}

/** `Wuhan`; `Wuhan, Optics Valley` where the figure is a part's. */
function placeText({ cell, subject }: TableRow, words: Words): string {
  const name = nameText(cell.place, words);
  return subject.place.id === cell.place.id
    ? name
    : words.views.ofPart(name, nameText(subject.place, words));
}

function programmeOf({ subject }: TableRow, { words }: ColumnContext) {
  const { programme } = subject;
  const { id } = programme;
  const name = nameText(programme, words);
  const other = otherName(programme, words) ?? "";
  return {
    text: lateWords(words).table.named(name, other),
    hint: joined([name, other], " "),
    lang: nameLanguage(programme, words),
    open: { kind: "programme", id },
  } as const;
}

function sourceOf({ subject, cell }: TableRow, { words }: ColumnContext) {
  const { source } = subject;
  const mark = cell.isTranslated ? words.views.translatedMark : "";
  return {
    text: joined([sourceText(source), mark], words.joins.dot),
    open: { kind: "source", id: source.id },
  } as const;
}

/** A column that is a text of the row. */
const texts = (
  width: number,
  textOf: (subject: Subject, words: Words) => string | undefined,
  langOf: (subject: Subject, words: Words) => string | undefined = () =>
    undefined,
): ColumnRule => ({
  width,
  cell: ({ subject }, { words }) => ({
    text: textOf(subject, words) ?? "",
    lang: langOf(subject, words),
  }),
});

const dates = (
  dateOf: (subject: Subject) => string | undefined,
): ColumnRule => ({
  width: 108,
  cell: ({ subject }, { words }) => {
    const date = dateOf(subject);
    return textCell(date === undefined ? "" : dateText(date, words));
  },
  // Dates of any precision sort as their ISO texts do.
  key: ({ subject }) => textKey(dateOf(subject)),
});

/** Every column: its cells, and by what its rows are sorted. */
export const COLUMN_RULES: Readonly<Record<TableColumn, ColumnRule>> = {
  place: {
    width: 164,
    cell: (row, { words }) => textCell(placeText(row, words)),
  },
  province: {
    width: 120,
    cell: ({ subject }, { dataset, words }) => {
      const province = provinceOf(dataset, subject.place);
      return textCell(province ? nameText(province, words) : "");
    },
  },
  yardstick: {
    width: 184,
    cell: ({ subject }, { words }) =>
      textCell(yardstickText(subject.yardstick, words).name),
    key: (row, context) => numberKey(yardstickOrder(row, context)),
  },
  programme: { width: 240, cell: programmeOf },
  stated: {
    width: 216,
    isNumber: true,
    hint: "yardsticks",
    cell: ({ subject }, { words }) => textCell(statedText(subject, words)),
    key: statedKey,
  },
  figure: {
    width: 184,
    isNumber: true,
    hint: "yardsticks",
    cell: figureOf,
    key: figureKey,
  },
  number: {
    width: 140,
    isNumber: true,
    hint: "number",
    cell: numberOf,
    key: figureKey,
  },
  unit: {
    width: 140,
    cell: ({ cell }, { words }) => {
      const { scaled } = cell.cell;
      const isMissing = scaled.kind === "missing";
      return textCell(isMissing ? "" : unitName(scaled.unit, words));
    },
  },
  bound: {
    ...texts(96, ({ incentive }, words) => words.bounds[incentive.bound].label),
    key: wordKey(BOUNDS, ({ incentive }) => incentive.bound),
  },
  year: {
    width: 80,
    isNumber: true,
    hint: "year",
    cell: ({ subject }) => {
      const { priceYear } = subject.incentive;
      return { text: String(priceYear ?? ""), value: priceYear };
    },
    key: ({ subject }) => numberKey(subject.incentive.priceYear),
  },
  announced: dates(({ programme }) => programme.announced),
  until: dates(({ programme }) => programme.until),
  status: {
    ...texts(104, ({ programme }, words) => words.statuses[programme.status]),
    key: wordKey(STATUSES, ({ programme }) => programme.status),
  },
  stage: {
    ...texts(
      120,
      ({ incentive }, words) =>
        lateWords(words).records.stages[incentive.stage],
    ),
    key: wordKey(STAGES, ({ incentive }) => incentive.stage),
  },
  basis: {
    ...texts(168, ({ incentive }, words) => words.bases[incentive.basis].label),
    key: wordKey(BASES, ({ incentive }) => incentive.basis),
  },
  instrument: texts(
    132,
    ({ incentive }, words) => words.instruments[incentive.instrument],
  ),
  recipient: texts(
    132,
    ({ incentive }, words) => words.recipients[incentive.recipient].label,
  ),
  sector: texts(160, ({ programme }, words) =>
    programme.sectors
      .map((sector) => words.sectors[sector])
      .join(words.evidence.comma),
  ),
  audience: texts(160, ({ programme }, words) =>
    programme.audience
      .map((audience) => words.audiences[audience])
      .join(words.evidence.comma),
  ),
  printed: texts(
    220,
    ({ incentive }) => incentive.asPrinted,
    ({ source }) => documentTag(source.language),
  ),
  source: { width: 188, cell: sourceOf },
  quality: {
    ...texts(96, ({ source }, words) => words.qualities[source.quality]),
    key: wordKey(QUALITIES, ({ source }) => source.quality),
  },
  locator: texts(
    160,
    ({ incentive }, words) => words.evidence.locator(incentive.locator),
    ({ incentive }, words) =>
      locatorLanguage(words.evidence.locator(incentive.locator)),
  ),
  note: texts(
    260,
    ({ incentive }) => incentive.note,
    () => DATASET_LANGUAGE,
  ),
};

/** By what a row is sorted in a column. */
export function sortKeyOf(
  column: TableColumn,
  row: TableRow,
  context: ColumnContext,
): SortKey {
  const { key, cell } = COLUMN_RULES[column];
  return key ? key(row, context) : textKey(cell(row, context).text);
}
