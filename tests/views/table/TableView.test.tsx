import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import { encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { tableModel } from "#views/table/model.ts";
import { TableView } from "#views/table/TableView.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { TableModel } from "#views/table/model.ts";
import { english } from "#words/catalogue.ts";

beforeEach(installBrowserParts);

const dataset = tinyDataset();

type Spies = Pick<ViewProps<TableModel>, "onChange" | "onOpen">;

/** The view as the app would show it, following what is done to it. */
function Stage({ link, onChange, onOpen }: Spies & { readonly link: string }) {
  const [now, setNow] = useState(link);
  const resolved = asked(dataset, now);
  return (
    <TableView
      model={tableModel(dataset, resolved, english)}
      dataset={dataset}
      resolved={resolved}
      colourOf={() => "black"}
      onChange={(next) => {
        setNow(encode(next));
        onChange(next);
      }}
      onOpen={onOpen}
      controls={null}
      emptyResult="Nothing passes."
      placePicker={null}
      scopeSwitch={null}
      yardstickPicker={null}
      hrefOf={() => "?"}
    />
  );
}

function setUp(link: string) {
  const onChange = vi.fn<Spies["onChange"]>();
  const onOpen = vi.fn<Spies["onOpen"]>();
  render(
    <Stage link={`view=table&${link}`} onChange={onChange} onOpen={onOpen} />,
  );
  const last = (): ViewState | undefined => onChange.mock.lastCall?.[0];
  return { user: userEvent.setup(), onOpen, last };
}

const header = (name: RegExp) => screen.getByRole("columnheader", { name });
const sortButton = (name: RegExp) =>
  within(header(name)).getAllByRole("button")[0] ?? header(name);

describe(TableView, () => {
  test("is a grid that knows how large it is, with one tab stop", () => {
    setUp("cols=place~figure~source");
    const grid = screen.getByRole("grid", { name: "All figures of 5 cities" });
    expect(grid).toHaveAttribute("aria-rowcount", "18");
    expect(grid).toHaveAttribute("aria-colcount", "3");
    const rows = within(grid).getAllByRole("row");
    expect(rows[0]).toHaveAttribute("aria-rowindex", "1");
    expect(rows[1]).toHaveAttribute("aria-rowindex", "2");
    const cells = ["cell", "rowheader", "button"].flatMap((role) =>
      within(grid).getAllByRole(role),
    );
    const stops = cells.filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([within(grid).getAllByRole("rowheader")[0]]);
  });

  test("Enter opens what the cell stands for", async () => {
    const { user, onOpen } = setUp(
      "cols=figure~programme~source&basis=cap&recipient=team",
    );
    await user.click(screen.getByRole("rowheader"));
    await user.keyboard("{Enter}{ArrowRight}{Enter}{ArrowRight}{Enter}");
    const incentive = "shenzhen-team-cap";
    const figure = { place: "shenzhen", yardstick: "cap.team", incentive };
    expect(onOpen.mock.calls.map(([open]) => open)).toEqual([
      figure,
      figure,
      { kind: "programme", id: "shenzhen-team-plan" },
      { kind: "source", id: "tiny-bulletin" },
    ]);
  });

  test("a header sorts: alone, further with Shift, and its mark says how", async () => {
    const { user, last } = setUp("cols=place~year");
    await user.click(sortButton(/^Place/));
    expect(last()?.by).toEqual(["place"]);
    await user.keyboard("{ArrowRight}{Shift>}{Enter}{/Shift}");
    expect(last()?.by).toEqual(["place", "year"]);
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(last()?.by).toEqual(["place", "-year"]);
    expect(header(/^Place/)).toHaveAttribute("aria-sort", "ascending");
    expect(header(/^Year/)).toHaveAttribute("aria-sort", "descending");
    expect(header(/^Year/)).toHaveTextContent("↓2sorted downwards, 2. key");
    await user.keyboard("{Enter}{Enter}{Enter}");
    expect(last()?.by).toBe("auto");
  });

  test("a header moves its column, and says where it is", async () => {
    const { user, last } = setUp("cols=place~year~note");
    await user.click(sortButton(/^Place/));
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(last()?.cols).toEqual(["year", "place", "note"]);
    expect(sortButton(/^Place/)).toHaveFocus();
    expect(screen.getByText("Place is column 2 of 3.")).toBeInTheDocument();
  });

  test("its menu does all of that, and hides it", async () => {
    const { user, last } = setUp("cols=place~year&by=place");
    const menu = screen.getByRole("button", { name: "Actions for Year" });
    await user.click(menu);
    expect(
      screen.getByRole("menuitem", { name: "Do not sort by it" }),
    ).toHaveAttribute("aria-disabled", "true");
    await user.click(
      screen.getByRole("menuitem", { name: "Then by this, downwards" }),
    );
    expect(last()?.by).toEqual(["place", "-year"]);
    await user.click(menu);
    await user.click(screen.getByRole("menuitem", { name: "Hide" }));
    expect(last()?.cols).toEqual(["place"]);
  });

  test("the edge of a column is a separator that the arrows move", async () => {
    const { user, last } = setUp("cols=place-100~year");
    const edge = screen.getByRole("separator", { name: "Width of Place" });
    expect(edge).toHaveAttribute("aria-valuenow", "100");
    edge.focus();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(last()?.cols).toEqual(["place-68", "year"]);
    await user.keyboard("{ArrowLeft}");
    expect(edge).toHaveAttribute("aria-valuenow", "56");
  });

  test("what is copied is what is on screen; where the browser refuses, it is shown", async () => {
    const { user } = setUp("cols=place~year&basis=cap&recipient=team");
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(await navigator.clipboard.readText()).toBe(
      "| Place | Year |\n| --- | ---: |\n| Shenzhen | 2017 |",
    );
    expect(screen.getByText("1 row copied.")).toBeInTheDocument();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error());
    await user.click(
      screen.getByRole("button", { name: "Copy for a spreadsheet" }),
    );
    const field = await screen.findByRole("textbox");
    expect(field).toHaveValue("Place\tYear\nShenzhen\t2017");
    expect(field).toHaveFocus();
  });

  test("without a figure there is the hint, and nothing to copy", () => {
    setUp("q=nothing-at-all");
    expect(screen.getByText("Nothing passes.")).toBeInTheDocument();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    expect(screen.queryByText("Copy as Markdown")).not.toBeInTheDocument();
  });
});
