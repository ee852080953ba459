/** Starts the editor of a site: configuration and titles are beside the page, made by `lantai editor`. */
import type { EditorConfig } from '../config.ts';
import { formatName } from '../field-names.ts';
import type { References } from '../references.ts';
import { assignedField, takeNumbers, type Numbers } from './assigned-field.ts';
import { onSaved, registerControl, registerFormat, registerPreview, registerStyle, start } from './cms.ts';
import { takeDocuments } from './documents.ts';
import { type FormValues, readEntry, writeEntry } from './entry-format.ts';
import { fileField } from './file-field.ts';
import { loadJson, rememberToken } from './local-program.ts';
import { namePictures } from './picture-names.ts';
import { preview } from './preview.ts';
import { showRefusals } from './refusals.ts';
import { type Configured, withTitles } from './relations.ts';

async function begin(): Promise<void> {
  rememberToken();
  const [config, references] = await Promise.all([
    loadJson<EditorConfig>('config.json'),
    loadJson<References>('entries.json'),
  ]);
  const collections = (config.cms['collections'] as Configured[]).map((each) => withTitles(each, references));
  const numbers: Numbers = {
    config,
    references,
    placeOf: (name) => collections.find((each) => each.name === name),
  };
  registerControl('lantai-assigned', assignedField(numbers));
  registerControl('lantai-file', fileField(''));
  registerControl('lantai-picture', fileField('image/*'));
  for (const [type, format] of Object.entries(config.formats))
    registerFormat(formatName(type), {
      fromFile: readEntry,
      toFile: (values) => writeEntry(format, values as FormValues),
    });
  for (const { name, folder, type } of collections) {
    const format = config.formats[type];
    if (format) registerPreview(name, preview({ folder, format, checks: config.checks }));
  }
  registerStyle('preview.css');
  onSaved((entry) => takeNumbers(numbers, entry));
  // What only this program reads is unknown to the editor.
  const known = collections.map(({ type: _type, dated: _dated, ...collection }) => collection);
  namePictures();
  if (config.checks) {
    showRefusals();
    takeDocuments(numbers.placeOf);
  }
  await start({ ...config.cms, collections: known });
}

begin().catch((error: unknown) => {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.className = 'lantai-failure';
  note.textContent = `稿件编辑没有打开：${error instanceof Error ? error.message : String(error)}`;
  document.body.replaceChildren(note);
});
