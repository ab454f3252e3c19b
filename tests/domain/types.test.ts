import { describe, expect, expectTypeOf, test } from "vitest";
import type { Basis, BasisRules } from "#domain/basis.ts";
import type { Figure, MissingReason, Unit, Value } from "#domain/figure.ts";
import { type PlaceId, placeId, type SourceId } from "#domain/ids.ts";
import { AS_STATED, type Settings } from "#domain/settings.ts";
import { parseYear, type Year } from "#domain/year.ts";
import { parseYardstick, type YardstickId } from "#domain/yardstick.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { ReasonWords } from "#words/en/reasons.ts";

/*
 * What must not compile. `npm run check:types` reads this file: where an error
 * that is expected does not occur, the check fails.
 */

describe("ids and years", () => {
  test("are made by their parsers alone", () => {
    expectTypeOf(placeId).returns.toEqualTypeOf<PlaceId | undefined>();
    expectTypeOf(parseYear).returns.toEqualTypeOf<Year | undefined>();
    // @ts-expect-error -- a plain text is no place id
    const place: PlaceId = "wuhan";
    // @ts-expect-error -- a plain number is no year
    const year: Year = 2017;
    // @ts-expect-error -- a plain text is no yardstick
    const yardstick: YardstickId = "cap.team";
    expect([place, year, yardstick]).toEqual(["wuhan", 2017, "cap.team"]);
  });

  test("do not stand in for each other", () => {
    expectTypeOf<PlaceId>().not.toExtend<SourceId>();
    expectTypeOf<SourceId>().not.toExtend<PlaceId>();
    expectTypeOf<YardstickId>().not.toExtend<PlaceId>();
    expectTypeOf<PlaceId>().toExtend<string>();
    expectTypeOf<Year>().toExtend<number>();
  });

  test("may be lacking, and say so", () => {
    expectTypeOf(parseYardstick).returns.extract<undefined>().not.toBeNever();
  });
});

describe("tables over vocabularies", () => {
  test("a reason without words does not compile", () => {
    type Texts = Record<MissingReason, ReasonWords>;
    // @ts-expect-error -- all reasons but this one lack their words
    const texts: Texts = { "no-figure": { text: "None", hint: "None." } };
    expect(Object.keys(texts)).toEqual(["no-figure"]);
  });

  test("a basis without rules does not compile", () => {
    const { fund, ...others } = {} as Record<Basis, BasisRules>;
    // @ts-expect-error -- the rules of funds are lacking
    const rules: Record<Basis, BasisRules> = others;
    expect([fund, rules]).toEqual([undefined, {}]);
  });
});

describe("figures", () => {
  test("a missing one has no number to read", () => {
    const figure = { kind: "missing" } as Figure;
    // @ts-expect-error -- whether there is a number must be asked first
    const high: unknown = figure.high;
    expect(high).toBeUndefined();
    expectTypeOf<Extract<Figure, { kind: "value" }>>().toEqualTypeOf<Value>();
  });

  test("money always says in which currency and at which prices", () => {
    // @ts-expect-error -- the prices are lacking
    const measure: Unit["measure"] = { kind: "money", currency: "CNY" };
    expect(measure.kind).toBe("money");
  });

  test("cannot be changed", () => {
    const value = { high: 1 } as Value;
    // @ts-expect-error -- a figure is a value
    value.high = 2;
    expect(value.high).toBe(2);
  });
});

describe("settings and the view", () => {
  test("an option that no step has does not compile", () => {
    // @ts-expect-error -- there is no denominator of that name
    const settings: Settings = { ...AS_STATED, per: "household" };
    expect(settings.per).toBe("household");
  });

  test("the type of the view follows from its fields", () => {
    expectTypeOf<ViewState["places"]>().toEqualTypeOf<readonly PlaceId[]>();
    expectTypeOf<ViewState["prices"]>().toEqualTypeOf<"nominal" | Year>();
    expectTypeOf<ViewState["diff"]>().toEqualTypeOf<boolean>();
    expectTypeOf<ViewState["yard"]>().toEqualTypeOf<
      "auto" | readonly YardstickId[]
    >();
    expectTypeOf<"nonsense">().not.toExtend<keyof ViewState>();
  });
});
