import { describe, expect, it } from 'vitest';
import { boxPartOfTable, hasWholeTable, wholeTables } from './whole-tables.ts';

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
  it('adds the scope of headings, unless its author did', () => {
    expect(
      wholeTables(
        '<table><thead><tr><th>甲</th><th colspan="2">乙</th><th scope="row">丙</th></tr></thead><tbody><tr><th rowspan="2">丁</th></tr></tbody></table>',
      ),
    ).toBe(
      `${BOX}<table><thead><tr><th scope="col">甲</th><th colspan="2" scope="colgroup">乙</th><th scope="row">丙</th></tr></thead><tbody><tr><th rowspan="2" scope="rowgroup">丁</th></tr></tbody></table></div>`,
    );
  });
  it('gets its box in two pieces when it is in several', () => {
    expect(boxPartOfTable('<table>\n<tbody>')).toBe(`${BOX}<table>\n<tbody>`);
    expect(boxPartOfTable('</tbody></table>')).toBe('</tbody></table></div>');
  });
  it('is left alone while its end is further down', () => {
    expect(hasWholeTable('<table><tr><td>')).toBe(false);
    expect(hasWholeTable('<TABLE class="a"><tr></tr></TABLE >')).toBe(true);
  });
});
