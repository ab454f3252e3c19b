import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { renderOnStage } from "#tests/controls/stage.tsx";
import { datasetOf, id, indicatorRow } from "#tests/support/stated.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import type { ViewState } from "#view-state/fields.ts";
import { placeModel } from "#views/place/model.ts";
import { PlaceView } from "#views/place/PlaceView.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { english } from "#words/catalogue.ts";

beforeEach(installBrowserParts);

const NUMBERS = [
  "wuhan population 2020 1000000",
  "wuhan population 2021 1100000",
  "wuhan gdp 2021 110000000000",
  "hangzhou population 2021 1500000",
  "hangzhou gdp 2021 150000000000",
  "shenzhen population 2021 2000000",
  "shenzhen gdp 2021 200000000000",
];

const withNumbers = (): Dataset =>
  datasetOf(
    [
      { id: "one", place: "wuhan", amount: 3e9 },
      { id: "two", place: "shenzhen", amount: 5e9 },
      { id: "three", place: "wuhan-east-lake", amount: 7, basis: "budget" },
    ],
    { indicators: NUMBERS.map(indicatorRow) },
  );

function setUp(change: Partial<ViewState> = {}, dataset?: Dataset) {
  const onOpen = vi.fn<ViewProps<never>["onOpen"]>();
  const stage = renderOnStage(
    ({ dataset: data, resolved, onChange }) => {
      const model = placeModel(data, resolved, english);
      return (
        model && (
          <PlaceView
            model={model}
            dataset={data}
            resolved={resolved}
            colourOf={() => "red"}
            onChange={onChange}
            onOpen={onOpen}
            controls={<p>The toolbar</p>}
            emptyResult={<p>Nothing passes the filters</p>}
            placePicker={undefined}
            scopeSwitch={undefined}
            yardstickPicker={undefined}
            hrefOf={() => "?"}
          />
        )
      );
    },
    { view: "place", at: id("wuhan"), ...change },
    dataset,
  );
  return { ...stage, onOpen };
}

const region = (name: string) => screen.getByRole("region", { name });

describe(PlaceView, () => {
  test("each figure opens its evidence, its rank leads to the ranking", async () => {
    const { user, view, onOpen } = setUp({}, withNumbers());
    await user.click(
      screen.getByRole("button", { name: /^Wuhan, fund size, 3 billion yuan/ }),
    );
    expect(onOpen).toHaveBeenLastCalledWith({
      place: "wuhan",
      yardstick: "fund",
      incentive: undefined,
    });
    await user.click(
      screen.getByRole("link", { name: "Rank: fund size, 2nd of 2 cities" }),
    );
    expect(view()).toMatchObject({ view: "rank", yard: ["fund"] });
  });

  test("numbers open their sources, have their years in words and as a table", async () => {
    const { user, onOpen } = setUp({}, withNumbers());
    const context = region("The place in numbers");
    expect(
      within(context).getByRole("img", {
        name: "Residents 2020 to 2021, from 1 m to 1.1 m",
      }),
    ).toBeVisible();
    const [source] = within(context).getAllByRole("button", {
      name: /^Source: Tiny/,
    });
    if (source) await user.click(source);
    expect(onOpen).toHaveBeenLastCalledWith({
      kind: "source",
      id: "tiny-yearbook",
    });
    await user.click(
      within(context).getByRole("button", { name: "As a table" }),
    );
    expect(
      within(context)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "YearResidentsGDPGDP per resident",
      "20211.1 m¥110 bn¥100,000",
      "20201 m",
    ]);
  });

  test("the rule of peers is edited in place, and compared with", async () => {
    const { user, view } = setUp({}, withNumbers());
    const peers = region("Peers");
    const names = () =>
      within(peers)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(["Wuhan", "Hangzhou"]);
    const field = within(peers).getByRole("spinbutton", {
      name: "× residents",
    });
    await user.clear(field);
    await user.type(field, "2");
    expect(view().peers).toBe("2~1.25");
    expect(names()).toEqual(["Wuhan", "Hangzhou", "Shenzhen"]);
    await user.click(
      within(peers).getByRole("button", { name: "× GDP per resident: less" }),
    );
    expect(view().peers).toBe("2~1.2");
    await user.click(
      within(peers).getByRole("link", { name: "Compare with its peers" }),
    );
    expect(view()).toMatchObject({
      view: "compare",
      places: ["wuhan", "hangzhou", "shenzhen"],
    });
  });

  test("a zone's page is a step away, and joins the comparison from there", async () => {
    const { user, view } = setUp();
    await user.click(
      within(region("Districts and zones")).getByRole("link", {
        name: /^East Lake .*, 1 figure$/,
      }),
    );
    expect(view()).toMatchObject({ view: "place", at: "wuhan-east-lake" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "East Lake High-tech Development Zone (Optics Valley)",
    );
    await user.click(screen.getByRole("button", { name: "Compare it" }));
    expect(view().places.at(-1)).toBe("wuhan-east-lake");
    expect(screen.getByText("Among the compared")).toBeVisible();
  });

  test("another place is found by its name, of any level", async () => {
    const { user, view } = setUp();
    await user.click(
      screen.getByRole("button", { name: "Choose the place of this page" }),
    );
    await user.type(await screen.findByRole("combobox"), "hubei{Enter}");
    expect(view().at).toBe("hubei");
    expect(screen.queryByText("The toolbar")).not.toBeInTheDocument();
    expect(
      screen.getByText(/^The dataset has no figures of Hubei/),
    ).toBeVisible();
  });

  test("an event opens its own panel", async () => {
    const { user, onOpen } = setUp();
    await user.click(screen.getByRole("button", { name: "A park opens" }));
    expect(onOpen).toHaveBeenLastCalledWith({
      kind: "event",
      id: "east-lake-park",
    });
  });

  test("says when the filters hide everything", () => {
    setUp({ sector: ["quantum"] });
    expect(screen.getByText("Nothing passes the filters")).toBeVisible();
    expect(
      screen.getByText(/The filters hide all its 5 figures\.$/),
    ).toBeVisible();
  });
});
