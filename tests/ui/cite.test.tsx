import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Citable } from '../../src/domain/citation/citable.ts';
import { formatName, formats } from '../../src/domain/citation/formats.ts';
import { versionOf } from '../../src/domain/version/version.ts';
import { CiteControl } from '../../src/ui/cite/CiteControl.tsx';
import { ExplorerContext } from '../../src/ui/shared/explorer-context.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { storeAt } from '../fixtures/render-explorer.tsx';

const corpus = secondCorpus();

function quoteOf(id: string): Citable {
  return { kind: 'quote', quote: corpus.quotes.find((one) => one.id === id)! };
}

const quote = quoteOf('toresh-clock');

/** Where an item stands, with the version the link is made for. */
function linkTo(path: string, item: Citable): string {
  return `${location.origin}${path}?as=${versionOf(item, corpus)}`;
}

function cite(item: Citable, of = corpus, base = '/') {
  return (
    <ExplorerContext value={storeAt('/', of, base)}>
      <CiteControl item={item} />
    </ExplorerContext>
  );
}

interface Opened {
  readonly user: UserEvent;
  readonly panel: HTMLElement;
}

/** The control, opened as a reader opens it. */
async function opened(item: Citable = quote, of = corpus, base = '/'): Promise<Opened> {
  const user = userEvent.setup();
  render(cite(item, of, base));
  await user.click(screen.getByRole('button', { name: /^Cite this/ }));
  return { user, panel: await screen.findByRole('region', { name: 'Citation' }) };
}

async function choose(user: UserEvent, name: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText('Format'), name);
}

beforeEach(() => localStorage.clear());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the control', () => {
  test('is a button that says what it cites and whether it is open', async () => {
    const { user } = await opened();
    const button = screen.getByRole('button', { name: 'Cite this quote' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('region', { name: 'Citation' })).not.toBeInTheDocument();
  });

  test('opens by keyboard, and leads on from the button to the formats', async () => {
    const user = userEvent.setup();
    render(cite(quote));
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Cite/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByRole('region', { name: 'Citation' });
    await user.tab();
    expect(screen.getByLabelText('Format')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
  });

  test('is served closed, the same whatever is remembered', () => {
    const served = renderToString(cite(quote));
    localStorage.setItem('cite-format', 'ris');
    expect(renderToString(cite(quote))).toBe(served);
    expect(served).not.toContain('Format');
  });
});

describe('the formats', () => {
  test('are all offered, in order, plain text first', async () => {
    const { panel } = await opened();
    const offered = within(panel)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(offered).toEqual(formats.map((format) => formatName[format]));
    expect(screen.getByLabelText('Format')).toHaveValue('plain');
    expect(panel).toHaveTextContent('“a promise with a clock in it”');
  });

  test('the last one is remembered', async () => {
    const { user, panel } = await opened();
    await choose(user, 'BibTeX');
    expect(panel).toHaveTextContent('@article{quote-toresh-clock,');
    await user.click(screen.getByRole('button', { name: /^Cite/ }));
    await user.click(screen.getByRole('button', { name: /^Cite/ }));
    expect(await screen.findByLabelText('Format')).toHaveValue('bibtex');
  });

  test.each(['word', '', '__proto__'])('%j in the storage counts as none', async (kept) => {
    localStorage.setItem('cite-format', kept);
    await opened();
    expect(screen.getByLabelText('Format')).toHaveValue('plain');
  });

  test('blocked storage takes nothing away but the memory', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user, panel } = await opened();
    await choose(user, 'RIS');
    expect(panel).toHaveTextContent('TY - NEWS');
  });

  test('titles of works are in italics, and nowhere is markup taken for markup', async () => {
    const { user, panel } = await opened();
    await choose(user, 'MLA 9');
    expect([...panel.querySelectorAll('i')].map(({ textContent }) => textContent)).toEqual([
      'Kelder Tide',
      'Treaty Clause Explorer',
    ]);
    await choose(user, 'HTML');
    expect(panel).toHaveTextContent('<figure>');
    expect(panel.querySelector('figure')).toBeNull();
  });
});

