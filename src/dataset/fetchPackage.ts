import { type Dataset, indexDataset } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
import { isVersion } from "#domain/version.ts";
import { checkPackage, fileOf } from "./checkPackage.ts";
import { DESCRIPTOR_FILE, readCurrent, readDescriptor } from "./descriptor.ts";
import { PackageFailure } from "./failure.ts";
import { fetchJson, fetchText } from "./fetchText.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { TABLE_NAMES } from "./specification.ts";

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** The rows that were left out, and warnings. */
  readonly problems: readonly Problem[];
  readonly version: string;
  /** The version that the server calls current. */
  readonly latest: string;
}

/** Further context, as far as its rows are sound. */
export interface LoadedContext {
  /** For `withContext`; none where the package has no such table. */
  readonly rows: readonly Indicator[];
  /** The rows that were left out, and warnings. */
  readonly problems: readonly Problem[];
}

export interface PackageRequest {
  /** A calendar version, or `current`. May come from a link: it is checked before it enters an address. */
  readonly version: string;
  /** The address under which the folder `data` lies, ending in a slash. */
  readonly base: string;
  readonly signal?: AbortSignal;
}

/**
 * Fetches a bundled data package and checks it.
 * Throws a PackageFailure if it cannot be used at all, and the signal's reason if it was aborted.
 */
export async function fetchPackage(
  request: PackageRequest,
): Promise<LoadedDataset> {
  const { base, signal } = request;
  const data = new URL("data/", base);
  if (request.version !== "current" && !isVersion(request.version)) {
    const what = "The link asks for a version of the data that cannot exist";
    throw new PackageFailure({
      kind: "no-such-version",
      where: data.href,
      what,
    });
  }
  const latest = await fetchLatest(new URL("current.json", data), signal);
  const version = request.version === "current" ? latest : request.version;
  const folder = new URL(`${version}/`, data);
  const json = await fetchDescriptor(
    new URL(DESCRIPTOR_FILE, folder),
    version,
    latest,
    signal,
  );
  const files = await fetchTables(json, folder, signal);
  const { info, tables, problems } = checkPackage(json, files);
  if (!info || !tables) throw unusable(problems, folder);
  return { dataset: indexDataset(info, tables), problems, version, latest };
}

/**
 * Fetches the context that a bundled package keeps aside, and checks it against
 * the dataset. A package without it is asked for nothing. Throws as `fetchPackage` does.
 * @param base the address under which the folder `data` lies, ending in a slash
 */
export async function fetchContext(
  dataset: Dataset,
  base: string,
  signal?: AbortSignal,
): Promise<LoadedContext> {
  const { version, contextFile } = dataset.info;
  if (contextFile === undefined) return { rows: [], problems: [] };
  const url = new URL(`data/${version}/${contextFile}`, base);
  const [{ checkContext }, text] = await Promise.all([
    import("./checkContext.ts"),
    fetchText(url, signal),
  ]);
  const { rows, problems } = checkContext(dataset, text);
  if (!rows) throw unusable(problems, url);
  return { rows, problems };
}

async function fetchLatest(
  url: URL,
  signal: AbortSignal | undefined,
): Promise<string> {
  // The one file that changes under its name.
  const current = readCurrent(await fetchJson(url, signal, "no-cache"));
  if (!current.ok) throw unusable(current.problems, url);
  return current.value.version;
}

async function fetchDescriptor(
  url: URL,
  version: string,
  latest: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  try {
    return await fetchJson(url, signal);
  } catch (error) {
    const isMissing = error instanceof PackageFailure && error.status === 404;
    if (!isMissing || version === latest) throw error;
    const what = `There is no version ${version} of the data`;
    throw new PackageFailure({
      kind: "no-such-version",
      where: url.href,
      status: 404,
      what,
    });
  }
}

async function fetchTables(
  json: unknown,
  folder: URL,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const descriptor = readDescriptor(json);
  // The check reports what is wrong with the description; without it no file is known.
  if (!descriptor.ok) return new Map();
  const files = TABLE_NAMES.map(async (name): Promise<[string, string]> => {
    const url = new URL(fileOf(descriptor.value, name), folder);
    return [name, await fetchText(url, signal)];
  });
  return new Map(await Promise.all(files));
}

function unusable(problems: readonly Problem[], place: URL): PackageFailure {
  const fatal = problems.filter(({ severity }) => severity === "fatal");
  const first = fatal[0];
  if (!first) throw new Error("a package without tables has no fatal problem");
  return new PackageFailure({
    kind: first.fault ?? "shape",
    where: place.href,
    what: `The data cannot be used: ${formatProblem(first)}`,
    problems,
  });
}
