/** The nginx include of one site: everything a `server` block needs beyond names, certificate and `root`. */
import type { Site } from '../../model/site.ts';
import { NOT_FOUND_URL } from '../../routes/site-pages.ts';
import { isText, MEDIA_TYPES, MEDIA_TYPES_BY_NAME, UNKNOWN_TYPE } from '../../text/media-type.ts';
import { IMMUTABLE, IMMUTABLE_PREFIXES, OPERATOR_FILES, SHORT } from './cache-rules.ts';
import { comment, literalPattern, quoted, quotedAddress, quotedHeader } from './nginx-text.ts';
import type { Redirect } from './redirects.ts';
import { securityHeaders, type Header } from './security-headers.ts';

/** Responses of a site besides its files. */
export interface Answers {
  redirects: readonly Redirect[];
  /** Other hosts of the site that lead to the primary domain. */
  hosts: readonly string[];
  /** Addresses whose page says that the content was withdrawn. */
  gone: readonly string[];
}

export function nginxInclude(site: Site, { redirects, hosts, gone }: Answers): string {
  const security = securityHeaders(site);
  return `${comment(site.record.standardName)}
#
# server {
#   listen 443 ssl;
#   server_name ${[site.record.domain.primary, ...hosts].join(' ')};
#   root /srv/${site.id};
#   include /srv/${site.id}/nginx.conf;
# }

index index.html;
autoindex off;
server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types ${textTypes().join(' ')};
default_type ${UNKNOWN_TYPE};
types {
${mediaTypes()}
}

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 1024;
gzip_types ${textTypes().join(' ')};

${addHeaders(security, '')}
add_header Cache-Control ${quotedHeader(SHORT)};

${errorPages(site)}
location = ${NOT_FOUND_URL} { internal; }

location ~ ${quoted('/\\.(?!well-known/)')} { return 404; }
${OPERATOR_FILES.map((name) => `location = /${name} { return 404; }`).join('\n')}
${Object.entries(MEDIA_TYPES_BY_NAME)
  .map(([name, type]) => `location ~ ${quoted(`/${literalPattern(name)}$`)} { types { } default_type ${type}; }`)
  .join('\n')}

${IMMUTABLE_PREFIXES.map((prefix) => immutableLocation(prefix, security)).join('\n')}
${hosts.map((host) => `if ($host = ${quoted(host)}) { return 301 ${site.origin}$request_uri; }\n`).join('')}${redirects
    .map(redirectLocation)
    .join('')}${gone
    .map((url) => `location = ${quoted(url)} { error_page 410 ${quotedAddress(`${url}index.html`)}; return 410; }\n`)
    .join('')}`;
}

/** Every address of a site that is offline or closed is answered with the text of its home page. */
function errorPages({ record: { status } }: Site): string {
  const page = (code: string) => `error_page ${code} ${NOT_FOUND_URL};`;
  if (status === 'temporarilyOffline')
    return [
      page('403 404 503 =503'),
      `add_header Retry-After ${RETRY_AFTER} always;`,
      'location = / { return 503; }',
    ].join('\n');
  return status === 'closed' ? page('403 404 =410') : [page('403 =404'), page('404')].join('\n');
}

function redirectLocation({ from, to, prefix }: Redirect): string {
  if (!prefix) return `location = ${quoted(from)} { return 301 ${quotedAddress(to)}; }\n`;
  const target = quotedAddress(to).replace(/"$/, '$$1"');
  return `location ^~ ${quoted(from)} { rewrite ${quoted(`^${literalPattern(from)}(.*)$`)} ${target} permanent; }\n`;
}

/** Value of `Retry-After`, in seconds. */
const RETRY_AFTER = 3600;

/** nginx drops inherited headers where a location adds its own, so all of them are repeated there. */
function immutableLocation(prefix: string, security: readonly Header[]): string {
  return `location ^~ ${prefix} {
  try_files $uri =404;
${addHeaders(security, '  ')}
  add_header Cache-Control ${quotedHeader(IMMUTABLE)};
}
`;
}

/** `always`: on error pages too. Only successful responses have a cache time. */
const addHeaders = (headers: readonly Header[], indent: string) =>
  headers.map(({ name, value }) => `${indent}add_header ${name} ${quotedHeader(value)} always;`).join('\n');

/** nginx always compresses text/html. */
const textTypes = () =>
  [...new Set([...Object.values(MEDIA_TYPES), ...Object.values(MEDIA_TYPES_BY_NAME)])]
    .filter((type) => isText(type) && type !== 'text/html')
    .sort();

function mediaTypes(): string {
  const byType = Map.groupBy(Object.entries(MEDIA_TYPES), ([, type]) => type);
  return [...byType].map(([type, entries]) => `  ${type} ${entries.map(([name]) => name).join(' ')};`).join('\n');
}
