/** Pages as a browser shows them. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import type { Screenshot } from '../review.ts';
import { image } from './blocks.ts';

const SIDES = { before: '原来', after: '现在' } as const;
const DEVICES = { desktop: '电脑上', phone: '手机上' } as const;

export function shotsPart(shots: readonly Screenshot[]): Markup {
  if (shots.length === 0) return html``;
  return html`<h3>网页的样子</h3>
    ${(['desktop', 'phone'] as const).map((device) => {
      const own = shots.filter((shot) => shot.device === device);
      if (own.length === 0) return html``;
      return html`<details class="shots">
        <summary>${DEVICES[device]}看到的${own.length > 1 ? '：原来和现在' : ''}</summary>
        <div class="pair pair--${device}">
          ${own.map(
            ({ side, cut, ...picture }) =>
              html`<figure class="shot">
                <figcaption>${SIDES[side]}${cut ? '（网页较长，只截上半部分）' : ''}</figcaption>
                ${image(picture, `${SIDES[side]}的网页在${DEVICES[device]}的样子`)}
              </figure> `,
          )}
        </div>
      </details> `;
    })}`;
}
