/** Documents of Word dropped on the list of a column, or chosen below it, become drafts there. */
import { collectionNow, type Place } from './assigned-field.ts';
import { handOver } from './local-program.ts';

/** Formats the program reads. */
const ACCEPTED = '.docx,.txt,.html,.htm';

/** True on the list of a column, where no form is open. */
const isList = (): boolean => /^#\/collections\/[^/]+$/.test(window.location.hash);

export function takeDocuments(placeOf: (collection: string) => Place | undefined): void {
  const { bar, input, words } = documentBar();
  const take = async (file: File | undefined) => {
    const collection = collectionNow();
    const place = placeOf(collection);
    if (!file || !place) return;
    words.textContent = `正在读取 ${file.name}……`;
    const { stored, message } = await handOver(file, { folder: place.folder, type: place.type });
    input.value = '';
    if (stored) showResult(bar, stored.notes, `#/collections/${collection}/entries/${stored.slug}`);
    else words.textContent = message ?? '';
  };
  input.addEventListener('change', () => void take(input.files?.[0]));
  window.addEventListener('dragover', (event) => {
    if (isList()) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!isList()) return;
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  const update = () => {
    bar.hidden = !isList();
  };
  window.addEventListener('hashchange', update);
  update();
  document.body.append(bar);
}

function documentBar() {
  const bar = document.createElement('section');
  bar.className = 'lantai-documents';
  const label = document.createElement('label');
  label.textContent = '从 Word 文件新建：';
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  label.append(input);
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = '也可以把 .docx、.txt 或 .html 文件拖到这一页上。';
  bar.append(label, words);
  return { bar, input, words };
}

/** The page is loaded again, as the editor lists files once. */
function showResult(bar: HTMLElement, notes: readonly string[], address: string): void {
  const done = document.createElement('p');
  done.textContent = notes.length === 0 ? '已经存成草稿。' : '已经存成草稿。转换时：';
  const list = document.createElement('ul');
  for (const note of notes) list.append(Object.assign(document.createElement('li'), { textContent: note }));
  const open = document.createElement('button');
  open.type = 'button';
  open.textContent = '打开这篇草稿';
  open.addEventListener('click', () => {
    window.location.hash = address;
    window.location.reload();
  });
  bar.replaceChildren(done, ...(notes.length === 0 ? [] : [list]), open);
  open.focus();
}
