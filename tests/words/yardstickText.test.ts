import { describe, expect, test } from "vitest";
import { parseYardstick, type Yardstick } from "#domain/yardstick.ts";
import { rowsOf } from "#tests/support/table.ts";
import { english } from "#words/catalogue.ts";
import { rankTitle } from "#words/rankTitle.ts";
import { yardstickText } from "#words/yardstickText.ts";

const CASES = `
 yardstick                    | title                                | name                                  | ranked
 ---------------------------- | ------------------------------------ | ------------------------------------- | ------
 cap.team                     | A team                               | cap per team                          | Who offers a team the most
 cap.startup.year             | A start-up, a year                   | cap per start-up, a year              | Who offers a start-up the most a year
 cap.leading-talent.sqm       | A leading talent, floor space in m²  | cap per leading talent, floor space in m² | Who offers a leading talent the most floor space
 grant.doctor                 | A doctoral graduate                  | fixed grant per doctor                | Who gives a doctoral graduate the largest fixed amount
 grant.doctor.month           | A doctoral graduate, a month         | fixed grant per doctor, a month       | Who gives a doctoral graduate the largest fixed amount a month
 grant.person.sqm             | Another person, floor space in m²    | fixed grant per person, floor space in m² | Who gives another person the largest fixed amount of floor space
 rate.enterprise.rent         | An enterprise, of rent               | share covered of rent per enterprise  | Who covers the largest share of rent for an enterprise
 rate.enterprise.none         | An enterprise, of a cost             | share covered of a cost per enterprise | Who covers the largest share of a cost for an enterprise
 rate.tax                     | Share covered, of tax                | share covered of tax                  | Who covers the largest share of tax
 annual-budget                | Each year                            | annual budget                         | Who sets aside the most each year
 budget                       | In total                             | total budget                          | Who sets aside the most in total
 fund                         | A fund                               | fund size                             | Who has the largest fund
 fund-cluster                 | Several funds together               | total of several funds                | Who plans the most in several funds
 paid                         | Paid out                             | paid out                              | Who has paid out the most
 paid.year                    | Paid out, a year                     | paid out, a year                      | Who has paid out the most a year
 paid.project                 | Paid out, projects                   | paid out, projects                    | Who has supported the most projects
 target                       | Output or money to reach             | target, output or money               | Who aims for the most output
 target.person                | People to attract                    | target, people                        | Who aims for the most people
 target.enterprise.year       | Enterprises to attract or found, a year | target, enterprises, a year        | Who aims for the most enterprises a year
 threshold.project            | A project                            | condition per project                 | Who asks the most of a project
 threshold.enterprise.year    | An enterprise, in years              | condition per enterprise, in years    | Who asks the most of an enterprise
 cap.month                    | Cap, a month                         | cap, a month                          | Who offers a recipient the most a month
 `;

const named = (name: string | undefined): Yardstick => {
  const yardstick = parseYardstick(name ?? "");
  if (!yardstick) throw new Error(`no yardstick ${String(name)}`);
  return yardstick;
};

describe(yardstickText, () => {
  test.each(rowsOf(CASES))("%s: “%s”, “%s”", (yardstick, title, name) => {
    expect(yardstickText(named(yardstick), english)).toEqual({ title, name });
  });
});

describe(rankTitle, () => {
  test.each(rowsOf(CASES))("%s", (yardstick, _, __, title) => {
    expect(rankTitle(named(yardstick), "none", english)).toBe(title);
  });

  test.each([
    [
      "annual-budget",
      "resident",
      "Who sets aside the most each year per resident",
    ],
    [
      "annual-budget",
      "gdp",
      "Who sets aside the most each year as a share of GDP",
    ],
    [
      "fund",
      "revenue",
      "Who has the largest fund as a share of public revenue",
    ],
    ["paid.year", "km2", "Who has paid out the most a year per km²"],
    ["target.person", "student", "Who aims for the most people per student"],
    [
      "grant.doctor",
      "gdp-head",
      "Who gives a doctoral graduate the largest fixed amount as a multiple of local GDP per resident",
    ],
  ] as const)("%s by %s", (yardstick, per, title) => {
    expect(rankTitle(named(yardstick), per, english)).toBe(title);
  });
});
