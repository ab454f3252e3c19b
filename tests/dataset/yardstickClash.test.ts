import { expect, test } from "vitest";
import { after } from "./problemsOf.ts";

test("money for people and a number of people never share a yardstick", () => {
  const row = (id: string, recipient: string, unit: string) =>
    `${id},wuhan-million-students,target,none,${recipient},5,,exact,${unit},total,5,2017,announced,five,tiny-bulletin,paragraph 4,`;
  const problems = after("incentives", /$/, `${row("b", "person", "CNY")},\n`);
  expect(problems).toEqual([
    expect.stringMatching(
      /^row incentives\.csv:\d+: recipient — person in CNY makes the yardstick target\.person, which other rows use for place in person; expected a recipient and a unit/,
    ),
  ]);
});
