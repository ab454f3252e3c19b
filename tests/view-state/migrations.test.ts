import { describe, expect, test } from "vitest";
import { migrate } from "#view-state/migrations.ts";

/** Two made-up migrations: version 2 renamed `by` to `per`, version 3 writes what was left out. */
const rename = (params: URLSearchParams) => {
  const next = new URLSearchParams(params);
  const by = next.get("by");
  next.delete("by");
  if (by !== null) next.set("per", by);
  return next;
};
const fill = (params: URLSearchParams) => {
  const next = new URLSearchParams(params);
  if (!next.has("per")) next.set("per", "none");
  return next;
};

describe(migrate, () => {
  test.each([
    ["by=gdp", "per=gdp"],
    ["v=1&by=gdp", "v=1&per=gdp"],
    ["q=x", "q=x&per=none"],
    ["v=2&by=gdp", "v=2&by=gdp&per=none"],
    ["v=3&by=gdp", "v=3&by=gdp"],
    ["v=99&by=gdp", "v=99&by=gdp"],
    ["v=0&by=gdp", "v=0&per=gdp"],
    ["v=-1&by=gdp", "v=-1&per=gdp"],
    ["v=new&by=gdp", "v=new&per=gdp"],
    ["v=&by=gdp", "v=&per=gdp"],
  ])("%s becomes %s", (link, expected) => {
    const migrated = migrate(new URLSearchParams(link), [rename, fill]);
    expect(migrated.toString()).toBe(expected);
  });

  test("a link of today's version stays as it is", () => {
    expect(migrate(new URLSearchParams("v=1&per=gdp")).toString()).toBe(
      "v=1&per=gdp",
    );
  });
});
