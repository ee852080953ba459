import { inLeader, inNews, inPortal, inService, kept, type RuleCase } from '../../testing/rule-case.ts';
import { form, inConsultation, inDataset, inReport, svg, TABLE, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'file-missing',
    title: 'a recording that was not put beside the entry',
    changes: [form('form: 音频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp3 }')],
    expect: ['16:16'],
  },
  {
    rule: 'file-missing',
    title: 'a photo of a leader that is not there',
    changes: [inLeader('file: jia.png', 'file: yi.png')],
    expect: ['14:16', 'metadata/file-unused content/portal/leaders/jia.png:1:1'],
    says: ['jia.png'],
  },
  {
    rule: 'file-missing',
    title: 'an attachment that is not there',
    changes: [{ remove: 'content/portal/files/2025-03-01-list.csv' }],
    expect: ['metadata/file-missing content/portal/files/2025-03-01-measures.md:22:28'],
  },
  {
    rule: 'file-missing',
    title: 'a logo that is not there',
    changes: [inPortal('file: logo.svg', 'file: lgo.svg')],
    expect: ['metadata/file-unused sites/portal/assets/logo.svg:1:1', '23:15'],
    says: ['logo.svg'],
  },
  {
    rule: 'file-unused',
    title: 'an unused file',
    changes: [write('content/portal/news/old.csv', '甲,乙\n')],
    expect: ['1:1'],
  },
  kept(
    'file-unused',
    'a file that the text alone names',
    write('content/portal/news/old.csv', '甲,乙\n'),
    inNews('会议部署', '[旧表](old.csv) 会议部署'),
  ),
  {
    rule: 'picture-format',
    title: 'a table as cover',
    changes: [
      write('content/portal/news/list.csv', '甲,乙\n'),
      inNews('file: 2025-03-02-meeting.png', 'file: list.csv'),
    ],
    expect: ['metadata/picture-format content/portal/news/2025-03-02-meeting.md:14:9'],
  },
  kept(
    'picture-format',
    'a drawing as the logo of a site',
    write('sites/portal/assets/logo.svg', svg('<path d="M0 0h9v9z"/>')),
  ),
  {
    rule: 'file-missing',
    title: 'a guest whose photo is not there',
    changes: [
      inConsultation(
        'subtype: 意见征集\n',
        'subtype: 访谈\nguests:\n  - { name: 钱雨, post: 局长, photo: qian.png }\n',
      ),
    ],
    expect: ['14:34'],
  },
  {
    rule: 'file-missing',
    title: 'a report whose file is not there',
    changes: [inReport('file: 2025-03-09-water.csv', 'file: 2025-03-09-waters.csv')],
    expect: ['metadata/file-unused content/portal/yearly/2025-03-09-water.csv:1:1', '14:7'],
    says: ['2025-03-09-water.csv'],
  },
  {
    rule: 'file-missing',
    title: 'a sample of a form that is not there',
    changes: [inService('sample: water-permit-sample.csv', 'sample: water-permit-simple.csv')],
    expect: ['metadata/file-unused content/portal/guides/water-permit-sample.csv:1:1', '45:13'],
    says: ['water-permit-sample.csv'],
  },
  {
    rule: 'file-missing',
    title: 'a data file that is not there',
    changes: [inDataset('dataFile: reservoir-levels.csv', 'dataFile: reservoir-level.csv')],
    expect: [`metadata/file-unused ${TABLE}:1:1`, '23:11'],
    says: ['reservoir-levels.csv'],
  },
];
