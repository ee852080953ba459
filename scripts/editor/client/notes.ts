/** Findings beside the field they are about, below its input. */
import type { FieldFinding } from './local-program.ts';

const NOTE = 'lantai-note';
const SEVERITIES = { error: '错误', warning: '警告', info: '提示' } as const;

export const sentence = ({ severity, message, fix }: FieldFinding): string =>
  `${SEVERITIES[severity]}：${message}${fix}`;

const fieldElement = (field: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`section.field[data-key-path="${CSS.escape(field)}"]`);

/** Replaces the notes of all fields. The form is drawn by the editor, which may redraw a field and drop its note. */
export function showNotes(findings: readonly FieldFinding[]): void {
  for (const note of document.querySelectorAll(`section.field > .${NOTE}`)) note.remove();
  for (const finding of findings) {
    const field = fieldElement(finding.field);
    if (!field) continue;
    const note = document.createElement('p');
    note.className = `${NOTE} ${NOTE}--${finding.severity}`;
    note.textContent = sentence(finding);
    field.append(note);
  }
}

/** Moves the view and the focus to a field. */
export function goToField(field: string): void {
  const target = fieldElement(field);
  target?.scrollIntoView({ block: 'center' });
  target?.querySelector<HTMLElement>('input, textarea, select, button, [contenteditable="true"]')?.focus();
}
