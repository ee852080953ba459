/** Messages about imports that break the rules. */
import type { ICruiseResult, IViolation } from 'dependency-cruiser';
import type { Layer } from './layers.ts';
import { sourceOf } from './read-imports.ts';
import { layerRules } from './rules.ts';

/** One line for each import that breaks a rule, and one for each circle; in the order of the files. */
export function violationLines({ summary }: Pick<ICruiseResult, 'summary'>, layers: readonly Layer[]): string[] {
  const comments = new Map(layerRules(layers).forbidden?.map(({ name, comment }) => [name, comment]));
  const lines = summary.violations.map((violation) => {
    const { name } = violation.rule;
    return `${route(violation)}: ${name}: ${comments.get(name) ?? ''}`;
  });
  return [...new Set(lines)].sort();
}

function route({ from, to, cycle }: IViolation): string {
  if (cycle === undefined) return `${sourceOf(from)} → ${sourceOf(to)}`;
  // A circle is found from each of its members: it is reported once, from the first of them.
  const members = cycle.map(({ name }) => sourceOf(name));
  const first = members.indexOf([...members].sort()[0] ?? '');
  const turned = [...members.slice(first), ...members.slice(0, first)];
  return [...turned, turned[0] ?? ''].join(' → ');
}
