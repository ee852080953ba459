import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('quotes what would otherwise break a line or a field', () => {
  expect(
    csv([
      ['标题', '件数'],
      ['关于"三防"、防汛的通知,附件', 2],
      ['两\n行', null],
    ]),
  ).toBe('\uFEFF标题,件数\r\n"关于""三防""、防汛的通知,附件",2\r\n"两\n行",\r\n');
});
