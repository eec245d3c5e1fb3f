/** What breaks while it is drawn or loaded is told in its place; whatever stands around it goes on. */
import { Component, type ReactNode } from 'react';
import type { Text } from '../../core/words/text';
import { faultTold } from '../texts/faults';

interface Props {
  readonly told: (words: Text) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly words: Text | null;
}

export class FaultBoundary extends Component<Props, State> {
  override state: State = { words: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { words: faultTold(fault) };
  }

  override render(): ReactNode {
    const { words } = this.state;
    return words === null ? this.props.children : this.props.told(words);
  }
}
