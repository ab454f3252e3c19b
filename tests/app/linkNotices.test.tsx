import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { linkNotices } from "#app/linkNotices.ts";
import { tinyPackage, TINY_VERSION } from "#mocks/fixtures/tinyPackage.ts";
import { BROKEN_HANDLERS } from "#mocks/fixtures/brokenPackages.ts";
import { dataHandlers } from "#mocks/handlers.ts";
import { server } from "#mocks/node.ts";
import { english } from "#words/catalogue.ts";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

const TITLE = "Parts of the link could not be used; the rest applies.";

/** The sentences of the notice about the link. */
async function sentences(): Promise<readonly string[]> {
  const alert = within(await screen.findByRole("alert"));
  expect(alert.getByText(TITLE)).toBeVisible();
  return alert.getAllByRole("listitem").map((item) => item.textContent);
}

const LONG = "x".repeat(10_000);
const MARKUP = '<img src=x onerror="alert(1)">';
const CITIES =
  "shenzhen~wuhan~hangzhou~changsha~guangzhou~china~hubei~hunan~zhejiang~guangdong~guangzhou-huangpu~wuhan-east-lake";

describe("what a link asks for in vain is named", () => {
  test.each<[string, string, readonly string[]]>([
    ["an unknown word", "per=moon", ["“moon” is not a choice for per."]],
    ["an unknown view", "view=pie", ["“pie” is not a choice for view."]],
    ["half a year", "prices=2019abc", ["“2019abc” is not a year, in prices."]],
    [
      "one word of several",
      "sector=ai~moon~vr",
      ["“moon” was left out of sector."],
    ],
    [
      "an unknown place",
      "places=wuhan~atlantis",
      ["The dataset has no “atlantis”, in places."],
    ],
    [
      "a malformed place",
      "places=wuhan~At%20lantis",
      ["“At lantis” was left out of places."],
    ],
    [
      "an unknown yardstick",
      "yard=fund~cap.park",
      ["The dataset has no “cap.park”, in yard."],
    ],
    [
      "an unknown reference",
      "ref=atlantis",
      ["The dataset has no “atlantis”, in ref."],
    ],
    [
      "a figure that is not there",
      "open=wuhan_cap.team_no-such-figure",
      ["The dataset has no “wuhan_cap.team_no-such-figure”, in open."],
    ],
    [
      "a thirteenth place",
      `places=${CITIES}~beijing`,
      [
        "“beijing” was left out of places.",
        "At most 12 places are compared side by side.",
      ],
    ],
    [
      "markup",
      `places=${encodeURIComponent(MARKUP)}`,
      [`“${MARKUP}” names nothing that places can hold.`],
    ],
    [
      "ten thousand characters",
      `q=${LONG}`,
      [`The text for q is too long: “${"x".repeat(60)}…”.`],
    ],
    [
      "several at once",
      "view=pie&per=moon&places=wuhan~atlantis&cur=gold",
      [
        "“pie” is not a choice for view.",
        "“moon” is not a choice for per.",
        "“gold” is not a choice for cur.",
        "The dataset has no “atlantis”, in places.",
      ],
    ],
    [
      "a version that is none",
      "data=latest",
      ["“latest” is not a choice for data."],
    ],
  ])("%s", async (_, query, expected) => {
    const { bar } = startApp(`?${query}&scale=rank`);
    expect((await sentences()).toSorted()).toEqual(expected.toSorted());
    // The rest applies.
    expect(screen.getByText(/^As stated, .*as ranks/)).toBeVisible();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    await waitFor(() => expect(bar.query()).toContain("data=2026.1.0"));
    expect(bar.query()).toContain("scale=rank");
  });
});

test("each part of the link is named once", () => {
  const problem = {
    param: "sector",
    raw: "moon",
    reason: "dropped",
  } as const;
  const unknown = { param: "ref", raw: "x" } as const;
  expect(linkNotices([problem, problem], [unknown, unknown], english)).toEqual([
    "“moon” was left out of sector.",
    "The dataset has no “x”, in ref.",
  ]);
});

