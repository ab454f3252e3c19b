import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { packageFiles } from "#export/package/packageFiles.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";

type Changes = { readonly [Name in keyof ViewState]?: unknown };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
  };
}

interface Descriptor {
  readonly [key: string]: unknown;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly Field[];
      readonly primaryKey?: readonly string[];
    };
  }[];
}

function packageOf(changes: Changes = {}) {
  const context = contextOf(tinyDataset(), changes as Partial<ViewState>);
  const files = new Map(
    packageFiles(context, "2026-11-26").map(({ path, text }) => [path, text]),
  );
  const fileOf = (path: string) => files.get(path) ?? "";
  return {
    context,
    paths: [...files.keys()],
    fileOf,
    descriptor: JSON.parse(fileOf("datapackage.json")) as Descriptor,
  };
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
};

/** Whether a cell is what its field promises, as a reader of Table Schema checks it. */
function faultOf({ name, type, constraints }: Field, cell: string): string {
  if (cell === "") return constraints?.required ? `${name} is missing` : "";
  const isTyped = TYPES[type]?.test(cell) ?? false;
  const pattern = new RegExp(`^(?:${constraints?.pattern ?? ".*"})$`, "su");
  const isListed = constraints?.enum?.includes(cell) ?? true;
  const isShort = cell.length <= (constraints?.maxLength ?? Infinity);
  return isTyped && pattern.test(cell) && isListed && isShort
    ? ""
    : `${name} ${type}: ${cell}`;
}

function faultsOf(changes: Changes): readonly string[] {
  const { descriptor, fileOf } = packageOf(changes);
  return descriptor.resources.flatMap(({ path, schema }) => {
    const { data, meta } = Papa.parse<Record<string, string>>(fileOf(path), {
      header: true,
      skipEmptyLines: true,
    });
    const names = schema.fields.map(({ name }) => name);
    const key = schema.primaryKey ?? [];
    const keys = data.map((row) => key.map((name) => row[name]).join(" "));
    return [
      ...(names.join() === meta.fields?.join() ? [] : [`${path} header`]),
      ...(key.length > 0 && new Set(keys).size < data.length
        ? [`${path} key`]
        : []),
      ...data.flatMap((row) =>
        schema.fields.map((field) => faultOf(field, row[field.name] ?? "")),
      ),
    ].filter((fault) => fault !== "");
  });
}

describe(packageFiles, () => {
  it.each([
    ["as stated", {}],
    ["converted", { cur: "usd", prices: 2020, per: "resident" }],
    ["added", { pick: "sum", zones: "in" }],
    ["ranked", { view: "rank", yard: ["fund"] }],
    ["as z-scores", { scale: "z" }],
    ["with a range", { places: ["guangzhou"], yard: ["grant.doctor"] }],
  ])("holds what its schemas promise, %s", (_, changes: Changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it("has numbers, years and ranks as such, and lists as text", () => {
    const typesOf = (changes: Changes) =>
      Object.fromEntries(
        packageOf(changes).descriptor.resources[0]?.schema.fields.map(
          ({ name, type }) => [name, type],
        ) ?? [],
      );
    expect(typesOf({})).toMatchObject({
      place: "string",
      value: "number",
      rank: "integer",
      price_year: "year",
      amount_stated: "number",
    });
    const sums = { places: ["wuhan"], yard: ["fund"], pick: "sum" };
    expect(typesOf(sums)).toMatchObject({
      value: "number",
      amount_stated: "string",
    });
  });

  it("describes itself: files, version, licence, link, settings, sources", () => {
    const { descriptor, paths, context } = packageOf();
    expect(paths).toEqual([
      "datapackage.json",
      "data.csv",
      "sources.csv",
      "README.md",
    ]);
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "fourth-pole-compare",
      title: "What Shenzhen, Wuhan, Hangzhou and Changsha offer",
      version: "2026.1.0",
      homepage: context.link,
      licenses: [
        {
          name: "CC-BY-4.0",
          path: "https://creativecommons.org/licenses/by/4.0/",
        },
      ],
      settings: { view: "compare", cur: "cny" },
    });
    expect(descriptor["sources"]).toContainEqual({
      title: "小小新闻",
      path: "https://example.org/news",
    });
    const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
    expect(fields.every(({ description }) => description !== "")).toBe(true);
  });

  it("has a README that says what it is, how it was asked, and how to cite it", () => {
    const readme = packageOf({ cur: "usd" }).fileOf("README.md");
    for (const line of [
      "# What Shenzhen, Wuhan, Hangzhou and Changsha offer",
      "<https://fourth-pole.example/?view=compare&places=city-1~city-2&data=2026.1.0>",
      "- Money in: $ US (`cur=usd`)",
      "- `data.csv`: the figures with their steps, in UTF-8",
      "- `price_year`: Year at whose prices the amounts are stated",
      "- Tiny Gazette (1 Mar 2018). Bulletin of the tiny package. <https://example.org/bulletin> Accessed 26 Nov 2026.",
      "CC BY 4.0, <https://creativecommons.org/licenses/by/4.0/>",
    ]) {
      expect(readme.split("\n")).toContain(line);
    }
  });

  it("lets no title of a reader’s own become markup", () => {
    const context = contextOf(tinyDataset(), {});
    const title = "<b>*mine*</b> [x](y)\n# two";
    const files = packageFiles({ ...context, title }, "2026-11-26");
    const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
    expect(readme.split("\n")[0]).toBe(
      String.raw`# \<b\>\*mine\*\</b\> \[x\](y) \# two`,
    );
  });
});
