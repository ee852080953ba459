/**
 * Entrances of the interaction platform (互动平台) that a site record may name, and the form fields of each
 * (R-GO-4.4.1a, R-JM-32.1). Lantai receives no forms itself: they are posted to the entrance.
 */

/** Field of `interaction.endpoints` → its name for visitors. */
export const ENTRANCES = {
  leaderMailbox: '领导信箱',
  consult: '在线咨询',
  complaint: '监督投诉',
  opinion: '意见征集',
  survey: '网上调查',
  interview: '在线访谈',
  chat: '即时通讯',
  comment: '留言评论',
  rateSite: '网站评价',
} as const;
export type Entrance = keyof typeof ENTRANCES;

/** Entrances that a column may lead to: those of the platform, and the error report of the site record. */
export const COLUMN_ENTRANCES = { ...ENTRANCES, errorReport: '网站找错' } as const;
export type ColumnEntrance = keyof typeof COLUMN_ENTRANCES;

/** Forms of an answer. */
export const QUESTION_KINDS = { single: '单选', multiple: '多选', line: '填空', text: '问答' } as const;
export type QuestionKind = keyof typeof QUESTION_KINDS;

/** One field of a form. */
export interface FormField {
  /** Name under which the answer is posted. */
  name: string;
  label: string;
  kind: QuestionKind;
  required: boolean;
  help?: string;
  /** Answers to choose from, for `single` and `multiple`. */
  options?: readonly string[];
  /** Value of `autocomplete`. */
  autocomplete?: 'name' | 'email' | 'tel';
}

const field = (name: string, label: string, kind: QuestionKind, more: Partial<FormField> = {}): FormField => ({
  name,
  label,
  kind,
  required: true,
  ...more,
});

const SENDER: readonly FormField[] = [
  field('name', '姓名', 'line', { required: false, autocomplete: 'name' }),
  field('phone', '联系电话', 'line', { required: false, autocomplete: 'tel', help: '需要答复或者核实时与您联系。' }),
];
const letter = (subject: string, content: string): readonly FormField[] => [
  field('subject', subject, 'line'),
  field('content', content, 'text'),
  ...SENDER,
];

/** The fields of each entrance with a form; the others are only linked. */
export const ENTRANCE_FIELDS: Partial<Record<Entrance, readonly FormField[]>> = {
  leaderMailbox: letter('来信主题', '来信内容'),
  consult: letter('咨询主题', '咨询内容'),
  complaint: letter('反映的事项', '事情经过和诉求'),
  opinion: [field('content', '您的意见和建议', 'text', { help: '对具体条款有意见的，请写明第几条。' }), ...SENDER],
  survey: [],
  interview: [field('content', '您想问的问题', 'text'), ...SENDER],
};
