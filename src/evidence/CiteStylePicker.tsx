import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { fileWords } from "#words/fileWords.ts";
import { CITE_STYLES, type CiteStyle } from "#words/cite/styles.ts";

interface CiteStylePickerProps {
  readonly style: CiteStyle;
  readonly onChange: (style: CiteStyle) => void;
}

/** Chooses how citations are written. */
export function CiteStylePicker({ style, onChange }: CiteStylePickerProps) {
  const words = fileWords(useWords()).cite;
  return (
    <SegmentedControl
      label={words.style}
      isLoose
      value={style}
      options={CITE_STYLES.map((value) => ({ value, ...words.styles[value] }))}
      onChange={onChange}
    />
  );
}
