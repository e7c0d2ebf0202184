import type { Corpus, Study } from '../domain/corpus.ts';

// Both were parsed when the site was built, and their files' names hold their hashes. The page names the files.

export async function fetchCorpus(): Promise<Corpus> {
  const corpus: Corpus = await fetchNamed('href', 'corpus');
  return corpus;
}

/** Fetches the study when it is first asked for. A failure is not kept: who asks again may be in luck. */
export function deferredStudy(): () => Study | Promise<Study> {
  let held: Study | Promise<Study> | null = null;
  return () => {
    held ??= fetchStudy().then(
      (study) => (held = study),
      (fault: unknown) => {
        held = null;
        throw fault;
      },
    );
    return held;
  };
}

async function fetchStudy(): Promise<Study> {
  const study: Study = await fetchNamed('data-study', 'study');
  return study;
}

export function corpusAddress(): string {
  return namedAddress('href', 'corpus');
}

function namedAddress(attribute: string, name: string): string {
  const address = document.querySelector('#corpus')?.getAttribute(attribute);
  if (address === null || address === undefined) throw new Error(`The page names no ${name}.`);
  return new URL(address, location.href).href;
}

async function fetchNamed(attribute: string, name: string) {
  const response = await fetch(namedAddress(attribute, name));
  if (!response.ok) {
    throw new Error(`The ${name} did not come: ${response.status} ${response.statusText}`);
  }
  return response.json();
}
