/** Whether a file may be published: its type, its size, its content. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'file-not-regular': {
    severity: 'error',
    clauses: ['DESIGN-2'],
    zh: {
      summary: '文件夹里只有普通文件，没有链接和特殊文件。',
      message: '“{file}”是符号链接或特殊文件，没有读取。',
      fix: '删去链接，把需要的文件本身复制到这里。',
    },
    en: {
      summary: 'Folders contain only regular files, no symbolic links or special files.',
      message: '"{file}" is a symbolic link or a special file and was not read.',
      fix: 'Remove it and copy the file itself here.',
    },
    example: { bad: 'form.pdf -> /home/user/form.pdf', good: 'form.pdf' },
  },
  'file-type': {
    severity: 'error',
    clauses: ['R-JM-22.3', 'DESIGN-4'],
    zh: {
      summary: '附件只用规定的文件类型。',
      message: '不能发布“{value}”类型的文件。',
      fix: '换成可以发布的类型：{allowed}。压缩包请解开后逐个发布，便于公众直接查阅。',
    },
    en: {
      summary: 'Attachments are of the allowed file types.',
      message: 'Files of the type "{value}" may not be published.',
      fix: 'Use one of: {allowed}. Unpack archives and publish the files one by one.',
    },
    example: { bad: 'setup.exe', good: 'form.pdf' },
  },
  'file-size': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '图片和附件不超过规定大小。',
      message: '文件有 {value}，超过这类文件的上限 {limit}。',
      fix: '压缩图片或拆分文件后重新放入。',
    },
    en: {
      summary: 'Pictures and attachments stay below the limit.',
      message: 'The size of the file is {value}, more than the {limit} allowed for its type.',
      fix: 'Compress or split it.',
    },
    example: { bad: '60 MB 的照片', good: '600 KB 的照片' },
  },
  'file-empty': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文件不是空的。',
      message: '文件是空的。',
      fix: '写入内容，或删去这个文件。新建条目可以用 npm run lantai -- new。',
    },
    en: {
      summary: 'Files are not empty.',
      message: 'The file is empty.',
      fix: 'Write its content or delete it. npm run lantai -- new creates a valid entry.',
    },
    example: { bad: '(空文件)', good: '---\nid: www-20250301-01\n---' },
  },
  'file-content': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文件内容与扩展名一致。',
      message: '文件的扩展名是“{value}”，内容却不是这种文件。',
      fix: '用相应的软件打开并另存为 {value} 格式，不要只改扩展名。',
    },
    en: {
      summary: 'The content of a file matches its extension.',
      message: 'The extension is "{value}" but the content is not of that type.',
      fix: 'Open it in its program and save it as {value}; renaming is not enough.',
    },
    example: { bad: '把网页改名为 form.pdf', good: '由文字处理软件导出的 form.pdf' },
  },
  'file-appended': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '一个文件里只有一个文件。',
      message: '这个文件的后面还接着一个 {value} 压缩包。',
      fix: '用相应的软件打开并另存，接在后面的内容就会去掉。',
    },
    en: {
      summary: 'Nothing is appended to a file.',
      message: 'A {value} archive is appended to this file.',
      fix: 'Open it in its program and save it again, which removes the appended data.',
    },
    example: { bad: '后面接着压缩包的 photo.jpg', good: '只有图片的 photo.jpg' },
  },
  'file-changed': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '检查期间文件不变动。',
      message: '检查期间这个文件被改动了，还没有查过。',
      fix: '等文件不再变动（复制、下载、同步完成）后重新运行。',
    },
    en: {
      summary: 'Files do not change while they are checked.',
      message: 'The file changed while it was being read and was not checked.',
      fix: 'Wait until copying or syncing has ended and run the check again.',
    },
    example: { bad: '检查时还在复制的视频', good: '复制完成的视频' },
  },
});
