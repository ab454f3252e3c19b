import type { Dataset, Subject } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Programme } from "#domain/rows.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameLanguage, nameText } from "#words/nameText.ts";

/** A programme in one line. */
export interface ProgrammeLine {
  readonly id: string;
  readonly name: string;
  /** `Mar 2017`. */
  readonly date: string;
  /** `In force`. */
  readonly status: string;
  /** The language of the name, where it is not that of the page. */
  readonly language: string | undefined;
  /** `Mar 2017 · until 2022 · In force · 3 figures · Optics Valley`. */
  readonly detail: string;
  readonly open: OpenRow;
}

const dateOf = ({ announced }: Programme, words: Words) =>
  announced === undefined ? words.evidence.noDate : dateText(announced, words);

function detailOf(
  programme: Programme,
  count: number,
  page: PlaceId,
  dataset: Dataset,
  words: Words,
): string {
  const { until, status, place } = programme;
  const { runsUntil, statusOf } = words.evidence;
  const { dot } = words.joins;
  const owner = place === page ? undefined : dataset.places.get(place);
  return [
    dateOf(programme, words),
    until === undefined ? "" : runsUntil(dateText(until, words)),
    statusOf[status],
    words.controls.figures(count),
    owner ? nameText(owner, words) : "",
  ]
    .filter((part) => part !== "")
    .join(dot);
}

/** The programmes of figures that pass the filters, the newest first, undated ones last. */
export function programmeList(
  kept: readonly Subject[],
  page: PlaceId,
  dataset: Dataset,
  words: Words,
): readonly ProgrammeLine[] {
  const counts = new Map<Programme, number>();
  for (const { programme } of kept) {
    counts.set(programme, (counts.get(programme) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) =>
      (b.announced ?? "").localeCompare(a.announced ?? "", "en"),
    )
    .map(([programme, count]) => ({
      id: programme.id,
      name: nameText(programme, words),
      date: dateOf(programme, words),
      status: words.statuses[programme.status],
      language: nameLanguage(programme, words),
      detail: detailOf(programme, count, page, dataset, words),
      open: { kind: "programme", id: programme.id },
    }));
}
