import { QueryClient } from "@tanstack/react-query";
import { http, HttpResponse } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { PackageFailure } from "#dataset/failure.ts";
import { fetchContext, fetchPackage } from "#dataset/fetchPackage.ts";
import { contextQuery, datasetQuery } from "#dataset/queries.ts";
import { indicatorByYear, withContext } from "#domain/dataset.ts";
import { placeId } from "#domain/ids.ts";
import { BROKEN_HANDLERS } from "#mocks/fixtures/brokenPackages.ts";
import {
  soundDataset,
  TINY_VERSION,
  tinyDataset,
  tinyPackage,
  tinyPackageWithContext,
} from "#mocks/fixtures/tinyPackage.ts";
import { dataHandlers, serving } from "#mocks/handlers.ts";
import { server } from "#mocks/node.ts";

const base = "https://fourth-pole.test/app/";

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function failureOf(version: string): Promise<PackageFailure> {
  try {
    await fetchPackage({ version, base });
  } catch (error) {
    if (error instanceof PackageFailure) return error;
    throw error;
  }
  throw new Error("the package was fetched");
}

const OLD = "2025.12.3";
const twoVersions = dataHandlers({
  current: TINY_VERSION,
  packages: new Map([
    [TINY_VERSION, tinyPackage()],
    [OLD, tinyPackage(OLD)],
  ]),
});

describe(fetchPackage, () => {
  test("fetches the current version", async () => {
    const { dataset, problems, version, latest } = await fetchPackage({
      version: "current",
      base,
    });
    expect(dataset.tables.incentives).toHaveLength(17);
    expect({ problems, version, latest }).toEqual({
      problems: [],
      version: TINY_VERSION,
      latest: TINY_VERSION,
    });
  });

  test("fetches an older version, and says which is the latest", async () => {
    server.use(...twoVersions);
    const { dataset, version, latest } = await fetchPackage({
      version: OLD,
      base,
    });
    expect([dataset.info.version, version, latest]).toEqual([
      OLD,
      OLD,
      TINY_VERSION,
    ]);
  });

  test("lists the rows that were left out", async () => {
    server.use(...BROKEN_HANDLERS.badRow);
    const { dataset, problems } = await fetchPackage({
      version: "current",
      base,
    });
    expect(dataset.tables.incentives).toHaveLength(16);
    expect(problems).toMatchObject([
      { severity: "row", file: "incentives.csv", line: 2 },
    ]);
  });

  const at = `${base}data/${TINY_VERSION}/`;

  test.each([
    [
      "networkError",
      "network",
      `No answer came (${base}data/current.json). Check the connection, then try again.`,
    ],
    [
      "notFound",
      "status",
      `The server answered 404 (${base}data/current.json). Try again later; if it stays so, the data were not put on the server.`,
    ],
    [
      "serverError",
      "status",
      `The server answered 503 (${base}data/current.json). Try again later; if it stays so, the data were not put on the server.`,
    ],
    [
      "tableNotFound",
      "status",
      `The server answered 404 (${at}events.csv). Try again later; if it stays so, the data were not put on the server.`,
    ],
    [
      "htmlInsteadOfData",
      "status",
      `The server has no such file and answered with a web page (${base}data/current.json). Try again later; if it stays so, the data were not put on the server.`,
    ],
    [
      "notJson",
      "not-json",
      `The file is not JSON (${at}datapackage.json). Correct the file, or put the package on the server again.`,
    ],
    [
      "wrongShape",
      "shape",
      `The data cannot be used: datapackage.json: title — is missing; expected a title (${at}). Correct the description of the package; "npm run check:data" lists all that is wrong.`,
    ],
    [
      "empty",
      "empty",
      `The data cannot be used: incentives.csv: there are no incentives; expected at least one sound row (${at}). Add incentives to the package, or correct their rows.`,
    ],
  ] as const)("%s", async (name, kind, message) => {
    server.use(...BROKEN_HANDLERS[name]);
    const failure = await failureOf("current");
    expect([failure.kind, failure.message]).toEqual([kind, message]);
  });

  test("wrongColumn", async () => {
    server.use(...BROKEN_HANDLERS.wrongColumn);
    const failure = await failureOf("current");
    expect(failure.kind).toBe("column");
    expect(failure.message).toContain(
      "incentives.csv:1: amount — the column is missing",
    );
    expect(failure.problems).toHaveLength(2);
  });

  test("a version that does not exist is a failure of its own", async () => {
    const failure = await failureOf("2024.1.0");
    expect([failure.kind, failure.message]).toEqual([
      "no-such-version",
      `There is no version 2024.1.0 of the data (${base}data/2024.1.0/datapackage.json). The current version can be shown instead.`,
    ]);
  });

  test("so it is where the server sends a page in its place", async () => {
    server.use(...BROKEN_HANDLERS.htmlForOtherVersions);
    expect((await failureOf("2024.1.0")).kind).toBe("no-such-version");
  });

  test.each([
    "",
    "..",
    "../../secret",
    "2026.11",
    "2026.11.0/..",
    "2026.11.0%2f",
    "https://example.org/",
  ])("the version “%s” asks the server for nothing", async (version) => {
    server.use(
      http.all("*", () => {
        throw new Error("a request was sent");
      }),
    );
    expect((await failureOf(version)).kind).toBe("no-such-version");
  });

  test("an aborted request throws the reason of the signal", async () => {
    const controller = new AbortController();
    server.use(
      http.get("*/current.json", () => {
        controller.abort();
        return HttpResponse.json({ version: TINY_VERSION });
      }),
    );
    const request = fetchPackage({
      version: "current",
      base,
      signal: controller.signal,
    });
    await expect(request).rejects.toMatchObject({ name: "AbortError" });
  });

  test("a failure inside current.json names it", async () => {
    server.use(
      http.get("*/current.json", () =>
        HttpResponse.json({ version: "latest" }),
      ),
    );
    expect((await failureOf("current")).message).toContain(
      "current.json: version — is “latest”; expected a calendar version such as 2026.11.0",
    );
  });
});

