/** The pane beside the form: what the checks find, and the entry in the styles of the portal. */
import type { TypeFormat } from '../config.ts';
import { type Component, type Data, type Element, element, type Instance, type PreviewProps } from './cms.ts';
import { writeEntry } from './entry-format.ts';
import { type FieldFinding, findingsOn } from './local-program.ts';
import { goToField, sentence, showNotes } from './notes.ts';

export interface Previewed {
  /** Folder of the entries of the collection. */
  folder: string;
  format: TypeFormat;
  /** False where no program is behind the page that could check. */
  checks: boolean;
}

interface State {
  /** Null while nothing was checked. */
  findings: FieldFinding[] | null;
  /** True if the program could not be asked. */
  failed: boolean;
}

/** Milliseconds without typing before the entry is checked. */
const PAUSE = 700;

export function preview(previewed: Previewed): Component<PreviewProps, State> {
  let timer = 0;
  let asked = '';
  const check = (instance: Instance<PreviewProps, State>) => {
    if (!previewed.checks) return;
    const { file, text } = asFile(previewed, instance.props.entry);
    if (`${file}\n${text}` === asked) return;
    asked = `${file}\n${text}`;
    const mine = asked;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      void findingsOn(file, text).then((findings) => {
        // A later change is being checked.
        if (mine !== asked) return;
        instance.setState({ findings, failed: findings === null });
        showNotes(findings ?? []);
      });
    }, PAUSE);
  };
  return {
    getInitialState: () => ({ findings: null, failed: false }),
    componentDidMount() {
      asked = '';
      check(this);
    },
    componentDidUpdate() {
      check(this);
      showNotes(this.state.findings ?? []);
    },
    componentWillUnmount() {
      window.clearTimeout(timer);
      asked = '';
    },
    render() {
      return element(
        'div',
        { className: 'page-width page-main stack' },
        findingsPane(previewed, this.state),
        article(this.props),
      );
    },
  };
}

function asFile({ folder, format }: Previewed, entry: Data): { file: string; text: string } {
  const values = (entry.toJS()['data'] ?? {}) as Record<string, unknown>;
  const path = entry.get('path');
  const name = typeof values['fileName'] === 'string' && values['fileName'] !== '' ? values['fileName'] : 'new';
  const file = typeof path === 'string' && path !== '' ? path : `${folder}/${name}.md`;
  return { file, text: writeEntry(format, values) };
}

function findingsPane({ checks }: Previewed, { findings, failed }: State): Element {
  const heading = element('h2', { className: 'section-heading' }, '检查结果');
  const words = !checks
    ? '提交后由合并请求里的检查告诉您还要改什么。'
    : failed
      ? '检查程序没有回应，请看终端里的 npm run lantai -- editor 是否还在运行。'
      : findings === null
        ? '正在检查……'
        : findings.length === 0
          ? '没有发现问题。'
          : `有 ${String(findings.length)} 处要看一看，点一下到相应的字段：`;
  const items = (findings ?? []).map((finding, at) =>
    element(
      'li',
      { key: at },
      element('button', { type: 'button', onClick: () => goToField(finding.field) }, sentence(finding)),
    ),
  );
  return element(
    'section',
    { className: 'lantai-findings', 'aria-live': 'polite' },
    heading,
    element('p', null, words),
    items.length === 0 ? null : element('ul', null, ...items),
  );
}

/** What every page of an entry has: title, source and time, text, attachments. */
function article({ entry, widgetFor }: PreviewProps): Element {
  const text = (...path: string[]) => {
    const value = entry.getIn(['data', ...path]);
    return typeof value === 'string' ? value : '';
  };
  const facts = [
    ['来源', text('source', 'name')],
    ['发布时间', text('publishedAt')],
    ['发文字号', text('documentNumber')],
    ['状态', text('state') === '已发布' ? '' : text('state')],
  ].filter(([, value]) => value !== '');
  const files = ((entry.toJS()['data'] as { attachments?: { title?: string }[] } | undefined)?.attachments ?? [])
    .map(({ title = '' }) => title)
    .filter((title) => title !== '');
  return element(
    'article',
    { className: 'article stack' },
    element(
      'header',
      { className: 'article-header' },
      element('h1', { className: 'article-header__title' }, text('title') === '' ? '（还没有标题）' : text('title')),
      element(
        'dl',
        { className: 'article-header__facts' },
        ...facts.map(([label = '', value]) =>
          element('div', { key: label }, element('dt', null, `${label}：`), element('dd', null, value)),
        ),
      ),
    ),
    element('div', { className: 'prose prose--article' }, widgetFor('body')),
    files.length === 0
      ? null
      : element(
          'section',
          { className: 'attachment-list' },
          element('h2', { className: 'attachment-list__heading' }, '附件'),
          element(
            'ul',
            { className: 'attachment-list__items' },
            ...files.map((title, at) => element('li', { key: at, className: 'attachment-list__item' }, title)),
          ),
        ),
  );
}
