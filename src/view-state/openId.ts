import {
  type IncentiveId,
  incentiveId,
  type PlaceId,
  placeId,
} from "#domain/ids.ts";
import type { Nominal } from "#domain/nominal.ts";
import { parseYardstick, type YardstickId } from "#domain/yardstick.ts";

/**
 * Names the figure whose evidence is open: `place_yardstick`, or
 * `place_yardstick_incentive` for one of the others behind the cell.
 */
export type OpenId = Nominal<string, "open">;

export interface OpenFigure {
  readonly place: PlaceId;
  readonly yardstick: YardstickId;
  /** Undefined for the figure that the choice made. */
  readonly incentive: IncentiveId | undefined;
}

/** Names a figure. */
export function openId({ place, yardstick, incentive }: OpenFigure): OpenId {
  const parts = [place, yardstick, incentive].filter(
    (part) => part !== undefined,
  );
  return parts.join("_") as OpenId;
}

/** Reads a name back; undefined if it is malformed. Whether the figure exists is another question. */
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

/** The text as a figure's name, or undefined. */
export function parseOpenId(text: string): OpenId | undefined {
  return readOpenId(text) ? (text as OpenId) : undefined;
}
