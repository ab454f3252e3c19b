import { describe, expect, test } from "vitest";
import { choose, inOrder } from "#arithmetic/choice.ts";
import { normalise } from "#arithmetic/normalise.ts";
import { PICKS } from "#domain/settings.ts";
import { datasetOf, nationalRow, type Stated } from "#tests/support/stated.ts";
import { settingsOf, statedAs } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { caveatsTold, stepsTold, told } from "#tests/support/told.ts";

const national = ["cpi 2015 100", "cpi 2017 110", "cpi 2020 120"].map(
  nationalRow,
);

/** Figures of one place and yardstick, named a, b, c in the order in which they are stated. */
function candidatesOf(
  texts: readonly string[],
  link: string,
  more: Readonly<Record<string, Stated>> = {},
) {
  const dataset = datasetOf(
    texts.map((text, index) => {
      const name = "abcdef".charAt(index);
      return { id: name, ...statedAs(text), ...more[name] };
    }),
    { national },
  );
  return [...dataset.subjects.values()].map((subject) => ({
    subject,
    figure: normalise(subject, settingsOf(link), dataset),
  }));
}

const listOf = (texts: string) => texts.split(" + ");
const nameOf = (chosen: ReturnType<typeof choose>) =>
  chosen.lead?.subject.incentive.id ?? "none";

const CASES = `
 figures                                            | highest             | latest              | sum
 -------------------------------------------------- | ------------------- | ------------------- | ---
 fund 5 CNY in 2017                                 | a 5 CNY             | a 5 CNY             | a 5 CNY
 fund 5 CNY in 2017 + fund 7 CNY in 2015            | b 7 CNY             | a 5 CNY             | b 12 CNY
 fund 5 CNY in 2015 + fund 7 CNY in 2017 + fund 6 CNY in 2017 | b 7 CNY   | b 7 CNY             | b 18 CNY
 fund 5 CNY in 2015 + fund 7 CNY                    | b 7 CNY             | a 5 CNY             | b 12 CNY
 fund 5 CNY + fund 7 CNY                            | b 7 CNY             | b 7 CNY             | b 12 CNY
 fund at-least 5 CNY in 2017 + fund 3 CNY in 2017   | a at-least 5 CNY    | a at-least 5 CNY    | a at-least 8 CNY
 fund at-least 5 CNY in 2017 + fund at-most 3 CNY in 2017 | a at-least 5 CNY | a at-least 5 CNY | a about 8 CNY
 fund 3..9 CNY in 2017 + fund 7 CNY in 2017         | a 3 to 9 CNY        | a 3 to 9 CNY        | a 10 to 16 CNY
 cap.team at-most 3 CNY in 2017                     | a at-most 3 CNY     | a at-most 3 CNY     | a missing not-summable
 cap.team 3 CNY in 2017 + cap.team 4 CNY in 2017    | b 4 CNY             | b 4 CNY             | b missing not-summable
 grant.doctor 3 CNY in 2017 + grant.doctor 4 CNY    | b 4 CNY             | a 3 CNY             | b missing not-summable
 target 3 person in 2017 + target 4 person in 2017  | b 4 person          | b 4 person          | b missing not-summable
 fund-cluster 3 CNY in 2017 + fund-cluster 4 CNY    | b 4 CNY             | a 3 CNY             | b missing not-summable
 rate.enterprise.rent 30 percent + rate.enterprise.rent 50 percent | b 50 percent of cost | b 50 percent of cost | b missing not-summable
 `;

describe(choose, () => {
  test.each(rowsOf(CASES))("of %s: %s; %s; %s", (figures, ...expected) => {
    const candidates = candidatesOf(listOf(figures), "");
    const chosen = PICKS.map((pick) => choose(candidates, pick));
    expect(chosen.map((one) => `${nameOf(one)} ${told(one.figure)}`)).toEqual(
      expected,
    );
  });

  test.each(PICKS)("of none, the %s is missing, no-figure", (pick) => {
    const chosen = choose([], pick);
    expect(told(chosen.figure)).toBe("missing no-figure");
    expect(chosen.lead).toBeUndefined();
  });

  test("a figure without a number gives way to any that has one", () => {
    const candidates = candidatesOf(
      ["fund 9 CNY", "fund 5 CNY in 2015", "fund 4 CNY in 2017"],
      "prices=2020",
    );
    expect(nameOf(choose(candidates, "highest"))).toBe("b");
    expect(nameOf(choose(candidates, "latest"))).toBe("c");
  });

  test.each(
    rowsOf(`
 figures, at prices of 2020                                        | highest        | latest
 ----------------------------------------------------------------- | -------------- | ------
 fund 9 CNY + fund 5 CNY in 2015                                   | b, skipped: a  | b,
 fund 4 CNY + fund 5 CNY in 2015                                   | b,             | b,
 fund 9 CNY in 2019 + fund 5 CNY in 2015                           | b, skipped: a  | b, skipped: a
 fund 4 CNY in 2019 + fund 5 CNY in 2015                           | b,             | b, skipped: a
 fund 9 CNY in 2010 + fund 8 CNY + fund 5 CNY in 2015              | c, skipped: a b | c,
 fund 5 CNY in 2015 + fund 4 CNY in 2017                           | a,             | b,
 fund 9 CNY + fund 8 CNY in 2016                                   | a,             | b,
 `),
  )(
    "what stands above as stated and could not be counted is named: %s: %s; %s",
    (figures, ...expected) => {
      const candidates = candidatesOf(listOf(figures), "prices=2020");
      const chosen = (["highest", "latest"] as const).map((pick) =>
        choose(candidates, pick),
      );
      expect(
        chosen.map((one) =>
          `${nameOf(one)}, ${caveatsTold(one.figure)}`.trim(),
        ),
      ).toEqual(expected);
    },
  );

  test("where none has a number, the highest as stated says why", () => {
    const candidates = candidatesOf(
      ["fund 5 CNY in 2016", "fund 9 CNY"],
      "prices=2020",
    );
    const chosen = choose(candidates, "highest");
    expect([nameOf(chosen), told(chosen.figure)]).toEqual([
      "b",
      "missing no-year",
    ]);
  });
});

