// The one file that a stock Node runs: installs what is missing, then hands over to the pinned Node.
// Usage: node scripts/bootstrap.mjs start|test
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const bin = path.join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';
/** Node itself is a dependency, so that every machine runs the same one; its install script puts it there. */
const pinnedNode = onWindows ? path.join(root, 'node_modules', 'node', 'bin', 'node.exe') : path.join(bin, 'node');
const stamp = path.join(root, 'node_modules', '.lantai-installed');
/** Debian keeps servers such as nginx in folders that a user's PATH may leave out. */
const SERVER_FOLDERS = ['/usr/sbin', '/sbin'];
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, PATH: [bin, process.env.PATH ?? '', ...SERVER_FOLDERS].join(path.delimiter) };

/** Programs the tests run, under any of their names, with the Debian package that provides each. */
const TEST_PROGRAMS = [
  { commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], package: 'chromium' },
  { commands: ['nginx'], package: 'nginx-light' },
  { commands: ['java'], package: 'default-jre-headless' },
  { commands: ['git'], package: 'git' },
  { commands: ['ssh-keygen'], package: 'openssh-client' },
];
const CJK_FONT = { command: 'fc-list', args: [':lang=zh', 'family'], package: 'fonts-noto-cjk' };

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns false if the command ran and failed.
 */
function succeeds(command, args) {
  // npm is a script on Windows, which only a shell can run.
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: onWindows });
  if (error) throw error;
  return status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  if (!succeeds(command, args)) process.exit(1);
}

const NPM_OPTIONS = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs exactly what the lock file lists. A mirror may lack packages for other platforms; then the others are
 * installed.
 *
 * @param {string} lockFile
 * @param {Buffer} lock its bytes.
 */
function installLocked(lockFile, lock) {
  console.log('正在安装依赖（npm ci）……');
  if (succeeds('npm', ['ci', ...NPM_OPTIONS])) return;
  console.log('npm ci 没有成功，改用 npm install……');
  const installed = succeeds('npm', ['install', ...NPM_OPTIONS]);
  // npm leaves out of the lock what it could not fetch; the lock is for every machine, not for this one.
  if (!readFileSync(lockFile).equals(lock)) writeFileSync(lockFile, lock);
  if (!installed) process.exit(1);
}

function installPackages() {
  const lockFile = path.join(root, 'package-lock.json');
  const lock = readFileSync(lockFile);
  const digest = createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
  if (existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  installLocked(lockFile, lock);
  mkdirSync(path.dirname(stamp), { recursive: true });
  if (!existsSync(pinnedNode)) {
    console.error('npm 没有装上本项目指定的 Node：可能禁用了安装脚本（ignore-scripts）。请启用后重新运行。');
    process.exit(2);
  }
  writeFileSync(stamp, digest);
}

/** @param {string} command */
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { env, stdio: 'ignore' }).status === 0;

function hasChineseFont() {
  const { command, args } = CJK_FONT;
  return has(command) && execFileSync(command, args, { env }).toString().trim() !== '';
}

function installPrograms() {
  const missing = TEST_PROGRAMS.filter(({ commands }) => !commands.some(has)).map((each) => each.package);
  if (!hasChineseFont()) missing.push('fontconfig', CJK_FONT.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    console.error(`测试需要这些程序，请先安装：${missing.join(' ')}`);
    process.exit(2);
  }
  console.log(`正在安装测试所需的程序：${missing.join(' ')}`);
  env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

/**
 * Runs the command under the pinned Node, passing signals and the exit code on.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function handOver(script, args) {
  const child = spawn(pinnedNode, [path.join(root, script), ...args], { cwd: root, env, stdio: 'inherit' });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code ?? 1)));
}

const [task, ...rest] = process.argv.slice(2);
mkdirSync(path.join(root, 'node_modules'), { recursive: true });
installPackages();
if (task === 'start') {
  const built = await handOver('scripts/lantai.ts', ['build']);
  process.exit(built === 0 ? await handOver('scripts/lantai.ts', ['serve', ...rest]) : built);
} else if (task === 'test') {
  installPrograms();
  process.exit(await handOver('scripts/test-all.ts', rest));
} else {
  console.error('用法：node scripts/bootstrap.mjs start|test');
  process.exit(2);
}
