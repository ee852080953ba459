import { describe, expect, it } from 'vitest';
import { telephoneParts } from './telephone.ts';

const dialled = (text: string) => telephoneParts(text).flatMap(({ href }) => href ?? []);

describe('telephone numbers in a text', () => {
  it.each([
    ['0000-8000001', ['tel:0000-8000001']],
    ['000-80000001、0000-8000002（夜间）', ['tel:000-80000001', 'tel:0000-8000002']],
    ['0000-8000001转8012', ['tel:0000-8000001']],
    ['0000-8000001-8012', ['tel:0000-8000001']],
    ['12345', ['tel:12345']],
    ['拨打119或者13800000000', ['tel:119', 'tel:13800000000']],
    ['400-000-0000', ['tel:400-000-0000']],
  ])('in %s are dialled as %j', (text, numbers) => {
    expect(dialled(text)).toEqual(numbers);
  });

  it.each(['工作日9:00—12:00', '2026年第1版', '人民路1号', '2026-03-01', '91100000MA00000000'])(
    'are not seen in %s',
    (text) => {
      expect(dialled(text)).toEqual([]);
    },
  );

  it('leave the text as it was', () => {
    const text = '咨询0000-8000001，投诉12345。';
    expect(
      telephoneParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
