import { join } from "node:path";
import process from "node:process";
import { runCheck } from "./checkFolder.ts";

/*
 * The script behind `npm run check:data`: checks every version in public/data.
 * `--verbose` says how the figures spread; `--write-schema` writes the Table
 * Schemas into the description of the current version first.
 */
const { lines, code } = runCheck(
  join(process.cwd(), "public/data"),
  process.argv.slice(2),
);
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = code;
