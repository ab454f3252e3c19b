declare const name: unique symbol;

/**
 * A type told apart by name alone: a `PlaceId` is a string, but not every
 * string is a `PlaceId`. Made only by the parsers of `ids.ts` and `year.ts`.
 */
export type Nominal<T, Name extends string> = T & { readonly [name]: Name };
