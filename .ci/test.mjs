// npm test: installs what is missing, then runs every check and test there is.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

import { findOrGetChromium } from "./chromium.mjs";
import { ROOT, runQuietly } from "./command.mjs";
import { installIfNeeded } from "./install.mjs";

const REPORTS = "node_modules/.cache/reports";
const UNIT_REPORT = `${REPORTS}/unit.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;

/** Longer than any step takes on a slow machine; a step that hangs must not hang the rest. */
const STEP_TIMEOUT_MS = 20 * 60_000;

let passed = 0;
let failed = 0;
let skipped = 0;
/** @type {string[]} */
const failedSteps = [];

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ code: number, output: string }} Outcome
 */

/**
 * Runs a step and prints its line, and all that it said if it failed.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @param {() => Counts} [readCounts] counts single tests; a step without it is one check
 */
async function runStep(name, work, readCounts) {
  const startedAt = performance.now();
  const { code, output } = await work();
  const counts = countOf(code, readCounts);
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
  const isGood = counts.failed === 0;
  const seconds = secondsSince(startedAt).padStart(6);
  const tests = readCounts === undefined ? "" : ` (${counts.passed} passed)`;
  console.log(`${isGood ? "ok    " : "FAILED"} ${seconds} s  ${name}${tests}`);
  if (!isGood) {
    failedSteps.push(name);
    console.log(`${output.trimEnd()}\n`);
  }
  return isGood;
}

/**
 * A step that ended badly counts as a failure even where no single test failed.
 * @param {number} code
 * @param {(() => Counts) | undefined} readCounts
 * @returns {Counts}
 */
function countOf(code, readCounts) {
  const isGood = code === 0;
  if (readCounts === undefined) {
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  }
  try {
    const counts = readCounts();
    const least = isGood ? 0 : 1;
    return { ...counts, failed: Math.max(counts.failed, least) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string} file */
function readText(file) {
  return readFileSync(join(ROOT, file), "utf8");
}

/** @returns {Counts} */
function readUnitCounts() {
  const report =
    /** @type {Record<`num${"Passed" | "Failed" | "Pending" | "Todo"}Tests`, number>} */ (
      JSON.parse(readText(UNIT_REPORT))
    );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts} */
function readBrowserCounts() {
  const { stats } =
    /** @type {{ stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number> }} */ (
      JSON.parse(readText(BROWSER_REPORT))
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * An npm script of package.json.
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env]
 */
function npmRun(script, args = [], env = {}) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  return runQuietly("npm", ["run", "--silent", script, "--", ...args], {
    env: { ...color, ...env },
    timeoutMs: STEP_TIMEOUT_MS,
  });
}

/**
 * Runs jobs in their order, as many at once as there are cores to run them on.
 * @param {readonly (() => Promise<unknown>)[]} jobs
 */
async function runTogether(jobs) {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      await job();
    }
  };
  const count = Math.max(1, Math.min(availableParallelism(), 4));
  await Promise.all(Array.from({ length: count }, worker));
}

async function runBrowserTests() {
  try {
    const env = {
      CHROMIUM_PATH: await findOrGetChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(ROOT, BROWSER_REPORT),
    };
    return await npmRun("test:browser", ["--reporter=line,json"], env);
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { code: 1, output };
  }
}

const startedAt = performance.now();
try {
  await installIfNeeded();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
mkdirSync(join(ROOT, REPORTS), { recursive: true });

let isBuilt = false;
await runTogether([
  async () => {
    isBuilt = await runStep("production build", () => npmRun("build"));
    if (isBuilt) {
      await runStep("size budgets", () => npmRun("check:budgets"));
    }
  },
  () => runStep("types", () => npmRun("check:types")),
  () => runStep("lint", () => npmRun("check:lint")),
  () => runStep("formatting", () => npmRun("check:format")),
  () => runStep("dead code", () => npmRun("check:dead")),
  () => runStep("data", () => npmRun("check:data")),
]);
await runStep(
  "units, components, boundaries, documents",
  () =>
    npmRun("test:unit", [
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${UNIT_REPORT}`,
    ]),
  readUnitCounts,
);
if (isBuilt) {
  await runStep("browser journeys", runBrowserTests, readBrowserCounts);
} else {
  console.log("not run           browser journeys: there is no build");
}

const left = skipped === 0 ? "" : ` Skipped tests: ${skipped}.`;
console.log(
  failedSteps.length === 0
    ? `All is well, after ${secondsSince(startedAt)} s.${left}`
    : `Look at: ${failedSteps.join("; ")}.${left}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
