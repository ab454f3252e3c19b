import { useWords } from "#ui/wordsContext.ts";

/** Inside another page only an embedded view may stand, so that nobody mistakes that page for the app. */
export function FramedPage() {
  const words = useWords().app.framed;
  return (
    <main className="mx-auto max-w-prose p-6">
      <p>{words.only}</p>
      <a
        href={location.href}
        target="_blank"
        rel="noreferrer"
        className="mt-3 inline-block text-accent underline"
      >
        {words.open}
      </a>
    </main>
  );
}
