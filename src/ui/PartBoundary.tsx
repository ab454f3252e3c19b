import { Component, type ReactNode } from "react";
import { PartFailure } from "./PartFailure.tsx";

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
    return this.state.hasFailed ? <PartFailure /> : this.props.children;
  }
}
