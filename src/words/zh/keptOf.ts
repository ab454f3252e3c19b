import { prose } from "./prose.ts";

/** How many of all have a figure. @param noun after 个. */
export function keptOf(kept: number, all: number, noun: string): string {
  if (all === 0) return `没有可显示的${noun}。`;
  return kept === 0
    ? prose`${all} 个${noun}均无数据。`
    : prose`${all} 个${noun}中，${kept} 个有数据。`;
}
