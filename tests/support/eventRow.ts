import type { PlaceEvent } from "#domain/rows.ts";
import type { EventKind } from "#domain/vocabularies.ts";
import { id } from "./stated.ts";

/** An event, its programme perhaps at the end: `park-opens wuhan 2018-11 park` or `… park wuhan-plan`. */
export function eventRow(text: string): PlaceEvent {
  const [own = "", place = "", date = "", kind = "", programme] =
    text.split(" ");
  return {
    id: id(own),
    place: id(place),
    date,
    kind: kind as EventKind,
    title: own,
    programme: programme === undefined ? undefined : id(programme),
    amount: undefined,
    bound: undefined,
    unit: undefined,
    asPrinted: own,
    source: id("tiny-bulletin"),
    locator: "line 1",
    note: undefined,
    contested: [],
  };
}
