// npm run bench: measures the build in dist/ in a browser, and the arithmetic alone. No part of npm test.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

import { chromium } from "@playwright/test";
import { preview } from "vite";

import { findOrGetChromium } from "../../.ci/chromium.mjs";
import { ROOT, runQuietly } from "../../.ci/command.mjs";
import { bundledDataset, measureArithmetic } from "./arithmetic.ts";
import { type Measure, tableOf } from "./measures.ts";
import { measureInteractions, measureStart } from "./page.ts";

const SOURCES = ["src", "public", "index.html", "package-lock.json"];

function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: "utf8" });
  return Math.max(
    ...inside.map((file) => statSync(join(path, file)).mtimeMs),
    mtimeMs,
  );
}

/** Builds, unless dist/ is younger than everything that it is made of. */
async function buildIfNeeded(): Promise<void> {
  const page = join(ROOT, "dist/index.html");
  const isFresh =
    existsSync(page) &&
    SOURCES.every(
      (path) => newestIn(join(ROOT, path)) < statSync(page).mtimeMs,
    );
  if (isFresh) return;
  // What runs this file has set the environment to development, which the build must not see.
  const env = { NODE_ENV: "production" };
  const { code, output } = await runQuietly("npm", ["run", "build"], { env });
  if (code !== 0) throw new Error(output);
}

async function measurePage(): Promise<readonly Measure[]> {
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    preview: { host: "127.0.0.1", port: 4390, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the server has no address");
  const browser = await chromium.launch({
    executablePath: await findOrGetChromium(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    return [
      ...(await measureStart(browser, address)),
      ...(await measureInteractions(browser, address)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

const { version } = JSON.parse(
  readFileSync(join(ROOT, "public/data/current.json"), "utf8"),
) as { readonly version: string };

await buildIfNeeded();
const measures = [
  ...(await measurePage()),
  ...measureArithmetic(bundledDataset(ROOT, version)),
];
console.log(
  `Dataset ${version}; ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`,
);
console.log(tableOf(measures));