describe('the link', () => {
  test('is absolute, and stands below the path of the site', async () => {
    const { panel } = await opened(quote, corpus, '/treaty/');
    expect(panel).toHaveTextContent(
      `Link: ${location.origin}/treaty/quotes/toresh-clock/?as=${versionOf(quote, corpus)}`,
    );
  });

  test('of a claim and a clause is their own page', async () => {
    const clause: Citable = { kind: 'clause', clause: corpus.treaty.clauses[2]! };
    await opened(clause);
    expect(screen.getByText(linkTo('/clauses/3/', clause))).toBeInTheDocument();
  });

  test('of an event and of a compared value is their place on their page', async () => {
    const real = realCorpus();
    const event = real.timeline[0]!;
    const dated: Citable = { kind: 'event', event };
    const { user, panel } = await opened(dated, real);
    expect(panel).toHaveTextContent(`/timeline/?as=${versionOf(dated, real)}#${event.id}`);
    await user.click(screen.getByRole('button', { name: /^Cite/ }));
    document.body.innerHTML = '';
    const [first, second] = real.comparisons;
    const value = second!.values[0]!;
    const coded: Citable = { kind: 'value', comparison: second!, value };
    const { panel: compared } = await opened(coded, real);
    const chosen = `with=${first!.id}&with=${second!.id}&row=${value.variable}`;
    expect(compared).toHaveTextContent(
      `/compare/?${chosen}&as=${versionOf(coded, real)}#${second!.id}-${value.variable}`,
    );
  });
});

/** `ClipboardItem` as browsers have it, which jsdom lacks. */
class Item {
  readonly parts: Readonly<Record<string, Blob>>;

  constructor(parts: Readonly<Record<string, Blob>>) {
    this.parts = parts;
  }
}

/** jsdom's blobs cannot be asked for their text. */
async function readBlob(blob: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise((resolve) => {
    reader.addEventListener('load', resolve);
  });
  reader.readAsText(blob);
  await read;
  return reader.result as string;
}

function fakeWriteText() {
  return vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
}

interface Clipboard {
  readonly write?: (items: readonly Item[]) => Promise<void>;
  readonly writeText?: (text: string) => Promise<void>;
}

function giveClipboard(clipboard: Clipboard | undefined): void {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as never);
}

describe('copying', () => {
  test('puts the text on the clipboard and says so', async () => {
    const { user, panel } = await opened();
    const writeText = fakeWriteText();
    giveClipboard({ writeText });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await within(panel).findByRole('status')).toHaveTextContent('Copied: Plain text');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^“a promise with a clock in it”\nIlin Toresh \(Foreign minister\)/),
    );
  });

  test('what was said goes when another format is chosen', async () => {
    const { user } = await opened();
    giveClipboard({ writeText: async () => undefined });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied: Plain text');
    await choose(user, 'RIS');
    expect(screen.queryByText(/^Copied/)).not.toBeInTheDocument();
  });

  test('prose goes with its italics, and as plain text', async () => {
    vi.stubGlobal('ClipboardItem', Item);
    const { user } = await opened();
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>(() => Promise.resolve());
    giveClipboard({ write });
    await choose(user, 'Chicago, full note');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied: Chicago, full note');
    const { parts } = write.mock.calls[0]![0][0]!;
    expect(Object.keys(parts)).toEqual(['text/plain', 'text/html']);
    expect(await readBlob(parts['text/html']!)).toContain('<i>Kelder Tide</i>');
    expect(await readBlob(parts['text/plain']!)).toContain(
      '“A clock in the water,” Kelder Tide, March 20, 2009',
    );
  });

  test('where rich text is refused, plain text goes', async () => {
    vi.stubGlobal('ClipboardItem', Item);
    const { user } = await opened();
    const writeText = fakeWriteText();
    giveClipboard({ write: () => Promise.reject(new Error('no')), writeText });
    await choose(user, 'HTML');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied: HTML');
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^<figure>/));
  });

  test.each([
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['has no clipboard for the page', undefined],
  ])('where the browser %s, the text is selected and the reader told', async (_, clipboard) => {
    const { user, panel } = await opened();
    giveClipboard(clipboard);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() =>
      expect(within(panel).getByRole('status')).toHaveTextContent(
        /does not let the page copy\. The text is selected: copy it with Ctrl\+C/,
      ),
    );
    expect(String(getSelection())).toContain('“a promise with a clock in it”');
  });

  test('the link goes by itself', async () => {
    const { user } = await opened();
    const writeText = fakeWriteText();
    giveClipboard({ writeText });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findByText('Copied: link');
    expect(writeText).toHaveBeenCalledWith(linkTo('/quotes/toresh-clock/', quote));
  });
});

