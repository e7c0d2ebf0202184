import { Component, type ReactNode } from 'react';
import { CodeMissing } from './code-missing.ts';
import { ExplorerContext } from './explorer-context.ts';
import styles from './PagePart.module.css';

interface PagePartProps {
  /** What the part is for its reader, to follow “This part failed:”. */
  readonly name: string;
  readonly children: ReactNode;
}

interface Caught {
  readonly fault: Error | null;
}

/**
 * A part of the page that fails alone: in its place stands what failed and what can be done, and the rest of the page
 * works on. React knows such boundaries only as classes.
 */
export class PagePart extends Component<PagePartProps, Caught> {
  static override contextType = ExplorerContext;
  declare context: React.ContextType<typeof ExplorerContext>;
  override state: Caught = { fault: null };

  static getDerivedStateFromError(fault: Error): Caught {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    if (fault instanceof CodeMissing)
      return (
        <div role="alert" className={styles.failed}>
          This part did not load: {this.props.name}. The rest works. Reload the page to try again.
        </div>
      );
    const edition = this.context?.getState().corpus.edition.version;
    return (
      <div role="alert" className={styles.failed}>
        This part failed: {this.props.name}. The rest works.{' '}
        <button type="button" onClick={() => this.setState({ fault: null })}>
          Try again
        </button>{' '}
        or reload the page. To report: edition {edition}, {fault.message}
      </div>
    );
  }
}
