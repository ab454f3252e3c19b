import { describe, expect, it } from "vitest";
import { withSourceNumbers } from "#export/print/sourceNumbers.ts";
import { exportOf, pinnedDataset } from "#tests/export/picture/everyView.ts";

const DATASET = pinnedDataset();

async function printed(link: string) {
  const context = await exportOf(DATASET, link);
  if (!context) throw new Error(`${link} shows nothing`);
  const { columns, rows } = withSourceNumbers(context.model.table(), context);
  const at = columns.findIndex(({ id }) => id === "source-number");
  return {
    context,
    columns,
    texts: rows.map(({ cells }) => cells[at]?.text ?? ""),
  };
}

describe(withSourceNumbers, () => {
  it("numbers the source of each figure of a ranking as the list below does", async () => {
    const { context, texts } = await printed("view=rank&yard=annual-budget");
    const { model } = context;
    if (model.kind !== "rank") throw new Error("no ranking");
    const { sources } = model.notes;
    const expected = model.bars.map(({ cell: { cell } }) => {
      const source = cell.lead?.subject.source;
      return source ? String(sources.indexOf(source) + 1) : "";
    });
    expect(texts).toEqual(expected);
    expect(texts.every((text) => Number(text) > 0)).toBe(true);
  });

  it("names all sources of the figures in a row, each once, in order", async () => {
    const { texts } = await printed("view=compare&places=shenzhen~wuhan");
    const several = texts.map((text) => text.split(", ").map(Number));
    expect(several.some((numbers) => numbers.length > 1)).toBe(true);
    for (const numbers of several) {
      const inOrder = [...new Set(numbers)].toSorted((a, b) => a - b);
      expect(numbers).toEqual(inOrder);
    }
  });

  it("numbers those of programmes and events", async () => {
    const { context, texts } = await printed("view=timeline");
    const numbered = texts.filter((text) => text !== "");
    expect(numbered.length).toBeGreaterThan(texts.length / 2);
    const { length } = context.model.notes.sources;
    const numbers = numbered.flatMap((text) => text.split(", ").map(Number));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(length);
  });

  it("leaves a table alone whose rows are the sources themselves", async () => {
    const { columns } = await printed("view=sources");
    expect(columns.map(({ id }) => id)).not.toContain("source-number");
  });
});
