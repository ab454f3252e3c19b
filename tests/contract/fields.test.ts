import { describe, expect, test } from "vitest";
import { FACET_NAMES } from "#facets/facet.ts";
import { INITIAL_FILTERS } from "#facets/filter.ts";
import { decode, encode } from "#view-state/codec.ts";
import { FIELD_NAMES, fieldNamed, INITIAL_VIEW } from "#view-state/fields.ts";

describe.each(FIELD_NAMES)("the field %s", (name) => {
  const field = fieldNamed(name);
  const values = [field.initial, ...field.samples];

  test("reads back all of its samples", () => {
    for (const value of values) {
      expect(field.parse(field.format(value))).toEqual({
        ok: true,
        value,
        dropped: [],
      });
    }
  });

  test("travels in a link on its own", () => {
    for (const value of values) {
      const view = { ...INITIAL_VIEW, [name]: value };
      const { view: read, problems } = decode(encode(view));
      expect(read).toEqual(view);
      expect(problems).toEqual([]);
    }
  });

  test("has a sample that differs from the start, or its round trip would say nothing", () => {
    const texts = new Set(values.map((value) => field.format(value)));
    expect(texts.size).toBeGreaterThan(1);
  });

  test("does not read what nobody writes", () => {
    if (["q", "title", "note"].includes(name)) return;
    for (const text of ["", " ", "\u0000", "<b>", "A B", "~", "__proto__"]) {
      expect([text, field.parse(text).ok]).toEqual([text, false]);
    }
  });

  test("is named by letters alone", () => {
    expect(name).toMatch(/^[a-z]+$/);
  });
});

test("every facet is a field, and starts where the filter starts", () => {
  for (const name of [...FACET_NAMES, "from", "to", "q"] as const) {
    expect(FIELD_NAMES).toContain(name);
    expect(INITIAL_VIEW[name]).toEqual(INITIAL_FILTERS[name]);
  }
});
