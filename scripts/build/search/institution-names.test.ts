import { describe, expect, it } from 'vitest';
import { institutionNames } from './institution-names.ts';

const names = (name: string) =>
  institutionNames(
    name,
    ['某市'],
    [
      { term: '住建局', kind: 'abbreviation', means: ['住房和城乡建设局'] },
      { term: '住建局', kind: 'everyday', means: ['无关'] },
    ],
  );

describe('the names of an institution', () => {
  it('go without its region, with and without its level', () => {
    expect(names('某市水务局')).toEqual(expect.arrayContaining(['市水务局', '水务局']));
  });
  it.each([
    ['某市人力资源和社会保障局', '人社局'],
    ['某市发展和改革委员会', '发改委'],
    ['某市卫生健康委员会', '卫健委'],
    ['某市自然资源和规划局', '自规局'],
    ['某市应急管理局', '应急局'],
    ['某市住房和城乡建设局', '住建局'],
  ])('%s is also %s', (official, short) => {
    expect(names(official)).toEqual(expect.arrayContaining([short, `市${short}`]));
  });
  it('never repeat the official one', () => {
    expect(names('水务局')).not.toContain('水务局');
  });
});
