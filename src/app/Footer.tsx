import type { DatasetInfo } from "#domain/dataset.ts";
import { useWords } from "#ui/wordsContext.ts";
import { licenceText } from "#words/licenceText.ts";

/** Which data these are, under which licence, and where to get them. */
export function Footer({ info }: { readonly info: DatasetInfo }) {
  const { app: words, joins } = useWords();
  return (
    <footer className="border-t border-hair px-4 py-4 text-xs text-soft wide:px-7">
      {joins.clauses([
        words.footer.dataset(info.version),
        info.licence
          ? words.footer.licence(licenceText(info.licence.name))
          : "",
      ])}
      {joins.dot}
      <a
        className="text-accent underline underline-offset-2"
        href={`./data/${info.version}/datapackage.json`}
      >
        {words.footer.data}
      </a>
    </footer>
  );
}
