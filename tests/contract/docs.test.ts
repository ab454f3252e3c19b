import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("README.md"))
    .map((path) => join("src", path)),
];

/** Names of all files, for those that a page mentions without their folder. */
const NAMES = new Set(
  [".", ".ci", "mocks", "public", "src", "tests"].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map(
      (path) => basename(path),
    ),
  ),
);

/** Folders and files of this repository, written as code: `src/views/`, `.ci/run`, `vite.config.ts`. */
const PATH =
  /`((?:\.ci|mocks|public|src|tests)(?:\/[\w.-]+)*\/?|[\w.-]+\.(?:html|json|md|ts))`/g;

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

const SCRIPT = /`npm (?:run )?([\w:]+)`/g;

/** npm's own words, which are no scripts of ours. */
const NPM_COMMANDS = new Set(["ci", "install"]);

function readScripts(): ReadonlySet<string> {
  const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  const scripts =
    typeof manifest === "object" && manifest !== null && "scripts" in manifest
      ? manifest.scripts
      : {};
  return new Set(Object.keys(scripts as object));
}

function matches(page: string, pattern: RegExp): string[] {
  const text = readFileSync(page, "utf8");
  return [...text.matchAll(pattern)].map(([, found]) => found ?? "");
}

describe.each(PAGES)("%s", (page) => {
  it("links to files that exist", () => {
    const missing = matches(page, LINK).filter(
      (link) => !existsSync(join(dirname(page), decodeURI(link))),
    );
    expect(missing).toEqual([]);
  });

  it("names files and folders that exist", () => {
    const missing = matches(page, PATH).filter(
      (path) => !existsSync(path) && !NAMES.has(path),
    );
    expect(missing).toEqual([]);
  });

  it("names commands that exist", () => {
    const scripts = readScripts();
    const missing = matches(page, SCRIPT).filter(
      (name) => !scripts.has(name) && !NPM_COMMANDS.has(name),
    );
    expect(missing).toEqual([]);
  });
});

it("README.md maps every folder of the tree", () => {
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  const text = readFileSync("README.md", "utf8");
  const unnamed = ["mocks", "public/data", "tests", ...folders].filter(
    (folder) => !text.includes(`\`${folder}/\``),
  );
  expect(unnamed).toEqual([]);
});
