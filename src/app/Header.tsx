import type { ReactNode } from "react";
import { AppLink } from "#ui/AppLink.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { encode, type Foreign } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { VIEW_NAMES, type ViewName } from "#view-state/viewNames.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Wordmark } from "./Wordmark.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import type { ThemeChoice } from "./theme.ts";

interface HeaderProps {
  readonly view: ViewState;
  /** Parameters of the link that are none of ours: carried through. */
  readonly foreign: Foreign;
  readonly onView: (name: ViewName) => void;
  readonly onChange: (next: ViewState) => void;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
  /** Sharing and exporting. */
  readonly actions: ReactNode;
}

/** The bar at the top: the name, the views, and what can be taken away. */
export function Header({
  view,
  foreign,
  onView,
  onChange,
  theme,
  onTheme,
  actions,
}: HeaderProps) {
  const words = useWords();
  return (
    <header className="border-b border-rule bg-card">
      <a
        href="#figures"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-card focus:p-3"
      >
        {words.app.skip}
      </a>
      <div className="flex min-h-14 flex-wrap items-center gap-x-6 gap-y-1 px-4 pt-2 wide:px-6 wide:pt-0">
        <Wordmark />
        <nav
          aria-label={words.views.navigation}
          className="self-stretch max-wide:order-last max-wide:w-full"
        >
          <ul className="flex h-full gap-x-0.5 max-sm:grid max-sm:grid-cols-4">
            {VIEW_NAMES.map((name) => (
              <li key={name} className="flex">
                <AppLink
                  href={`?${encode({ ...view, view: name, open: "none" }, foreign)}`}
                  aria-current={view.view === name ? "page" : undefined}
                  onFollow={() => {
                    onView(name);
                  }}
                  className="flex min-h-9 grow items-center justify-center border-b-2 border-transparent px-2 text-soft wide:min-h-11 wide:px-2.5 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
                >
                  {words.views.names[name]}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <div
          data-print="no"
          className="ml-auto flex flex-wrap items-center gap-2 py-2"
        >
          <LanguageSwitch view={view} foreign={foreign} onChange={onChange} />
          <ThemeSwitch choice={theme} onChoose={onTheme} />
          {actions}
        </div>
      </div>
    </header>
  );
}
