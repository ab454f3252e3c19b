import { lateWords } from "#words/lateWords.ts";
import { type PeerRule, peersOf, type PeerValues } from "#arithmetic/peers.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import { placeName } from "#evidence/datasetNames.ts";
import { MOST_PLACES, type ViewState } from "#view-state/fields.ts";
import { readPeerRule } from "#view-state/peerRule.ts";
import { openPage } from "#view-state/transitions.ts";
import type { Words } from "#words/catalogue.ts";
import { indicatorText } from "#words/indicatorText.ts";
import { nameText } from "#words/nameText.ts";

/** A place with what it is judged by. */
export interface PeerLine {
  readonly id: string;
  readonly name: string;
  readonly population: string;
  readonly gdpPerHead: string;
  /** Its page. */
  readonly to: ViewState;
}

/** The places like this one, and the rule that says so. */
export interface PeerModel {
  readonly rule: PeerRule;
  /** The rule as a sentence. */
  readonly sentence: string;
  /** The place itself first. */
  readonly own: PeerLine;
  readonly peers: readonly PeerLine[];
  /** Who cannot be judged; empty where all can. */
  readonly unknown: string;
  /** The place beside its nearest peers; undefined without peers. */
  readonly compare: ViewState | undefined;
}

/** Makes the peers of a place among those of its level; undefined where the dataset lacks what to judge it by. */
export function peerModel(
  dataset: Dataset,
  place: Place,
  view: ViewState,
  words: Words,
): PeerModel | undefined {
  const rule = readPeerRule(view.peers);
  const rivals = dataset.tables.places.filter(
    ({ level }) => level === place.level,
  );
  const found =
    rule &&
    peersOf(
      dataset,
      place.id,
      rivals.map(({ id }) => id),
      rule,
    );
  if (!found || rivals.length < 2) return undefined;
  const nameOf = placeName(dataset, words);
  const lineOf = (id: Place["id"], values: PeerValues): PeerLine => ({
    id,
    name: nameOf(id),
    population: indicatorText({ ...values.population, unit: "person" }, words),
    gdpPerHead: indicatorText({ ...values.gdpPerHead, unit: "CNY" }, words),
    to: openPage(view, id),
  });
  const texts = lateWords(words).place.peers;
  const nearest = found.peers.slice(0, MOST_PLACES - 1);
  return {
    rule,
    sentence: texts.rule(
      place.level,
      String(rule.population),
      String(rule.gdpPerHead),
      nameText(place, words),
      found.year,
    ),
    own: lineOf(place.id, found.own),
    peers: found.peers.map((peer) => lineOf(peer.place, peer)),
    unknown:
      found.unknown.length > 0
        ? texts.unknown(found.unknown.map(nameOf), found.year)
        : "",
    compare:
      nearest.length > 0
        ? {
            ...view,
            view: "compare",
            places: [place.id, ...nearest.map((peer) => peer.place)],
            sort: "none",
            open: "none",
          }
        : undefined,
  };
}
