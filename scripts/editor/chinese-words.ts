/** Words of the editor that Sveltia CMS has in English only so far, by their keys; its own win as soon as it has them. */
export const CHINESE_WORDS: Readonly<Record<string, string>> = {
  'save_conflict.title': '这一篇被别人改过',
  'save_conflict.modified_by': '您打开以后，{$name} 在 {$date} 改过这一篇。',
  'save_conflict.modified': '您打开以后，别人改过这一篇。',
  'save_conflict.deleted': '您打开以后，这一篇被移走了。',
  'save_conflict.overwrite_warning': '现在保存，别人的改动就丢了。',
  'save_conflict.recreate_warning': '现在保存，会重新建立这一篇。',
  'save_conflict.save_anyway': '仍然保存',
  'save_conflict.branch_moved': '正在保存时别人也存了别的改动，请再保存一次。',
  'remote_change.reload_entry': '重新打开这一篇',
  'remote_change.confirm_reloading_entry': '重新打开以后，您没有保存的改动就没有了。要重新打开吗？',
  select_item: '选择 {$name}',
  show_errors: '显示错误',
  list_item_options: '这一项的选项',
  replace_file: '换一个文件',
  replace_image: '换一幅图片',
  remove_file: '移去文件',
  remove_image: '移去图片',
  file_unavailable: '读不到',
  file_unavailable_description: '读不到这个文件，可能已经移走。',
  'entry_sidebar.slug.title': '文件名',
  'entry_sidebar.slug.generated_on_save': '保存时按内容编排。',
  'entry_sidebar.slug.unavailable': '这一篇没有文件名。',
  'status.deploying': '正在发布',
};

type Words = { [key: string]: string | Words };

/** Adds what is missing to the words of a language. */
export function addMissing(words: Words, missing: Readonly<Record<string, string>>): Words {
  return Object.entries(missing).reduce((all, [key, text]) => withWord(all, key.split('.'), text), words);
}

function withWord(words: Words, [key = '', ...rest]: readonly string[], text: string): Words {
  const present = words[key];
  if (rest.length === 0) return { ...words, [key]: present ?? text };
  return typeof present === 'string' ? words : { ...words, [key]: withWord(present ?? {}, rest, text) };
}
