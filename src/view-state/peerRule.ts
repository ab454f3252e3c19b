import type { PeerRule } from "#arithmetic/peers.ts";

const FACTOR = /^[1-9](?:\.\d{1,2})?$/;

/** The least and the most that a factor can be, and by how much a press changes it. */
export const PEER_FACTOR = { least: 1, most: 9.99, step: 0.05 } as const;

/** Reads `1.5~1.25`: the factor of residents, then that of GDP per resident, each from 1 to 9.99. */
export function readPeerRule(text: string): PeerRule | undefined {
  const [population = "", gdpPerHead = "", ...rest] = text.split("~");
  const isRead = FACTOR.test(population) && FACTOR.test(gdpPerHead);
  return isRead && rest.length === 0
    ? { population: Number(population), gdpPerHead: Number(gdpPerHead) }
    : undefined;
}

/** The text as a rule in the link's own writing, or undefined. */
export function parsePeerRule(text: string): string | undefined {
  return readPeerRule(text) ? text : undefined;
}

/** Writes a rule as the link does: `1.5~1.25`. */
export function formatPeerRule({ population, gdpPerHead }: PeerRule): string {
  return `${String(population)}~${String(gdpPerHead)}`;
}
