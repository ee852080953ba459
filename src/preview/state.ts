/** State of the preview: rejected entries, unpublished entries and findings. */

/** A finding as the preview shows it. */
export interface PreviewFinding {
  severity: 'error' | 'warning' | 'info';
  rule: string;
  file: string;
  line: number;
  column: number;
  message: string;
  fix: string;
}

/** An entry that the preview shows but a build does not. */
export interface Unpublished {
  /** Short label for links to it. */
  badge: string;
  /** Sentence for its own page. */
  words: string;
}

export interface PreviewState {
  /** Counts the states since the start. */
  version: number;
  /** Findings on the site, errors first. */
  findings: readonly PreviewFinding[];
  /** Address → file of the entry that has errors and is shown nowhere. */
  refused: ReadonlyMap<string, string>;
  /** Address → why its entry is not on line. */
  unpublished: ReadonlyMap<string, Unpublished>;
  /** True while pages use the last valid site record. */
  heldBack: boolean;
}

const KEY = Symbol.for('lantai.preview-state');
type Holder = { [KEY]?: PreviewState };

export function setPreviewState(state: PreviewState): void {
  (globalThis as Holder)[KEY] = state;
}

export function previewState(): PreviewState {
  return (
    (globalThis as Holder)[KEY] ?? {
      version: 0,
      findings: [],
      refused: new Map(),
      unpublished: new Map(),
      heldBack: false,
    }
  );
}
