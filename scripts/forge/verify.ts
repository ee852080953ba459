/** `lantai signoff verify --forge`: whether the reviews of a pull request cover what it changes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printable } from '../../src/lib/text/printable.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { commitId } from '../lib/git.ts';
import { jsonReportSchema, type JsonReport } from '../reporters/json.ts';
import { decisionsOf, pendingApprovals } from './approvals.ts';
import { putComment } from './comment.ts';
import { connect, type ConnectOptions } from './connect.ts';
import { countReviews } from './count-reviews.ts';
import { ForgeError } from './forge-error.ts';
import { openAt } from './open-at.ts';
import { pullNumber } from './pull-number.ts';
import type { PullRequest } from './pull-request.ts';
import { summaryLines, summaryMarkdown, type Summary } from './summary.ts';
import { discardText } from './words.ts';

export interface VerifyOptions extends ConnectOptions {
  /** Number of the pull request. */
  pr: string;
  /** What it is compared with; the target branch of the pull request if absent. */
  base?: string;
  /** File that `check --format json` wrote. */
  findings?: string;
  /** Address of the preview. */
  preview?: string;
  /** Writes the summary into the pull request. */
  comment?: boolean;
}

/** @throws {UsageError} where the pull request or its commits cannot be read. */
export async function verifyPullRequest(options: VerifyOptions, io: CommandIo): Promise<number> {
  const { name, label, client } = connect(options, process.env);
  const number = pullNumber(options.pr);
  const given = { findings: await readFindings(options.findings), preview: checkedPreview(options.preview) };
  const pull = await client.pullRequest(number);
  const base = await baseOf(io.root, pull, options.base);

  const signoff = await openAt(io, pull.head);
  const units = await signoff.changedSince(base);
  const policy = signoff.policy();
  const { counted, discarded } = countReviews(pull, policy.people);
  const pending = pendingApprovals(decisionsOf(counted, units, policy), name, label);
  const verdicts = await signoff.verdicts(units, pending);

  const summary: Summary = {
    verdicts,
    discarded: [
      ...discarded.map((one) => discardText(one, pull.head, label, io.lang)),
      ...signoff.ledgerProblems.map((problem) => reasonText(problem, io.lang)),
    ],
    ...(given.findings === undefined ? {} : { findings: given.findings }),
    ...(given.preview === undefined ? {} : { preview: given.preview }),
  };
  for (const line of summaryLines(summary, io.lang)) io.stdout.write(`${line}\n`);
  if (options.comment === true)
    await putComment(client, number, summaryMarkdown(summary)).catch((error: unknown) => {
      // The verdict stands whether or not it could be written down there; pull requests of strangers may not be written to.
      if (!(error instanceof ForgeError)) throw error;
      io.stderr.write(`评论没有写成：${error.message}\n`);
    });
  return verdicts.every(({ covered }) => covered) && signoff.ledgerProblems.length === 0 ? EXIT.clean : EXIT.findings;
}

/** The remote branch, which nobody changes by accident, before the local one of the same name. */
async function baseOf(root: string, { target }: PullRequest, base?: string): Promise<string> {
  if (base !== undefined) return base;
  for (const name of [`refs/remotes/origin/${target}`, `refs/heads/${target}`])
    if ((await commitId(root, name)) !== null) return name;
  throw new UsageError(`本地仓库里没有目标分支“${printable(target)}”。请先取来它，或者用 --base 写明与哪个提交比较。`);
}

async function readFindings(file: string | undefined): Promise<JsonReport['summary'] | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(path.resolve(file), 'utf8').catch(() => null);
  if (text === null)
    throw new UsageError(`读不到检查报告 ${file}。先运行 npm run lantai -- check --format json=${file}。`);
  try {
    return jsonReportSchema.parse(JSON.parse(text)).summary;
  } catch {
    throw new UsageError(`${file} 不是 check --format json 写成的报告。`);
  }
}

function checkedPreview(preview: string | undefined): string | undefined {
  if (preview === undefined) return undefined;
  if (!/^https?:\/\//.test(preview) || !URL.canParse(preview))
    throw new UsageError('--preview 写预览的网址，例如 https://preview.example.gov.cn/12/。');
  return preview;
}
