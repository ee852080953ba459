/**
 * Checks the imports of the program against the table of layers, and that the picture of the layers is up to date.
 *
 *     node scripts/layers/check-layers.ts           fails on imports that break a rule and on an outdated picture
 *     node scripts/layers/check-layers.ts --write   writes the picture
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../lib/project.ts';
import { replaceFile } from '../lib/write-file.ts';
import { LAYERS } from './layers.ts';
import { folderImports, layerPage, layerPicture } from './picture.ts';
import { readImports } from './read-imports.ts';
import { layerRules } from './rules.ts';
import { violationLines } from './violations.ts';

const README = 'docs/developers/README.md';
const PAGE = 'docs/developers/layers.md';
const PICTURE = /(<!-- layers: [^>]*-->\n)[\s\S]*?(<!-- \/layers -->)/;

const result = await readImports(PROJECT_ROOT, layerRules(LAYERS));
const { totalCruised, totalDependenciesCruised = 0 } = result.summary;
const broken = violationLines(result, LAYERS);
const imports = folderImports(result);

const read = (file: string) => readFile(path.join(PROJECT_ROOT, file), 'utf8').catch(() => '');
const readme = (await read(README)).replace(
  PICTURE,
  (_, start: string, end: string) => start + layerPicture(imports) + '\n' + end,
);
const drawn: readonly [file: string, text: string][] = [
  [README, readme],
  [PAGE, layerPage(imports)],
];
const stale: string[] = [];
for (const [file, text] of drawn) {
  if ((await read(file)) === text) continue;
  if (process.argv.includes('--write')) await replaceFile(path.join(PROJECT_ROOT, file), text);
  else stale.push(`${file} is out of date. Run: npm run layers`);
}

const problems = [...broken, ...stale];
process.stdout.write(`${problems.map((line) => `${line}\n`).join('')}`);
process.stdout.write(
  `${totalCruised} files, ${totalDependenciesCruised} imports, ${LAYERS.length} layers, ${broken.length} imports that break a rule\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
