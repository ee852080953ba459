import { describe, expect, it } from 'vitest';
import { distinctNames, downloadName, downloadStem } from './download-name.ts';

describe('a file is saved under its title', () => {
  it.each([
    ['申请表', 'docx', '申请表.docx'],
    ['申请表', 'DOCX', '申请表.docx'],
    ['申请表.docx', 'docx', '申请表.docx'],
    ['附件1/2：申请表“青河路”<新>', 'docx', '附件1／2：申请表“青河路”＜新＞.docx'],
    ['a:b*c?d"e|f\\g%41~', 'pdf', 'a：b＊c？d＂e｜f＼g％41～.pdf'],
    ['..\\..\\..htaccess', 'txt', '＼..＼..htaccess.txt'],
    ['.profile. ', 'txt', 'profile.txt'],
    ['报告\n（第 一\t稿）', 'pdf', '报告 （第 一 稿）.pdf'],
    ['清单\u202Efdp\u200B', 'xlsx', '清单 fdp.xlsx'],
    ['CON', 'txt', '_CON.txt'],
    ['aux.2026', 'csv', '_aux.2026.csv'],
    ['com¹', 'csv', '_com¹.csv'],
    ['concert', 'txt', 'concert.txt'],
    ['…', 'pdf', '….pdf'],
    [' . ', 'pdf', '附件.pdf'],
    ['', 'pdf', '附件.pdf'],
    ['\u{E000}\uFEFF', 'pdf', '附件.pdf'],
  ])('%j', (title, extension, name) => {
    expect(downloadName(title, extension)).toBe(name);
  });

  it('which is cut where a file system would reject it, and never within a character', () => {
    for (const title of ['关'.repeat(300), '𠮷'.repeat(300), 'a'.repeat(300)]) {
      const name = downloadName(title, 'docx');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
      expect(name.isWellFormed()).toBe(true);
      expect(name.endsWith('.docx')).toBe(true);
    }
  });

  it('without extension where one follows later', () => {
    expect(downloadStem('水位/蓄水量')).toBe('水位／蓄水量');
  });
});

it('files of one title get different names', () => {
  const names = (...all: string[]) => distinctNames(all.map((name) => ({ name }))).map(({ name }) => name);
  expect(names('表.docx', '表.pdf', '表.docx', '表.DOCX')).toEqual([
    '表.docx',
    '表.pdf',
    '表（2）.docx',
    '表（3）.DOCX',
  ]);
  expect(names('表（2）.pdf', '表.pdf', '表.pdf')).toEqual(['表（2）.pdf', '表.pdf', '表（3）.pdf']);
});
