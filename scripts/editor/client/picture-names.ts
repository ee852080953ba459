/** Pictures chosen for the text get names that are safe in addresses, before the editor takes them. */
import { siblingName } from './file-field.ts';

/** Inputs of our own name their files themselves. */
const OWN = '.lantai-file, .lantai-documents';

export function namePictures(): void {
  window.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file' || target.closest(OWN)) return;
      const renamed = new DataTransfer();
      for (const file of target.files ?? [])
        renamed.items.add(new File([file], siblingName(file.name, ''), { type: file.type }));
      target.files = renamed.files;
    },
    { capture: true },
  );
}
