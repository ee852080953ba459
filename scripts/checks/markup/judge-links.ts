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
  disguised: 'link-disguised',
  private: 'link-private',
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

/** Full-width characters that end an address in Chinese text, but not for the parser. */
const RUN_ON = /[\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/;

/** @param file source of the entry. */
export function judgeLinks(body: ParsedBody, file: string, index: LinkIndex): Judgement[] {
  const addresses = new Map(
    body.nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const linked = linkedDefinitions(body);
  return body.nodes.flatMap((node) => {
    const at = placeOf(body, node);
    if (node.type === 'definition') return linked.has(node.identifier) ? judgeAddress(node.url, file, index, at) : [];
    if (node.type === 'link') return [...judgeAddress(node.url, file, index, at), ...judgeText(node, node.url, at)];
    return node.type === 'linkReference' ? judgeText(node, addresses.get(node.identifier) ?? '', at) : [];
  });
}

/** Definitions that links use; those of pictures are judged with them, and others lead nowhere. */
function linkedDefinitions({ nodes }: ParsedBody): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])));
}

type Place = Pick<Judgement, 'line' | 'column'>;

function judgeAddress(url: string, file: string, index: LinkIndex, at: Place): Judgement[] {
  const target = linkTarget(index, file, url);
  const end = target.kind === 'external' ? RUN_ON.exec(url) : null;
  if (end) return [{ rule: 'link-runs-on', ...at, value: url, params: { address: url.slice(0, end.index) } }];
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
  const text = visibleText(node).trim();
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return [{ rule: 'hidden-link', ...at, value: url }];
  if (seemsOther(text, url)) return [{ rule: 'link-disguised', ...at, value: url }];
  return VAGUE.has(words) || VAGUE.has(words.replaceAll(' ', '')) ? [{ rule: 'link-text', ...at, value: text }] : [];
}

/** True when the text is an address of another host than the one the link leads to. */
function seemsOther(text: string, url: string): boolean {
  const shown = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[:/?#]\S*)?$/i.exec(text)?.[1];
  if (shown === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const plain = (host: string) => host.toLowerCase().replace(/^www\./, '');
  return plain(shown) !== plain(new URL(url).hostname);
}
