// The package carries types that its own package.json does not point to.
declare module "tiny-pinyin" {
  interface Token {
    readonly source: string;
    readonly target: string;
  }
  interface TinyPinyin {
    readonly isSupported: () => boolean;
    readonly parse: (text: string) => readonly Token[];
  }
  const tinyPinyin: TinyPinyin;
  export default tinyPinyin;
}
