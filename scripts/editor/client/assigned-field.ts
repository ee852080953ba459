/** Identifier, index number and file name of a new entry: they follow its day and title until it is saved. */
import { nextId, nextIndexNumber } from '../../new/numbering.ts';
import { fileStem, freeName, slugFromTitle } from '../../new/slug.ts';
import { FILE_NAME_FIELD } from '../field-names.ts';
import type { EditorConfig } from '../config.ts';
import type { References } from '../references.ts';
import { type Component, type ControlProps, type Data, element, type Instance } from './cms.ts';

/** What is known of the column in which the entry is. */
export interface Place {
  folder: string;
  type: string;
  dated: boolean;
}

export interface Numbers {
  config: EditorConfig;
  references: References;
  placeOf(collection: string): Place | undefined;
}

/** The address of the editor ends so while an entry is new. */
const isNew = (): boolean => /\/new(?:\?|$)/.test(window.location.hash);
/** Name of the column that is open; empty elsewhere. */
export const collectionNow = (): string => /^#\/collections\/([^/?]+)/.exec(window.location.hash)?.[1] ?? '';

/** What the field should hold; undefined while that is not known yet. */
function wanted(numbers: Numbers, name: string, entry: Data | undefined): string | undefined {
  const { config, references } = numbers;
  const time = entry?.getIn(['data', 'publishedAt']);
  const title = entry?.getIn(['data', 'title']);
  if (typeof time !== 'string' || time === '') return undefined;
  if (name === 'id') return nextId(config.site, time, references.ids);
  if (name === 'indexNumber') return nextIndexNumber(config.indexNumber, time, references.indexNumbers);
  const place = numbers.placeOf(collectionNow());
  if (!place || typeof title !== 'string' || title.trim() === '') return undefined;
  const stem = fileStem(slugFromTitle(title.trim(), config.institutions), place.dated ? time : null);
  return freeName(stem, (each) => references.files.includes(`${place.folder}/${each}`));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function assignedField(numbers: Numbers): Component<ControlProps> {
  const assign = ({ props }: Instance<ControlProps>) => {
    if (!isNew()) return;
    const name = String(props.field.get('name'));
    const value = wanted(numbers, name, props.entry);
    if (value !== undefined && value !== props.value) props.onChange(value);
  };
  return {
    componentDidMount() {
      assign(this);
    },
    componentDidUpdate() {
      assign(this);
    },
    render() {
      const value = textOf(this.props.value);
      const kept = this.props.field.get('name') === FILE_NAME_FIELD && !isNew();
      return element(
        'output',
        { id: this.props.forID, className: 'lantai-assigned' },
        value === '' ? (kept ? '保存时的文件名不变' : '填写标题和发布时间后自动编排') : value,
      );
    },
  };
}

/** Numbers of a saved entry are taken. */
export function takeNumbers({ references, placeOf }: Numbers, entry: Data): void {
  const id = entry.getIn(['data', 'id']);
  const index = entry.getIn(['data', 'indexNumber']);
  const folder = placeOf(textOf(entry.get('collection')))?.folder;
  if (typeof id === 'string') references.ids.push(id);
  if (typeof index === 'string') references.indexNumbers.push(index);
  if (folder !== undefined) references.files.push(`${folder}/${textOf(entry.get('slug'))}`);
}
