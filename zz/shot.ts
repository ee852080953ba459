import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { validateHtml } from '../scripts/checks/html/validate-page.ts';
import { examinePage } from '../scripts/checks/a11y/examine-page.ts';
const folder = path.resolve(process.argv[2]!);
const browser = await launchBrowser();
for (const name of process.argv.slice(3)) {
  const file = path.join(folder, name);
  console.log(name, (await validateHtml(await readFile(file, 'utf8'))).map(m => `${m.ruleId} ${m.line}:${m.column} ${m.text}`).slice(0, 10));
  const context = await browser.newContext();
  const ex = await examinePage(context, `file://${file}`);
  console.log(JSON.stringify(ex).slice(0, 1500));
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`file://${file}`);
  await page.screenshot({ path: `/tmp/shot-${name}.png` });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: `/tmp/shot-${name}-m.png` });
  await page.pdf({ path: `/tmp/shot-${name}.pdf`, preferCSSPageSize: true, printBackground: false });
  await context.close();
}
await browser.close();
