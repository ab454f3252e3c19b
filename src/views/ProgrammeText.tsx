import type { Cell } from "#arithmetic/grid.ts";
import { useWords } from "#ui/wordsContext.ts";
import { nameLanguage, nameText } from "#words/nameText.ts";

interface ProgrammeTextProps {
  readonly cell: Cell;
  /** Begins with the name of the programme that leads the cell. */
  readonly text: string;
}

/** A programme and its year, its name in the language that it has. */
export function ProgrammeText({ cell: { lead }, text }: ProgrammeTextProps) {
  const words = useWords();
  const programme = lead?.subject.programme;
  const language = programme && nameLanguage(programme, words);
  if (!programme || language === undefined) return text;
  const name = nameText(programme, words);
  return (
    <>
      <span lang={language}>{name}</span>
      {text.slice(name.length)}
    </>
  );
}
