/** What stayed, went and came in a text. Each is told by its line and by words for screen readers, not by colour alone. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import type { Run } from '../differ/text-diff.ts';
import { visible } from './visible.ts';

export const runsMarkup = (runs: readonly Run[]): Markup[] => runs.map(runMarkup);

function runMarkup({ kind, text }: Run): Markup {
  if (kind === 'same') return visible(text);
  if (kind === 'out')
    return html`<del><span class="spoken">［删去：</span>${visible(text)}<span class="spoken">］</span></del>`;
  return html`<ins><span class="spoken">［新增：</span>${visible(text)}<span class="spoken">］</span></ins>`;
}
