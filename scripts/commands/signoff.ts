/** `lantai signoff`: review and signature of what is committed, as records in the repository. */
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const signoffHelp = `用法：npm run lantai -- signoff <做什么> [文件…] [选项]

未经审核、签发的信息不上网。每次审核、签发都针对提交里的一份确切内容，写成一份签了名的记录，
存入 sites/<编号>/governance/sign-offs/；内容再有一个字的改动，原来的审签就不再有效。

  who <文件…>      谁可以编辑、审核、签发
  request [文件…]  编辑送审
  approve [文件…]  审核、签发
  reject <文件…>   退回，须写原因
  verify [文件…]   核对有没有审签完毕；有缺的退出码为 1
  show <文件…>     一篇稿件的审签情况；写记录文件的，列出这份记录
  log [文件…]      按时间列出记录
  record           把代码平台上的审核写成记录，合并以后由流水线运行
  owners           从人员登记生成 CODEOWNERS
  signers          列出登记的公钥，供 ssh-keygen -Y verify 使用

选项：
  --base <提交>    与这个提交（例如 origin/main）相比有改动的文件，代替逐个写文件
  --role <职责>    以什么身份：编辑、审核、保密审查、签发、主要负责人、系统管理；只有一种可能时不用写
  --reason <原因>  退回的原因，或者审签意见
  --emergency      与 approve 合用：主要负责人一个人紧急签发，须写原因，限期补办，见 docs/operators/release.md
  --key <文件>     签名用的私钥；用 ssh-agent 的写 .pub 文件。不写时用 git config lantai.signoffKey
  --no-commit      只写记录，不提交
  --commit <提交>  核对这个提交；不写为 HEAD
  --start <提交>   审签必须是从这个提交启用的，否则按错误处理
  --format <形式>  verify 的结果：text、json；不写为 text

代码平台上的审核（见 docs/operators/sign-off-forges.md）：
  --forge <平台>   verify、record、owners：github、gitlab、gitea、gitee
  --pr <编号>      合并请求
  --since <提交>   record：这个提交以后合并的全部合并请求
  --repo <仓库>    所有者/仓库；流水线里自动取得
  --api <地址>     平台的接口地址；流水线里自动取得
  --comment        verify：把结果写成合并请求里的一条评论，以后只更新这一条
  --findings <文件>  评论里写上检查的结果，文件由 check --format json=<文件> 写成
  --preview <网址>   评论里给出预览的链接
  --write          owners：写入文件；不写则显示
  --check          owners：核对文件与人员登记是否一致，不一致退出码为 1

先把改动提交到 Git，再送审、审核。启用审签、登记密钥和只用 Git 与 OpenSSH 核对的方法见 docs/operators/sign-off.md。
`;

type Run = (args: string[], io: CommandIo) => Promise<number>;

/** Each part is loaded only when it is called. */
const PARTS: Readonly<Record<string, () => Promise<Run>>> = {
  who: async () => (await import('../signoff/commands/who.ts')).runWho,
  request: async () => (await import('../signoff/commands/decide.ts')).runRequest,
  approve: async () => (await import('../signoff/commands/decide.ts')).runApprove,
  reject: async () => (await import('../signoff/commands/decide.ts')).runReject,
  verify: async () => {
    const [own, forge] = [await import('../signoff/commands/verify.ts'), await import('../forge/commands.ts')];
    return (args, io) => (forge.isOnForge(args) ? forge.runForgeVerify : own.runVerify)(args, io);
  },
  record: async () => (await import('../forge/commands.ts')).runRecord,
  owners: async () => (await import('../forge/commands.ts')).runOwners,
  show: async () => (await import('../signoff/commands/show.ts')).runShow,
  log: async () => (await import('../signoff/commands/log.ts')).runLog,
  signers: async () => (await import('../signoff/commands/signers.ts')).runSigners,
};

export async function runSignoff([part, ...args]: string[], io: CommandIo): Promise<number> {
  if (part === undefined) {
    io.stdout.write(signoffHelp);
    return EXIT.clean;
  }
  const load = PARTS[part];
  if (!load) throw new UsageError(`没有“signoff ${part}”。可以写：${Object.keys(PARTS).join('、')}。`);
  return (await load())(args, io);
}
