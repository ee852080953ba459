/** Files beside entries, as visitors download them. */
import type { Entry } from '../model/entry.ts';
import type { Attachment, FileInfo } from '../model/file.ts';
import { namedFiles } from '../model/roles.ts';
import type { FileQueries } from '../queries/files.ts';
import { distinctNames, downloadName } from '../text/download-name.ts';

/** @param assets attachments and pictures by path. */
export function fileAnswers(assets: ReadonlyMap<string, FileInfo>): FileQueries {
  const sibling = (entry: Entry, name: string): FileInfo | undefined =>
    assets.get(`${entry.file.slice(0, entry.file.lastIndexOf('/'))}/${name}`);
  return {
    assets,
    sibling,
    attachments(entry) {
      const original = namedFiles(entry).filter(({ use }) => use === 'original');
      const declared = [
        ...original.map(({ name }) => ({ title: entry.data.title, file: name })),
        ...entry.data.attachments,
      ];
      return distinctNames(
        declared.flatMap(({ title, file }) => {
          const info = sibling(entry, file);
          return info ? [attachment(title, info)] : [];
        }),
      );
    },
    forms(service) {
      return service.data.forms.map(({ title: form, instructions, ...files }) => {
        const file = (role: string, name: string | undefined) => {
          const info = name === undefined ? undefined : sibling(service, name);
          return info ? [attachment(role, info, `${form}（${role}）`)] : [];
        };
        return {
          title: form,
          instructions,
          files: distinctNames([
            ...file('空白表格', files.form),
            ...file('填写说明', files.instructionsFile),
            ...file('示范文本', files.sample),
          ]),
        };
      });
    },
  };
}

/**
 * Public form of a file: `/attachments/<digest>/<name>`, the same for equal bytes wherever they are used.
 *
 * @param savedAs file name when saved, where it needs to say more than the title on the page.
 */
export function attachment(title: string, info: FileInfo, savedAs = title): Attachment {
  const extension = info.path.slice(info.path.lastIndexOf('.') + 1);
  return {
    title,
    name: downloadName(savedAs, extension),
    file: info.path,
    url: attachmentUrl(info),
    format: extension.toUpperCase(),
    size: info.size,
  };
}
export function attachmentUrl(info: FileInfo): string {
  return `/attachments/${info.sha256.slice(0, 16)}/${info.path.slice(info.path.lastIndexOf('/') + 1)}`;
}
