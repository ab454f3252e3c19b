import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { BROKEN_HANDLERS } from "#mocks/fixtures/brokenPackages.ts";
import { TINY_VERSION } from "#mocks/fixtures/tinyPackage.ts";
import { server } from "#mocks/node.ts";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

type Broken = keyof typeof BROKEN_HANDLERS;

const DATA = "http://localhost:3000/data/";
const VERSION = `${DATA}${TINY_VERSION}/`;

/** What is wrong, where, and what to do, as the page says it. */
async function failureTold(): Promise<readonly string[]> {
  const alert = within(await screen.findByRole("alert"));
  expect(alert.getByRole("heading", { level: 1 })).toHaveTextContent(
    "The data cannot be shown",
  );
  expect(alert.getAllByRole("term").map((term) => term.textContent)).toEqual([
    "What is wrong",
    "Where",
    "What to do",
  ]);
  return alert.getAllByRole("definition").map((part) => part.textContent);
}

describe("data that cannot be used: the page says what, where, and what to do", () => {
  const CHECK = '"npm run check:data" lists all that is wrong.';
  const AGAIN =
    "Try again later; if it stays so, the data were not put on the server.";

  test.each<[Broken, RegExp, string, string]>([
    [
      "networkError",
      /^No answer came$/,
      `${DATA}current.json`,
      "Check the connection, then try again.",
    ],
    ["serverError", /^The server answered 503$/, `${DATA}current.json`, AGAIN],
    ["notFound", /^The server answered 404$/, `${DATA}current.json`, AGAIN],
    [
      "tableNotFound",
      /^The server answered 404$/,
      `${VERSION}events.csv`,
      AGAIN,
    ],
    [
      "htmlInsteadOfData",
      /no such file and answered with a web page/,
      `${DATA}current.json`,
      AGAIN,
    ],
    [
      "notJson",
      /^The file is not JSON$/,
      `${VERSION}datapackage.json`,
      "Correct the file, or put the package on the server again.",
    ],
    [
      "wrongShape",
      /datapackage\.json/,
      VERSION,
      `Correct the description of the package; ${CHECK}`,
    ],
    [
      "wrongColumn",
      /incentives\.csv:1: amount — the column is missing/,
      VERSION,
      `Correct the header of the table; ${CHECK}`,
    ],
    [
      "empty",
      /incentives\.csv/,
      VERSION,
      "Add incentives to the package, or correct their rows.",
    ],
  ])("%s", async (broken, what, where, toDo) => {
    server.use(...BROKEN_HANDLERS[broken]);
    const { bar, user } = startApp("?cur=usd");
    const [toldWhat, ...told] = await failureTold();
    expect(toldWhat).toMatch(what);
    expect(told).toEqual([where, toDo]);
    // The question is kept, and Retry answers it when the server does.
    expect(bar.entries()).toEqual(["?cur=usd"]);
    server.resetHandlers();
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findByRole("table")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await waitFor(() =>
      expect(bar.entries()).toEqual([`cur=usd&data=${TINY_VERSION}`]),
    );
  });

  test("Retry in vain says so again", async () => {
    server.use(...BROKEN_HANDLERS.notFound);
    const { user } = startApp();
    await failureTold();
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect((await failureTold())[0]).toBe("The server answered 404");
  });

  test("every fault of a package is listed, with file, line and column", async () => {
    server.use(...BROKEN_HANDLERS.wrongColumn);
    startApp();
    await failureTold();
    const items = screen.getAllByRole("listitem");
    expect(items[0]).toHaveTextContent(
      /^incentives\.csv, line 1, amount: .*; expected /,
    );
  });
});

describe("rows that cannot be used are left out and listed, the rest works", () => {
  test.each<[Broken, RegExp, string, string]>([
    [
      "badRow",
      /^incentives\.csv, line 2, amount: .*“100,000,000”.*; expected /,
      "cap per team",
      "fund size",
    ],
    [
      "unknownReference",
      /^incentives\.csv, line 15, programme: .*“changsha-lost-fund”.*; expected /,
      "Changsha, fund size, 8 billion",
      "cap per team",
    ],
  ])("%s", async (broken, row, gone, there) => {
    server.use(...BROKEN_HANDLERS[broken]);
    const { user } = startApp();
    const table = within(await screen.findByRole("table"));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "1 row of the dataset could not be used and is left out; the rest is shown.",
    );
    const rows = screen
      .getAllByRole("listitem")
      .filter((item) => row.test(item.textContent));
    expect(rows).toHaveLength(1);
    expect(
      table.queryByRole("button", { name: new RegExp(gone) }),
    ).not.toBeInTheDocument();
    const left = table.getAllByRole("button", { name: new RegExp(there) });
    expect(left.length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.queryByText(/incentives\.csv/)).not.toBeInTheDocument();
  });
});
