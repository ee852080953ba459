/** Forms of secrets that are the same everywhere, with their names. None of them occurs in official prose. */

interface SecretPattern {
  kind: Record<'zh' | 'en', string>;
  pattern: RegExp;
}

export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    kind: { zh: '私钥', en: 'a private key' },
    pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g,
  },
  {
    kind: { zh: '代码平台的访问令牌', en: 'an access token of a Git host' },
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,})/g,
  },
  {
    kind: { zh: '云平台的访问密钥', en: 'an access key of a cloud' },
    pattern: /\b(?:AKIA[0-9A-Z]{16}|LTAI[A-Za-z0-9]{12,26}|AKID[A-Za-z0-9]{32})\b/g,
  },
  {
    kind: { zh: '登录令牌', en: 'a session token' },
    pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  },
  {
    kind: { zh: '带口令的连接地址', en: 'an address with a password' },
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/'"]+:[^\s:@/'"]+@[\w.-]+/g,
  },
  {
    kind: { zh: '口令', en: 'a password' },
    pattern: /\b(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token)["']?\s*[:=]\s*["']?[^\s"'<>{}]{8,}/gi,
  },
];
