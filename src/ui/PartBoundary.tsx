import { Component, type ReactNode } from "react";
import { english } from "#words/catalogue.ts";

interface PartBoundaryProps {
  readonly children: ReactNode;
}

interface PartState {
  readonly hasFailed: boolean;
}

/** Around what is loaded later: if it does not come, the rest stays, and this says what to do. */
export class PartBoundary extends Component<PartBoundaryProps, PartState> {
  override state: PartState = { hasFailed: false };

  static getDerivedStateFromError(): PartState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { part } = english.app;
    return (
      <span role="alert" className="text-xs text-note-ink">
        {part.failed}{" "}
        <button
          type="button"
          className="text-accent underline"
          onClick={() => {
            location.reload();
          }}
        >
          {part.reload}
        </button>
      </span>
    );
  }
}
