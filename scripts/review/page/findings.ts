/** What the checks found. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { type Finding, SEVERITY_NAMES } from '../../checks/check.ts';
import { visible } from './visible.ts';

export const findingsPart = (findings: readonly Finding[]): Markup =>
  findings.length === 0
    ? html``
    : html`<h3>检查发现的问题</h3>
        ${findingsList(findings)}`;

export const findingsList = (findings: readonly Finding[]): Markup =>
  html`<ul class="findings">
    ${findings.map(
      ({ severity, message, fix, file, line, rule }) =>
        html`<li class="finding finding--${severity}">
          <p><strong class="finding__kind">${SEVERITY_NAMES.zh[severity]}</strong> ${visible(message)}</p>
          <p class="quiet">怎样改：${visible(fix)}</p>
          <p class="quiet"><code>${visible(file)}</code> 第 ${line} 行 · ${rule}</p>
        </li> `,
    )}
  </ul> `;
