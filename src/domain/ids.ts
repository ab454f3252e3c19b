import type { Nominal } from "./nominal.ts";

export type PlaceId = Nominal<string, "place">;
export type SourceId = Nominal<string, "source">;
export type ProgrammeId = Nominal<string, "programme">;
export type IncentiveId = Nominal<string, "incentive">;
export type EventId = Nominal<string, "event">;

/** Ids are slugs, so that `~`, `.` and `_` can separate them in a link without escapes. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text is a slug: small letters, digits and single inner hyphens, 80 characters at most. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && SLUG.test(text);
}

function slugOf<Id extends string>(text: string): Id | undefined {
  return isSlug(text) ? (text as Id) : undefined;
}

/** The text as a place id, or undefined if it is not a slug. Says nothing about whether the place exists. */
export const placeId = (text: string) => slugOf<PlaceId>(text);
/** The text as a source id, or undefined if it is not a slug. */
export const sourceId = (text: string) => slugOf<SourceId>(text);
/** The text as a programme id, or undefined if it is not a slug. */
export const programmeId = (text: string) => slugOf<ProgrammeId>(text);
/** The text as an incentive id, or undefined if it is not a slug. */
export const incentiveId = (text: string) => slugOf<IncentiveId>(text);
/** The text as an event id, or undefined if it is not a slug. */
export const eventId = (text: string) => slugOf<EventId>(text);
