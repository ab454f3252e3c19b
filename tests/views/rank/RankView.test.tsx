import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf } from "#tests/support/stated.ts";
import { encode } from "#view-state/codec.ts";
import { rankModel } from "#views/rank/model.ts";
import { RankView } from "#views/rank/RankView.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { english } from "#words/catalogue.ts";

const CAP = { basis: "cap", recipient: "team" } as const;

/** Wuhan has more in the yuan of its year, Shenzhen at the prices of one. */
const TWO = datasetOf([
  { ...CAP, id: "early", place: "shenzhen", amount: 1000 },
  { ...CAP, id: "late", place: "wuhan", amount: 1001, priceYear: 2018 },
]);

function modelOf(dataset: Dataset, link: string) {
  const resolved = asked(dataset, `view=rank&${link}`);
  const model = rankModel(dataset, resolved, english);
  if (!model) throw new Error("there is nothing to rank");
  return { model, resolved };
}

function show(dataset: Dataset, link: string) {
  const { model, resolved } = modelOf(dataset, link);
  const onChange = vi.fn<ViewProps<unknown>["onChange"]>();
  render(
    <RankView
      model={model}
      dataset={dataset}
      resolved={resolved}
      colourOf={() => "#0072a8"}
      onChange={onChange}
      hrefOf={(view) => `?${encode(view)}`}
      onOpen={vi.fn<ViewProps<unknown>["onOpen"]>()}
      controls={null}
      emptyResult={null}
      placePicker={null}
      yardstickPicker={null}
      scopeSwitch={null}
    />,
  );
  return { onChange, user: userEvent.setup() };
}

const sure = () =>
  within(screen.getByRole("region", { name: "How sure is this order?" }));

describe("how sure the order is", () => {
  test("each bar's name says between which ranks it stands", () => {
    show(TWO, "yard=cap.team");
    const names = screen
      .getAllByRole("button", { name: /^\d/ })
      .map(({ ariaLabel }) => ariaLabel);
    expect(names).toEqual([
      expect.stringMatching(
        /^1\. Wuhan, .*, rank 1 to 2 in 3 ways of counting$/,
      ),
      expect.stringMatching(
        /^2\. Shenzhen, .*, rank 1 to 2 in 3 ways of counting$/,
      ),
    ]);
  });

  test("its best and worst rank stand beside it", () => {
    show(TWO, "yard=cap.team");
    expect(
      // Set in lines over their column.
      screen.getByText(/^How sure/),
    ).toBeVisible();
    expect(screen.getAllByText("1–2")).toHaveLength(2);
  });

  test("a sentence says who leads", () => {
    show(TWO, "yard=cap.team");
    expect(
      sure().getByText(/^Wuhan leads in 2 of 3 ways of counting\./),
    ).toBeVisible();
  });

  test("each way of counting is a link to the view counted so", async () => {
    const { onChange, user } = show(TWO, "yard=cap.team");
    await user.click(sure().getByText("The 3 ways of counting"));
    const rows = sure()
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(rows.slice(0, 3)).toEqual([
      "In yuan at announced prices; the highest figure of each placeWuhan leads, as shown",
      "In US dollars at announced prices; the highest figure of each placeWuhan leads",
      "In yuan at prices of 2020; the highest figure of each placeShenzhen leads",
    ]);
    const links = sure().getAllByRole("link");
    expect(links[0]).toHaveAttribute("aria-current", "true");
    const restated = sure().getByRole("link", { name: /at prices of 2020/ });
    expect(restated).toHaveAttribute(
      "href",
      "?view=rank&yard=cap.team&prices=2020&data=current",
    );
    await user.click(restated);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ prices: 2020, view: "rank" }),
    );
  });

  test("the table says it, too", async () => {
    const { user } = show(TWO, "yard=cap.team");
    await user.click(screen.getByRole("button", { name: "As a table" }));
    expect(
      screen.getByRole("columnheader", { name: "Rank in 3 ways of counting" }),
    ).toBeVisible();
    expect(screen.getAllByRole("cell", { name: "1–2" })).toHaveLength(2);
  });

  test("where there is only one way of counting, that is said instead", () => {
    show(tinyDataset(), "yard=annual-budget");
    expect(
      sure().getByText("There is only one way of counting this."),
    ).toBeVisible();
    expect(screen.queryByText(/rank in/)).toBeNull();
    expect(
      screen.getAllByRole("button", { name: /^\d/ })[0],
    ).toHaveAccessibleName(/^1\. Shenzhen, .*, highest$/);
  });
});
