/** Reads every built style sheet and script, and reports features that a supported browser lacks. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { BuiltContext, CheckResult } from '../check.ts';
import { atPage, builtFiles } from '../pages/built-page.ts';
import { featureAt, lacks, type Lack } from './compat-data.ts';
import type { FeatureUse, Unreadable } from './feature-use.ts';
import { reporter } from '../rules/reporter.ts';
import { isProgressive } from './progressive.ts';
import { rules } from './rules.ts';
import { scriptFeatures } from './script-features.ts';
import { styleFeatures } from './style-features.ts';

const READERS: Readonly<Record<string, (text: string) => { uses: FeatureUse[]; unreadable: Unreadable[] }>> = {
  '.css': styleFeatures,
  '.js': scriptFeatures,
  '.mjs': scriptFeatures,
};

const report = reporter('browsers', rules);

export async function findBrowsers(context: BuiltContext): Promise<CheckResult> {
  const files = (await builtFiles(context.dist)).filter((file) => READERS[path.extname(file)]);
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await findInFile(context, file)));
  return { seen: files.length, problems };
}

async function findInFile(context: BuiltContext, file: string): Promise<Problem[]> {
  const { uses, unreadable } = READERS[path.extname(file)]?.(await readFile(path.join(context.dist, file), 'utf8')) ?? {
    uses: [],
    unreadable: [],
  };
  const page = { file, source: siteFile(context.site.id) };
  return [
    ...unreadable.map((each) => report('unreadable', atPage(context, page, each), { value: each.reason })),
    ...uses.flatMap((use) => {
      const lacking = isProgressive(use.feature) ? [] : lacks(featureAt(use.feature.split('.')));
      return lacking.length === 0
        ? []
        : [report('unsupported', atPage(context, page, use), { value: use.text, params: words(use, lacking) })];
    }),
  ];
}

function words({ feature }: FeatureUse, lacking: readonly Lack[]) {
  const browsers = lacking.map(({ browser: { name, version } }) => `${name} ${version}`).join('、');
  const since = lacking
    .flatMap(({ browser, since }) => (since === null ? [] : [`${browser.name} ${since}`]))
    .join('、');
  return { feature, browsers, since };
}
