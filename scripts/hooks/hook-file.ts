/** The text of a hook: a POSIX script, which Git for Windows runs too. */

/** The hooks that are installed, with what each is for. */
export const HOOKS = {
  'pre-commit': '检查将要提交的稿件和记录',
  'commit-msg': '检查提交说明的写法',
} as const;
export type HookName = keyof typeof HOOKS;

export const isHookName = (name: string): name is HookName => Object.hasOwn(HOOKS, name);

/** In every hook of ours; what does not hold it belongs to somebody else. */
export const MARK = 'lantai-hook';
/** Behind the name of a hook that was there before: it is run first. */
export const BEFORE = '.before-lantai';

/**
 * @param program path of `scripts/lantai.ts` from the top of the repository, or absolute, with forward slashes.
 * @param modules the folder `node_modules` beside it.
 */
export function hookText(name: HookName, program: string, modules: string): string {
  return `#!/bin/sh
# ${MARK}：由 npm run lantai -- hooks install 写入；卸下用 npm run lantai -- hooks install --uninstall
if [ -f "$0${BEFORE}" ]; then
  "$0${BEFORE}" "$@" || exit $?
fi
for node in ${quoted(`${modules}/node/bin/node.exe`)} ${quoted(`${modules}/node/bin/node`)} ${quoted(`${modules}/.bin/node`)}; do
  if [ -x "$node" ]; then
    exec "$node" ${quoted(program)} hooks run ${name} --root . "$@"
  fi
done
echo '没有找到兰台的运行环境，这次提交没有检查。请先运行 npm start；急着提交的，用 git commit --no-verify。' >&2
exit 1
`;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
