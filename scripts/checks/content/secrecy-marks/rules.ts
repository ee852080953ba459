/** Marks of classified and internal documents. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'secrecy-mark': {
    severity: 'error',
    clauses: ['R-DL-36', 'R-GO-2.2.2a', 'R-YZ-21.2', 'R-LYG-7.1c'],
    zh: {
      summary: '公开发布的内容不带密级标志和“内部资料”“此件不公开”之类的标注。',
      message: '这里有密级或者内部文件的标注“{value}”。',
      fix: '立即停止发布，不要提交、不要转发，报保密工作机构处理；确认不是涉密、内部文件的，由保密审查人员核对原件后删去标注。',
    },
    en: {
      summary: 'What is published has no classification mark and no note such as "internal" or "not for publication".',
      message: 'There is a mark of a classified or internal document here: "{value}".',
      fix: 'Stop, do not commit or forward it, and report it to the secrecy office; if it is not classified, have the mark checked against the original and removed.',
    },
    example: { bad: 'title: 关于……的通知（内部）\n---\n机密★5年', good: 'title: 关于……的通知' },
  },
});
