import { prose } from "./prose.ts";

/** `甲、乙、丙`. */
export function listed(names: readonly string[]): string {
  return names.join("、");
}

/**
 * The names, or the first few and how many there are: `深圳、武汉等 5 个地区`.
 *
 * @param mark stands between them; names with a comma within need `；`.
 */
export function listedShort(
  names: readonly string[],
  most: number,
  noun = "个地区",
  mark = "、",
): string {
  if (names.length <= most + 1) return names.join(mark);
  return prose`${names.slice(0, most).join(mark)}等 ${names.length} ${noun}`;
}
