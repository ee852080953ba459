import { inNews, kept, type RuleCase } from '../../testing/rule-case.ts';

/** Digest of the text of the fixture, as `lantai report reprints` computes it. */
const DIGEST = 'sha256:96461d17a7197591e682ac00c6aa6b8d29e7fb41b4518b8d0b5468f9b3633b50';
const recorded = (digest: string) => inNews('  kind: 自编信息', `  kind: 自编信息\n  digest: ${digest}`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'original-changed',
    title: 'a text that is not that of the original it was compared with',
    changes: [recorded(`sha256:${'0'.repeat(64)}`)],
    expect: ['8:11'],
    says: [DIGEST],
  },
  kept('original-changed', 'a text that is what the provider supplied', recorded(DIGEST)),
];
