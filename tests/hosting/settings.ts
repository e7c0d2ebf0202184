import { join } from 'node:path';
import type { Site } from './hosts.ts';

/** A whole nginx around the part that the build wrote, in a folder of its own and as whoever starts it. */
export function nginxSettings(
  { www, base }: Site,
  scratch: string,
  port: number,
  brotliModule: string | null,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi'].map(
    (name) => `${name}_temp_path ${join(scratch, name)};`,
  );
  return `daemon off;
master_process off;
pid ${join(scratch, 'nginx.pid')};
${brotliModule === null ? '' : `load_module ${brotliModule};`}
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  ${brotliModule === null ? '' : 'brotli_static on;'}
  server {
    listen 127.0.0.1:${port};
    root ${www};
    include ${join(www, base, 'hosting/nginx.conf')};
  }
}
`;
}

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'];

/** An Apache that lets the site's `.htaccess` say everything. */
export function apacheSettings({ www }: Site, scratch: string, port: number): string {
  const modules = process.env.APACHE_MODULES ?? '/usr/lib/apache2/modules';
  return `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(scratch, 'apache.pid')}
ErrorLog ${join(scratch, 'error.log')}
${apacheModules.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /dev/null
DocumentRoot ${www}
<Directory ${www}>
  AllowOverride All
  Require all granted
</Directory>
`;
}
