import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong, in a line each. */
export async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // There are no frames, and without them axe needs no second page.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules([...rules]);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const [check] = [...any, ...all, ...none];
      return `${id}: ${html.slice(0, 160)} ${check?.message ?? ""}`;
    }),
  );
}
