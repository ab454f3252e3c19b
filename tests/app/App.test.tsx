import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { rowsOf } from "#tests/support/table.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

const compareTable = async () => screen.findByRole("table");
const figureNamed = async (name: string | RegExp) =>
  screen.findByRole("button", { name });

test("while the dataset is on its way, the page says so", async () => {
  startApp();
  expect(screen.getByText("Loading the dataset…")).toBeVisible();
  expect(await compareTable()).toBeVisible();
  expect(screen.queryByText("Loading the dataset…")).not.toBeInTheDocument();
});

/** Every figure of the first view, as a listener hears it. All other cells have none. */
const FIGURES = rowsOf(`
  place    | yardstick                          | figure
  -------- | ---------------------------------- | ------
  Shenzhen | cap per team                       | at most 100 million yuan, Team plan, 2017
  Hangzhou | cap per enterprise                 | at most 10 million yuan, Enterprises of Hangzhou, 2021
  Changsha | fixed grant per leading talent     | 500,000 yuan, Talents of Changsha (ended), 2018
  Hangzhou | fixed grant per doctor             | 100,000 yuan, Doctors of Hangzhou, 2021
  Changsha | fixed grant per master, a month    | 1,500 yuan a month, Talents of Changsha (ended), 2018
  Wuhan    | share covered of rent per enterprise | 50 percent, Rent of offices, 2018
  Shenzhen | annual budget                      | 1 billion yuan a year, Technology budget, 2017, highest
  Wuhan    | annual budget                      | at least 200 million yuan a year, Optics Valley talent budget, East Lake High-tech Development Zone (Optics Valley), 2017
  Shenzhen | fund size                          | 8 billion yuan, Guidance fund, 2017, highest
  Wuhan    | fund size                          | at least 5 billion yuan, Two industry funds, 2018
  Changsha | fund size                          | 8 billion yuan, Old fund, 2009, highest
  Wuhan    | target, people                     | 1,000,000 people, One Million College Students plan (ended), 2017
`);

test("the first view: a row for each yardstick, a column for each place, a button for each figure", async () => {
  startApp();
  const table = within(await compareTable());
  expect(
    table.getAllByRole("columnheader").map((header) => header.ariaLabel),
  ).toEqual(["Shenzhen", "Wuhan", "Hangzhou", "Changsha"]);
  expect(
    table.getAllByRole("rowheader").map((header) => header.ariaLabel),
  ).toEqual([
    "A team, cap per team",
    "An enterprise, cap per enterprise",
    "A leading talent, fixed grant per leading talent",
    "A doctoral graduate, fixed grant per doctor",
    "A master’s graduate, a month, fixed grant per master, a month",
    "An enterprise, of rent, share covered of rent per enterprise",
    "Each year, annual budget",
    "A fund, fund size",
    "People to attract, target, people",
  ]);
  for (const [place = "", yardstick = "", figure = ""] of FIGURES) {
    const name = [place, yardstick, figure].join(", ");
    expect(table.getByRole("button", { name })).toBeVisible();
  }
  const missing = table.getAllByRole("button", { name: /, No figure found$/ });
  expect(missing).toHaveLength(4 * 9 - FIGURES.length);
  expect(
    screen.getByText(/^As stated, in yuan at announced prices;/),
  ).toHaveTextContent("12 of 36 cells have a figure.");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "What Shenzhen, Wuhan, Hangzhou and Changsha offer",
  );
});

test("the names that stay", async () => {
  installBrowserParts();
  const { user } = startApp("?open=shenzhen_cap.team");
  await compareTable();
  expect(screen.getByRole("navigation", { name: "Views" })).toBeVisible();
  expect(screen.getByRole("complementary", { name: "Filters" })).toBeVisible();
  expect(screen.getByRole("toolbar", { name: "Normalise" })).toBeVisible();
  expect(
    await screen.findByRole("complementary", { name: "Evidence" }),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Export" }));
  expect(await screen.findByRole("button", { name: "PNG" })).toBeVisible();
  expect(screen.getByRole("button", { name: "SVG" })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Data" }));
  expect(screen.getByRole("button", { name: "CSV" })).toBeVisible();
  expect(
    screen.getByRole("button", { name: /^Shenzhen, cap per team/ }),
  ).toHaveAttribute("data-figure", "shenzhen:cap.team");
});

test("the version that is shown is written into the address, without an entry of its own", async () => {
  const { bar } = startApp();
  await compareTable();
  await waitFor(() => expect(bar.entries()).toEqual(["data=2026.1.0"]));
});

test("a click on a figure opens its evidence, Back closes it", async () => {
  const { bar, user } = startApp();
  await user.click(await figureNamed(/^Shenzhen, cap per team/));
  const evidence = await screen.findByRole("complementary", {
    name: "Evidence",
  });
  expect(
    await within(evidence).findByRole("heading", { name: /Team plan/ }),
  ).toHaveFocus();
  expect(bar.query()).toBe("open=shenzhen_cap.team&data=2026.1.0");
  bar.back();
  await waitFor(() => expect(evidence).not.toBeInTheDocument());
});

test("a link may open the evidence of a figure that the view does not show", async () => {
  startApp("?places=wuhan&open=guangzhou_grant.doctor");
  const evidence = within(
    await screen.findByRole("complementary", { name: "Evidence" }),
  );
  expect(
    await evidence.findByRole("heading", { name: /Doctors of Guangzhou/ }),
  ).toBeVisible();
});

test("switching the view keeps the question, and rank answers it for all places", async () => {
  const { bar, user } = startApp("?cur=usd&yard=annual-budget&utm_source=mail");
  await compareTable();
  await user.click(screen.getByRole("link", { name: "Rank" }));
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: "Who sets aside the most each year",
    }),
  ).toBeVisible();
  expect(bar.query()).toBe(
    "view=rank&yard=annual-budget&cur=usd&data=2026.1.0&utm_source=mail",
  );
  const first = await figureNamed(/^1\. Shenzhen, annual budget/);
  expect(first).toHaveAttribute("data-figure", "shenzhen:annual-budget");
  expect(first).toHaveAccessibleName(/148 million US dollars a year/);
  expect(
    await figureNamed(/^2\. Wuhan, annual budget, at least/),
  ).toBeVisible();
  expect(
    await figureNamed("Changsha, annual budget, No figure found"),
  ).toBeVisible();
});

test("a place that leaves and comes back with Back stands where it stood", async () => {
  const { bar, user } = startApp();
  const columns = async () => {
    const table = within(await compareTable());
    return table.getAllByRole("columnheader").map((header) => header.ariaLabel);
  };
  await compareTable();
  await user.click(
    await screen.findByRole("button", { name: "Actions for Wuhan" }),
  );
  await user.click(
    await screen.findByRole("menuitem", { name: "Remove Wuhan" }),
  );
  expect(await columns()).toEqual(["Shenzhen", "Hangzhou", "Changsha"]);
  expect(bar.query()).toBe("places=shenzhen~hangzhou~changsha&data=2026.1.0");
  bar.back();
  await waitFor(async () =>
    expect(await columns()).toEqual([
      "Shenzhen",
      "Wuhan",
      "Hangzhou",
      "Changsha",
    ]),
  );
});

test("a package without the usual cities shows those that it has", async () => {
  startApp("?places=guangzhou~guangdong");
  const table = within(await compareTable());
  expect(
    table.getAllByRole("columnheader").map((header) => header.ariaLabel),
  ).toEqual(["Guangzhou", "Guangdong"]);
});
