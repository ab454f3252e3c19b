import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { EmptyResult } from "#controls/EmptyResult.tsx";
import type { Year } from "#domain/year.ts";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import { renderOnStage } from "./stage.tsx";

const setUp = (change: Partial<ViewState>) =>
  renderOnStage((props) => <EmptyResult {...props} />, change);

const buttons = () =>
  screen.getAllByRole("button").map(({ textContent }) => textContent);

describe(EmptyResult, () => {
  test("names the filter that emptied the result, and what lifting it brings back", async () => {
    const { user, view } = setUp({ q: "atlantis" });
    expect(screen.getByText(/The filters hide all 14 figures/)).toBeVisible();
    expect(screen.getByText("brings back 14 figures")).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Lift “Search: atlantis”" }),
    );
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("offers each filter that alone keeps figures out, the most useful first", () => {
    // Before 2010 there is one figure, a fund; there are two annual budgets.
    setUp({ basis: ["annual-budget"], to: 2010 as Year });
    expect(buttons()).toEqual([
      "Lift “Announced until 2010”",
      "Lift “What the figure is: Annual budget”",
      "Lift all filters",
    ]);
    expect(screen.getByText("brings back 2 figures")).toBeVisible();
    expect(screen.getByText("brings back 1 figure")).toBeVisible();
  });

  test("says when only several filters together keep every figure out", async () => {
    const { user, view } = setUp({
      sector: ["quantum"],
      q: "atlantis",
      quality: ["low"],
    });
    expect(screen.getByText(/No single filter does that alone/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lift all filters" }));
    expect(view()).toEqual({ ...INITIAL_VIEW, quality: "all" });
  });

  test("does not blame the filters where there is nothing to hide", () => {
    const places = ["hubei"] as readonly string[] as ViewState["places"];
    setUp({ places, q: "x" });
    expect(
      screen.getByRole("heading", { name: "These places have no figures" }),
    ).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
