import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { RelateView } from "#views/relate/RelateView.tsx";
import { citiesWith, funds, relatedBy } from "./relatedCities.ts";

beforeEach(installBrowserParts);

const tiny = tinyDataset();
const FIVE = citiesWith(funds(20, 10, 40, 30, 90));

function show(link: string, dataset: Dataset = FIVE) {
  const onChange = vi.fn<(view: ViewState) => void>();
  const onOpen = vi.fn<(open: OpenFigure | OpenRow) => void>();
  render(
    <RelateView
      model={relatedBy(dataset, link)}
      dataset={dataset}
      resolved={asked(dataset, `view=relate&${link}`)}
      colourOf={(place) => `var(--of-${place})`}
      onChange={onChange}
      onOpen={onOpen}
      controls={null}
      emptyResult={<p>Empty</p>}
      placePicker={null}
      scopeSwitch={null}
      yardstickPicker={null}
      hrefOf={() => "?"}
    />,
  );
  const changed = () => {
    const { x, y, xlog, ylog } = onChange.mock.lastCall?.[0] ?? {};
    return [x, y, xlog, ylog].join(" ");
  };
  return { onChange, onOpen, changed, user: userEvent.setup() };
}

const dots = () =>
  within(screen.getByRole("list", { name: /the marks of the chart/ }));

describe(RelateView, () => {
  test("has a button for each dot, from left to right, that opens the evidence", async () => {
    const { user, onOpen } = show("y=fund");
    const names = dots()
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label"));
    expect(names[0]).toBe(
      "ao, GDP per resident 10,000 yuan (2020), fund size 20 yuan (2017), A programme, 2017",
    );
    expect(names).toHaveLength(5);
    await user.click(dots().getByRole("button", { name: /^cang/ }));
    expect(onOpen.mock.lastCall).toEqual([
      { place: "cang", yardstick: "fund", incentive: undefined },
    ]);
  });

  test("arrow keys go along either axis, Enter opens, Escape leaves", async () => {
    const { user, onOpen } = show("y=fund");
    const button = (name: RegExp) => dots().getByRole("button", { name });
    button(/^ao/).focus();
    await user.keyboard("{ArrowRight}");
    expect(button(/^bei/)).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(button(/^ao/)).toHaveFocus();
    await user.keyboard("{End}{Enter}");
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({ place: "en" });
    await user.keyboard("{Escape}");
    expect(screen.getByRole("region")).toHaveFocus();
  });

  test("says what a dot is while it is pointed at", async () => {
    const { user } = show("y=fund");
    expect(screen.queryByText("A programme, 2017")).not.toBeInTheDocument();
    await user.hover(dots().getByRole("button", { name: /^dong/ }));
    expect(screen.getByText("A programme, 2017")).toBeInTheDocument();
  });

  test("swaps the axes by button and key, with how they are spread", async () => {
    const { user, changed } = show("y=fund&ylog=1");
    await user.click(screen.getByRole("button", { name: "Swap axes" }));
    expect(changed()).toBe("fund gdp-head 1 auto");
    dots().getAllByRole("button")[0]?.focus();
    await user.keyboard("s");
    expect(changed()).toBe("fund gdp-head 1 auto");
  });

  test("a switch for each axis makes it logarithmic", async () => {
    const { user, changed } = show("y=fund");
    await user.click(screen.getByRole("switch", { name: "y log" }));
    expect(changed()).toBe("auto fund auto 1");
  });

  test("there is no such switch where a value is nought", () => {
    show("y=fund", citiesWith(funds(0, 5, 9)));
    expect(
      screen.queryByRole("switch", { name: "y log" }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole("switch", { name: "x log" })).toBeInTheDocument();
  });

  test("an axis is picked among yardsticks and indicators, with their numbers", async () => {
    const { user, changed } = show("y=fund");
    await user.click(
      screen.getByRole("button", { name: /^x axis GDP per resident/ }),
    );
    const field = await screen.findByRole("combobox", {
      name: "Search yardsticks and indicators",
    });
    await waitFor(() => expect(field).toHaveFocus());
    const indicators = within(
      screen.getByRole("group", { name: "About the place" }),
    );
    expect(
      indicators.getAllByRole("option").map(({ textContent }) => textContent),
    ).toEqual([
      "✓GDP per resident, 9 of 9",
      "Residents 常住人口, 9 of 9",
      "GDP 地区生产总值, 9 of 9",
    ]);
    await user.keyboard("fund{Enter}");
    expect(changed()).toBe("fund gdp-head auto auto");
  });

  test("between two indicators a dot opens the source", async () => {
    const { user, onOpen } = show("x=population&y=gdp");
    await user.click(dots().getByRole("button", { name: /^bei/ }));
    expect(onOpen.mock.lastCall).toEqual([
      { kind: "source", id: "tiny-yearbook" },
    ]);
  });

  test("lists places without both, each opening what is known of it", async () => {
    const { user, onOpen } = show("y=fund");
    await user.click(screen.getByRole("button", { name: /^ji, No figure/ }));
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({
      place: "ji",
      yardstick: "fund",
    });
  });

  test("between two indicators they open nothing", () => {
    show("x=population&y=gdp", tiny);
    expect(screen.getByText(/Changsha/)).toBeInTheDocument();
    expect(
      screen.queryByRole("button", { name: /Changsha/ }),
    ).not.toBeInTheDocument();
  });

  test("the legend has the marks that occur", () => {
    const bounded = { place: "ao", amount: 1, bound: "at-most" } as const;
    show("y=fund", citiesWith([bounded]));
    expect(
      screen.getByRole("heading", { name: /read the dots/ }),
    ).toBeInTheDocument();
    expect(screen.getByText("up to")).toBeInTheDocument();
    expect(screen.queryByText("exact")).not.toBeInTheDocument();
  });

  test.each([
    [
      "no place has both",
      "x=gdp-head&y=fund",
      tiny,
      "No place has both figures.",
    ],
    ["the filters hide all", "y=fund&q=nothing-at-all", FIVE, "Empty"],
  ])("where %s there is no chart", (_, link, dataset, text) => {
    show(link, dataset);
    expect(screen.getByText(text)).toBeInTheDocument();
    expect(
      screen.queryByRole("list", { name: /marks/ }),
    ).not.toBeInTheDocument();
  });

  test("one place alone is a dot without medians", () => {
    show("y=fund&places=ao&scope=chosen");
    expect(dots().getAllByRole("button")).toHaveLength(1);
    expect(screen.queryByText(/^median of/)).not.toBeInTheDocument();
  });
});
