/** Links: where they lead and whether a reader can tell. */
import type { Nodes } from 'mdast';
import { linkTarget, type RefusedReason } from '../../../src/lib/markup/link-target.ts';
import type { LinkIndex } from './link-index.ts';
import type { Judgement } from './judgement.ts';
import { placeOf, visibleText, type ParsedBody } from './parse-body.ts';

export const REFUSED_RULES: Readonly<Record<RefusedReason, string>> = {
  scheme: 'link-scheme',
  outside: 'link-outside',
  malformed: 'link-malformed',
};

/** Texts that say nothing about where a link leads when it is read on its own. */
const VAGUE = new Set([
  '这里',
  '此处',
  '点击',
  '点击这里',
  '点击此处',
  '点此',
  '点我',
  '链接',
  '更多',
  '详情',
  '查看',
  '查看详情',
  '下载',
  '点击下载',
  '点击查看',
  'here',
  'click here',
  'more',
  'link',
  'download',
]);

/** @param file source of the entry. */
export function judgeLinks(body: ParsedBody, file: string, index: LinkIndex): Judgement[] {
  const addresses = new Map(
    body.nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return body.nodes.flatMap((node) => {
    const at = placeOf(body, node);
    if (node.type === 'definition')
      return isPictureDefinition(body, node.identifier) ? [] : judgeAddress(node.url, file, index, at);
    if (node.type === 'link') return [...judgeAddress(node.url, file, index, at), ...judgeText(node, node.url, at)];
    return node.type === 'linkReference' ? judgeText(node, addresses.get(node.identifier) ?? '', at) : [];
  });
}

/** A definition only pictures use is judged with them. */
function isPictureDefinition({ nodes }: ParsedBody, identifier: string): boolean {
  const users = nodes.filter(
    (node) => (node.type === 'linkReference' || node.type === 'imageReference') && node.identifier === identifier,
  );
  return users.length > 0 && users.every(({ type }) => type === 'imageReference');
}

type Place = Pick<Judgement, 'line' | 'column'>;

function judgeAddress(url: string, file: string, index: LinkIndex, at: Place): Judgement[] {
  const target = linkTarget(index, file, url);
  if (target.kind === 'refused') return [{ rule: REFUSED_RULES[target.reason], ...at, value: url }];
  if (target.kind !== 'missing') return [];
  const state = index.stateOf(target.file);
  // A broken entry is told where it is broken.
  if (state === 'broken') return [];
  return [
    {
      rule: state === 'hidden' ? 'link-hidden-entry' : 'link-missing',
      ...at,
      value: url,
      params: { target: target.file },
    },
  ];
}

function judgeText(node: Nodes, url: string, at: Place): Judgement[] {
  const text = visibleText(node);
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ rule: 'hidden-link', ...at, value: url }];
  return VAGUE.has(text.trim().toLowerCase()) ? [{ rule: 'link-text', ...at, value: text.trim() }] : [];
}
