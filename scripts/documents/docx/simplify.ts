/**
 * Rewrites the text of a .docx to what the converter reads: numbers as text, tracked changes accepted, and a mark for
 * the editor wherever something is left out that readers of the document see.
 */
import { decisionMark, withoutMarks } from '../marks.ts';
import { bulletProperties, styleOf } from './written-parts.ts';
import type { Numbering } from './numbering.ts';
import { propertiesOf, type ParagraphStyle } from './styles.ts';
import {
  childOf,
  descendants,
  element,
  isElement,
  isOn,
  run,
  textBelow,
  valueOf,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

/** What was left out, counted. */
export interface Counts {
  insertions: number;
  deletions: number;
  hidden: number;
  contents: number;
}

export interface Simplifier {
  counts: Counts;
  simplify(part: XmlElement): XmlElement;
}

export function createSimplifier(styles: (id: string | undefined) => ParagraphStyle, numbering: Numbering): Simplifier {
  const counts: Counts = { insertions: 0, deletions: 0, hidden: 0, contents: 0 };

  const nodes = (children: readonly XmlNode[]): XmlNode[] =>
    children.flatMap((child) => (isElement(child) ? elements(child) : [withoutMarks(child)]));

  /** What takes the place of an element; the element itself with simpler children where nothing is said of it. */
  function elements(each: XmlElement): XmlNode[] {
    const reader = READERS[each.name];
    return reader ? reader(each) : [{ ...each, children: nodes(each.children) }];
  }

  const unwrapped = (each: XmlElement) => nodes(each.children);
  const left = (key: keyof Counts) => (): XmlNode[] => {
    counts[key] += 1;
    return [];
  };

  const READERS: Readonly<Record<string, (each: XmlElement) => XmlNode[]>> = {
    'w:p': (each) => paragraph(each),
    'w:r': (each) => {
      const properties = childOf(each, 'w:rPr');
      if (isOn(properties, 'w:vanish')) return left('hidden')();
      const text = textBelow(each);
      // A blank to fill in is an underlined space.
      if (isOn(properties, 'w:u') && text !== '' && text.trim() === '')
        return [run('_'.repeat(Math.max(text.length, 4)))];
      return [{ ...each, children: nodes(each.children) }];
    },
    'w:ins': (each) => {
      counts.insertions += 1;
      return unwrapped(each);
    },
    'w:moveTo': unwrapped,
    'w:del': left('deletions'),
    'w:moveFrom': () => [],
    'w:commentReference': () => [],
    'w:commentRangeStart': () => [],
    'w:commentRangeEnd': () => [],
    'w:bookmarkStart': () => [],
    'w:fldSimple': unwrapped,
    'w:dir': unwrapped,
    'w:bdo': unwrapped,
    'w:ptab': () => [element('w:tab', {})],
    'w:ruby': ruby,
    'm:oMathPara': (each) => [element('w:p', {}, formula(each))],
    'm:oMath': formula,
    'w:altChunk': () => [paragraphWith(decisionMark('这里嵌入了另一个文件，没有读取，请把它的文字补在这里'))],
    'w:object': (each) => [markedRun(`这里嵌入了对象${programOf(each)}，没有取出，请改为图片、表格或者附件`)],
    'w:drawing': drawing,
    'mc:AlternateContent': alternatives,
    'w:sdt': (each) => {
      const gallery = [...descendants(each, 'w:docPartGallery')][0]?.attributes['w:val'];
      if (gallery === 'Table of Contents') return left('contents')();
      return [{ ...each, children: nodes(each.children) }];
    },
  };

  function paragraph(each: XmlElement): XmlNode[] {
    const properties = childOf(each, 'w:pPr');
    const named = styles(valueOf(properties, 'w:pStyle'));
    const style = { ...named, ...propertiesOf(properties) };
    if (style.isContents) return left('contents')();
    if (style.isHidden) return left('hidden')();
    const own = style.list;
    // A paragraph may take the list from its style and the level from itself.
    const list = own && { id: own.id, level: own.level || (named.list?.level ?? 0) };
    const children = nodes(each.children.filter((child) => child !== properties));
    const isEmpty = textBelow(element('w:p', {}, children)).trim() === '';
    const label = list && list.id !== '0' && !isEmpty ? numbering.next(list.id, list.level) : null;
    const kept = childOf(properties, 'w:rPr');
    const numbered = label && 'bullet' in label ? [bulletProperties(label.bullet)] : [];
    const styleId = styleOf(style);
    return [
      element('w:p', {}, [
        element('w:pPr', {}, [
          ...(styleId === undefined ? [] : [element('w:pStyle', { 'w:val': styleId })]),
          ...numbered,
          ...(kept && childOf(kept, 'w:del') ? [element('w:rPr', {}, [element('w:del', {})])] : []),
        ]),
        ...(label && 'text' in label ? [run(label.text)] : []),
        ...children,
      ]),
    ];
  }

  /** 汉字（hànzì）: the reading in brackets after the word. */
  function ruby(each: XmlElement): XmlNode[] {
    const reading = textBelow(childOf(each, 'w:rt') ?? each).trim();
    return [...nodes(childOf(each, 'w:rubyBase')?.children ?? []), run(`（${reading}）`)];
  }

  function drawing(each: XmlElement): XmlNode[] {
    const boxes = [...descendants(each, 'w:txbxContent')];
    if (boxes.length > 0) return boxes.map(textBox);
    const [linked] = [...descendants(each, 'a:blip')].filter(({ attributes }) => attributes['r:embed'] === undefined);
    if (linked) return [mark('这里的图片存在别处，文件里没有，请找到原图放进来')];
    if ([...descendants(each, 'pic:pic')].length > 0) return [each];
    const kind = [...descendants(each, 'a:graphicData')][0]?.attributes['uri'] ?? '';
    return [
      mark(`这里有一个${KINDS.find(([end]) => kind.endsWith(end))?.[1] ?? '图形'}，没有取出，请截成图片或者改为表格`),
    ];
  }

  function textBox(content: XmlElement): XmlElement {
    const inner = element('w:txbxContent', {}, nodes(content.children));
    return element('w:pict', {}, [element('v:shape', {}, [element('v:textbox', {}, [inner])])]);
  }

  /** New programs read the choice, old ones the fallback; the converter knows only some of the new. */
  function alternatives(each: XmlElement): XmlNode[] {
    const choice = childOf(each, 'mc:Choice');
    const chosen = choice ? nodes(choice.children) : [];
    const fallback = nodes(childOf(each, 'mc:Fallback')?.children ?? []);
    return chosen.length > 0 ? chosen : fallback;
  }

  return { counts, simplify: (part) => ({ ...part, children: nodes(part.children) }) };
}

const KINDS = [
  ['/chart', '图表'],
  ['/diagram', '组织结构图、流程图一类的图示'],
  ['/wordprocessingGroup', '组合图形'],
  ['/wordprocessingCanvas', '画布'],
] as const;

const mark = (words: string): XmlElement => element('w:t', { 'xml:space': 'preserve' }, [decisionMark(words)]);
const markedRun = (words: string): XmlElement => run(decisionMark(words));
const paragraphWith = (text: string): XmlElement => element('w:p', {}, [run(text)]);

/** A formula as its characters in a row, which rarely says the same. */
function formula(each: XmlElement): XmlNode[] {
  const text = textBelow(each).replace(/\s+/g, '');
  return [run(text), markedRun(`公式“${text}”只取出了字符，分数、上下标都丢了，请改写成文字或者换成图片`)];
}

const programOf = (each: XmlElement) => {
  const program = [...descendants(each, 'o:OLEObject')][0]?.attributes['ProgID'];
  return program === undefined ? '' : `（${program}）`;
};
