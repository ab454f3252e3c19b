import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { rowsOf } from "#tests/support/table.ts";
import { english } from "#words/catalogue.ts";
import { settingsSentence } from "#words/settingsText.ts";

const CASES = `
 settings                              | sentence
 ------------------------------------- | --------
                                       | As stated, in yuan at announced prices; the highest figure of each place, its zones included.
 cur=usd&prices=2020                   | As stated, in US dollars at prices of 2020; the highest figure of each place, its zones included.
 time=year&per=resident                | Per year, per resident, in yuan at announced prices; the highest figure of each place, its zones included.
 time=total&cur=ppp                    | Over the whole term, in international dollars at announced prices; the highest figure of each place, its zones included.
 pick=sum&zones=apart                  | As stated, in yuan at announced prices; the sum of each place’s figures, its zones left out.
 pick=latest&scale=index               | As stated, as an index, in yuan at announced prices; the latest figure of each place, its zones included.
 time=year&per=km2&scale=rank&cur=usd&prices=2017&pick=sum&zones=apart | Per year, per km², as ranks, in US dollars at prices of 2017; the sum of each place’s figures, its zones left out.
 `;

describe(settingsSentence, () => {
  const dataset = tinyDataset();

  test.each(rowsOf(CASES))("%s: %s", (link, sentence) => {
    const { settings } = asked(dataset, link);
    expect(settingsSentence(settings, true, english)).toBe(sentence);
  });

  test("says nothing of money where none is shown", () => {
    const { settings } = asked(dataset, "per=gdp&cur=usd&prices=2020&scale=z");
    expect(settingsSentence(settings, false, english)).toBe(
      "As stated, as percent of GDP, in standard deviations from the mean; the highest figure of each place, its zones included.",
    );
  });
});
