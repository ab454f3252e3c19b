type Told = (...parts: readonly string[]) => string;

/** Each part of a place within a document, as the dataset writes it, and how it reads in Chinese. */
const PARTS: readonly (readonly [RegExp, Told])[] = [
  [/^page$/, () => "网页"],
  [/^table$/, () => "表格"],
  [/^table (\d+)$/, (number) => `表 ${number}`],
  [/^line (\d+)$/, (number) => `第 ${number} 行`],
  [/^paragraph (\d+)$/, (number) => `第 ${number} 段`],
  [/^section (\d+)$/, (number) => `第 ${number} 节`],
  [/^section (\d+) \((\d+)\)$/, (number, part) => `第 ${number} 节（${part}）`],
  [/^no\. (\d+) of the list$/, (number) => `列表第 ${number} 项`],
  [/^sheet (\S+)$/, (name) => `工作表 ${name}`],
  [/^column (\w+)$/, (name) => `${name} 列`],
  [/^columns (\w+) and (\w+)$/, (first, second) => `${first}、${second} 列`],
  [/^row (\p{Script=Han}+)$/u, (name) => `${name}行`],
  // The heading of a column, as its source prints it.
  [/^(.*\p{Script=Han}.*)$/u, (heading) => heading],
];

function partText(part: string): string | undefined {
  for (const [pattern, told] of PARTS) {
    const found = pattern.exec(part);
    if (found) return told(...found.slice(1));
  }
  return undefined;
}

/** Where in a document something stands; as it is written where any part of it is not known here. */
export function locator(printed: string): string {
  const parts = printed.split(", ").map(partText);
  return parts.includes(undefined) ? printed : parts.join("，");
}
