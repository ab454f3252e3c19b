import { lateWords } from "./lateWords.ts";
import type { CurrencyChoice, Per, Pick, Prices } from "#domain/settings.ts";
import { withCapital } from "./capital.ts";
import type { Words } from "./catalogue.ts";

interface Counting {
  readonly per: Per;
  readonly prices: Prices;
  readonly cur: CurrencyChoice;
  readonly pick: Pick;
}

/**
 * One way of counting, by the settings that are varied: `Per resident, in yuan
 * at announced prices; the highest figure of each place`.
 *
 * @param isMoneyShown whether currency and prices have a meaning under it.
 */
export function wayText(
  { per, prices, cur, pick }: Counting,
  isMoneyShown: boolean,
  words: Words,
): string {
  const { settings, views } = words;
  const { sure } = lateWords(words);
  const priceWords =
    prices === "nominal" ? settings.prices.nominal : settings.prices.of(prices);
  const how = views.settings.clause([
    settings.per[per].phrase,
    isMoneyShown
      ? words.joins.phrase([settings.cur[cur].phrase, priceWords.phrase])
      : "",
  ]);
  return withCapital(
    sure.way(how === "" ? sure.undivided : how, settings.pick[pick].phrase),
  );
}
