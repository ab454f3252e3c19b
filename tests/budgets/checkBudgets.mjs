// Weighs the build in dist/, as transferred: node tests/budgets/checkBudgets.mjs [--verbose]
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";

/** Thousand bytes. */
const BUDGETS = {
  "JavaScript of the first view": 150,
  // The same, and the texts that the first view shows in Chinese: no reader of English fetches them.
  "JavaScript of the first view in Chinese": 164,
  // With all texts in two languages, of which a reader fetches one, and English where Chinese does not come.
  "JavaScript, all": 525,
  "style sheets": 20,
  fonts: 130,
  "current dataset": 190,
  "context of the current dataset": 60,
};

const FONTS = new Set([".woff2", ".woff", ".ttf", ".otf"]);

/**
 * A chunk in Vite's manifest.
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[] }} Chunk
 */

/** @param {string} file @returns {unknown} */
function readJson(file) {
  return JSON.parse(readFileSync(join(DIST, file), "utf8"));
}

const manifest = /** @type {Record<string, Chunk>} */ (
  readJson(".vite/manifest.json")
);
const current = /** @type {{ version: string }} */ (
  readJson("data/current.json")
);

/**
 * A chunk and everything that it imports statically, by their keys.
 * @param {string} key
 * @param {Set<string>} seen
 */
function addWithImports(key, seen) {
  if (seen.has(key)) return;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) {
    addWithImports(imported, seen);
  }
}

/**
 * What must be there before the first figure shows. The compare view is part of
 * the entry; what it loads by itself comes after the first paint.
 */
function filesOfFirstView(/** @type {readonly string[]} */ ...texts) {
  /** @type {Set<string>} */
  const keys = new Set();
  for (const [key, { isEntry }] of Object.entries(manifest)) {
    if (isEntry) addWithImports(key, keys);
  }
  for (const key of texts) {
    if (!manifest[key]) throw new Error(`the build has no chunk of ${key}`);
    addWithImports(key, keys);
  }
  const files = [...keys].flatMap((key) => manifest[key]?.file ?? []);
  return new Set(files.filter((file) => extname(file) === ".js"));
}

/** @param {string} file */
function transferredSize(file) {
  const bytes = readFileSync(join(DIST, file));
  // Fonts and pictures are compressed already, and served as they are.
  const isPacked = FONTS.has(extname(file)) || extname(file) === ".png";
  return isPacked ? bytes.length : gzipSync(bytes).length;
}

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
  .map((file) => file.replaceAll("\\", "/"));

/** @param {string} file */
function rowOf(file) {
  if (file.startsWith("data/")) {
    const isCurrent =
      file === "data/current.json" ||
      file.startsWith(`data/${current.version}/`);
    // Pages for people lie beside the tables, but the app never fetches them.
    if (!isCurrent || extname(file) === ".md") return "other data";
    // Fetched only when a view asks for it.
    return file === `data/${current.version}/context.csv`
      ? "context of the current dataset"
      : "current dataset";
  }
  const ending = extname(file);
  if (ending === ".js") return "JavaScript, all";
  if (ending === ".css") return "style sheets";
  return FONTS.has(ending) ? "fonts" : "everything else";
}

const firstView = filesOfFirstView();
const firstViewInChinese = filesOfFirstView("src/words/zh/chinese.ts");
/** @type {Map<string, number>} */
const sizes = new Map(Object.keys(BUDGETS).map((row) => [row, 0]));
/** @type {Map<string, string[]>} */
const parts = new Map();

/** @param {string} row @param {string} file @param {number} size */
function add(row, file, size) {
  sizes.set(row, (sizes.get(row) ?? 0) + size);
  const line = `${(size / 1000).toFixed(1).padStart(10)}  ${file}`;
  parts.set(row, [...(parts.get(row) ?? []), line]);
}

for (const file of files) {
  const size = transferredSize(file);
  add(rowOf(file), file, size);
  if (firstView.has(file)) add("JavaScript of the first view", file, size);
  if (firstViewInChinese.has(file)) {
    add("JavaScript of the first view in Chinese", file, size);
  }
}

/** @type {ReadonlyMap<string, number>} */
const budgets = new Map(Object.entries(BUDGETS));
const tooLarge = [...sizes].filter(
  ([row, size]) => size > (budgets.get(row) ?? Infinity) * 1000,
);
const isVerbose = process.argv.includes("--verbose");

if (isVerbose || tooLarge.length > 0) {
  console.log("Size as transferred, in kB:");
  for (const [row, size] of sizes) {
    const used = (size / 1000).toFixed(1).padStart(8);
    const budget = budgets.get(row);
    const most = budget === undefined ? "no budget" : `of ${budget}`;
    const mark = tooLarge.some(([name]) => name === row) ? "  TOO LARGE" : "";
    console.log(`${used} ${most.padEnd(9)}  ${row}${mark}`);
    if (isVerbose || mark !== "") {
      console.log((parts.get(row) ?? []).join("\n"));
    }
  }
}
process.exitCode = tooLarge.length > 0 ? 1 : 0;
