/** Files no machine could read in time, paths no Windows takes, and files that change under the check. */
import { FILES, inNews, inPortal, newsMatter, type CaseFleet, type RuleCase } from '../testing/rule-case.ts';

const NEWS = 'content/portal/news/2025-03-09-more.md';
const more = (body: string) => [{ write: NEWS, content: `${newsMatter('portal-more', '2025-03-09')}---\n\n${body}\n` }];

export const limitCases: readonly RuleCase[] = [
  {
    rule: 'body-limit',
    title: 'a paragraph of nothing but character references',
    changes: more(`第一段。\n\n${'&amp;'.repeat(36_000)}`),
    expect: ['17:1'],
    says: ['36000', '&amp;', '1000'],
  },
  {
    rule: 'body-limit',
    title: 'numeric ones on many lines of one paragraph',
    changes: more('&#65;&#x42;\n'.repeat(600)),
    expect: ['15:1'],
    says: ['1200'],
  },
  {
    rule: 'body-limit',
    title: 'signs of emphasis without end',
    changes: more('中*'.repeat(6_000)),
    expect: ['15:1'],
    says: ['6000'],
  },
  {
    rule: 'body-limit',
    title: 'a table of too many cells',
    changes: more(`${'|a'.repeat(300)}|\n`.repeat(200)),
    expect: ['15:1'],
  },
  {
    rule: 'body-limit',
    title: 'tags without end',
    changes: more('<b>a\n\n'.repeat(50_001)),
    expect: ['15:1'],
    says: ['50001'],
  },
  {
    rule: 'body-limit',
    title: 'a tag that does not end',
    changes: more(`<a ${'b '.repeat(10_001)}`),
    expect: ['15:1'],
  },
  {
    rule: 'body-limit',
    title: 'nothing wrong with a long text that has some of each in every paragraph',
    changes: more('甲&amp;乙 **丙** <br>\n\n'.repeat(3_000)),
    expect: [],
  },
  {
    rule: 'yaml-keys',
    title: 'front matter of thousands of fields',
    changes: [inNews('tags:', `${Array.from({ length: 2_500 }, (_, at) => `k${at}: 1\n`).join('')}tags:`)],
    expect: ['2:1'],
    says: ['2000'],
  },
  {
    rule: 'path-length',
    title: 'an entry deep down with a long name',
    changes: [
      {
        write: `content/portal/${'a'.repeat(80)}/${'b'.repeat(80)}/2025-03-09-${'c'.repeat(20)}.md`,
        content: `${newsMatter('portal-more', '2025-03-09')}---\n\n一段。\n`,
      },
    ],
    expect: [
      `metadata/column-undeclared content/portal/${'a'.repeat(80)}/${'b'.repeat(80)}/2025-03-09-${'c'.repeat(20)}.md:1:1`,
      '1:1',
    ],
    says: ['180', 'Windows'],
  },
  {
    rule: 'file-changed',
    title: 'a picture that is written over while it is checked',
    changes: [],
    meanwhile: (fleet: CaseFleet) => fleet.write(FILES.picture, 'anything'),
    expect: [`metadata/file-changed ${FILES.picture}:1:1`],
    says: ['检查期间'],
  },
  ...['www.test.gov.cn/preview/portal', 'https://www.test.gov.cn', 'www.test.gov.cn:8443'].map((domain): RuleCase => ({
    rule: 'value-format',
    title: `a domain that is more than a domain: ${domain}`,
    changes: [inPortal('primary: www.test.gov.cn', `primary: '${domain}'`)],
    expect: ['8:12'],
    says: ['不能放在别的网站的路径', 'www.example.gov.cn'],
  })),
];
