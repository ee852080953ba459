/** Links: their targets, and whether their text describes them. */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { isAddressAlone, showsOtherHost } from '../../../../src/lib/links/shown-hosts.ts';
import { linkTarget, type RefusedReason } from '../../../../src/lib/markup/link-target.ts';
import { reporter, type Place } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import type { LinkIndex } from '../link-index.ts';
import { placeOf, visibleText, type ParsedBody } from '../parse-body.ts';
import { pictureLinks } from './picture-links.ts';
import { rules } from './rules.ts';

/** Addresses of pictures are rejected for the same reasons. */
export const reportLink = reporter('markup', rules);

export const links = defineSubject({ rules, find: findLinks });

export const REFUSED_RULES = {
  scheme: 'link-scheme',
  outside: 'link-outside',
  malformed: 'link-malformed',
  disguised: 'link-disguised',
  private: 'link-private',
} as const satisfies Readonly<Record<RefusedReason, string>>;

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

/** Full-width characters that end an address in Chinese text, but which the parser includes. */
const RUN_ON = /[\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/;

async function findLinks(input: BodyInput): Promise<Problem[]> {
  const invisible = (await pictureLinks(input)).map(({ at, url }) => reportLink('hidden-link', at, { value: url }));
  return [...findAddresses(input), ...invisible];
}

function findAddresses({ body, index }: BodyInput): Problem[] {
  const { file } = body;
  const addresses = new Map(
    body.nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const linked = linkedDefinitions(body);
  return body.nodes.flatMap((node) => {
    const at = placeOf(body, node);
    if (node.type === 'definition') return linked.has(node.identifier) ? findInAddress(node.url, file, index, at) : [];
    if (node.type === 'link')
      return [...findInAddress(node.url, file, index, at), ...findInText(node, node.url, at, index.hostOf(file))];
    if (node.type !== 'linkReference') return [];
    return findInText(node, addresses.get(node.identifier) ?? '', at, index.hostOf(file));
  });
}

/** Definitions that links use; those of pictures are checked with the pictures, and unused ones have no effect. */
function linkedDefinitions({ nodes }: ParsedBody): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])));
}

function findInAddress(url: string, file: string, index: LinkIndex, at: Place): Problem[] {
  const target = linkTarget(index, file, url);
  const end = target.kind === 'external' ? RUN_ON.exec(url) : null;
  if (end) return [reportLink('link-runs-on', at, { value: url, params: { address: url.slice(0, end.index) } })];
  if (target.kind === 'refused') return [reportLink(REFUSED_RULES[target.reason], at, { value: url })];
  if (target.kind !== 'missing') return [];
  const state = index.stateOf(target.file);
  // An invalid entry is reported at the entry.
  if (state === 'broken') return [];
  if (state === 'hidden') return [reportLink('link-hidden-entry', at, { value: url })];
  return [reportLink('link-missing', at, { value: url, params: { target: target.file } })];
}

/** @param ownHost host of the site, used for links without a host. */
function findInText(node: Nodes, url: string, at: Place, ownHost: string): Problem[] {
  const text = visibleText(node).trim();
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return [reportLink('hidden-link', at, { value: url })];
  if (seemsOther(text, url, ownHost)) return [reportLink('link-disguised', at, { value: url })];
  return VAGUE.has(words) || VAGUE.has(words.replaceAll(' ', '')) ? [reportLink('link-text', at, { value: text })] : [];
}

/** True when the text shows another host than the one the link leads to, or another mail address or number. */
function seemsOther(text: string, url: string, ownHost: string): boolean {
  const contact = /^(mailto|tel):(.*)$/is.exec(url);
  if (contact?.[1]?.toLowerCase() === 'tel') return showsOtherNumber(text, contact[2] ?? '');
  if (contact) {
    const address = (contact[2] ?? '').toLowerCase();
    return text.includes('@')
      ? !text.normalize('NFKC').toLowerCase().includes(address)
      : showsOtherHost(text, address.replace(/^.*@/, ''));
  }
  if (/^https?:/i.test(url)) return URL.canParse(url) && showsOtherHost(text, new URL(url).hostname);
  return ownHost !== '' && isAddressAlone(text) && showsOtherHost(text, ownHost);
}

/** True when none of the numbers in the text is the one that is dialled; area and country code may be left out. */
function showsOtherNumber(text: string, number: string): boolean {
  const dialled = number.replace(/\D/g, '');
  const shown = [...text.normalize('NFKC').matchAll(/\d(?:[\d -]*\d)?/g)]
    .map(([run]) => run.replace(/\D/g, ''))
    .filter((run) => run.length >= 3);
  return shown.length > 0 && !shown.some((run) => dialled.endsWith(run) || run.startsWith(dialled));
}
