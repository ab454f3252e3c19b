import type { Basis } from "#domain/basis.ts";
import type { Bound } from "#domain/bound.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Recipient } from "#domain/recipient.ts";
import type {
  Audience,
  Instrument,
  Level,
  Quality,
  Sector,
  Status,
} from "#domain/vocabularies.ts";
import type { FacetName } from "#facets/facet.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";

type WordText = (word: string, words: Words, dataset: Dataset) => string;

const TEXTS: Record<FacetName, WordText> = {
  sector: (word, { sectors }) => sectors[word as Sector],
  basis: (word, { bases }) => bases[word as Basis].label,
  recipient: (word, { recipients }) => recipients[word as Recipient].label,
  instrument: (word, { instruments }) => instruments[word as Instrument],
  audience: (word, { audiences }) => audiences[word as Audience],
  level: (word, { levels }) => levels[word as Level],
  province: (word, words, { places }) => {
    const place = places.get(word as PlaceId);
    return place ? nameText(place, words) : word;
  },
  status: (word, { statuses }) => statuses[word as Status],
  bound: (word, { bounds }) => bounds[word as Bound].label,
  quality: (word, { qualities }) => qualities[word as Quality],
};

/** How a word of a facet is spoken of. */
export function facetWord(
  name: FacetName,
  word: string,
  words: Words,
  dataset: Dataset,
): string {
  return TEXTS[name](word, words, dataset);
}
