/** Why a remote did not take something, in a sentence, by what Git says. */

const REASONS: readonly (readonly [said: RegExp, words: string])[] = [
  [
    /non-fast-forward|fetch first|stale info/i,
    '平台上的这个分支已经有别的提交，没有推送。请运行 git pull --rebase 取回来，再运行一次 submit；提示有冲突的，请别人一起看。',
  ],
  [
    /does not appear to be a git repository|Repository not found/i,
    '找不到平台上的仓库，没有推送。请技术人员核对仓库地址（git remote -v）。',
  ],
  [
    /protected branch|GH006|not allowed to push|pre-receive hook declined|hook declined|remote rejected/i,
    '平台不接受这次推送，没有推送。分支受保护，或者平台的检查没有通过；把下面平台的说明交给技术人员。',
  ],
  [
    /Permission denied|Authentication failed|could not read Username|terminal prompts disabled|access rights|403|401|HTTP Basic/i,
    '平台没有认出您的账号，或者您没有权限，没有推送。请技术人员检查登录凭据（密码、令牌或者 SSH 密钥）。',
  ],
  [
    /Could not resolve host|Connection (?:refused|timed out|reset)|unable to access|Network is unreachable|Failed to connect|Operation timed out/i,
    '连不上平台，没有推送。请检查网络，过一会儿再运行一次。',
  ],
];

/** @param stderr what Git printed. */
export function pushFailure(stderr: string, remote: string): string {
  const words = REASONS.find(([said]) => said.test(stderr))?.[1] ?? '没有推送，原因不明。请把下面的文字交给技术人员。';
  const shown = stderr
    .trim()
    .split('\n')
    .slice(-8)
    // An address may hold a password.
    .map((line) => `  ${line.replace(/(https?:\/\/)[^/@\s]+@/g, '$1')}`);
  return `${words}\n（远端 ${remote}）\n${shown.join('\n')}`;
}
