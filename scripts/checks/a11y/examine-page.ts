/** Examines one page in a real browser at every screen size. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { AXE_SCREENS, AXE_TAGS, EXTRA_RULES, REFLOW_WIDTHS } from './settings.ts';

/** One element that breaks one rule, on one or more screens. */
const violationSchema = z.strictObject({
  /** axe's own id of the rule. */
  axeRule: z.string(),
  bestPractice: z.boolean(),
  /** CSS selector of the element. */
  target: z.string(),
  /** What the rule requires, in Chinese and in English. */
  help: z.string(),
  helpEn: z.string(),
  /** What axe found at this element, in Chinese. */
  detail: z.string(),
  /** CSS pixels. */
  widths: z.array(z.number()),
});
const overflowSchema = z.strictObject({
  /** Width of the screen and by how much the page exceeds it, in CSS pixels. */
  width: z.number(),
  excess: z.number(),
  /** CSS selector of the widest element. */
  target: z.string(),
});
export const examinationSchema = z.strictObject({
  violations: z.array(violationSchema),
  overflows: z.array(overflowSchema),
});
export type Violation = z.infer<typeof violationSchema>;
export type Overflow = z.infer<typeof overflowSchema>;
export type Examination = z.infer<typeof examinationSchema>;

const localeFile = createRequire(import.meta.url).resolve('axe-core/locales/zh_CN.json');

export async function examinePage(context: BrowserContext, url: string): Promise<Examination> {
  const page = await context.newPage();
  try {
    const violations = new Map<string, Violation>();
    for (const screen of AXE_SCREENS) {
      await page.setViewportSize(screen);
      await page.goto(url, { waitUntil: 'load' });
      for (const found of await runAxe(page)) {
        const key = `${found.axeRule} ${found.target}`;
        const known = violations.get(key);
        if (known) known.widths.push(screen.width);
        else violations.set(key, { ...found, widths: [screen.width] });
      }
    }
    const overflows: Overflow[] = [];
    for (const width of REFLOW_WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      const overflow = await page.evaluate(measureOverflow);
      if (overflow) overflows.push({ width, ...overflow });
    }
    return { violations: [...violations.values()], overflows };
  } finally {
    await page.close();
  }
}

async function runAxe(page: Page): Promise<Omit<Violation, 'widths'>[]> {
  const locale = JSON.parse(await readFile(localeFile, 'utf8')) as axe.Locale;
  // Evaluated by the debugger, not as a script of the page, so that the page's Content-Security-Policy stays as it is.
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ locale, tags, extra }) => {
      const engine = (globalThis as unknown as { axe: typeof axe }).axe;
      const english = new Map(engine.getRules().map((rule) => [rule.ruleId, rule.help]));
      engine.configure({ locale });
      const { violations } = await engine.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(extra.map((rule) => [rule, { enabled: true }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap((violation) =>
        violation.nodes.map((node) => ({
          axeRule: violation.id,
          bestPractice: violation.tags.includes('best-practice'),
          target: node.target.flat().join(' '),
          help: violation.help,
          helpEn: english.get(violation.id) ?? violation.help,
          detail: [...node.any, ...node.all, ...node.none][0]?.message ?? '',
        })),
      );
    },
    { locale, tags: [...AXE_TAGS], extra: [...EXTRA_RULES] },
  );
}

/** Runs in the page: by how much it is wider than the screen, and which element causes that. */
function measureOverflow(): { excess: number; target: string } | null {
  const screen = document.documentElement.clientWidth;
  const excess = document.documentElement.scrollWidth - screen;
  if (excess <= 0) return null;
  let widest: Element | null = null;
  let right = screen;
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > right + 0.5) {
      right = box.right;
      widest = element;
    }
  }
  if (!widest) return { excess, target: 'body' };
  const classes = [...widest.classList].map((name) => `.${CSS.escape(name)}`).join('');
  return { excess, target: widest.id ? `#${CSS.escape(widest.id)}` : widest.localName + classes };
}
