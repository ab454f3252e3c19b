/** What stands next to a Chinese character without a space only by mistake: Latin letters, digits, and the signs of bounds. */
const opensLatin = (text: string) => /^[\p{Script=Latin}\d≤≥≈>−]/u.test(text);
const closesLatin = (text: string) => /[\p{Script=Latin}\d%²]$/u.test(text);
const opensHan = (text: string) => /^\p{Script=Han}/u.test(text);
const closesHan = (text: string) => /\p{Script=Han}$/u.test(text);

function joined(before: string, after: string): string {
  const isSeam =
    (closesHan(before) && opensLatin(after)) ||
    (closesLatin(before) && opensHan(after));
  return isSeam ? `${before} ${after}` : `${before}${after}`;
}

/**
 * Chinese prose around names and numbers: a space comes between a Chinese
 * character and a Latin letter or digit, wherever the two meet only now.
 * "在${"5G"}领域" becomes "在 5G 领域", "在${"金融"}领域" stays "在金融领域".
 */
export function prose(
  fixed: TemplateStringsArray,
  ...told: readonly (string | number)[]
): string {
  return fixed
    .flatMap((text, index) => [text, String(told[index] ?? "")])
    .reduce(joined, "");
}