describe('the embed code', () => {
  test('of a quote frames its card, in the colours chosen, and is copied as it is shown', async () => {
    const { user, panel } = await opened(quote, corpus, '/treaty/');
    const writeText = fakeWriteText();
    giveClipboard({ writeText });
    await user.click(within(panel).getByText('Embed on another page'));
    await user.selectOptions(screen.getByLabelText('Colours'), 'Dark');
    const card = `${location.origin}/treaty/embed/quotes/toresh-clock/?theme=dark`;
    expect(screen.getByRole('link', { name: 'See the card by itself' })).toHaveAttribute(
      'href',
      card,
    );
    await user.click(screen.getByRole('button', { name: 'Copy code' }));
    await screen.findByText('Copied: embed code');
    const code = String(writeText.mock.calls[0]?.[0]);
    expect(panel.textContent).toContain(code);
    expect(code).toContain(
      `<iframe src="${card}" title="Quote, paragraph 3 (Saltmere agreement of 2009), Treaty Clause Explorer"`,
    );
    expect(code).toContain('<blockquote><p>“a promise with a clock in it”</p></blockquote>');
    expect(code).toContain(`<script async src="${location.origin}/treaty/embed.js"></script>`);
  });

  test('is not offered for what has no card', async () => {
    const { panel } = await opened({ kind: 'claim', claim: corpus.claims[0]! });
    expect(within(panel).queryByText('Embed on another page')).not.toBeInTheDocument();
  });
});

test('another item in the same place gets its own citation', async () => {
  const { rerender } = render(cite(quote));
  await userEvent.click(screen.getByRole('button', { name: /^Cite/ }));
  await screen.findByText(linkTo('/quotes/toresh-clock/', quote));
  const other = quoteOf('toresh-gates');
  rerender(cite(other));
  expect(screen.getByText(linkTo('/quotes/toresh-gates/', other))).toBeInTheDocument();
});

test('the reader’s own date is the date of access', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 0, 5, 23, 59) });
  try {
    const { user, panel } = await opened();
    await choose(user, 'OSCOLA');
    expect(panel).toHaveTextContent('accessed 5 January 2031.');
  } finally {
    vi.useRealTimers();
  }
});

test('when the code does not come, the reader is told, and can try again', async () => {
  // What a lost connection does to a file that is fetched on demand.
  vi.doMock('../../src/ui/cite/CitePanel.tsx', () => {
    throw new Error('offline');
  });
  vi.resetModules();
  const { CiteControl: Fresh } = await import('../../src/ui/cite/CiteControl.tsx');
  const { ExplorerContext: FreshContext } = await import('../../src/ui/shared/explorer-context.ts');
  const user = userEvent.setup();
  render(
    <FreshContext value={storeAt('/', corpus)}>
      <Fresh item={quote} />
    </FreshContext>,
  );
  const button = screen.getByRole('button', { name: 'Cite this quote' });
  await user.click(button);
  expect(await screen.findByText(/^The citations did not load\./)).toBeInTheDocument();
  vi.doUnmock('../../src/ui/cite/CitePanel.tsx');
  await user.click(button);
  await user.click(button);
  expect(await screen.findByRole('region', { name: 'Citation' })).toBeInTheDocument();
});