describe("the sum", () => {
  const sumOf = (
    texts: readonly string[],
    link = "",
    more: Readonly<Record<string, Stated>> = {},
  ) => choose(candidatesOf(texts, link, more), "sum").figure;

  test("of one figure is that figure, without a caveat", () => {
    const figure = sumOf(["fund 5 CNY in 2017"]);
    expect([stepsTold(figure), caveatsTold(figure)]).toEqual(["stated", ""]);
  });

  test("warns once that it may count money twice, and keeps each caveat of its parts once", () => {
    const figure = sumOf([
      "fund 5 CNY in 2017",
      "fund 6 CNY in 2017",
      "fund 7 CNY in 2017",
    ]);
    expect([stepsTold(figure), caveatsTold(figure)]).toEqual([
      "sum of 3",
      "double-counting",
    ]);
  });

  test("with a part missing is missing for its reason: it would pass for the whole", () => {
    const figure = sumOf(["fund 5 CNY in 2017", "fund 6 CNY"], "prices=2020");
    expect(told(figure)).toBe("missing no-year");
  });

  test("adds yearly and other money without naming one time", () => {
    const figure = sumOf([
      "fund 5 CNY year in 2017",
      "fund 6 CNY total in 2017",
    ]);
    expect(told(figure)).toBe("11 CNY");
    const yearly = sumOf([
      "fund 5 CNY year in 2017",
      "fund 6 CNY year in 2017",
    ]);
    expect(told(yearly)).toBe("11 CNY year");
  });

  const rivals = {
    a: { contested: ["b"] },
    b: { contested: ["a"] },
  };

  test("takes the highest of those that contest each other, and says which it left out", () => {
    const figure = sumOf(
      ["fund 5 CNY in 2017", "fund 9 CNY in 2017", "fund 2 CNY in 2017"],
      "",
      rivals,
    );
    expect(told(figure)).toBe("11 CNY");
    expect(stepsTold(figure)).toBe("sum of 2");
    expect(caveatsTold(figure)).toBe("double-counting, contested, left out: a");
  });

  test("of two that contest each other counts no money twice", () => {
    const figure = sumOf(
      ["fund 5 CNY in 2017", "fund 9 CNY in 2017"],
      "",
      rivals,
    );
    expect(told(figure)).toBe("9 CNY");
    expect(caveatsTold(figure)).toBe("contested, left out: a");
  });

  test("a contested figure without a number is left out beside one that has one", () => {
    const figure = sumOf(
      ["fund 9 CNY", "fund 5 CNY in 2020", "fund 2 CNY in 2020"],
      "prices=2020",
      rivals,
    );
    expect(told(figure)).toBe("7 CNY of 2020");
  });

  test.each([
    ["per=resident", "missing not-comparable"],
    ["time=year", "missing one-off"],
    ["prices=2020", "missing no-year"],
    ["", "missing not-summable"],
  ])("of caps under %s gives the first reason met: %s", (link, reason) => {
    const caps = ["cap.team 3 CNY once", "cap.team 4 CNY once"];
    expect(told(sumOf(caps, link))).toBe(reason);
  });
});

describe(inOrder, () => {
  test("the highest first, or the latest; what has no number last", () => {
    const candidates = candidatesOf(
      [
        "fund 5 CNY in 2015",
        "fund 9 CNY in 2016",
        "fund 7 CNY in 2015",
        "fund 6 CNY in 2017",
      ],
      "prices=2020",
    );
    const names = (pick: (typeof PICKS)[number]) =>
      inOrder(candidates, pick)
        .map(({ subject }) => subject.incentive.id)
        .join("");
    // b has no price index; a, c and d come to 6, 8.4 and 6.5.
    expect([names("highest"), names("latest"), names("sum")]).toEqual([
      "cdab",
      "dcab",
      "cdab",
    ]);
  });
});
