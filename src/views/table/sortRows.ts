/** What a row is sorted by in one column; undefined where the row has nothing there. */
export type SortKey =
  | {
      /** What cannot be compared is in different groups, whose order stays when the sort is reversed. */
      readonly group: number;
      readonly value: number | string;
    }
  | undefined;

export interface RowOrder<Row> {
  readonly keyOf: (row: Row) => SortKey;
  readonly isReversed: boolean;
}

/** Numbers in place of keys, so that each text is compared with others once. */
interface Ranked {
  readonly group: number;
  readonly value: number;
}

function ranked(
  keys: readonly SortKey[],
  compareTexts: (a: string, b: string) => number,
): readonly (Ranked | undefined)[] {
  const texts = new Set<string>();
  for (const key of keys) {
    if (typeof key?.value === "string") texts.add(key.value);
  }
  const sorted = [...texts].sort(compareTexts);
  const ranks = new Map<string, number>();
  for (const [index, text] of sorted.entries()) {
    const previous = sorted[index - 1];
    const isSame = previous !== undefined && compareTexts(previous, text) === 0;
    ranks.set(text, isSame ? (ranks.get(previous) ?? index) : index);
  }
  return keys.map(
    (key) =>
      key && {
        group: key.group,
        value:
          typeof key.value === "string"
            ? (ranks.get(key.value) ?? 0)
            : key.value,
      },
  );
}

function compareKeys(
  a: Ranked | undefined,
  b: Ranked | undefined,
  sign: 1 | -1,
): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.group - b.group || sign * (a.value - b.value);
}

/**
 * Sorts rows by several columns, the first counts most. Rows that have nothing
 * in a column stand last, whichever way it is sorted. Stable.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  orders: readonly RowOrder<Row>[],
  compareTexts: (a: string, b: string) => number,
): readonly Row[] {
  const columns = orders.map(({ keyOf, isReversed }) => ({
    keys: ranked(rows.map(keyOf), compareTexts),
    sign: isReversed ? (-1 as const) : (1 as const),
  }));
  const indexes = rows.map((_, index) => index);
  indexes.sort((a, b) => {
    for (const { keys, sign } of columns) {
      const difference = compareKeys(keys[a], keys[b], sign);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return indexes.flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : [row];
  });
}
