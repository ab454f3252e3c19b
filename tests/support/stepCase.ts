import { normalise } from "#arithmetic/normalise.ts";
import type { Tables } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { FigureSettings } from "#domain/settings.ts";
import type { StatedUnit } from "#domain/vocabularies.ts";
import { decode } from "#view-state/codec.ts";
import { datasetOf, id, type Stated } from "./stated.ts";
import { parseYardstick, yardstickOf } from "#domain/yardstick.ts";

/** What a link sets of the steps 1 to 5; a link with a fault fails the test. */
export function settingsOf(link: string): FigureSettings {
  const { view, problems } = decode(link);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { time, prices, cur, per } = view;
  return { time, prices, cur, per };
}

const PERIODS = ["once", "month", "year", "total"] as const;

/**
 * Reads a stated figure: `cap.team at-most 100 CNY once over 5 years in 2017`.
 * The first word is basis and recipient; all but the number and its unit may
 * be left out, and a range is `30..50`. Without `in` the source prints no year.
 */
export function statedAs(text: string): Stated {
  const words = text.split(" ");
  const after = (word: string) => {
    const at = words.indexOf(word);
    return at === -1 ? undefined : Number(words[at + 1]);
  };
  const at = words.findIndex((word) => /^-?\d/.test(word));
  const [low, high] = (words[at] ?? "").split("..").map(Number);
  const bound = at === 2 ? words[1] : undefined;
  const [basis, recipient, instrument] = (words[0] ?? "").split(".");
  const stated = {
    basis: basis as NonNullable<Stated["basis"]>,
    recipient: (recipient ?? "place") as NonNullable<Stated["recipient"]>,
    instrument: (instrument ?? "none") as NonNullable<Stated["instrument"]>,
    amount: low ?? 0,
    amountMax: high,
    bound: (high === undefined ? (bound ?? "exact") : "range") as NonNullable<
      Stated["bound"]
    >,
    unit: (words[at + 1] ?? "CNY") as StatedUnit,
    period: PERIODS.find((period) => words.includes(period)),
    years: after("over"),
    priceYear: after("in"),
  };
  if (parseYardstick(yardstickOf(stated).id) === undefined) {
    throw new Error(`no yardstick for ${text}`);
  }
  return stated;
}

/** What the steps 1 to 5 make of a figure of Shenzhen. */
export function normalised(
  stated: string,
  link: string,
  tables: Partial<Tables> = {},
): Figure {
  const dataset = datasetOf([{ id: "it", ...statedAs(stated) }], tables);
  const subject = dataset.subjects.get(id("it"));
  if (!subject) throw new Error("no subject");
  return normalise(subject, settingsOf(link), dataset);
}
