/** MDX: only registered components with plain values; nothing that runs code. */
import { ALLOWED_HTML, checkAttribute, checkElement } from '../../../../src/lib/markup/raw-html.ts';
import { MDX_COMPONENTS, type MdxComponent } from '../../../../src/lib/markup/mdx-components.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import { invisibleIn } from '../../../../src/lib/text/invisible.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { reporter, type Place } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { rules as characterRules } from '../characters/rules.ts';
import { placeInside, placeOf, type ParsedBody } from '../parse-body.ts';
import { reportTag, RULE_OF_KIND } from '../tags/find.ts';
import { rules } from './rules.ts';

const report = reporter('markup', { ...rules, ...characterRules });

export const components = defineSubject({ rules, find: findComponents });

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];

/** A string or number literal; nothing else is allowed in braces. */
const LITERAL = /^\s*(?:-?\d+(?:\.\d+)?|'[^'\\\n]*'|"[^"\\\n]*")\s*$/;
const COMPONENTS = new Map(MDX_COMPONENTS.map((component) => [component.name, component]));

function findComponents({ body }: BodyInput): Problem[] {
  return body.nodes.flatMap((node): Problem[] => {
    switch (node.type) {
      case 'mdxjsEsm':
        return [...node.value.matchAll(/^[ \t]*(import|export)\b.*/gm)].map((match) =>
          report(match[1] === 'import' ? 'mdx-import' : 'mdx-export', placeInside(body, node, match.index), {
            value: match[0].trim(),
          }),
        );
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [report('mdx-expression', placeOf(body, node), { value: `{${node.value}}` })];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return findInElement(body, node);
      default:
        return [];
    }
  });
}

function findInElement(body: ParsedBody, node: Element): Problem[] {
  const at = placeOf(body, node);
  const name = node.name ?? '';
  const component = COMPONENTS.get(name);
  const repeated = findRepeated(body, node);
  if (component)
    return [
      ...repeated,
      ...findMissing(node, component, at),
      ...node.attributes.flatMap((each) => findInComponentAttribute(component, each, attributePlace(body, node, each))),
    ];
  if (!/^[a-z][a-z0-9]*$/.test(name)) {
    const known = [...COMPONENTS.keys()];
    const params = { suggestion: nearest(name, known) ?? '', allowed: known.join('、') };
    return [report('mdx-component', at, { value: name === '' ? '<>' : name, params })];
  }
  const kind = checkElement(name);
  return [
    ...repeated,
    ...(kind ? [reportTag(RULE_OF_KIND[kind], at, { value: name })] : []),
    ...node.attributes.flatMap((each) => findInHtmlAttribute(name, each, attributePlace(body, node, each))),
  ];
}

function findRepeated(body: ParsedBody, node: Element): Problem[] {
  const seen = new Set<string>();
  return node.attributes.flatMap((each) => {
    if (each.type !== 'mdxJsxAttribute' || !seen.has(each.name)) {
      if (each.type === 'mdxJsxAttribute') seen.add(each.name);
      return [];
    }
    return [reportTag(RULE_OF_KIND.repeated, attributePlace(body, node, each), { value: each.name })];
  });
}

function findMissing(node: Element, component: MdxComponent, at: Place): Problem[] {
  const written = new Set(node.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [each.name] : [])));
  return component.attributes
    .filter(({ name, required }) => required && !written.has(name))
    .map(({ name, description }) =>
      report('mdx-attribute-missing', at, { value: component.name, params: { attribute: name, description } }),
    );
}

function findInComponentAttribute(component: MdxComponent, attribute: Attribute, at: Place): Problem[] {
  if (attribute.type !== 'mdxJsxAttribute') return [spread(attribute.value, at)];
  const declared = component.attributes.find(({ name }) => name === attribute.name);
  const allowed = component.attributes.map(({ name }) => name);
  if (!declared) {
    const params = {
      component: component.name,
      allowed: allowed.join('、') || '—',
      suggestion: nearest(attribute.name, allowed) ?? '',
    };
    return [report('mdx-attribute', at, { value: attribute.name, params })];
  }
  const value = literalOf(attribute);
  if (value === null) return [expression(attribute, at)];
  if (value.trim() === '')
    return [report('mdx-attribute-empty', at, { value: attribute.name, params: { component: component.name } })];
  const invisible = invisibleIn(value);
  if (invisible !== null) return [report('invisible-reference', at, { value: invisible })];
  if (!declared.values || declared.values.includes(value)) return [];
  const params = { attribute: attribute.name, allowed: declared.values.join('、') };
  return [report('mdx-attribute-value', at, { value, params })];
}

function findInHtmlAttribute(element: string, attribute: Attribute, at: Place): Problem[] {
  if (attribute.type !== 'mdxJsxAttribute') return [spread(attribute.value, at)];
  const value = literalOf(attribute);
  // JSX has `className` and `colSpan` for attributes that HTML writes in lower case.
  const name = attribute.name === 'className' ? 'class' : attribute.name.toLowerCase();
  const kind = checkAttribute(Object.hasOwn(ALLOWED_HTML, element) ? element : '', name, value ?? '');
  if (kind) return [reportTag(RULE_OF_KIND[kind], at, { value: attribute.name })];
  if (value === null) return [expression(attribute, at)];
  if (name === attribute.name) return [];
  return [
    report('mdx-attribute', at, {
      value: attribute.name,
      params: { component: element, allowed: name, suggestion: name },
    }),
  ];
}

type PlainAttribute = Extract<Attribute, { type: 'mdxJsxAttribute' }>;

/** Text of a plain value; null for an expression that would have to be run. */
function literalOf({ value }: PlainAttribute): string | null {
  if (typeof value === 'string' || value === null || value === undefined) return value ?? '';
  return LITERAL.test(value.value) ? value.value.trim().replace(/^(['"])(.*)\1$/, '$2') : null;
}

const spread = (value: string, at: Place): Problem => report('mdx-expression', at, { value: `{${value}}` });

function expression({ name, value }: PlainAttribute, at: Place): Problem {
  const code = typeof value === 'object' && value !== null ? value.value : '';
  return report('mdx-expression', at, { value: `${name}={${code}}` });
}

/**
 * The parser gives no position for attributes: the first occurrence of the name after the start of the tag is taken.
 */
function attributePlace(body: ParsedBody, node: Element, attribute: Attribute): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const wanted = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
  const end = node.position?.end.line ?? line;
  for (let row = line; row <= end; row++) {
    const from = row === line ? column + (node.name?.length ?? 0) : 0;
    const found = (body.lines[row - 1] ?? '').indexOf(wanted, from);
    if (found >= 0) return { site: body.site, file: body.file, line: row + body.firstLine - 1, column: found + 1 };
  }
  return placeOf(body, node);
}
