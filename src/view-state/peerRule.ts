/** Which places count as peers: those within these factors of residents and of GDP per resident, either way. */
export interface PeerRule {
  readonly population: number;
  readonly gdpPerHead: number;
}

const FACTOR = /^[1-9](?:\.\d{1,2})?$/;

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
