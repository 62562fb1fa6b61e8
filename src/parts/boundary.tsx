import { Component, type ReactNode } from 'react';
import { useWords } from './words.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly broken?: { readonly error: unknown } | undefined;
  /** What was to be drawn. */
  readonly of?: ReactNode;
}

/**
 * Keeps a part that breaks while it is drawn from taking the rest of the page, and what was typed there, with it. As soon
 * as there is something else to draw, it is tried again.
 */
export class Boundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } };
  }

  static getDerivedStateFromProps({ children }: Props, { of }: State): State | null {
    return of === children ? null : { of: children, broken: undefined };
  }

  override render() {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    return <Broken error={broken.error} onAgain={() => this.setState({ broken: undefined })} />;
  }
}

function Broken({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { errors } = useWords();
  return (
    <div role="alert" className="aside min-w-0 text-sm" data-kind="caution" data-broken>
      <p className="font-semibold">{errors.partTitle}</p>
      <p>{errors.part}</p>
      <button type="button" className="button" onClick={onAgain}>
        {errors.again}
      </button>
      <details className="text-muted">
        <summary>{errors.details}</summary>
        <pre className="mt-2 whitespace-pre-wrap wrap-anywhere">{String(error)}</pre>
      </details>
    </div>
  );
}
