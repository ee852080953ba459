/** A file beside the entry: chosen under any name, stored under one that is safe in addresses and on every system. */
import { fileStem, slugFromTitle } from '../../new/slug.ts';
import { type Component, type ControlProps, element } from './cms.ts';

interface Chosen {
  name: string;
  problem: string;
}

/** `关于节水的公告.DOCX` of an entry of 1 March becomes `2025-03-01-guan-yu-jie-shui-de-gong-gao.docx`. */
export function siblingName(name: string, day: string): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension =
    dot > 0
      ? name
          .slice(dot + 1)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '')
      : '';
  const slug = slugFromTitle(stem.replace(/^\d{4}-\d{2}-\d{2}-/, ''));
  return `${fileStem(slug, day === '' ? null : day)}${extension === '' ? '' : `.${extension}`}`;
}

export function fileField(accept: string): Component<ControlProps, Chosen> {
  return {
    getInitialState: () => ({ name: '', problem: '' }),
    render() {
      const { props, state } = this;
      const value = typeof props.value === 'string' ? props.value : '';
      const shown = value.startsWith('blob:') ? state.name : value;
      const choose = (file: File | undefined) => {
        if (!file) return;
        const time = props.entry?.getIn(['data', 'publishedAt']);
        const name = siblingName(file.name, typeof time === 'string' ? time.slice(0, 10) : '');
        props.addFile(file, { name }).then(
          (address) => {
            this.setState({ name, problem: '' });
            props.onChange(address);
          },
          (error: unknown) => this.setState({ problem: `这个文件没有放进来：${String(error)}` }),
        );
      };
      return element(
        'div',
        { className: 'lantai-file' },
        element('output', { className: 'lantai-file__name' }, shown === '' ? '还没有选择文件' : shown),
        element('input', {
          id: props.forID,
          type: 'file',
          accept,
          onChange: (event: { target: HTMLInputElement }) => choose(event.target.files?.[0]),
        }),
        state.problem === '' ? null : element('p', { role: 'alert', className: 'lantai-note' }, state.problem),
      );
    },
  };
}
