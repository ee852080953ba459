/** Cases of the rules about packs of rules and waivers. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'pack-unknown',
    title: 'a pack that does not exist',
    changes: [{ edit: BUILT.record, from: '[national]', to: '[national, nationl]' }],
    expect: ['25:23'],
    says: ['nationl'],
  },
  {
    rule: 'waiver-invalid',
    title: 'a waiver whose time is over',
    changes: [
      {
        write: 'sites/main/governance/waivers.yaml',
        content:
          "waivers:\n  - row: footer.required\n    value: bestView\n    reason: 改版\n    approvalRef: 1号\n    until: '2026-05-31'\n",
      },
    ],
    expect: ['2:10'],
    says: ['已经过期'],
  },
  {
    rule: 'waiver-invalid',
    title: 'nothing wrong with a part left out under a waiver that holds',
    changes: [
      {
        write: 'sites/main/governance/waivers.yaml',
        content:
          "waivers:\n  - row: footer.required\n    value: bestView\n    reason: 改版\n    approvalRef: 1号\n    until: '2026-12-31'\n",
      },
      { edit: BUILT.home, from: ' data-identity="bestView"', to: '' },
    ],
    expect: [
      'identity/zone-differs dist/main/404.html:32:1',
      `identity/zone-differs ${BUILT.entry}:40:1`,
      `identity/zone-differs ${BUILT.news}:37:1`,
      `identity/zone-differs ${BUILT.search}:33:1`,
      'identity/zone-differs dist/main/sitemap/index.html:33:1',
    ],
  },
];
