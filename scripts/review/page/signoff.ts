import { html, type Markup } from '../../../src/lib/text/html.ts';
import type { SignoffState } from '../review.ts';
import { signoffLine } from '../words.ts';
import { visible } from './visible.ts';

/** Who has approved, and who is missing. */
export function signoffPart(signoff: SignoffState | undefined): Markup {
  if (!signoff) return html``;
  const { covered, authors, given, missing, reasons } = signoff;
  return html`<h3>审核和签发</h3>
    <p class="verdict verdict--${covered ? 'done' : 'open'}">${signoffLine(signoff)}</p>
    ${authors.length > 0 ? html`<p>编写：${visible(authors.join('、'))}</p> ` : html``}
    ${
      given.length > 0
        ? html`<ul class="pages">
            ${given.map(
              ({ role, person, at, decision }) =>
                html`<li>${role}：${visible(person)} <span class="quiet">${at} ${decision}</span></li> `,
            )}
          </ul> `
        : html``
    }
    ${
      !covered && (missing.length > 0 || reasons.length > 0)
        ? html`<ul class="pages">
            ${reasons.map((text) => html`<li>${visible(text)}</li> `)}
          </ul> `
        : html``
    }`;
}
