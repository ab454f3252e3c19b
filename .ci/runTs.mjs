// Runs one TypeScript file of this project on any supported Node, through Vite's own loader:
// node .ci/runTs.mjs tests/data/checkData.ts [arguments]
import { resolve } from "node:path";

import { runnerImport } from "vite";

import { ROOT } from "./command.mjs";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the file to run: node .ci/runTs.mjs <file.ts>");
  process.exit(2);
}
const path = resolve(ROOT, file);
// The file sees the arguments that it would see if node ran it.
process.argv = [process.argv[0] ?? "node", path, ...args];
try {
  await runnerImport(path, {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error) : error);
  process.exitCode = 1;
}
