import type { Problem } from '../../../src/lib/model/problem.ts';
import type { BuiltContext } from '../check.ts';
import { builtProblem, readPage, type BuiltPage } from '../pages/built-page.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import { placeOf } from '../pages/place.ts';
import type { IdentityRule } from './rules.ts';

/** Something wrong at an offset into the page; null means the page lacks it. */
export interface PageFault {
  rule: IdentityRule;
  at: number | null;
  value?: string;
  params?: Readonly<Record<string, string | number>>;
}

/** One page with what the judges of this check need. */
export interface JudgedPage {
  page: BuiltPage;
  facts: PageFacts;
}

/** Turns the faults of a page into problems, reading it again for their lines and columns. */
export async function placeFaults(
  context: Pick<BuiltContext, 'dist' | 'site'>,
  page: BuiltPage,
  faults: readonly PageFault[],
): Promise<Problem[]> {
  if (faults.length === 0) return [];
  const html = (await readPage(context.dist, page)) ?? '';
  return faults.map(({ rule, at, ...more }) =>
    builtProblem(context, `identity/${rule}`, page, at === null ? { line: 1, column: 1 } : placeOf(html, at), more),
  );
}
