import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TempFleet } from '../../../../tests/support/temp-fleet.ts';
import { FILES, type RuleCase } from '../../testing/rule-case.ts';
import { TITLE } from '../fixture-edits.ts';

/** Commits the fleet as it is, and then changes its news. */
const committedThen = (from: string, to: string) => async (fleet: TempFleet) => {
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', fleet.root, ...args]);
  await git('init', '-q');
  await git('add', '-A');
  await git('-c', 'user.name=乙', '-c', 'user.email=yi@example.gov.cn', 'commit', '-qm', 'Publish');
  await fleet.edit(FILES.news, from, to);
};

/** What the check of addresses says of a repository that lists none. */
const UNLISTED = ['dept', 'portal'].map((site) => `addresses/list-missing sites/${site}/published-urls.txt:1:1`);

const update = (title: string, from: string, to: string, at?: string): RuleCase => ({
  rule: 'update-time-missing',
  title,
  changes: [],
  onDisk: committedThen(from, to),
  expect: [...(at === undefined ? [] : [`metadata/update-time-missing ${FILES.news}:${at}`]), ...UNLISTED],
  ...(at === undefined ? {} : { says: ["updatedAt: '2025-06-01 12:00'"] }),
});

export const cases: readonly RuleCase[] = [
  update('a published text that is not what it was', '会议部署防汛工作', '会议再次部署防汛工作', '4:14'),
  update('a published title that is not what it was', TITLE, 'title: 测试市再次召开防汛工作会议', '4:14'),
  update(
    'nothing wrong with a change that is marked',
    'editor: 乙\ntags: [测试]\nsubtype: 要闻\ncover:\n  file: 2025-03-02-meeting.png\n  alt: 会场全景\n---\n\n会议部署',
    "editor: 乙\nupdatedAt: '2025-05-31 09:00'\ntags: [测试]\nsubtype: 要闻\ncover:\n  file: 2025-03-02-meeting.png\n  alt: 会场全景\n---\n\n会议再次部署",
  ),
  update('nothing wrong with other spacing', '会议部署防汛工作，', '会议部署 防汛工作，'),
  update('nothing wrong with a new tag', 'tags: [测试]', 'tags: [测试, 防汛]'),
];
