import type { Words } from "#words/catalogue.ts";
import type { EvidenceModel } from "./evidenceTexts.ts";
import type { RelatedFigure } from "./relatedFigure.ts";
import type { SourceModel } from "./sourceModel.ts";
import { figureLine } from "#words/figureText.ts";

type Told = Omit<EvidenceModel, "account">;

function sourceLines(source: SourceModel, words: Words): readonly string[] {
  const { sections, quoted, account, comma, address } = words.evidence;
  const cited = [source.title, source.byline, source.locator]
    .filter((part) => part !== "")
    .join(comma);
  return [
    account.line(sections.source, quoted(source.asPrinted)),
    account.line(account.source, cited),
    ...(source.address ? [account.line(address, source.address.text)] : []),
  ];
}

function addendLines(addend: RelatedFigure, words: Words): readonly string[] {
  return [
    `${addend.figure}${words.joins.dot}${addend.programme}`,
    ...sourceLines(addend.source, words),
  ];
}

function resultLine({ outcome }: Told, words: Words): string {
  if (outcome.kind === "missing") {
    return words.evidence.account.line(outcome.text, outcome.hint);
  }
  const number = figureLine(outcome, words);
  return words.evidence.account.line(outcome.label, number);
}

/** The figure with its source and its arithmetic as plain text, to be pasted into a note. */
export function accountOf(model: Told, dataset: string, words: Words): string {
  const { account, comma, sections } = words.evidence;
  const { heading, steps, notes, source, addends } = model;
  const lines: readonly (string | undefined)[] = [
    [model.place, model.yardstick].join(comma),
    resultLine(model, words),
    words.joins.phrase([heading.text, heading.other ?? ""]),
    model.belongs,
    ...(source ? sourceLines(source, words) : []),
    ...addends.flatMap((addend) => addendLines(addend, words)),
    model.note && account.line(words.evidence.note, model.note),
    ...(steps.length > 0 ? [account.line(sections.steps, "").trimEnd()] : []),
    ...steps.map(({ title, detail, result }) =>
      account.step(title, detail, result),
    ),
    ...notes,
    account.line(account.dataset, dataset),
  ];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
