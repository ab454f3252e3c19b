import type { Incentive, Source } from "#domain/rows.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { lateWords } from "#words/lateWords.ts";
import { documentTag } from "#words/languages.ts";

/** Where a source can be opened, or why its address is only text. */
export interface Address {
  readonly text: string;
  /** Undefined where the address is shown as text: it is not https, or the source is of low quality. */
  readonly href: string | undefined;
}

/** The figure as its source prints it, and where. */
export interface SourceModel {
  readonly asPrinted: string;
  readonly language: string;
  readonly title: string;
  /** `CCTV News, 28 Nov 2017`. */
  readonly byline: string;
  /** `line 19`. */
  readonly locator: string;
  /** `news report · machine translation · medium quality: …`. */
  readonly remarks: string;
  readonly address: Address | undefined;
  /** The panel of the document. */
  readonly open: OpenRow;
}

/** A source's address. Only https of sources that are not of low quality may be followed. */
export function addressOf({ url, quality }: Source): Address | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const mayFollow = parsed?.protocol === "https:" && quality !== "low";
  return { text: url, href: mayFollow ? parsed.href : undefined };
}

const present = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "");

/** What stands behind a figure or an event, in words. */
export function sourceModel(
  { asPrinted, locator }: Pick<Incentive, "asPrinted" | "locator">,
  source: Source,
  words: Words,
): SourceModel {
  const texts = words.evidence;
  const { published, translated, quality } = source;
  const date =
    published === undefined ? texts.noDate : dateText(published, words);
  const isTranslated = translated !== "none";
  return {
    asPrinted,
    language: documentTag(source.language),
    title: source.title,
    byline: present([source.author, source.publisher, date]).join(texts.comma),
    locator: texts.locator(locator ?? ""),
    remarks: present([
      lateWords(words).records.sourceKinds[source.kind],
      isTranslated
        ? lateWords(words).records.translations[translated]
        : undefined,
      texts.quality(
        words.qualities[quality],
        lateWords(words).records.qualityRemarks[quality],
      ),
    ]).join(words.joins.dot),
    address: addressOf(source),
    open: { kind: "source", id: source.id },
  };
}
