/** Rules about files in the folder of a site that visitors must not have. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'private-file': {
    severity: 'error',
    clauses: ['R-LYG-10.3', 'R-GO-7.1.3'],
    zh: {
      summary: '发布的文件夹里没有后台、程序、源代码地图、配置和仓库的文件。',
      message: '发布的文件夹里有不该公开的文件：{value}。',
      fix: '删去它并重新生成；查清它是怎样进来的，内容重要的，用 npm run lantai -- verify 核对全部文件。',
    },
    en: {
      summary: 'The published folder holds no back end, program, source map, configuration or file of the repository.',
      message: 'The published folder holds a file that must not be public: {value}.',
      fix: 'Delete it and build again; find out how it came there, and compare all files with npm run lantai -- verify.',
    },
    example: { bad: 'dist/swj/.env', good: 'dist/swj/index.html' },
  },
});
