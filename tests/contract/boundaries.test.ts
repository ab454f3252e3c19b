import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import {
  findViolations,
  FOLDERS,
  PURE_FOLDERS,
} from "#tests/contract/boundaries.ts";

const SUBPATHS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    FOLDERS.map((folder) => [`#${folder}/*`, `./src/${folder}/*`]),
  ),
  "#mocks/*": "./mocks/*",
  "#tests/*": "./tests/*",
};

function readJson(file: string): unknown {
  const text = readFileSync(file, "utf8");
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ""));
}

function readTree(): Record<string, string> {
  const paths = ["src", "mocks", "tests"].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return Object.fromEntries(
    paths.map((path) => [
      path.replaceAll("\\", "/"),
      readFileSync(path, "utf8"),
    ]),
  );
}

/** What is said of one planted file among a few innocent ones. */
function faultsOf(file: string, text: string): string[] {
  const tree = {
    "mocks/handlers.ts": "",
    "src/main.tsx": "",
    "src/app/App.tsx": "",
    "src/charts/Bar.tsx": "",
    "src/domain/place.ts": "",
    "src/export/csv.ts": "",
    "src/views/compare/model.ts": "",
    "src/views/rank/model.ts": "",
    "src/words/words.ts": "",
    [file]: text,
  };
  return findViolations(tree, SUBPATHS).map((line) =>
    line.replace(`${file}: `, ""),
  );
}

describe("the tree", () => {
  it("keeps its boundaries", () => {
    expect(findViolations(readTree(), SUBPATHS)).toEqual([]);
  });

  it("is named alike in package.json, in lint and in the order", () => {
    expect(readJson("package.json")).toHaveProperty("imports", SUBPATHS);
    expect(readJson(".oxlintrc.json")).toHaveProperty(
      "overrides.0.files",
      PURE_FOLDERS.map((folder) => `src/${folder}/**`),
    );
  });
});

describe(findViolations, () => {
  it.each([
    ["src/words/unit.ts", `import { p } from "#domain/place.ts"`],
    ["src/views/rank/RankView.tsx", `import { m } from "./model.ts"`],
    ["src/views/rank/index.ts", `import type { B } from "#charts/Bar.tsx"`],
    ["src/dataset/queries.ts", `import { q } from "@tanstack/react-query"`],
    ["src/facets/search.ts", `import { pinyin } from "pinyin-pro"`],
    ["src/main.tsx", `import { App } from "#app/App.tsx"`],
  ])("allows %s: %s", (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });

  it.each([
    [
      "a static import upwards",
      "src/domain/year.ts",
      `import { w } from "#words/words.ts"`,
      `"#words/words.ts": breaks the order: domain stands before words`,
    ],
    [
      "a relative one",
      "src/domain/year.ts",
      `import { w } from "../words/words.ts"`,
      `"../words/words.ts": breaks the order: domain stands before words`,
    ],
    [
      "a type import",
      "src/domain/year.ts",
      `import type { W } from "#words/words.ts"`,
      `"#words/words.ts": breaks the order: domain stands before words`,
    ],
    [
      "an import inside a type",
      "src/domain/year.ts",
      `export type W = import("#words/words.ts").W`,
      `"#words/words.ts": breaks the order: domain stands before words`,
    ],
    [
      "a dynamic import",
      "src/views/rank/save.ts",
      `export const save = () => import("#export/csv.ts")`,
      `"#export/csv.ts": breaks the order: views stands before export`,
    ],
    [
      "a re-export",
      "src/charts/axis.ts",
      `export { App } from "#app/App.tsx"`,
      `"#app/App.tsx": breaks the order: charts stands before app`,
    ],
    [
      "a worker",
      "src/charts/axis.ts",
      `new Worker(new URL("../export/csv.ts", import.meta.url))`,
      `"../export/csv.ts": breaks the order: charts stands before export`,
    ],
    [
      "a view in a view",
      "src/views/rank/rows.ts",
      `import { m } from "#views/compare/model.ts"`,
      `"#views/compare/model.ts": a view may not import another view (compare)`,
    ],
    [
      "a computed name",
      "src/app/load.ts",
      `export const load = (name: string) => import(name)`,
      "computes the name of a module, which no check can follow",
    ],
    [
      "a glob",
      "src/app/load.ts",
      `export const all = import.meta.glob("../views/*/index.ts")`,
      "computes the name of a module, which no check can follow",
    ],
    [
      "a missing ending",
      "src/words/unit.ts",
      `import { p } from "#domain/place"`,
      `"#domain/place": names no file (write the ending)`,
    ],
    [
      "a mock in the app",
      "src/app/start.ts",
      `import { h } from "#mocks/handlers.ts"`,
      `"#mocks/handlers.ts": leaves src/, whose files may import only each other and packages`,
    ],
    [
      "more than the app in main",
      "src/main.tsx",
      `import { p } from "#domain/place.ts"`,
      `"#domain/place.ts": may import from src/app only, and style sheets`,
    ],
    [
      "main in the app",
      "src/app/start.ts",
      `import "../main.tsx"`,
      `"../main.tsx": imports a file that stands directly in src/`,
    ],
    [
      "React in a pure folder",
      "src/view-state/hook.ts",
      `import { useState } from "react"`,
      `"react": react belongs from src/ui on`,
    ],
    [
      "a part of a package",
      "src/domain/dom.ts",
      `import { flushSync } from "react-dom/client"`,
      `"react-dom/client": react-dom belongs from src/ui on`,
    ],
    [
      "TanStack Query elsewhere in dataset",
      "src/dataset/fetch.ts",
      `import { q } from "@tanstack/react-query"`,
      `"@tanstack/react-query": @tanstack/react-query belongs in src/dataset/queries.ts and from src/ui on`,
    ],
    [
      "Recharts where charts are not yet known",
      "src/ui/Spark.tsx",
      `import { Bar } from "recharts"`,
      `"recharts": recharts belongs from src/charts on`,
    ],
    [
      "Node in the app",
      "src/app/read.ts",
      `import { readFile } from "node:fs/promises"`,
      `"node:fs/promises": node:fs/promises belongs outside src, which runs in a browser`,
    ],
    [
      "an empty name",
      "src/ui/utils/text.ts",
      "",
      `"utils" says nothing: name the file for what it does`,
    ],
    [
      "a kebab-case name",
      "src/ui/date-text.ts",
      "",
      "is named neither in camelCase nor in PascalCase",
    ],
    [
      "an unknown folder",
      "src/state/view.ts",
      "",
      "stands in a folder that the order does not know",
    ],
    [
      "two components in a file",
      "src/ui/Button.tsx",
      "export function Button() {}\nexport function Link() {}",
      "exports Button, Link: one component a file",
    ],
  ])("names %s", (_, file, text, fault) => {
    expect(faultsOf(file, text)).toEqual([fault]);
  });
});
