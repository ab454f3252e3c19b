/** The version of the contract of links that this code writes; absent from a link it means 1. */
const CURRENT = 1;

type Migration = (params: URLSearchParams) => URLSearchParams;

/**
 * What turns a link of one version into the next: the entry at index 0 turns
 * version 1 into 2. A released link never breaks, so an entry is never removed.
 */
const MIGRATIONS: readonly Migration[] = [];

function versionOf(params: URLSearchParams): number {
  const text = params.get("v") ?? "1";
  return /^\d{1,3}$/.test(text) ? Number(text) : CURRENT;
}

/** Whether a link was made by a later version of the app than this one, which may not know all that it asks. */
export function madeByLaterVersion(params: URLSearchParams): boolean {
  const text = params.get("v") ?? "1";
  return /^\d{1,3}$/.test(text) && Number(text) > CURRENT;
}

/** Brings the parameters of a link of any version up to the current one. */
export function migrate(
  params: URLSearchParams,
  migrations: readonly Migration[] = MIGRATIONS,
): URLSearchParams {
  return migrations
    .slice(Math.max(0, versionOf(params) - 1))
    .reduce((current, migration) => migration(current), params);
}
