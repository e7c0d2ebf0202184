import { contentPolicy, hashSource } from './content-policy.ts';
import { inlineCode, together, type InlineCode } from './inline-code.ts';
import { redirectScript } from '../site/redirects.ts';

/** What every page sends along to the sites it links to: nothing, not even that the reader came from here. */
export const referrerPolicy = 'no-referrer';

const opening = '<meta http-equiv="Content-Security-Policy" content="';

/**
 * The policy of a site whose pages are made from a template. The code that may run is the template's, as it was built, and
 * that of redirects: never what is found in a finished page, where a text of the corpus might have become code.
 */
export function sitePolicy(template: string): string {
  const own: InlineCode = { scripts: [redirectScript], styles: [] };
  return contentPolicy(together(inlineCode(template), own));
}

/** The policy in a page, for hosts that send no headers. It holds for what stands after it. */
export function policyTags(policy: string): string {
  return `${opening}${policy}"><meta name="referrer" content="${referrerPolicy}">`;
}

/**
 * The policy that stands in a page.
 *
 * @throws {Error} where there is none
 */
export function policyIn(html: string): string {
  const [, rest] = html.split(opening);
  const end = rest?.indexOf('"') ?? -1;
  if (rest === undefined || end === -1) throw new Error('The page holds no policy');
  return rest.slice(0, end);
}

/**
 * A page with the policy in it, before anything it governs, unless it stands there already.
 *
 * @throws {Error} where there is no place for it, or the page holds code that the policy does not let run
 */
export function sealed(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"(?: \/)?>/i.exec(html);
  if (charset === null) throw new Error('it does not begin with its charset');
  const end = charset.index + charset[0].length;
  const page = html.startsWith(policyTags(policy), end)
    ? html
    : `${html.slice(0, end)}${policyTags(policy)}${html.slice(end)}`;
  const { scripts, styles } = inlineCode(page);
  const refused = [...scripts, ...styles].find((code) => !policy.includes(hashSource(code)));
  if (refused !== undefined)
    throw new Error(`it holds code that its policy does not let run: ${refused.slice(0, 200)}`);
  const attribute = codeAttribute(page);
  if (attribute !== null)
    throw new Error(`it holds an attribute that its policy does not let work:${attribute}…"`);
  return page;
}

/** An attribute that holds style or script. In what the build writes no value holds a quotation mark or a bracket. */
function codeAttribute(html: string): string | null {
  const tags = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').match(/<[a-z][^>]*>/g) ?? [];
  const [found] = tags.flatMap((tag) => tag.match(/ (?:style|on[a-z]+)="/) ?? []);
  return found ?? null;
}
