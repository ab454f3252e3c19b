import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT, runQuietly } from "./command.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function readPackages(file) {
  const lock = /** @type {{ packages: Record<string, Entry> }} */ (
    JSON.parse(readFileSync(join(ROOT, file), "utf8"))
  );
  const { "": _project, ...packages } = lock.packages;
  return packages;
}

/** npm writes node_modules/.package-lock.json last: it says what is there, all of it. */
function isInstalled() {
  let installed;
  try {
    installed = readPackages("node_modules/.package-lock.json");
  } catch {
    return false;
  }
  const wanted = readPackages("package-lock.json");
  const isComplete = Object.entries(wanted).every(([path, entry]) => {
    const isOptional = entry.optional ?? entry.devOptional ?? false;
    const found = installed[path];
    return found === undefined ? isOptional : found.version === entry.version;
  });
  return isComplete && Object.keys(installed).every((path) => path in wanted);
}

/** Installs from the lockfile when there is no install, or another one. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  const { code, output } = await runQuietly("npm", [
    "ci",
    // Without this, NODE_ENV=production would leave the build tools out.
    "--include=dev",
    "--loglevel=error",
  ]);
  if (code !== 0) {
    throw new Error(`npm ci failed:\n${output}`);
  }
}
