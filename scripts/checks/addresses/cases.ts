/** Cases of the rules about published addresses, with lists and a real Git history. */
import { FILES, type RuleCase } from '../testing/rule-case.ts';
import { inRepository, type Repository } from './case-helpers.ts';

const PORTAL = 'sites/portal/published-urls.txt';
const DEPT = 'sites/dept/published-urls.txt';
const URL = '/news/2025-03-02-meeting/';
const MOVED = 'content/portal/news/2025-03-02-gathering.md';

/** @param places `rule file:line` of what is found; columns are 1. */
const inHistory = (
  rule: string,
  title: string,
  places: readonly string[],
  change: (repository: Repository) => Promise<void>,
  says: readonly string[] = [],
  options = {},
): RuleCase => ({
  rule,
  title,
  changes: [],
  onDisk: inRepository(change, options),
  expect: places.map((place) => `addresses/${place}:1`),
  says,
});

async function move({ read, write, remove }: Repository): Promise<void> {
  await write(MOVED, await read(FILES.news));
  await remove(FILES.news);
}

async function close({ edit }: Repository, moved: readonly string[] = []): Promise<void> {
  const lines = moved.map((path) => `\n  - { from: ${path}, to: 'https://www.test.gov.cn/water${path}' }`);
  const record = lines.length === 0 ? 'status: closed' : `status: closed\nmoved:${lines.join('')}`;
  await edit(FILES.dept, 'status: live', record);
}

export const cases: readonly RuleCase[] = [
  inHistory('moved', 'an entry in a file of another name', [`moved ${PORTAL}:31`], move, [
    `在 ${MOVED} 的字段区加上：aliases: ['${URL}']`,
  ]),
  inHistory('moved', 'nothing wrong with one that keeps its old address', [], async (repository) => {
    await move(repository);
    await repository.edit(MOVED, '\nsubtype:', `\naliases: ['${URL}']\nsubtype:`);
  }),
  inHistory(
    'deleted',
    'an entry that was deleted',
    [`deleted ${PORTAL}:31`],
    (repository) => repository.remove(FILES.news),
    [`恢复 ${FILES.news}`],
  ),
  inHistory('deleted', 'nothing wrong with one that was withdrawn with a word', [], ({ edit }) =>
    edit(FILES.news, 'subtype:', "state: 已撤回\nwithdrawnAt: '2025-03-25 10:00'\nwithdrawnReason: 会议改期\nsubtype:"),
  ),
  inHistory(
    'hidden',
    'an entry that became a draft',
    [`hidden ${PORTAL}:31`],
    ({ edit }) => edit(FILES.news, '\nsubtype:', '\nstate: 草稿\nsubtype:'),
    [FILES.news],
  ),
  inHistory('hidden', 'nothing wrong with one whose time was over', [], ({ edit }) =>
    edit(FILES.news, '\nsubtype:', "\nexpiresAt: '2025-06-01 12:00'\nsubtype:"),
  ),
  inHistory(
    'column-lost',
    'a column that moved, with what is in it',
    [`column-lost ${PORTAL}:30`],
    async ({ git, edit, commit }) => {
      await git('mv', 'content/portal/news', 'content/portal/stories');
      await edit(FILES.portal, '  - id: news\n', '  - id: stories\n');
      await commit('2025-03-25');
    },
    ['连同它下面的 1 个网址', "sites/portal/site.yaml 的栏目“stories”中加上 aliases: ['/news/']"],
  ),
  inHistory('column-lost', 'nothing wrong with one that keeps its old address', [], async ({ git, edit }) => {
    await git('mv', 'content/portal/news', 'content/portal/stories');
    await edit(FILES.portal, '  - id: news\n', '  - id: stories\n    aliases: [/news/]\n');
  }),
  inHistory('lost', 'an address without a known entry', [`lost ${PORTAL}:1`], async ({ read, write }) =>
    write(PORTAL, `/a/\n${await read(PORTAL)}`),
  ),
  inHistory('lost', 'nothing wrong with addresses that answer', [], async () => undefined),
  inHistory(
    'unmapped',
    'a closed site whose addresses lead nowhere',
    [2, 3, 4, 5].map((line) => `unmapped ${DEPT}:${line}`),
    (repository) => close(repository),
  ),
  inHistory('unmapped', 'nothing wrong with one that leads them all on', [], (repository) =>
    close(repository, ['/news/', '/opendata/', '/request/']),
  ),
  inHistory(
    'list-missing',
    'sites without lists',
    [`list-missing ${DEPT}:1`, `list-missing ${PORTAL}:1`],
    async () => undefined,
    ['npm run lantai -- urls --update --site'],
    { lists: false },
  ),
  inHistory('list-missing', 'nothing wrong with sites that have theirs', [], async () => undefined),
  inHistory('list-line', 'a line that is no address of the site', [`list-line ${PORTAL}:1`], async ({ read, write }) =>
    write(PORTAL, `https://www.test.gov.cn/\n${await read(PORTAL)}`),
  ),
  inHistory('list-line', 'nothing wrong with a line that is one', [], async ({ read, write }) =>
    write(PORTAL, `/\n${await read(PORTAL)}`),
  ),
  inHistory(
    'history-shallow',
    'a history that was cut off',
    [`history-shallow ${DEPT}:1`, `history-shallow ${PORTAL}:1`],
    async ({ git, commit }) => {
      await commit('2025-03-25');
      await git('fetch', '-q', '--depth', '1', '--update-shallow', '.', 'main');
    },
  ),
  inHistory('history-shallow', 'nothing wrong with a whole one', [], ({ commit }) => commit('2025-03-25')),
];
