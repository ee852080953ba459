/** Files that must not be published, and files that only look like them. */
import { casesOf, type RuleCase } from '../../testing/rule-case.ts';

const built = (file: string) => [{ write: `dist/main/${file}`, content: 'x' }];

export const cases: readonly RuleCase[] = [
  ...casesOf('private-file')(
    ['a source map', built('_astro/site.css.map'), ['1:1']],
    ['settings with passwords', built('.env'), ['1:1'], '.env'],
    ['a repository', built('.git/config'), ['1:1']],
    ['a program an intruder left', built('news/shell.php'), ['1:1'], 'news/shell.php'],
    ['a source file', built('content/main/news/a.md'), ['1:1']],
    ['a back end', built('admin/login.js'), ['1:1']],
    ['nothing wrong with what programs of visitors look for', built('.well-known/security.txt')],
    ['nothing wrong with a table for visitors', built('data/php.csv')],
  ),
];
