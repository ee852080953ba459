import { describe, expect, it } from 'vitest';
import type { Titles } from './files.ts';
import { parseQuery } from './query.ts';
import { compareHits, mergeHits, titleHits, type Hit, type Tier } from './rank.ts';

const hit = (shard: number, row: number, tier: Tier, score = 0): Hit => ({ shard, row, tier, score });
const order = (hits: Hit[], by: 'relevance' | 'date') =>
  [...hits].sort(compareHits(by)).map(({ shard, row }) => [shard, row]);

describe('the order of results', () => {
  const hits = [
    hit(0, 5, 'text', 9),
    hit(2, 0, 'title-part'),
    hit(1, 3, 'number'),
    hit(2, 7, 'text', 1),
    hit(0, 9, 'title-part'),
  ];
  it('is number, title, text by relevance; newer first among equals', () => {
    expect(order(hits, 'relevance')).toEqual([
      [1, 3],
      [2, 0],
      [0, 9],
      [0, 5],
      [2, 7],
    ]);
  });
  it('is the order of publishing by date, across shards', () => {
    expect(order(hits, 'date')).toEqual([
      [2, 7],
      [2, 0],
      [1, 3],
      [0, 9],
      [0, 5],
    ]);
  });
});

describe('merging results', () => {
  it('keeps the better tier of an entry found twice, with its own score', () => {
    expect(mergeHits([[hit(1, 1, 'title-part')], [hit(1, 1, 'text', 8)]])).toEqual([hit(1, 1, 'title-part')]);
    expect(mergeHits([[hit(1, 1, 'text', 2)], [hit(1, 1, 'text', 8)]])).toEqual([hit(1, 1, 'text', 8)]);
  });
  it('distinguishes rows of different shards', () => {
    expect(mergeHits([[hit(1, 1, 'text')], [hit(2, 1, 'text')]])).toHaveLength(2);
  });
});

describe('matches of titles and numbers', () => {
  const titles: Titles = {
    titles: ['示例市人民政府办公室关于印发《防汛抗旱应急预案（2026年修订）》的通知', '防汛抗旱', '停车管理办法'],
    urls: ['/a/', '/b/', '/c/'],
    documentNumbers: ['示政办发〔2026〕11号', '', '示政规〔2026〕2号'],
    indexNumbers: ['SL0000001/2026-00073', '', 'SL0000001/2026-00052'],
  };
  const tiers = (typed: string) => {
    const query = parseQuery(typed);
    return query ? titleHits(query, 0, titles).map(({ row, tier }) => [row, tier]) : null;
  };
  it('finds a title cut inside words and across punctuation', () => {
    expect(tiers('府办公室关于印发防')).toEqual([[0, 'title-part']]);
    expect(tiers('预案(2026年')).toEqual([[0, 'title-part']]);
  });
  it('puts the whole title before a part', () => {
    expect(tiers('防汛抗旱')).toEqual([
      [0, 'title-part'],
      [1, 'title'],
    ]);
  });
  it('takes parts between spaces in any order', () => expect(tiers('修订 防汛')).toEqual([[0, 'title-part']]));
  it('finds numbers in any typing', () => {
    expect(tiers('示政办发[2026]11号')).toEqual([[0, 'number']]);
    expect(tiers('２０２６ １１号')).toEqual([[0, 'number']]);
    expect(tiers('2026-00052')).toEqual([[2, 'number-part']]);
    expect(tiers('sl0000001/2026-00052')).toEqual([[2, 'number']]);
  });
  it('needs at least two characters of a title', () => expect(tiers('防')).toEqual([]));
  it('knows no query without letters or digits', () => expect(tiers('〔〕 ,。')).toBeNull());
});
