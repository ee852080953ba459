import { UsageError } from '../lib/command.ts';

/**
 * Reads `--port`; with 0 the system chooses a free port.
 *
 * @throws {UsageError} if the text is not a port.
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port 的值“${text}”不是端口号，请写 1024 到 65535 之间的数。`);
}
