import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Toolbar } from "#controls/Toolbar.tsx";
import type { PlaceId } from "#domain/ids.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import type { ViewState } from "#view-state/fields.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import { renderOnStage } from "./stage.tsx";

beforeEach(installBrowserParts);

const setUp = (change: Partial<ViewState> = {}) =>
  renderOnStage((props) => <Toolbar {...props} />, change);

const CAPS = ["cap.team"] as readonly string[] as readonly YardstickId[];

const group = (name: string) => screen.getByRole("radiogroup", { name });
const option = (groupName: string, name: string) =>
  within(group(groupName)).getByRole("radio", { name });

describe(Toolbar, () => {
  test("is a toolbar named Normalise, with every setting as it is", () => {
    setUp({ cur: "usd" });
    const toolbar = screen.getByRole("toolbar", { name: "Normalise" });
    const groups = within(toolbar).getAllByRole("radiogroup");
    expect(groups).toHaveLength(7);
    expect(option("Money in", "$ US")).toBeChecked();
    expect(option("Prices", "As announced")).toBeChecked();
    expect(option("Divided by", "Nothing")).toBeChecked();
    expect(option("Zones", "Counted in")).toBeChecked();
  });

  test("leaves scale and differences out where nothing is set against each other", () => {
    renderOnStage((props) => <Toolbar {...props} unused={["scale"]} />);
    const groups = screen.getAllByRole("radiogroup");
    expect(groups).toHaveLength(6);
    expect(
      screen.queryByRole("radiogroup", { name: "Scale" }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
  });

  test.each<[string, string, Partial<ViewState>]>([
    ["Money in", "$ US", { cur: "usd" }],
    ["Divided by", "Residents", { per: "resident" }],
    ["Time", "In total", { time: "total" }],
    ["Figure", "Sum", { pick: "sum" }],
    ["Scale", "Rank", { scale: "rank" }],
    ["Zones", "Apart", { zones: "apart" }],
  ])("%s: %s sets it and nothing else", async (name, label, change) => {
    const { user, view, changes } = setUp();
    const before = view();
    await user.click(option(name, label));
    expect(changes.mock.calls).toEqual([[{ ...before, ...change }]]);
    expect(option(name, label)).toBeChecked();
  });

  test("prices of 2020 stand beside those announced, other years in a menu", async () => {
    const { user, view } = setUp();
    await user.click(option("Prices", "2020"));
    expect(view().prices).toBe(2020);
    await user.click(
      screen.getByRole("combobox", { name: "Prices of another year" }),
    );
    await user.click(await screen.findByRole("option", { name: "2017" }));
    expect(view().prices).toBe(2017);
    expect(option("Prices", "2017")).toBeChecked();
    await user.click(option("Prices", "As announced"));
    expect(view().prices).toBe("nominal");
  });

  test("an option in a menu comes into sight when it is chosen", async () => {
    const { user, view } = setUp();
    await user.click(
      screen.getByRole("combobox", { name: "Scale: more options" }),
    );
    await user.click(await screen.findByRole("option", { name: /^Share/ }));
    expect(view().scale).toBe("share");
    expect(option("Scale", "Share")).toBeChecked();
  });

  test("a denominator that makes no sense is off and says why", async () => {
    const { user, changes } = setUp({ yard: CAPS });
    const residents = option("Divided by", "Residents");
    expect(residents).toHaveAttribute("aria-disabled", "true");
    expect(residents).toHaveAccessibleDescription(
      "No figure on screen may be divided so: it would mean nothing.",
    );
    await user.click(residents);
    expect(changes).not.toHaveBeenCalled();
  });

  test("prices and currency are off where they cancel out", () => {
    setUp({
      per: "gdp",
      yard: ["annual-budget"] as readonly string[] as readonly YardstickId[],
    });
    for (const [name, label] of [
      ["Money in", "$ US"],
      ["Prices", "2020"],
    ] as const) {
      expect(option(name, label)).toHaveAccessibleDescription(
        /prices and currency cancel out/,
      );
    }
  });

  test("what is set is never off, so that it can be left", async () => {
    const { user, view } = setUp({ yard: CAPS, per: "resident" });
    expect(option("Divided by", "Residents")).toBeChecked();
    await user.click(option("Divided by", "Nothing"));
    expect(view().per).toBe("none");
  });

  test("differences are switched on, and then the place that they are to can be chosen", async () => {
    const { user, view } = setUp();
    expect(
      screen.queryByRole("combobox", { name: "Compared with" }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole("switch", { name: "Differences" }));
    expect(view().diff).toBe(true);
    const reference = screen.getByRole("combobox", { name: "Compared with" });
    expect(reference).toHaveTextContent("Shenzhen");
    await user.click(reference);
    await user.click(await screen.findByRole("option", { name: "Hangzhou" }));
    expect(view().ref).toBe("hangzhou");
  });

  test("the index offers its reference, and the first place stands for automatic", async () => {
    const { user, view } = setUp({ scale: "index", ref: "wuhan" as PlaceId });
    const reference = screen.getByRole("combobox", { name: "Compared with" });
    expect(reference).toHaveTextContent("Wuhan");
    await user.click(reference);
    await user.click(
      await screen.findByRole("option", { name: "First place (Shenzhen)" }),
    );
    expect(view().ref).toBe("auto");
  });

  test("everything is as stated again by one button, which is there only when needed", async () => {
    const { user, view } = setUp({ cur: "ppp", per: "resident", diff: true });
    const before = view();
    await user.click(screen.getByRole("button", { name: "As stated again" }));
    expect(view()).toEqual({ ...before, cur: "cny", per: "none", diff: false });
    expect(
      screen.queryByRole("button", { name: "As stated again" }),
    ).not.toBeInTheDocument();
  });

  test("on a phone it is a sheet behind one button, with what is set in words", async () => {
    const wide = window.matchMedia;
    vi.spyOn(window, "matchMedia").mockImplementation((query) =>
      Object.assign(wide(query), { matches: query.includes("max-width") }),
    );
    const { user, view } = setUp({ cur: "usd" });
    expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Normalise" }));
    const sheet = screen.getByRole("dialog", { name: "Normalise" });
    expect(sheet).toHaveTextContent("in US dollars at announced prices");
    expect(
      within(sheet).getByRole("toolbar", { name: "Normalise" }),
    ).toBeVisible();
    await user.click(option("Scale", "0 to 1"));
    expect(view().scale).toBe("minmax");
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
  });
});