test("a link without fault has no notice", async () => {
  startApp("?places=wuhan~guangzhou&per=resident&open=wuhan_annual-budget");
  await screen.findByRole("table");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("the notice can be dismissed and stays away while one goes on", async () => {
  const { user } = startApp("?per=moon&places=wuhan~atlantis");
  await sentences();
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await user.click(await screen.findByRole("radio", { name: "$ US" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("what the dataset does not have is gone from the link with the next act", async () => {
  const { bar, user } = startApp("?places=wuhan~atlantis&yard=fund~cap.park");
  await sentences();
  expect(bar.query()).toContain("atlantis");
  await user.click(await screen.findByRole("radio", { name: "$ US" }));
  expect(bar.query()).toBe("places=wuhan&yard=fund&cur=usd&data=2026.1.0");
});

test("another link brings its own notice, and a good one none", async () => {
  const { bar } = startApp("?per=moon");
  expect(await sentences()).toEqual(["“moon” is not a choice for per."]);
  bar.visit("?cur=gold");
  await waitFor(async () =>
    expect(await sentences()).toEqual(["“gold” is not a choice for cur."]),
  );
  bar.visit("?cur=usd");
  await waitFor(() =>
    expect(screen.queryByRole("alert")).not.toBeInTheDocument(),
  );
});

test("parameters that are none of ours survive, and no notice mentions them", async () => {
  const { bar, user } = startApp(`?utm_source=a%20b&langue=fr&k=${LONG}`);
  await screen.findByRole("table");
  await user.click(await screen.findByRole("radio", { name: "$ US" }));
  expect(bar.query()).toBe(
    `cur=usd&data=2026.1.0&utm_source=a%20b&langue=fr&k=${LONG}`,
  );
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("markup in the search is text: searched for, shown, and never run", async () => {
  startApp(`?q=${encodeURIComponent(MARKUP)}`);
  expect(
    await screen.findByRole("heading", {
      name: "No figure passes the filters",
    }),
  ).toBeVisible();
  expect(
    screen.getByRole("button", { name: `Lift “Search: ${MARKUP}”` }),
  ).toBeVisible();
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});

describe("versions of the dataset", () => {
  const OLD = "2025.12.3";

  test.each([
    ["the server says that it is not there", dataHandlers()],
    ["the server sends its page instead", BROKEN_HANDLERS.htmlForOtherVersions],
  ])(
    "one that is not there falls back to the current: %s",
    async (_, handlers) => {
      server.use(...handlers);
      const { bar, user } = startApp("?cur=usd&data=2019.1.0");
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent(
        "Dataset version 2019.1.0, which the link names, is not on this server. The current version is shown instead, so figures may differ.",
      );
      expect(await screen.findByRole("table")).toBeVisible();
      expect(bar.entries()).toEqual([`cur=usd&data=${TINY_VERSION}`]);
      await user.click(screen.getByRole("button", { name: "Dismiss" }));
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    },
  );

  test("an older one is shown, and the current one offered", async () => {
    server.use(
      ...dataHandlers({
        current: TINY_VERSION,
        packages: new Map([
          [TINY_VERSION, tinyPackage()],
          [OLD, tinyPackage(OLD)],
        ]),
      }),
    );
    const { bar, user } = startApp(`?cur=usd&data=${OLD}`);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(
      `This link was made with dataset ${OLD}; ${TINY_VERSION} is the current one. You see the figures of ${OLD}.`,
    );
    expect(screen.getByRole("contentinfo")).toHaveTextContent(`Dataset ${OLD}`);
    await user.click(
      within(alert).getByRole("button", { name: "Show the current data" }),
    );
    await waitFor(() =>
      expect(bar.query()).toBe(`cur=usd&data=${TINY_VERSION}`),
    );
    await waitFor(() =>
      expect(screen.queryByRole("alert")).not.toBeInTheDocument(),
    );
  });
});
