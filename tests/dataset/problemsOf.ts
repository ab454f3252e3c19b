import { expect } from "vitest";
import { checkPackage } from "#dataset/checkPackage.ts";
import { formatProblem } from "#dataset/problem.ts";
import type { TableName } from "#dataset/specification.ts";
import {
  type PackageTexts,
  tinyPackage,
  tinyPackageWith,
} from "#mocks/fixtures/tinyPackage.ts";

/** The problems of a package, each as `severity file:line: column — message; expected …`. */
export function problemsOf({
  descriptor,
  files,
}: PackageTexts): readonly string[] {
  return checkPackage(descriptor, files).problems.map(
    (problem) => `${problem.severity} ${formatProblem(problem)}`,
  );
}

/** The problems of the tiny package after one replacement in a table. */
export function after(
  table: TableName,
  from: string | RegExp,
  to: string,
): readonly string[] {
  return problemsOf(
    tinyPackageWith(table, (text) => {
      const changed = text.replace(from, to);
      expect(changed, `nothing to replace by ${to}`).not.toBe(text);
      return changed;
    }),
  );
}

/** The tiny package with other properties in its description. */
export function withDescriptor(
  more: Readonly<Record<string, unknown>>,
): PackageTexts {
  const tiny = tinyPackage();
  return { ...tiny, descriptor: { ...tiny.descriptor, ...more } };
}
