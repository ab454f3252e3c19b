import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, type Stated } from "#tests/support/stated.ts";
import { encode } from "#view-state/codec.ts";
import { type RankModel, rankModel } from "#views/rank/model.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();

function modelOf(link: string, data = dataset): RankModel {
  const model = rankModel(data, asked(data, `view=rank&${link}`), english);
  if (!model) throw new Error(`nothing to rank for ${link}`);
  return model;
}

const sureOf = (...asked: Parameters<typeof modelOf>) => {
  const { sure } = modelOf(...asked);
  if (!sure) throw new Error("nobody is ranked");
  return sure;
};

/** `Wuhan 1–3: 2 50%, 3 50%`. */
const stripsOf = ({ bars }: RankModel) =>
  bars.map(({ cell, sure }) => {
    const parts = sure?.strip.map(
      ({ rank, share }) => `${rank} ${Math.round(share * 100)}%`,
    );
    return `${cell.place.name} ${sure?.range ?? "?"}: ${parts?.join(", ") ?? ""}`;
  });

const LATE = { id: "late", place: "wuhan", priceYear: 2018 } as const;

/** Wuhan has more in the yuan of its year, Shenzhen in those of one. */
const TWO = [
  {
    id: "early",
    place: "shenzhen",
    basis: "cap",
    recipient: "team",
    amount: 1000,
  },
  { ...LATE, basis: "cap", recipient: "team", amount: 1001 },
] as const satisfies readonly Stated[];

const two = datasetOf(TWO);

describe("how sure the order of a ranking is", () => {
  test("a strip for each place: the share of the ways at each rank", () => {
    expect(stripsOf(modelOf("yard=cap.team", two))).toEqual([
      "Wuhan 1–2: 1 67%, 2 33%",
      "Shenzhen 1–2: 1 33%, 2 67%",
    ]);
  });

  test("the best rank is coloured fully, the last faintly", () => {
    const { bars, sure } = modelOf("yard=cap.team", two);
    expect(bars[0]?.sure?.strip.map(({ strength }) => strength)).toEqual([
      1, 0.14,
    ]);
    expect(bars[0]?.sure?.spoken).toBe("rank 1 to 2 in 3 ways of counting");
    expect(sure?.strips?.header).toBe(
      "How sure is this order? · rank in 3 ways of counting",
    );
  });

  test("without strips there is no list, but what was left out and why", () => {
    const { strips, ways, sentences, listTitle, explained } =
      sureOf("yard=annual-budget");
    expect([strips, ways]).toEqual([undefined, []]);
    expect(sentences).toEqual(["There is only one way of counting this."]);
    expect(listTitle).toBe("Why there is only one");
    expect(explained.join(" ")).toContain(
      "90 combinations under which a place would lose its figure: Shenzhen, Wuhan and Guangzhou.",
    );
  });
});

describe("each way of counting", () => {
  const link = "yard=cap.team&places=wuhan&q=programme&scale=index";

  test("is a link to the view counted so, and keeps the question", () => {
    const { ways } = sureOf(`${link}&open=wuhan_cap.team`, two);
    expect(ways.map(({ view }) => encode(view))).toEqual(
      ways.map(({ id }) => {
        const [, prices = "", cur = ""] = id.split(" ");
        const changed = [
          cur === "cny" ? "" : `cur=${cur}&`,
          prices === "nominal" ? "" : `prices=${prices}&`,
        ].join("");
        return `view=rank&places=wuhan&yard=cap.team&${changed}scale=index&q=programme&data=current`;
      }),
    );
  });

  test("says who leads, and which one is shown", () => {
    const { ways, sentences } = sureOf(`${link}&cur=usd`, two);
    expect(
      ways.map(
        ({ text, leaders, isCurrent }) =>
          `${text}: ${leaders}${isCurrent ? ", as shown" : ""}`,
      ),
    ).toEqual([
      "In yuan at announced prices; the highest figure of each place: Wuhan leads",
      "In US dollars at announced prices; the highest figure of each place: Wuhan leads, as shown",
      "In yuan at prices of 2020; the highest figure of each place: Shenzhen leads",
    ]);
    expect(sentences).toEqual([
      "Wuhan leads in 2 of 3 ways of counting. In the other one, Shenzhen leads.",
      "The order of the first two holds in 2 of 3 ways of counting.",
    ]);
  });
});

describe("where that has no answer", () => {
  test("a single place has no order", () => {
    const { sentences, listTitle } = sureOf("yard=cap.team");
    expect(sentences).toEqual(["A single place has no order to be sure of."]);
    expect(listTitle).toBeUndefined();
  });

  test("nobody is ranked", () => {
    expect(modelOf("yard=fund&q=nothing-at-all").sure).toBeUndefined();
  });
});
