// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} name */
const read = (name) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../data/${name}.json`, import.meta.url)), 'utf8'),
  );

/**
 * @typedef {{ path: string, title: string, heading: string, description: string, markdown: string }} CorpusPage
 * @typedef {{ name: string, pages: readonly CorpusPage[] }} CorpusSite
 */

/**
 * The corpus as plain pages, for generators of documentation: a home page, and one page for each clause, quote, claim,
 * speaker and topic, with the words ours has of it.
 *
 * @returns {CorpusSite}
 */
export function corpusSite() {
  const treaty = read('treaty');
  const [claims, quotes, speakers, topics] = ['claims', 'quotes', 'speakers', 'topics'].map(read);
  const nameOf = (/** @type {string} */ id) =>
    speakers.find((/** @type {any} */ one) => one.id === id).name;
  const labelOf = (/** @type {string} */ id) =>
    topics.find((/** @type {any} */ one) => one.id === id).label;
  const quoteWords = (/** @type {any} */ quote) =>
    `“${quote.segments.map((/** @type {any} */ { text }) => text).join(' … ')}”`;
  const sayings = (/** @type {(one: any) => boolean} */ isMeant) => [
    ...quotes
      .filter(isMeant)
      .map(
        (/** @type {any} */ one) =>
          `- [${escaped(quoteWords(one))}](/quotes/${one.id}/) (${escaped(nameOf(one.speaker))})`,
      ),
    ...claims
      .filter(isMeant)
      .map(
        (/** @type {any} */ one) =>
          `- [${escaped(one.text)}](/claims/${one.id}/) (${escaped(nameOf(one.speaker))})`,
      ),
  ];
  const pages = [
    page('', treaty.title, [
      `${treaty.clauses.length} clauses in summary, ${quotes.length} quotes and ${claims.length} claims about them.`,
      '## Clauses',
      list(
        treaty.clauses,
        (one) => `[Clause ${one.number}: ${escaped(one.title)}](/clauses/${one.number}/)`,
      ),
      '## Speakers',
      list(speakers, (one) => `[${escaped(one.name)}](/speakers/${one.id}/)`),
      '## Topics',
      list(topics, (one) => `[${escaped(one.label)}](/topics/${one.id}/)`),
    ]),
    ...treaty.clauses.map((/** @type {any} */ one) =>
      page(`clauses/${one.number}`, `Clause ${one.number}: ${one.title}`, [
        one.summary,
        ...one.topics.map(
          (/** @type {string} */ id) => `Topic: [${escaped(labelOf(id))}](/topics/${id}/)`,
        ),
        '## Operative words',
        list(one.terms, ({ text }) => escaped(text)),
        '## Where versions differ',
        list(one.readings, ({ note }) => escaped(note)),
        '## Not confirmed',
        list(one.unverified, escaped),
        '## What was said about it',
        sayings(({ clauses }) => clauses.includes(one.number)).join('\n'),
      ]),
    ),
    ...quotes.map((/** @type {any} */ one) =>
      page(`quotes/${one.id}`, quoteWords(one), saidOf(one, nameOf)),
    ),
    ...claims.map((/** @type {any} */ one) =>
      page(`claims/${one.id}`, one.text, saidOf(one, nameOf)),
    ),
    ...speakers.map((/** @type {any} */ one) =>
      page(`speakers/${one.id}`, one.name, [
        escaped([one.role, one.affiliation, one.country].filter(Boolean).join(', ')),
        list(one.otherNames, ({ text }) => escaped(text)),
        escaped(one.note ?? ''),
        '## What was said',
        sayings(({ speaker, via }) => speaker === one.id || via === one.id).join('\n'),
      ]),
    ),
    ...topics.map((/** @type {any} */ one) =>
      page(`topics/${one.id}`, `Topic: ${one.label}`, [
        escaped(one.description),
        list(
          treaty.clauses.filter((/** @type {any} */ clause) => clause.topics.includes(one.id)),
          (clause) =>
            `[Clause ${clause.number}: ${escaped(clause.title)}](/clauses/${clause.number}/)`,
        ),
        '## What was said',
        sayings(({ topics: on }) => on.includes(one.id)).join('\n'),
      ]),
    ),
  ];
  return { name: treaty.shortTitle, pages };
}

/** @param {any} saying @param {(id: string) => string} nameOf */
function saidOf(saying, nameOf) {
  return [
    `[${escaped(nameOf(saying.speaker))}](/speakers/${saying.speaker}/), paragraph ${saying.paragraph}`,
    list(saying.clauses, (number) => `[Clause ${number}](/clauses/${number}/)`),
    escaped(saying.note ?? ''),
    escaped(saying.check?.rationale ?? ''),
  ];
}

/** @param {string} path @param {string} title @param {readonly string[]} parts @returns {CorpusPage} */
function page(path, title, parts) {
  // A heading with nothing below it goes.
  const kept = parts.filter(
    (part, place) => part !== '' && !(part.startsWith('## ') && !parts[place + 1]),
  );
  const [first = ''] = kept;
  const description = first.slice(0, 150);
  return { path, title, heading: `# ${escaped(title)}`, description, markdown: kept.join('\n\n') };
}

/** @param {readonly any[]} rows @param {(row: any) => string} words */
function list(rows, words) {
  return rows.map((row) => `- ${words(row)}`).join('\n');
}

/** Words of the corpus are no markup. @param {string} text */
function escaped(text) {
  return text.replaceAll(/[\\`*_[\]<>{}#|]/g, (sign) => `\\${sign}`);
}
