import { contentTypes, textEndings } from '../../serve/headers.mjs';
import type { HeaderRule } from './header-rules.ts';

/**
 * `.htaccess` for Apache 2.4 with mod_headers, mod_mime, mod_dir and mod_rewrite, which Debian has but for the first and the
 * last switched on. `always` also covers the page for unknown addresses.
 */
export function apacheFile(rules: readonly HeaderRule[], base: string): string {
  const endings = textEndings.join('|');
  return `# Apache reads this file where AllowOverride allows it. It needs mod_headers and mod_rewrite.
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
FileETag MTime Size
AddDefaultCharset utf-8
${contentTypes.map(([ending, type]) => `AddType ${type} .${ending}`).join('\n')}
AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}

# What the build compressed is sent as it lies there. ".br" is no language here, and ".gz" no kind of file.
RemoveLanguage .br
RemoveType .gz .br
AddEncoding br .br
AddEncoding gzip .gz
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+\\.(?:${endings}))$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+\\.(?:${endings}))$ $1.gz [L]
<FilesMatch "\\.(?:${endings})(?:\\.br|\\.gz)?$">
    Header always merge Vary Accept-Encoding
</FilesMatch>

${rules.map((rule) => rulePart(rule, base)).join('\n')}`;
}

function rulePart({ under, headers }: HeaderRule, base: string): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  );
  if (under === '') return `${lines.join('\n')}\n`;
  const pattern = `^${escaped(base + under)}${under.endsWith('/') ? '' : '$'}`;
  return `<If "%{REQUEST_URI} =~ m#${pattern}#">
${lines.map((line) => `    ${line}`).join('\n')}
</If>
`;
}

function escaped(path: string): string {
  return path.replaceAll(/[.()[\]{}*+?]/g, String.raw`\$&`);
}
