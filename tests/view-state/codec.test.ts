import { describe, expect, test } from "vitest";
import { rowsOf } from "#tests/support/table.ts";
import { decode, encode, LONGEST_LINK } from "#view-state/codec.ts";
import { FIELD_NAMES, INITIAL_VIEW } from "#view-state/fields.ts";

/** What is wrong with a link: `prices 2019abc not-a-year`. */
const faultsOf = (query: string) =>
  decode(query)
    .problems.map(({ param, raw, reason }) => `${param} “${raw}” ${reason}`)
    .join(", ");

const written = (query: string) => {
  const { view, foreign } = decode(query);
  return encode(view, foreign);
};

describe(encode, () => {
  test("the view before anyone chooses is nothing but the data", () => {
    expect(encode(INITIAL_VIEW)).toBe("data=current");
    expect(encode({ ...INITIAL_VIEW, data: "2026.11.0" })).toBe(
      "data=2026.11.0",
    );
  });

  test("half a character, which no address can hold, is written as a whole one", () => {
    const view = { ...INITIAL_VIEW, q: "a\uD800b" };
    expect(encode(view)).toBe("q=a%EF%BF%BDb&data=current");
  });

  test("the parameters and their order are a contract", () => {
    expect(FIELD_NAMES.join(" ")).toBe(
      "view places yard scope rows at peers x y xlog ylog zoom cols by order per cur prices time pick scale ref diff zones " +
        "sector basis recipient instrument audience level province status bound quality " +
        "from to on source q sort open title note embed lang data",
    );
  });

  test("a usual view stays under 300 characters", () => {
    const usual =
      "view=compare&places=shenzhen~guangzhou~wuhan~hangzhou~changsha~beijing" +
      "&yard=cap.team~cap.enterprise~annual-budget~fund~rate.enterprise.rent~target.person" +
      "&per=resident&cur=usd&prices=2020&scale=index&ref=wuhan&diff=1&sector=ai~blockchain" +
      "&quality=all&from=2015&q=talent&sort=-fund&data=2026.11.0";
    expect(written(usual).length).toBeLessThan(300);
    expect(faultsOf(usual)).toBe("");
  });

  test("twelve places and as many yardsticks stay under the longest link", () => {
    const places = Array.from(
      { length: 12 },
      (_, index) => `some-city-number-${index}`,
    );
    const yards = Array.from(
      { length: 12 },
      () => "cap.leading-talent.sqm.month",
    );
    const long = `places=${places.join("~")}&yard=${yards.join("~")}&open=some-city-number-0_fund`;
    expect(written(long).length).toBeLessThan(LONGEST_LINK);
  });
});

const AGAIN = `
 read                                   | written again
 -------------------------------------- | -------------
                                        | data=current
 view=rank                              | view=rank&data=current
 view=compare                           | data=current
 data=2026.11.0&view=rank               | view=rank&data=2026.11.0
 places=shenzhen~wuhan~hangzhou~changsha | data=current
 places=wuhan                           | places=wuhan&data=current
 places=wuhan~shenzhen~wuhan            | places=wuhan~shenzhen&data=current
 places=wuhan~~shenzhen~                | places=wuhan~shenzhen&data=current
 sector=~ai~                            | sector=ai&data=current
 yard=auto                              | data=current
 yard=cap.team~annual-budget            | yard=cap.team~annual-budget&data=current
 per=resident&cur=usd&prices=2020       | per=resident&cur=usd&prices=2020&data=current
 prices=nominal                         | data=current
 sector=blockchain~ai                   | sector=ai~blockchain&data=current
 sector=all                             | data=current
 quality=high~medium                    | data=current
 quality=all                            | quality=all&data=current
 quality=medium~high                    | data=current
 province=hubei~guangdong               | province=hubei~guangdong&data=current
 diff=1                                 | diff=1&data=current
 diff=0                                 | data=current
 from=2015&to=2018                      | from=2015&to=2018&data=current
 q=talent                               | q=talent&data=current
 q=                                     | data=current
 q=a%20b                                | q=a%20b&data=current
 q=a+b                                  | q=a%20b&data=current
 q=孔雀                                 | q=%E5%AD%94%E9%9B%80&data=current
 q=%3Cb%3E%26%27(*)!                    | q=%3Cb%3E%26%27%28%2A%29%21&data=current
 sort=-cap.team                         | sort=-cap.team&data=current
 sort=none                              | data=current
 open=wuhan_fund_wuhan-fund-one         | open=wuhan_fund_wuhan-fund-one&data=current
 view=rank&view=compare                 | view=rank&data=current
 utm_source=mail&view=rank              | view=rank&data=current&utm_source=mail
 k=1&k=2&__proto__=a                    | data=current&k=1&k=2&__proto__=a
 a%26b=1&c%3D=d%26&%23=%23%2B           | data=current&a%26b=1&c%3D=d%26&%23=%23%2B
 v=1&view=rank                          | view=rank&data=current
 ?view=rank                             | view=rank&data=current
 `;

