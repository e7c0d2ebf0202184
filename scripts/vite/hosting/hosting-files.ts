import { rulesFile } from '../../serve/rules.mjs';
import { jsonFile, type SiteFile } from '../site/site-file.ts';
import { apacheFile } from './apache-file.ts';
import { headerFile } from './header-file.ts';
import { headerRules } from './header-rules.ts';
import { nginxFile } from './nginx-file.ts';
import { vercelFile } from './vercel-file.ts';

/**
 * The same headers for each kind of host, in the file it reads. They hold nothing secret, so that it does no harm where a
 * host shows them.
 *
 * @param policy the one that stands in the pages
 */
export function hostingFiles(policy: string, base: string): readonly SiteFile[] {
  const rules = headerRules(policy);
  return [
    jsonFile(rulesFile, rules),
    { path: '_headers', text: headerFile(rules, base) },
    { path: 'vercel.json', text: vercelFile(rules, base) },
    { path: '.htaccess', text: apacheFile(rules, base) },
    { path: 'hosting/nginx.conf', text: nginxFile(rules, base) },
  ];
}
