import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectAddressBar } from "#app/addressBar.ts";
import { createViewStore, setView } from "#app/viewStore.ts";
import type { PlaceId } from "#domain/ids.ts";
import { decode, type Decoded, encode } from "#view-state/codec.ts";
import {
  FIELD_NAMES,
  FIELDS,
  fieldNamed,
  INITIAL_VIEW,
  type ViewState,
} from "#view-state/fields.ts";
import { ids } from "#tests/support/stated.ts";
import { fakeBar } from "./fakeBar.ts";

/** A store and an address bar in step, opened with a link. */
function opened(query = "") {
  const bar = fakeBar(query);
  const { view } = decode(query);
  const store = createViewStore(view);
  const told: Decoded[] = [];
  const stop = connectAddressBar(store, bar, (decoded) => told.push(decoded));
  const change = (changes: Partial<ViewState>) => {
    setView(store, { ...store.getState(), ...changes });
  };
  return { bar, store, told, stop, change };
}

const places = (text: string) => ids<PlaceId>(text.replaceAll("~", " "));

describe(connectAddressBar, () => {
  test("writes nothing on its own", () => {
    const { bar, told } = opened("?view=rank&utm_source=mail");
    expect(bar.entries()).toEqual(["?view=rank&utm_source=mail"]);
    expect(told).toEqual([]);
  });

  test("a choice is an entry of its own", () => {
    const { bar, change } = opened();
    change({ view: "rank" });
    change({ cur: "usd" });
    expect(bar.entries()).toEqual([
      "",
      "view=rank&data=current",
      "view=rank&cur=usd&data=current",
    ]);
  });

  test("typing replaces the entry", () => {
    const { bar, change } = opened();
    change({ view: "rank" });
    for (const q of ["p", "pe", "pea"]) change({ q });
    expect(bar.entries()).toEqual(["", "view=rank&q=pea&data=current"]);
  });

  test("what was typed is lifted in a step, so that Back brings it back", () => {
    const { bar, store, change } = opened();
    change({ q: "peacock" });
    change({ q: "" });
    expect(bar.entries()).toEqual(["q=peacock&data=current", "data=current"]);
    bar.back();
    expect(store.getState().q).toBe("peacock");
  });

  test("a choice made along with typing is an entry", () => {
    const { bar, change } = opened();
    change({ q: "pea", view: "rank" });
    expect(bar.entries()).toEqual(["", "view=rank&q=pea&data=current"]);
  });

  test("each field pushes or replaces as its table says", () => {
    const found = FIELD_NAMES.map((name) => {
      const { bar, change } = opened();
      const field = fieldNamed(name);
      const other = field.samples.find(
        (sample) => field.format(sample) !== field.format(field.initial),
      );
      change({ [name]: other });
      return [name, bar.entries().length === 2 ? "push" : "replace"];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        FIELD_NAMES.map((name) => [name, FIELDS[name].history]),
      ),
    );
  });

  test("what changes nothing in the link makes no entry", () => {
    const { bar, change } = opened("?view=rank&data=current");
    change({ view: "rank" });
    change({ places: [...INITIAL_VIEW.places] });
    expect(bar.entries()).toEqual(["?view=rank&data=current"]);
  });

  test("Back restores the view, and Forward brings it back again", () => {
    const { bar, store, change } = opened("?cur=usd");
    change({ places: places("wuhan~shenzhen") });
    change({ view: "rank" });
    bar.back();
    expect(store.getState()).toMatchObject({
      view: "compare",
      places: places("wuhan~shenzhen"),
      cur: "usd",
    });
    bar.back();
    expect(store.getState()).toEqual(decode("?cur=usd").view);
    bar.forward();
    bar.forward();
    expect(store.getState()).toMatchObject({ view: "rank", cur: "usd" });
  });

  test("travelling writes no entry", () => {
    const { bar, change } = opened();
    change({ view: "rank" });
    const before = [...bar.entries()];
    bar.back();
    bar.forward();
    bar.back();
    expect(bar.entries()).toEqual(before);
  });

  test("a choice after Back drops what lay ahead", () => {
    const { bar, change } = opened();
    change({ view: "rank" });
    bar.back();
    change({ cur: "ppp" });
    expect(bar.entries()).toEqual(["", "cur=ppp&data=current"]);
  });

  test("parameters that are none of ours are carried, those of the entry at hand", () => {
    const { bar, change } = opened("?utm_source=mail&view=rank&x-y=1%2B1");
    change({ view: "compare" });
    expect(bar.query()).toBe("data=current&utm_source=mail&x-y=1%2B1");
    bar.visit("?cur=usd&ref_by=ann");
    change({ view: "rank" });
    expect(bar.query()).toBe("view=rank&cur=usd&data=current&ref_by=ann");
    bar.back();
    bar.back();
    change({ cur: "ppp" });
    expect(bar.query()).toBe("cur=ppp&data=current&utm_source=mail&x-y=1%2B1");
  });

  test("tells what each link could not say, and that a later one could say all", () => {
    const { bar, store, told } = opened();
    bar.visit("?view=pie&cur=usd");
    expect(told.map(({ problems }) => problems)).toEqual([
      [{ param: "view", raw: "pie", reason: "unknown-word" }],
    ]);
    expect(store.getState()).toMatchObject({ view: "compare", cur: "usd" });
    bar.back();
    expect(told.at(-1)?.problems).toEqual([]);
  });

  test("stops when it is told to", () => {
    const { bar, store, stop, change } = opened();
    stop();
    change({ view: "rank" });
    bar.visit("?cur=usd");
    expect(bar.entries()).toEqual(["", "?cur=usd"]);
    expect(store.getState()).toEqual({ ...INITIAL_VIEW, view: "rank" });
    expect(bar.listeners()).toBe(0);
  });

  test("whatever is chosen, the address says what the store holds", () => {
    const someView = fc.record(
      Object.fromEntries(
        FIELD_NAMES.map((name) => [
          name,
          fc.constantFrom(fieldNamed(name).initial, ...FIELDS[name].samples),
        ]),
      ),
    ) as unknown as fc.Arbitrary<ViewState>;
    fc.assert(
      fc.property(fc.array(someView, { maxLength: 6 }), (views) => {
        const { bar, store } = opened();
        for (const view of views) setView(store, view);
        for (const _ of bar.entries()) {
          expect(encode(decode(bar.query()).view)).toBe(
            encode(store.getState()),
          );
          bar.back();
        }
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
