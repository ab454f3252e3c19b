/** A licence's short name as people write it, `CC BY-NC 4.0`: the hyphens around its parts are for machines. */
export const licenceText = (name: string): string =>
  name.replace(/^CC-(?=[A-Z])/u, "CC ").replaceAll(/-(?=\d)/gu, " ");