describe(fetchContext, () => {
  const withAside = () => soundDataset(tinyPackageWithContext());
  const serveContext = () =>
    server.use(...dataHandlers(serving(tinyPackageWithContext())));

  test("brings the rows that the package keeps aside", async () => {
    serveContext();
    const { rows, problems } = await fetchContext(withAside(), base);
    expect(problems).toEqual([]);
    expect(
      rows.map(({ place, indicator, value }) => [place, indicator, value]),
    ).toEqual([
      ["shenzhen", "registered-population", 4347200],
      ["wuhan", "registered-population", 8837300],
      ["shenzhen", "rd-intensity", 4.13],
    ]);
  });

  test("the package itself is fetched without them", async () => {
    serveContext();
    const asked: string[] = [];
    server.events.on("request:start", ({ request }) => {
      asked.push(request.url);
    });
    const { dataset, problems } = await fetchPackage({
      version: "current",
      base,
    });
    server.events.removeAllListeners();
    expect(problems).toEqual([]);
    expect(dataset.info.contextFile).toBe("context.csv");
    expect(asked.filter((url) => url.endsWith("context.csv"))).toEqual([]);
  });

  test("a package that keeps nothing aside is asked for nothing", async () => {
    server.use(
      http.all("*", () => {
        throw new Error("a request was sent");
      }),
    );
    expect(await fetchContext(tinyDataset(), base)).toEqual({
      rows: [],
      problems: [],
    });
  });

  test("lists the rows that were left out", async () => {
    server.use(...BROKEN_HANDLERS.badContextRow);
    const { rows, problems } = await fetchContext(withAside(), base);
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([
      { severity: "row", file: "context.csv", line: 4, column: "value" },
    ]);
  });

  const where = `${base}data/${TINY_VERSION}/context.csv`;

  test.each([
    ["contextNotFound", "status", `The server answered 404 (${where}).`],
    ["networkError", "network", `No answer came (${where}).`],
    [
      "wrongContextColumn",
      "column",
      "The data cannot be used: context.csv:1: value — the column is missing",
    ],
  ] as const)("%s", async (name, kind, message) => {
    server.use(...BROKEN_HANDLERS[name]);
    const failure: unknown = await fetchContext(withAside(), base).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PackageFailure);
    expect(failure).toMatchObject({ kind });
    expect(String(failure)).toContain(message);
  });

  test("an aborted request throws the reason of the signal", async () => {
    const controller = new AbortController();
    server.use(
      http.get("*/context.csv", () => {
        controller.abort();
        return HttpResponse.text("");
      }),
    );
    await expect(
      fetchContext(withAside(), base, controller.signal),
    ).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe(contextQuery, () => {
  test("loads once and keeps, and its rows enter the dataset", async () => {
    server.use(...dataHandlers(serving(tinyPackageWithContext())));
    const dataset = soundDataset(tinyPackageWithContext());
    const client = new QueryClient();
    const first = await client.query(contextQuery(dataset, base));
    server.use(...BROKEN_HANDLERS.networkError);
    expect(await client.query(contextQuery(dataset, base))).toBe(first);

    const shenzhen = placeId("shenzhen");
    if (shenzhen === undefined) throw new Error("no such place");
    const fuller = withContext(dataset, first.rows);
    expect([
      ...indicatorByYear(fuller, shenzhen, "registered-population").keys(),
    ]).toEqual([2017]);
  });

  test("two versions do not share an answer", () => {
    const key = (version: string) =>
      contextQuery(soundDataset(tinyPackage(version)), base).queryKey;
    expect(key(OLD)).not.toEqual(key(TINY_VERSION));
  });
});

describe(datasetQuery, () => {
  test("loads once and keeps", async () => {
    const client = new QueryClient();
    const first = await client.query(datasetQuery("current", base));
    server.use(...BROKEN_HANDLERS.networkError);
    expect(await client.query(datasetQuery("current", base))).toBe(first);
  });

  const retries = (failure: unknown, failures: number): boolean => {
    const { retry } = datasetQuery("current", base);
    if (typeof retry !== "function") throw new Error("retry is not a function");
    return retry(failures, failure as Error);
  };
  const failure = (kind: "network" | "status" | "column", status?: number) =>
    new PackageFailure({
      kind,
      where: base,
      what: "x",
      ...(status === undefined ? {} : { status }),
    });

  test("tries again where a moment may help, twice at most", () => {
    expect(retries(failure("network"), 0)).toBe(true);
    expect(retries(failure("network"), 2)).toBe(false);
    expect(retries(failure("status", 503), 1)).toBe(true);
    expect(retries(failure("status", 404), 0)).toBe(false);
    expect(retries(failure("column"), 0)).toBe(false);
    expect(retries(new Error("a bug"), 0)).toBe(false);
  });
});
