import { prose } from "./prose.ts";

/** `甲、乙、丙`. */
export function listed(names: readonly string[]): string {
  return names.join("、");
}

/** The names, or the first few and how many there are: `深圳、武汉等 5 个地区`. */
export function listedShort(
  names: readonly string[],
  most: number,
  noun = "个地区",
): string {
  if (names.length <= most + 1) return listed(names);
  return prose`${listed(names.slice(0, most))}等 ${names.length} ${noun}`;
}
