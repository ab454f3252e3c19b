import { lateWords } from "#words/lateWords.ts";
import { isMoneyShown } from "#arithmetic/denominator.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import { subjectsFor } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import type { Settings } from "#domain/settings.ts";
import { pagePlace } from "#view-state/pagePlace.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { settingsSentence } from "#words/settingsText.ts";
import { type ContextModel, contextModel } from "./contextModel.ts";
import { type EventLine, eventList } from "./eventList.ts";
import { figureGroups, type PlaceGroup } from "./figureGroups.ts";
import { type HeadModel, headModel } from "./headModel.ts";
import { type PartLine, partList } from "./partList.ts";
import { type PeerModel, peerModel } from "./peerModel.ts";
import { placeTable } from "./placeTable.ts";
import { type ProgrammeLine, programmeList } from "./programmeList.ts";

/** All that the page of a place and its exports show. Nothing is computed after it. */
export interface PlaceModel extends ViewModel {
  readonly kind: "place";
  readonly place: Place;
  readonly head: HeadModel;
  readonly groups: readonly PlaceGroup[];
  /** On how many yardsticks it is the highest of its level; empty where on none. */
  readonly firsts: string;
  readonly programmes: readonly ProgrammeLine[];
  readonly parts: readonly PartLine[];
  readonly partsHeading: string;
  readonly context: ContextModel;
  readonly peers: PeerModel | undefined;
  readonly events: readonly EventLine[];
  /** What the dataset does not have for it, in a sentence; empty where it has everything. */
  readonly absent: string;
  /** Whether there are figures at all, be they hidden by the filters. */
  readonly hasFigures: boolean;
}

/** A page stands for itself: nothing on it is set against a reference or scaled over places. */
const unscaled = (settings: Settings): Settings => ({
  ...settings,
  scale: "value",
});

function absentText(
  parts: Pick<PlaceModel, "place" | "context" | "peers" | "events">,
  hasFigures: boolean,
  words: Words,
): string {
  const { absent } = lateWords(words).place;
  const { place, context, peers, events } = parts;
  const things = [
    ...(hasFigures ? [] : [absent.figures]),
    ...context.absent,
    ...(events.length > 0 ? [] : [absent.events]),
  ];
  return things.length === 0
    ? ""
    : absent.text(
        nameText(place, words),
        things,
        !peers && place.level !== "country",
      );
}

function countText(
  name: string,
  subjects: readonly Subject[],
  kept: readonly Subject[],
  words: Words,
): string {
  const texts = lateWords(words).place;
  const hidden = subjects.length - kept.length;
  if (subjects.length === 0) return texts.noFigures(name);
  if (kept.length === 0) return texts.allHidden(hidden);
  const programmes = new Set(kept.map(({ programme }) => programme));
  const inForce = [...programmes].filter(({ status }) => status === "active");
  return texts.count(kept.length, programmes.size, inForce.length, hidden);
}

/** Makes the page of the place asked for; undefined in a dataset without places. */
export function placeModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): PlaceModel | undefined {
  const place = pagePlace(dataset, resolved);
  if (!place) return undefined;
  const settings = unscaled(resolved.settings);
  const subjects = subjectsFor(dataset, place.id, settings.zones);
  const kept = subjects.filter(resolved.keeps);
  const groups = figureGroups(dataset, place, resolved, settings, words);
  const rows = groups.flatMap((group) => group.rows);
  const cells = rows.map(({ cell }) => cell);
  const title = lateWords(words).place.title(nameText(place, words));
  const count = countText(title, subjects, kept, words);
  // Where no other place has a figure there is nothing to win.
  const contests = rows.filter(({ rank }) => rank && rank.of > 1);
  const firsts = lateWords(words).place.firsts(
    contests.filter(({ cell }) => cell.isHighest).length,
    contests.length,
    place.level,
  );
  const context = contextModel(dataset, place.id, words);
  const peers = peerModel(dataset, place, resolved.view, words);
  const events = eventList(dataset, place, settings, words);
  const parts = { place, context, peers, events };
  return {
    kind: "place",
    ...parts,
    title,
    sentence:
      kept.length > 0
        ? settingsSentence(
            settings,
            isMoneyShown(
              rows.map(({ yardstick }) => yardstick),
              settings.per,
            ),
            words,
          )
        : "",
    count,
    description: lateWords(words).place.description(title, count, firsts),
    isEmpty: kept.length === 0,
    hasFigures: subjects.length > 0,
    head: headModel(dataset, place, resolved, words),
    groups,
    firsts,
    programmes: programmeList(kept, place.id, dataset, words),
    parts: partList(dataset, place, resolved, words),
    partsHeading: lateWords(words).place.parts[place.level],
    absent: absentText(parts, subjects.length > 0, words),
    notes: notesOf(cells, settings, dataset, words),
    cells,
    table: () => placeTable(groups, words),
    subjectIds: [place.id],
  };
}
