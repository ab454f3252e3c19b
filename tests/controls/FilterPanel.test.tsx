import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FilterPanel } from "#controls/FilterPanel.tsx";
import { FACET_NAMES } from "#facets/facet.ts";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import type { Year } from "#domain/year.ts";
import { english } from "#words/catalogue.ts";
import { renderOnStage } from "./stage.tsx";

const setUp = (change: Partial<ViewState> = {}) =>
  renderOnStage((props) => <FilterPanel {...props} />, change);

const facet = (name: string) => within(screen.getByRole("group", { name }));
const box = (group: string, name: string) =>
  facet(group).getByRole("checkbox", { name });
const field = () =>
  screen.getByRole("searchbox", { name: "Search programmes" });

describe(FilterPanel, () => {
  test("is complementary, named Filters, with every facet in it", () => {
    setUp({ instrument: ["rent"] });
    const panel = screen.getByRole("complementary", { name: "Filters" });
    const titles = english.controls.filters;
    for (const name of [...FACET_NAMES, "years"] as const) {
      expect(
        within(panel).getByRole("group", { name: titles[name] }),
      ).toBeInTheDocument();
    }
  });

  test("a word says how many figures it would keep", () => {
    setUp();
    expect(box("What the figure is", "Fund size")).toHaveAccessibleDescription(
      "4 figures",
    );
    expect(box("Source quality", "High")).toBeChecked();
    expect(box("Source quality", "Low")).not.toBeChecked();
    expect(box("Source quality", "Low")).toHaveAccessibleDescription(
      "0 figures",
    );
  });

  test("a word is chosen, another beside it, and left again", async () => {
    const { user, view } = setUp();
    await user.click(box("What the figure is", "Fund size"));
    expect(view()).toEqual({ ...INITIAL_VIEW, basis: ["fund"] });
    await user.click(box("What the figure is", "Annual budget"));
    expect(view().basis).toEqual(["annual-budget", "fund"]);
    await user.click(box("What the figure is", "Fund size"));
    await user.click(box("What the figure is", "Annual budget"));
    expect(view().basis).toBe("all");
  });

  test("any word again by one button", async () => {
    const { user, view } = setUp({ basis: ["cap", "fund"] });
    await user.click(
      screen.getByRole("button", { name: "What the figure is: any" }),
    );
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("rare words are shown on demand", async () => {
    const { user } = setUp();
    const sectors = () => facet("Sector").getAllByRole("checkbox");
    expect(
      screen.queryByRole("checkbox", { name: "Quantum" }),
    ).not.toBeInTheDocument();
    const more = screen.getByRole("button", { name: "Sector: 13 more" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(sectors()).toHaveLength(19);
    await user.click(screen.getByRole("button", { name: "Sector: fewer" }));
    expect(sectors()).toHaveLength(6);
  });

  test("a chosen word is always in sight", () => {
    setUp({ sector: ["quantum"] });
    expect(box("Sector", "Quantum")).toBeChecked();
  });

  test("the less usual facets are folded away unless one of them is on", async () => {
    const { user, view } = setUp();
    const fold = screen.getByText("More filters");
    expect(screen.getByRole("group", { name: "Audience" })).not.toBeVisible();
    await user.click(fold);
    await user.click(box("Province", "Hubei"));
    expect(view().province).toEqual(["hubei"]);
  });

  test("a facet that is on is not folded away", () => {
    setUp({ instrument: ["rent"] });
    expect(box("Instrument", "Rent")).toBeVisible();
  });

  test("search follows the typing and counts what it finds", async () => {
    const { user, view } = setUp();
    await user.type(field(), "doctor");
    expect(view()).toEqual({ ...INITIAL_VIEW, q: "doctor" });
    expect(screen.getByText("1 of 14 figures")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(view().q).toBe("");
    expect(screen.getByText("14 of 14 figures")).toBeInTheDocument();
  });

  test("the slash leads to the search, but is typed in it", async () => {
    const { user, view } = setUp();
    await user.keyboard("/");
    expect(field()).toHaveFocus();
    expect(view().q).toBe("");
    await user.keyboard("a/b");
    expect(view().q).toBe("a/b");
  });

  test("the years are narrowed by keyboard; at the end of the span an end is no filter", async () => {
    const { user, view } = setUp();
    const from = await screen.findByRole("slider", { name: "Announced from" });
    from.focus();
    await user.keyboard("{PageUp}{ArrowRight}");
    expect(view()).toEqual({ ...INITIAL_VIEW, from: 2015 });
    const to = screen.getByRole("slider", { name: "Announced until" });
    to.focus();
    await user.keyboard("{ArrowLeft}");
    expect(view()).toEqual({ ...INITIAL_VIEW, from: 2015, to: 2020 });
    expect(to).toHaveAttribute("aria-valuetext", "2020, 0 figures");
    await user.keyboard("{End}");
    from.focus();
    await user.keyboard("{Home}");
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("figures without a date are named, and that a range leaves them out", async () => {
    const places = ["guangzhou"] as readonly string[] as ViewState["places"];
    const { user } = setUp({ places });
    expect(screen.getByText("1 figure without a date")).toBeInTheDocument();
    (await screen.findByRole("slider", { name: "Announced from" })).focus();
    await user.keyboard("{ArrowRight}");
    expect(
      screen.getByText("1 figure without a date left out"),
    ).toBeInTheDocument();
  });

  test("everything is reset by one button, which is there only when needed", async () => {
    const { user, view } = setUp({
      sector: ["ai"],
      q: "x",
      to: 2018 as Year,
      quality: "all",
      per: "gdp",
    });
    await user.click(screen.getByRole("button", { name: "Reset filters" }));
    expect(view()).toEqual({ ...INITIAL_VIEW, per: "gdp" });
    expect(
      screen.queryByRole("button", { name: "Reset filters" }),
    ).not.toBeInTheDocument();
  });
});
