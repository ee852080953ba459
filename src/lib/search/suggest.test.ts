import { describe, expect, it } from 'vitest';
import { townSearch } from '../../../tests/support/town-search.ts';
import { suggest } from './suggest.ts';

const sources = townSearch();
const texts = async (typed: string) => (await suggest(typed, sources.files)).map(({ text }) => text);

describe('suggestions', () => {
  it('lead to services, institutions and leaders before titles and words', async () => {
    const found = await suggest('民政', sources.files);
    expect(found[0]).toEqual({ kind: 'institution', text: '某市民政局', url: '/bodies/civil/' });
  });
  it('come from the first character or letters on', async () => {
    expect((await texts('居'))[0]).toBe('居住证首次申领');
    expect((await texts('juz'))[0]).toBe('居住证首次申领');
    expect((await texts('syd'))[0]).toBe('失业登记');
  });
  it('say what may be meant where nothing begins so', async () => {
    const found = await suggest('民正局', sources.files);
    expect(found.map(({ kind }) => kind)).toContain('correction');
    expect(found.find(({ kind }) => kind === 'correction')?.text).toBe('民政局');
  });
  it('are at most eight, none twice, and none for nothing', async () => {
    const found = await suggest('管', sources.files);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map(({ text, url }) => `${text} ${url}`)).size).toBe(found.length);
    expect(await suggest('  ', sources.files)).toEqual([]);
    expect(await suggest('量子', sources.files)).toEqual([]);
  });
});
