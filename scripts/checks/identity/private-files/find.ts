/** Files of the folder of a site that are of no use to visitors (R-LYG-10.3). */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { pageFile } from '../../../../src/lib/routes/page-file.ts';
import { atPage } from '../../pages/built-page.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

/** What programs, editors, repositories and intruders leave behind. `.well-known` is for visitors' programs. */
const PRIVATE: readonly RegExp[] = [
  /(?:^|\/)\.(?!well-known\/)[^/]/,
  /\.map$/,
  /\.(?:bak|old|orig|swp|tmp|log|sql|sqlite|db|pem|key|p12|pfx|ya?ml|mdx?|tsx?|astro|php\d?|phtml|jspx?|aspx?|cgi|py|rb|sh|bat|exe|dll)$/i,
  /~$/,
  /(?:^|\/)(?:package(?:-lock)?\.json|tsconfig\.json|Dockerfile|web\.config)$/,
  /^(?:admin|wp-admin|manager|node_modules|sites|content|governance)\//,
];

export const privateFiles = defineSubject({ rules, find: findPrivateFiles });

/** Addresses of columns are free to be called like a folder of the repository, as long as pages are in them. */
async function findPrivateFiles({ context, planned }: IdentityInput): Promise<Problem[]> {
  const pages = new Set([...planned.keys()].map(pageFile));
  const items = await readdir(context.dist, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(context.dist, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
    .filter((file) => !pages.has(file) && PRIVATE.some((pattern) => pattern.test(file)))
    .sort()
    .map((file) =>
      report('private-file', atPage(context, { file, source: siteFile(context.site.id) }), { value: file }),
    );
}