const FAULTS = `
 link                       | faults
 -------------------------- | ------
 view=nonsense              | view “nonsense” unknown-word
 view=                      | view “” unknown-word
 view=Rank                  | view “Rank” unknown-word
 places=Wuhan~shenzhen      | places “Wuhan” dropped
 places=~                   | places “~” not-a-list
 places=                    | places “” not-a-list
 places=a~b~c~d~e~f~g~h~i~j~k~l~m~n | places “m” dropped, places “n” dropped
 yard=cap.team~cap.nobody   | yard “cap.nobody” dropped
 yard=cap.nobody            | yard “cap.nobody” not-a-list
 per=head                   | per “head” unknown-word
 prices=2019abc             | prices “2019abc” not-a-year
 prices=19                  | prices “19” not-a-year
 from=1800                  | from “1800” not-a-year
 sector=ai~magic~spells     | sector “magic” dropped, sector “spells” dropped
 sector=magic               | sector “magic” unknown-word
 sector=                    | sector “” unknown-word
 diff=yes                   | diff “yes” unknown-word
 ref=__proto__              | ref “__proto__” unknown-word
 per=__proto__&cur=constructor | per “__proto__” unknown-word, cur “constructor” unknown-word
 sort=cap.nobody            | sort “cap.nobody” unknown-word
 sort=--name                | sort “--name” unknown-word
 open=wuhan                 | open “wuhan” unknown-word
 open=wuhan_fund_a_b        | open “wuhan_fund_a_b” unknown-word
 data=latest                | data “latest” unknown-word
 data=../../x               | data “../../x” unknown-word
 per=resident&per=head      |
 unknown=1                  |
 `;

describe(decode, () => {
  test.each(rowsOf(AGAIN))("%s is written as %s", (read, again) => {
    expect(written(read)).toBe(again);
    expect(faultsOf(read)).toBe("");
  });

  test.each(rowsOf(FAULTS))("%s: %s", (link, faults) => {
    expect(faultsOf(link)).toBe(faults);
  });

  test("what cannot be read stays at its start, the rest applies", () => {
    const { view } = decode("per=head&cur=usd&prices=soon&sector=ai~magic");
    expect(view).toEqual({ ...INITIAL_VIEW, cur: "usd", sector: ["ai"] });
  });

  test("a long text is named in short", () => {
    const [problem] = decode(`q=${"x".repeat(10_000)}`).problems;
    expect(problem).toEqual({
      param: "q",
      raw: `${"x".repeat(60)}…`,
      reason: "too-long",
    });
    expect(decode(`q=${"x".repeat(200)}`).view.q).toHaveLength(200);
  });

  test("control characters and halves of characters become harmless", () => {
    expect(decode("q=a%00b%0Ac").view.q).toBe("a b c");
    expect(decode("q=a\uD800b").view.q).toBe("a\uFFFDb");
    expect(decode("q=%E0%A4%A").view.q).toContain("\uFFFD");
  });

  test("twelve places are compared, and the others named as left out", () => {
    const { view, problems } = decode("places=a~b~c~d~e~f~g~h~i~j~k~l~m~n");
    expect(view.places.join("")).toBe("abcdefghijkl");
    expect(problems.map(({ raw }) => raw)).toEqual(["m", "n"]);
  });

  test("markup is text like any other", () => {
    const { view, problems } = decode(
      "q=%3Cscript%3E&view=%3Cscript%3E&places=%3Cb%3E",
    );
    expect(view).toEqual({ ...INITIAL_VIEW, q: "<script>" });
    expect(problems.map(({ raw }) => raw)).toEqual(["<script>", "<b>"]);
  });

  test("no name reaches the prototype of anything", () => {
    const { view, foreign } = decode(
      "__proto__=1&constructor=2&hasOwnProperty=3&view=rank",
    );
    expect(view).toEqual({ ...INITIAL_VIEW, view: "rank" });
    expect(foreign).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
      ["hasOwnProperty", "3"],
    ]);
    expect(({} as Record<string, unknown>)["view"]).toBeUndefined();
  });

  test("ten thousand characters of anything are read", () => {
    const long = "&places=a~=%~".repeat(800);
    expect(long.length).toBeGreaterThan(10_000);
    expect(decode(long).view.places).toEqual(["a"]);
  });
});
