import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { choice, field, line } from '../../../schemas/atoms.ts';
import { types } from '../../../schemas/index.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { listFields } from './schema-fields.ts';

describe('the fields of a schema', () => {
  it('give label, presence, default and allowed words', () => {
    const schema = z.strictObject({
      form: field(choice({ a: '甲', b: '乙' }).prefault('甲'), { label: '形式' }),
      note: field(line().optional(), { label: '说明', example: '略' }),
      parts: field(z.array(z.strictObject({ name: field(line(), { label: '名称' }) })), { label: '部分' }),
    });
    expect(
      listFields(schema).map(({ path, label, required, fallback, kind }) => [path, label, required, fallback, kind]),
    ).toEqual([
      ['form', '形式', false, '甲', '甲、乙'],
      ['note', '说明', false, '', '文字'],
      ['parts', '部分', true, '', '列表，每项一组字段'],
      ['parts[].name', '名称', true, '', '文字'],
    ]);
  });
  it('of a tree are listed once, not for every level', () => {
    const paths = listFields(siteSchema).map(({ path }) => path);
    expect(paths).toContain('columns[].columns');
    expect(paths.filter((path) => path.startsWith('columns[].columns'))).toEqual(['columns[].columns']);
  });
  it.each(Object.values(types))('all have a Chinese label in type $name', ({ schema }) => {
    expect(listFields(schema).filter(({ label, path }) => !path.includes('.') && label === '')).toEqual([]);
  });
});
