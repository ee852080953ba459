import { describe, expect, it } from 'vitest';
import { readCsv } from '../import/read/read-csv.ts';
import { isLogHeading, readLog } from './read-log.ts';

const read = (csv: string) => readLog(readCsv(new TextEncoder().encode(csv), isLogHeading));

describe('a table of queries', () => {
  it('gives what was typed, how often and with how many results, the most frequent first', () => {
    expect(read('查询,次数,结果数\n停水,5,7\n开饭馆,12,0\n').queries).toEqual([
      { q: '开饭馆', times: 12, results: 0 },
      { q: '停水', times: 5, results: 7 },
    ]);
  });
  it('without numbers lists queries that found nothing, once each', () => {
    expect(read('搜索词\n打井\n').queries).toEqual([{ q: '打井', times: 1, results: 0 }]);
  });
  it('adds up queries that read alike', () => {
    expect(read('查询,次数\n居住证,3\n居住 證,2\n').queries).toEqual([{ q: '居住证', times: 5, results: 0 }]);
  });
  it('leaves out personal data and what is no query, and counts them', () => {
    const log = read('查询,次数\n13812345678,4\n。,1\n停水,多\n停水,1\n');
    expect(log).toEqual({ queries: [{ q: '停水', times: 1, results: 0 }], personal: 1, unreadable: 2 });
  });
  it('is refused without a column of queries', () => {
    expect(() => read('日期,地址\n2026-11-01,/\n')).toThrow('没有查询的列');
  });
});
