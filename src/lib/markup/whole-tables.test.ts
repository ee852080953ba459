import { describe, expect, it } from 'vitest';
import { hasWholeTable, wholeTables } from './whole-tables.ts';

const BOX = '<div class="table-scroll" role="group" tabindex="0" aria-label="表格">';

describe('a table written as HTML', () => {
  it('gets the tbody it left out and a box that scrolls', () => {
    expect(wholeTables('<table><tr><td colspan="2">物资</table>')).toBe(
      `${BOX}<table><tbody><tr><td colspan="2">物资</td></tr></tbody></table></div>`,
    );
  });
  it('is found inside other elements', () => {
    expect(wholeTables('<figure><table><tr><td>甲</td></tr></table></figure>')).toBe(
      `<figure>${BOX}<table><tbody><tr><td>甲</td></tr></tbody></table></div></figure>`,
    );
  });
  it('is left alone while its end is further down', () => {
    expect(hasWholeTable('<table><tr><td>')).toBe(false);
    expect(hasWholeTable('<TABLE class="a"><tr></tr></TABLE >')).toBe(true);
  });
});
