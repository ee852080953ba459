import { inNews, newsMatter, type RuleCase } from '../../testing/rule-case.ts';

const MORE_NEWS = 'content/portal/news/2025-03-09-more.md';

const moreNews = (body: string) => [
  { write: MORE_NEWS, content: `${newsMatter('portal-more', '2025-03-09')}---\n\n${body}\n` },
];

export const cases: readonly RuleCase[] = [
  {
    rule: 'entry-size',
    title: 'an entry of more than a megabyte',
    changes: [inNews('会议部署', '会议'.repeat(200_000))],
    expect: ['1:1'],
  },
  {
    rule: 'yaml-size',
    title: 'fields longer than any real ones',
    changes: [inNews('tags: [测试]', `tags: ${'['.repeat(50_000)}`)],
    expect: ['2:1'],
  },
  {
    rule: 'yaml-depth',
    title: 'a bomb of brackets',
    changes: [inNews('tags: [测试]', `tags: ${'['.repeat(15_000)}${']'.repeat(15_000)}`)],
    expect: ['11:65'],
  },
  {
    rule: 'yaml-depth',
    title: 'a hundred brackets',
    changes: [inNews('tags: [测试]', `tags: ${'['.repeat(100)}${']'.repeat(100)}`)],
    expect: ['11:65'],
  },
  {
    rule: 'body-limit',
    title: 'a paragraph of nothing but character references',
    changes: moreNews(`第一段。\n\n${'&amp;'.repeat(36_000)}`),
    expect: ['17:1'],
    says: ['36000', '&amp;', '1000'],
  },
  {
    rule: 'body-limit',
    title: 'numeric ones on many lines of one paragraph',
    changes: moreNews('&#65;&#x42;\n'.repeat(600)),
    expect: ['15:1'],
    says: ['1200'],
  },
  {
    rule: 'body-limit',
    title: 'signs of emphasis without end',
    changes: moreNews('中*'.repeat(6_000)),
    expect: ['15:1'],
    says: ['6000'],
  },
  {
    rule: 'body-limit',
    title: 'a table of too many cells',
    changes: moreNews(`${'|a'.repeat(300)}|\n`.repeat(200)),
    expect: ['15:1'],
  },
  {
    rule: 'body-limit',
    title: 'tags without end',
    changes: moreNews('<b>a\n\n'.repeat(50_001)),
    expect: ['15:1'],
    says: ['50001'],
  },
  {
    rule: 'body-limit',
    title: 'a tag that does not end',
    changes: moreNews(`<a ${'b '.repeat(10_001)}`),
    expect: ['15:1'],
  },
  {
    rule: 'body-limit',
    title: 'nothing wrong with a long text that has some of each in every paragraph',
    changes: moreNews('甲&amp;乙 **丙** <br>\n\n'.repeat(3_000)),
    expect: [],
  },
  {
    rule: 'yaml-keys',
    title: 'front matter of thousands of fields',
    changes: [inNews('tags:', `${Array.from({ length: 2_500 }, (_, at) => `k${at}: 1\n`).join('')}tags:`)],
    expect: ['2:1'],
    says: ['2000'],
  },
];
