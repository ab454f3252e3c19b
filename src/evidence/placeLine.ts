import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import { lineage } from "#domain/placeTree.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";

/** A place and what it belongs to, up to its province: `Optics Valley, Wuhan, Hubei`. */
export function placeLine(dataset: Dataset, id: PlaceId, words: Words): string {
  const place = dataset.places.get(id);
  if (!place) return id;
  const line = lineage(dataset, place);
  const named = line.filter(
    (each) => each === place || each.level !== "country",
  );
  return named.map((each) => nameText(each, words)).join(words.evidence.comma);
}
