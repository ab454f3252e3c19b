import {
  eventId,
  type EventId,
  type IncentiveId,
  incentiveId,
  type PlaceId,
  placeId,
  programmeId,
  type ProgrammeId,
  sourceId,
  type SourceId,
} from "#domain/ids.ts";
import type { Nominal } from "#domain/nominal.ts";
import { parseYardstick, type YardstickId } from "#domain/yardstick.ts";

/**
 * Names what is open in the panel: a figure as `place_yardstick`, or
 * `place_yardstick_incentive` for one of the others behind the cell; a
 * programme, source or event as `programme.id`, `source.id`, `event.id`.
 */
export type OpenId = Nominal<string, "open">;

export interface OpenFigure {
  readonly place: PlaceId;
  readonly yardstick: YardstickId;
  /** Undefined for the figure that the choice made. */
  readonly incentive: IncentiveId | undefined;
}

/** A row of the dataset that has a panel of its own. */
export type OpenRow =
  | { readonly kind: "programme"; readonly id: ProgrammeId }
  | { readonly kind: "source"; readonly id: SourceId }
  | { readonly kind: "event"; readonly id: EventId };

const ROW_IDS = {
  programme: programmeId,
  source: sourceId,
  event: eventId,
} as const satisfies Record<
  OpenRow["kind"],
  (text: string) => string | undefined
>;

const isRow = (open: OpenFigure | OpenRow): open is OpenRow => "kind" in open;

/** Names a figure or a row. */
export function openId(open: OpenFigure | OpenRow): OpenId {
  if (isRow(open)) return `${open.kind}.${open.id}` as OpenId;
  const parts = [open.place, open.yardstick, open.incentive].filter(
    (part) => part !== undefined,
  );
  return parts.join("_") as OpenId;
}

/** Reads the name of a row back; undefined if it names none. Whether the row exists is another question. */
export function readOpenRow(text: string): OpenRow | undefined {
  const [kind = "", idText = "", ...rest] = text.split(".");
  if (!Object.hasOwn(ROW_IDS, kind) || rest.length > 0) return undefined;
  const id = ROW_IDS[kind as OpenRow["kind"]](idText);
  return id === undefined ? undefined : ({ kind, id } as OpenRow);
}

/** Reads a figure's name back; undefined if it is malformed. Whether the figure exists is another question. */
export function readOpenId(text: string): OpenFigure | undefined {
  const [placeText = "", yardstickText = "", incentiveText, ...rest] =
    text.split("_");
  const place = placeId(placeText);
  const yardstick = parseYardstick(yardstickText)?.id;
  const incentive =
    incentiveText === undefined ? undefined : incentiveId(incentiveText);
  const isMalformed = incentiveText !== undefined && incentive === undefined;
  if (!place || !yardstick || isMalformed || rest.length > 0) return undefined;
  return { place, yardstick, incentive };
}

/** The text as the name of a figure or a row, or undefined. */
export function parseOpenId(text: string): OpenId | undefined {
  return readOpenId(text) || readOpenRow(text) ? (text as OpenId) : undefined;
}
