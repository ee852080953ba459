/**
 * Words the search knows besides those of the content (搜索词表): `schemas/glossary.yaml` for all sites, and the
 * register `search-words` of a site (R-GO-6.1d).
 */
import { z } from 'astro/zod';
import { field, line } from './atoms.ts';

export const SEARCH_WORD_KINDS = {
  everyday: '日常说法',
  synonym: '近义说法',
  abbreviation: '简称',
  name: '多音字词',
  keep: '从不纠正',
} as const;

export const searchWord = z.strictObject({
  term: field(line(20), { label: '词', help: '照市民的输入写。', example: '上户口', clauses: ['R-GO-6.1d'] }),
  kind: field(z.enum(Object.keys(SEARCH_WORD_KINDS) as [SearchWordKind, ...SearchWordKind[]]), {
    label: '类别',
    help: '日常说法、近义说法、简称写 means，多音字词写 reading。',
    example: 'everyday',
  }),
  means: field(z.array(line(30)).default([]), {
    label: '也查',
    help: '网站上的说法，查左边的也查这些。',
    example: '[出生登记, 户口登记]',
    clauses: ['R-GO-6.1d'],
  }),
  reading: field(line(60).optional(), {
    label: '读音',
    help: '全拼，不写声调；音节之间可以空格。',
    example: 'chongyang',
    clauses: ['R-GO-6.1d'],
  }),
});
export type SearchWordKind = keyof typeof SEARCH_WORD_KINDS;
export type SearchWord = z.infer<typeof searchWord>;
