import type { BrokenPage } from '../../src/lib/build-context.ts';
import type { Finding } from '../checks/check.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';

/** Pages whose source has errors: an entry at its own address, the site record and anything else on the home page. */
export function brokenPages(fleet: LoadedFleet, site: string, findings: readonly Finding[]): BrokenPage[] {
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && (finding.site === site || finding.site === ''),
  );
  const files = [...new Set(errors.map(({ file }) => file))];
  return files.map((file) => ({
    url: entryUrl(fleet, file) ?? '/',
    file,
    findings: errors
      .filter((finding) => finding.file === file)
      .map(({ rule, line, column, value = '', message, fix }) => ({ rule, line, column, value, message, fix })),
  }));
}

/** Address an entry file has, or would have once it is mended. */
function entryUrl(fleet: LoadedFleet, file: string): string | undefined {
  const entry = fleet.parsed.entries.find((each) => each.file === file)?.entry;
  if (entry) return entry.url;
  const match = /^content\/([^/]+)\/(.+)\/([^/]+)\.mdx?$/.exec(file);
  const [, site = '', column = '', slug = ''] = match ?? [];
  const node = fleet.library?.column(site, column);
  return node && (node.record.presentation === 'page' ? node.url : `${node.url}${slug}/`);
}
