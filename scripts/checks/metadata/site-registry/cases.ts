import { FILES, inDept, inFleet, kept, type RuleCase } from '../../testing/rule-case.ts';
import { write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'record-unknown',
    title: 'a record under a name that is not read',
    changes: [write('sites/portal/exceptions.yaml', 'exceptions: []\n')],
    expect: ['1:1'],
  },
  kept(
    'record-unknown',
    'a record that somebody reads',
    write('sites/portal/governance/exceptions.yaml', 'exceptions: []\n'),
  ),
  {
    rule: 'record-missing',
    title: 'a registered site without a record',
    changes: [{ remove: FILES.dept }],
    expect: ['metadata/record-missing sites/dept/site.yaml:1:1'],
  },
  {
    rule: 'record-missing',
    title: 'a fleet without a registry',
    changes: [{ remove: FILES.fleet }],
    expect: ['metadata/record-missing sites/fleet.yaml:1:1'],
  },
  {
    rule: 'site-unregistered',
    title: 'an unregistered record',
    changes: [write('sites/new/site.yaml', 'id: new\n')],
    expect: ['1:1'],
  },
  kept('site-unregistered', 'a registered site that is not open yet', inDept('status: live', 'status: draft')),
  {
    rule: 'site-id',
    title: 'a record with the id of another site',
    changes: [inDept('id: dept', 'id: depot')],
    expect: ['1:5'],
  },
  {
    rule: 'parent-unknown',
    title: 'a parent that is not registered',
    changes: [inFleet('parent: portal', 'parent: portl')],
    expect: ['6:13'],
    says: ['portal'],
  },
  {
    rule: 'parent-unknown',
    title: 'an interaction platform of an unregistered site',
    changes: [inDept('platformOwner: portal', 'platformOwner: nobody')],
    expect: ['26:31'],
  },
  {
    rule: 'parent-cycle',
    title: 'parents in a circle',
    changes: [inFleet('- id: portal\n', '- id: portal\n    parent: dept\n')],
    expect: ['4:13', '7:13'],
  },
  {
    rule: 'portal-missing',
    title: 'a department without portal',
    changes: [inFleet('    portal: portal\n', '')],
    expect: ['5:9'],
  },
  {
    rule: 'portal-kind',
    title: 'a department as portal',
    changes: [inFleet('- id: portal\n', '- id: portal\n    portal: dept\n')],
    expect: ['4:13'],
  },
];
