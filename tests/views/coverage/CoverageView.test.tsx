import { lateWords } from "#words/lateWords.ts";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { CoverageView } from "#views/coverage/CoverageView.tsx";
import { coverageModel } from "#views/coverage/model.ts";
import type { ViewProps } from "#views/viewProps.ts";
import type { CoverageModel } from "#views/coverage/model.ts";
import { english } from "#words/catalogue.ts";

type Props = ViewProps<CoverageModel>;

function start(link = "", isPhone = false) {
  if (isPhone) {
    const usual = window.matchMedia;
    vi.spyOn(window, "matchMedia").mockImplementation((query) =>
      Object.assign(usual(query), { matches: query.includes("max-width") }),
    );
  }
  const dataset = tinyDataset();
  const resolved = asked(dataset, `view=coverage&${link}`);
  const onOpen = vi.fn<Props["onOpen"]>();
  const onChange = vi.fn<Props["onChange"]>();
  render(
    <CoverageView
      model={coverageModel(dataset, resolved, english)}
      dataset={dataset}
      resolved={resolved}
      colourOf={() => "#0072a8"}
      onChange={onChange}
      onOpen={onOpen}
      controls={null}
      emptyResult={<p>nothing passes</p>}
      placePicker={null}
      scopeSwitch={null}
      yardstickPicker={null}
      hrefOf={() => "?"}
    />,
  );
  return { onOpen, onChange, user: userEvent.setup() };
}

const cell = (name: RegExp) => screen.getByRole("button", { name });

describe(CoverageView, () => {
  test("is a table with a header for each place and yardstick", () => {
    start();
    const table = screen.getByRole("table", {
      name: lateWords(english).coverage.caption,
    });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Yardstick",
      "Places",
      "Guangzhou",
      "Shenzhen",
      "Wuhan",
      "Changsha",
      "Hangzhou",
    ]);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Known, %", "A doctoral graduate", "Each year", "A fund"]);
    expect(
      within(table).getByRole("row", { name: /^A fund/ }),
    ).toHaveTextContent("A fund41121");
  });

  test("says plainly that empty means unknown", () => {
    start();
    expect(
      screen.getByText(
        "Empty means unknown: the dataset has no figure. It does not mean that the place offers nothing.",
      ),
    ).toBeVisible();
    expect(cell(/^Hangzhou, fund size: No figure found$/)).toHaveTextContent(
      "",
    );
  });

  test("is one tab stop; arrow keys move, Enter opens, unknown cells too", async () => {
    const { user, onOpen } = start();
    const first = cell(/^Guangzhou, fixed grant per doctor: 1 figure$/);
    first.focus();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}");
    const reached = cell(/^Changsha, annual budget: No figure found$/);
    expect(reached).toHaveFocus();
    expect(
      screen
        .getAllByRole("button", { pressed: false })
        .filter(({ tabIndex, dataset }) => dataset["figure"] && tabIndex === 0),
    ).toEqual([reached]);
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenLastCalledWith({
      place: "changsha",
      yardstick: "annual-budget",
      incentive: undefined,
    });
    await user.keyboard("{Home}");
    expect(first).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(first).not.toHaveFocus();
  });

  test("rows and order are choices of the link", async () => {
    const { user, onChange } = start("yard=fund");
    await user.click(screen.getByRole("radio", { name: /^Common/ }));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ rows: "common" });
    await user.click(screen.getByRole("radio", { name: /^All 9/ }));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ rows: "all" });
    await user.click(screen.getByRole("radio", { name: /^By name/ }));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ sort: "name" });
  });

  test("the figure that is open is marked", () => {
    start("open=wuhan_fund");
    expect(
      screen
        .getAllByRole("button", { pressed: true })
        .filter(({ dataset }) => dataset["figure"])
        .map(({ dataset }) => dataset["figure"]),
    ).toEqual(["wuhan:fund"]);
  });

  test("on a phone, one place at a time", async () => {
    const { user, onChange, onOpen } = start("at=wuhan", true);
    expect(
      screen.getByRole("button", { expanded: true, name: /^Wuhan/ }),
    ).toHaveTextContent("Wuhan2 of 3 · 67 %");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    await user.click(cell(/^Wuhan, fund size: 2 figures$/));
    expect(onOpen).toHaveBeenLastCalledWith(
      expect.objectContaining({ place: "wuhan", yardstick: "fund" }),
    );
    await user.click(cell(/^Hangzhou/));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ at: "hangzhou" });
    expect(screen.getByText("2015, 2018")).toBeVisible();
  });

  test("without any figure it says what emptied it", () => {
    start("q=nothing-at-all");
    expect(screen.getByText("nothing passes")).toBeVisible();
    expect(screen.queryByText(/^Empty means unknown/)).not.toBeInTheDocument();
  });
});
