/** `lantai review`: what a change changes, for those who review it. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { interruption } from '../lib/interruption.ts';
import { replaceFile } from '../lib/write-file.ts';
import { takeReview } from '../review/gather/take-review.ts';
import { isReviewFormat, REVIEW_FORMATS } from '../review/write-review.ts';
import { counts } from '../review/words.ts';
import { changesFrom } from './compared-commit.ts';

export const reviewHelp = `用法：npm run lantai -- review --base <提交> [选项]

把改动写成一页给审核人看：每条信息改了哪些字、哪些信息项、哪些图片和附件，网页变成什么样，还有哪些网页跟着变。
这一页只有一个文件，双击就能打开，不需要懂 Git，也不需要网络。

  --base <提交>      和哪里相比，一般是要合并到的分支，例如 main 或者 origin/main
  --format <形式>    ${Object.keys(REVIEW_FORMATS).join('、')}；html 是完整的一页，md 是贴到合并请求里的摘要。不写为 html
  --out <文件>       存入文件；不写则显示在屏幕上，html 存为 review.html
  --no-screenshots   不截取网页的样子（不需要浏览器，也快一些）
  --today <时间>     以这一时刻为“现在”

退出码：0 写好了，2 命令写错，3 程序出错。检查发现的问题列在页面里，不影响退出码。
`;

export async function runReview(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      format: { type: 'string', default: 'html' },
      out: { type: 'string' },
      'no-screenshots': { type: 'boolean', default: false },
    },
  });
  if (values.base === undefined) throw new UsageError('请写明和哪里相比：--base <提交>，例如 --base main。');
  const { format } = values;
  if (!isReviewFormat(format))
    throw new UsageError(`没有“${format}”这种形式。可以写：${Object.keys(REVIEW_FORMATS).join('、')}。`);
  const changes = await changesFrom(io.root, values.base, '--base');
  const signal = interruption();
  const review = await takeReview({
    root: io.root,
    base: values.base,
    changes,
    now: io.now,
    screenshots: format === 'html' && !values['no-screenshots'],
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (!review) return EXIT.interrupted;
  const text = await REVIEW_FORMATS[format](review);
  const out = values.out ?? (format === 'html' ? 'review.html' : undefined);
  if (out === undefined) io.stdout.write(text);
  else {
    await replaceFile(path.resolve(out), text);
    io.stdout.write(`已写入 ${out}。改动：${counts(review)}。\n`);
  }
  return EXIT.clean;
}
