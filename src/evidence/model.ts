import { isDoubtful } from "#domain/doubt.ts";
import { openId } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { caveatText } from "#words/caveatText.ts";
import { figureLine, figureText } from "#words/figureText.ts";
import { nameLanguage, nameText, otherName } from "#words/nameText.ts";
import { stepText } from "#words/stepText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { accountOf } from "./account.ts";
import { datasetNames } from "./datasetNames.ts";
import type { EvidenceModel, Outcome } from "./evidenceTexts.ts";
import {
  addendsOf,
  type Asked,
  explainedBy,
  type Explained,
  isSum,
} from "./explained.ts";
import { factsOf, statusLine } from "./facts.ts";
import { linksOf, outcomeOf } from "./outcome.ts";
import {
  behindFigure,
  contestedFigures,
  type RelatedFigure,
} from "./relatedFigure.ts";
import { sourceModel } from "./sourceModel.ts";

function headingOf(
  { cell }: Asked,
  { candidate, figure }: Explained,
  outcome: Outcome,
  words: Words,
): EvidenceModel["heading"] {
  if (candidate) {
    const { programme } = candidate.subject;
    return {
      text: nameText(programme, words),
      other: otherName(programme, words),
      language: nameLanguage(programme, words),
      open: { kind: "programme", id: programme.id },
    };
  }
  const text =
    figure.kind === "missing" && outcome.kind === "missing"
      ? outcome.text
      : words.evidence.sumOf(addendsOf(cell).length);
  return { text, other: undefined, language: undefined, open: undefined };
}

function notesOf(
  { cell, dataset }: Asked,
  { candidate, figure, isOther, isLost }: Explained,
  words: Words,
): readonly string[] {
  const texts = words.evidence;
  const names = datasetNames(dataset, words, cell.behind);
  const incentive = candidate?.subject.incentive;
  const isUnscaled = isOther && cell.scaled !== cell.figure;
  const caveats = figure.kind === "value" ? figure.caveats : [];
  return [
    ...(isLost ? [texts.notBehind] : []),
    ...(incentive && isDoubtful(incentive) ? [texts.doubtful] : []),
    ...(isUnscaled ? [texts.notScaled] : []),
    ...caveats.map((caveat) => caveatText(caveat, words, names)),
  ];
}

function belongsText(
  { cell }: Asked,
  { candidate }: Explained,
  words: Words,
): string | undefined {
  const owner = candidate?.subject.place;
  if (!owner || owner.id === cell.place) return undefined;
  return words.evidence.ofPart(nameText(owner, words));
}

function othersOf(
  { cell, dataset }: Asked,
  { candidate }: Explained,
  words: Words,
): readonly RelatedFigure[] {
  const addends = candidate ? [] : addendsOf(cell);
  return cell.behind
    .filter((other) => other !== candidate && !addends.includes(other))
    .map((other) => behindFigure(other, cell, dataset, words));
}

function sumOf(
  { cell }: Asked,
  { isOther }: Explained,
  words: Words,
): EvidenceModel["sum"] {
  const { place, yardstick, figure } = cell;
  if (!isOther || !isSum(cell) || figure.kind === "missing") return undefined;
  return {
    text: figureLine(figureText(figure, words, "full"), words),
    open: { place, yardstick: yardstick.id, incentive: undefined },
  };
}

function choiceText({ cell, pick }: Asked, words: Words): string | undefined {
  const { behind, figure } = cell;
  if (behind.length < 2 || figure.kind === "missing") return undefined;
  const count = pick === "sum" ? addendsOf(cell).length : behind.length;
  return words.evidence.choices[pick](count);
}

/** Makes every text that explains a figure. */
export function evidenceModel(asked: Asked, words: Words): EvidenceModel {
  const { cell, dataset } = asked;
  const explained = explainedBy(asked);
  const { candidate, figure, isOther } = explained;
  const subject = candidate?.subject;
  const incentive = subject?.incentive;
  const names = datasetNames(dataset, words, cell.behind, incentive);
  const outcome = outcomeOf(figure, dataset, words);
  const isSumExplained = !candidate && isSum(cell);
  const texts = words.evidence;
  const model = {
    id: openId({
      place: cell.place,
      yardstick: cell.yardstick.id,
      incentive: isOther ? incentive?.id : undefined,
    }),
    place: names.place(cell.place),
    yardstick: yardstickText(cell.yardstick, words).name,
    heading: headingOf(asked, explained, outcome, words),
    summary: subject?.programme.summary,
    status: subject ? statusLine(subject, words) : "",
    belongs: belongsText(asked, explained, words),
    source: subject && sourceModel(subject.incentive, subject.source, words),
    cited: subject?.source,
    note: incentive?.note,
    facts: subject ? factsOf(subject, words) : [],
    steps: figure.steps.map((step) => {
      const text = stepText(step, words, names);
      return { ...text, links: linksOf(text, dataset) };
    }),
    outcome,
    notes: notesOf(asked, explained, words),
    contested: subject ? contestedFigures(subject, cell, dataset, words) : [],
    addends: isSumExplained
      ? addendsOf(cell).map((each) => behindFigure(each, cell, dataset, words))
      : [],
    others: othersOf(asked, explained, words),
    sum: sumOf(asked, explained, words),
    choice: choiceText(asked, words),
    hidden: cell.hidden > 0 ? texts.hidden(cell.hidden) : undefined,
  };
  const { title, version } = dataset.info;
  return {
    ...model,
    account: accountOf(model, texts.datasetNamed(title, version), words),
  };
}
