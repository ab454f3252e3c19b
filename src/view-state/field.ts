import { isWord } from "#domain/vocabularies.ts";
import { parseYear, type Year } from "#domain/year.ts";
import { invalid, type Parsed, valid } from "./parsed.ts";

/** One parameter of the link: how it is read, written and compared. */
export interface Field<T> {
  /** Before anyone chooses. A constant: never the clock, the browser or the data. */
  readonly initial: T;
  /** Reads the decoded text. Strict and total: it never throws, and `2019abc` is no year. */
  readonly parse: (text: string) => Parsed<T>;
  readonly format: (value: T) => string;
  /** Whether a change is a step that Back undoes, or replaces the current entry. */
  readonly history: "push" | "replace";
  readonly inUrl: "always" | "whenChanged";
  /** Some values besides the initial one, for the generator of random states. */
  readonly samples: readonly T[];
}

const SEPARATOR = "~";

/** The parts of a list, each once; a separator too many makes no part. */
function partsOf(text: string): readonly string[] {
  const parts = new Set(text.split(SEPARATOR));
  return [...parts].filter((part) => part !== "");
}

type Options = Partial<Pick<Field<unknown>, "history" | "inUrl">>;
const options = ({ history = "push", inUrl = "whenChanged" }: Options) => ({
  history,
  inUrl,
});

/** A field that holds one word of a vocabulary. */
export function wordField<const Word extends string>(
  words: readonly Word[],
  initial: NoInfer<Word>,
  settings: Options = {},
): Field<Word> {
  return {
    initial,
    parse: (text) =>
      isWord(words, text) ? valid(text) : invalid("unknown-word"),
    format: (value) => value,
    ...options(settings),
    samples: words,
  };
}

/** A field that holds everything, or some words of a vocabulary in its order; unknown ones are dropped. */
export function wordsField<Word extends string>(
  words: readonly Word[],
  initial: "all" | readonly Word[],
): Field<"all" | readonly Word[]> {
  return {
    initial,
    parse: (text) => {
      if (text === "all") return valid("all");
      const given = partsOf(text);
      const known = words.filter((word) => given.includes(word));
      const dropped = given.filter((word) => !isWord(words, word));
      return known.length > 0 ? valid(known, dropped) : invalid("unknown-word");
    },
    format: (value) => (value === "all" ? "all" : value.join(SEPARATOR)),
    ...options({}),
    samples: ["all", words.slice(0, 1), words.slice(-2), words],
  };
}

interface NamesOptions<Name extends string, Word extends string> {
  readonly parse: (text: string) => Name | undefined;
  readonly initial: Word | readonly Name[];
  /** The word that stands for a list that is resolved later, or for everything. */
  readonly word: Word | undefined;
  readonly most: number;
  readonly samples: readonly (readonly Name[])[];
}

/** A field that holds a list of names, in its order and without repeats; malformed ones are dropped. */
export function namesField<Name extends string, Word extends string = never>(
  settings: NamesOptions<Name, Word>,
): Field<Word | readonly Name[]> {
  const { word, most } = settings;
  return {
    initial: settings.initial,
    parse: (text) => {
      if (text === word) return valid(text as Word);
      const given = partsOf(text);
      const named = given.map(settings.parse);
      const known = named.filter((name) => name !== undefined);
      const dropped = [
        ...given.filter((_, index) => named[index] === undefined),
        ...known.slice(most),
      ];
      return known.length > 0
        ? valid(known.slice(0, most), dropped)
        : invalid("not-a-list");
    },
    format: (value) =>
      typeof value === "string" ? value : value.join(SEPARATOR),
    ...options({}),
    samples:
      word === undefined ? settings.samples : [word, ...settings.samples],
  };
}

/** A field that holds a year, or a word in place of one. */
export function yearField<const Word extends string>(
  word: Word,
  settings: Options = {},
): Field<Word | Year> {
  return {
    initial: word,
    parse: (text) => {
      if (text === word) return valid(word);
      const year = parseYear(text);
      return year === undefined ? invalid("not-a-year") : valid(year);
    },
    format: String,
    ...options(settings),
    samples: [word, 2010 as Year, 2020 as Year],
  };
}

/** A field that holds one name, or a word in place of one. */
export function nameField<Name extends string, const Word extends string>(
  word: Word,
  parse: (text: string) => Name | undefined,
  samples: readonly Name[],
  settings: Options = {},
): Field<Word | Name> {
  return {
    initial: word,
    parse: (text) => {
      if (text === word) return valid(word);
      const name = parse(text);
      return name === undefined ? invalid("unknown-word") : valid(name);
    },
    format: (value) => value,
    ...options(settings),
    samples: [word, ...samples],
  };
}

/** A field that is on or off; `1` in the link when on. */
export function switchField(): Field<boolean> {
  return {
    initial: false,
    parse: (text) => {
      if (text === "1") return valid(true);
      return text === "0" ? valid(false) : invalid("unknown-word");
    },
    format: (value) => (value ? "1" : "0"),
    ...options({}),
    samples: [true, false],
  };
}

/** A field that holds free text; typing replaces the history entry. Control characters become spaces. */
export function textField(most: number): Field<string> {
  return {
    initial: "",
    parse: (text) => {
      // A lone surrogate cannot be written into an address and read back.
      const clean = text.toWellFormed().replaceAll(/\p{Cc}/gu, " ");
      return clean.length > most ? invalid("too-long") : valid(clean);
    },
    format: (value) => value,
    ...options({ history: "replace" }),
    samples: ["peacock", "孔雀 计划", "<b>&=~%\"'+"],
  };
}
