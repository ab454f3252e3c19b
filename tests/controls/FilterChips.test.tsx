import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FilterChips } from "#controls/FilterChips.tsx";
import type { Dataset } from "#domain/dataset.ts";
import type { Year } from "#domain/year.ts";
import {
  soundDataset,
  tinyDataset,
  tinyPackageWith,
} from "#mocks/fixtures/tinyPackage.ts";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import { renderOnStage } from "./stage.tsx";

const setUp = (change: Partial<ViewState> = {}, dataset?: Dataset) =>
  renderOnStage((props) => <FilterChips {...props} />, change, dataset);

/** Four of the figures on screen are from the one source that is low here. */
const withLowSource = () =>
  soundDataset(
    tinyPackageWith("sources", (text) =>
      text.replace("news,medium", "news,low"),
    ),
  );

const texts = () =>
  screen.queryAllByRole("listitem").map(({ textContent }) => textContent);

describe(FilterChips, () => {
  test("says nothing while no filter is on", () => {
    setUp();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  test("names each filter in words, in the order of the panel", () => {
    setUp({
      q: " peacock ",
      from: 2015 as Year,
      to: 2018 as Year,
      sector: ["ai", "blockchain"],
      province: ["hubei"],
      quality: ["high"],
    });
    expect(texts().map((text) => text?.replace("×", ""))).toEqual([
      "Sector: Artificial intelligence, Blockchain",
      "Province: Hubei",
      "Source quality: High",
      "Announced 2015–2018",
      "Search: peacock",
    ]);
  });

  test.each<[Partial<ViewState>, string]>([
    [{ from: 2015 as Year }, "Announced from 2015"],
    [{ to: 2018 as Year }, "Announced until 2018"],
    [{ from: 2017 as Year, to: 2017 as Year }, "Announced 2017"],
  ])("%j is %s", (change, text) => {
    setUp(change);
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  test("a chip is removed and with it its filter alone", async () => {
    const { user, view } = setUp({ sector: ["ai"], q: "x" });
    await user.click(
      screen.getByRole("button", {
        name: "Remove Sector: Artificial intelligence",
      }),
    );
    expect(view()).toEqual({ ...INITIAL_VIEW, q: "x" });
  });

  test("all are cleared at once", async () => {
    const { user, view } = setUp({ sector: ["ai"], from: 2015 as Year });
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("the usual quality is a quiet note, only where it hides something", async () => {
    const { user, view } = setUp({}, withLowSource());
    expect(screen.getByText("4 low-quality figures hidden")).toBeVisible();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    await user.click(
      screen.getByRole("button", { name: "Show low-quality figures" }),
    );
    expect(view()).toEqual({ ...INITIAL_VIEW, quality: "all" });
    await user.click(
      screen.getByRole("button", { name: "Hide low-quality figures" }),
    );
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("the usual quality is not mentioned where it hides nothing", () => {
    setUp({}, tinyDataset());
    expect(screen.queryByText(/low-quality/)).not.toBeInTheDocument();
  });
});
