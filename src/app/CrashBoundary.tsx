import {
  Component,
  type ContextType,
  type ErrorInfo,
  type ReactNode,
} from "react";
import { WordsContext } from "#ui/wordsContext.ts";

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

interface CrashState {
  readonly error: Error | undefined;
}

/** The last resort: a sentence and a way out instead of a blank page. The question stays in the address bar. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  static override contextType = WordsContext;
  declare context: ContextType<typeof WordsContext>;

  override state: CrashState = { error: undefined };

  static getDerivedStateFromError(error: unknown): CrashState {
    return {
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // The one place where a bug is told to whoever has the console open.
    reportError(
      new Error(`${error.message}${info.componentStack ?? ""}`, {
        cause: error,
      }),
    );
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const texts = this.context.app.failure;
    return (
      <main className="mx-auto max-w-2xl px-4 py-16">
        <div role="alert">
          <h1 className="font-serif text-2xl font-semibold">{texts.broken}</h1>
          <p className="mt-2">{error.message}</p>
          <p className="mt-2 text-soft">{texts.brokenHint}</p>
        </div>
        <a className="mt-6 inline-block text-accent underline" href="?">
          {texts.startAfresh}
        </a>
      </main>
    );
  }
}
