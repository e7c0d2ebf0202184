import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { basketText } from '../../src/domain/basket/basket-text.ts';
import type { Basket } from '../../src/domain/basket/basket.ts';
import { noted } from '../../src/domain/basket/edit.ts';
import { basketFragment } from '../../src/store/basket/basket-link.ts';
import { keepBasket } from '../../src/store/basket/keep-basket.ts';
import { basketOf, keysIn, keysOf } from '../domain/basket/baskets.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { renderExplorer } from '../fixtures/render-explorer.tsx';

const corpus = secondCorpus();
const name = `basket-v1:${corpus.treaty.id}`;
const three = basketOf('clause:3', 'quote:toresh-clock', 'claim:agreement-signed');

beforeEach(() => {
  localStorage.clear();
  window.history.pushState(null, '', '/');
});

/** The application as the client starts it, with the browser's own storage. */
async function opened(address: string, of = corpus, history = false) {
  const rendered = await renderExplorer(address, { corpus: of, history });
  onTestFinished(keepBasket(rendered.store, window));
  return rendered;
}

async function openedWith(basket: Basket, address = '/basket/') {
  localStorage.setItem(name, basketText(basket, corpus));
  const rendered = await opened(address);
  await screen.findByRole('button', { name: 'Print' });
  return rendered;
}

const main = (): HTMLElement => screen.getByRole('main');
const basketLink = (): HTMLElement => screen.getByRole('link', { name: /^Basket/ });
const items = (): readonly HTMLElement[] =>
  within(main()).getAllByRole('article', { name: /^\d+\. / });
const itemNames = (): readonly string[] =>
  items().map((item) => within(item).getAllByRole('heading')[0]?.textContent ?? '');

describe('collecting', () => {
  test('is a button on an item’s own page, that says so and counts in the header', async () => {
    const { user } = await opened('/clauses/3/');
    const button = screen.getByRole('button', { name: 'Collect clause 3' });
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(button).toHaveAccessibleName('In the basket clause 3');
    expect(basketLink()).toHaveTextContent('Basket (1)');
    expect(screen.getByText('1 item in the basket')).toBeInTheDocument();
    expect(localStorage.getItem(name)).toContain('["clause:3"]');
    await user.click(button);
    expect(basketLink()).toHaveTextContent(/^Basket$/);
  });

  test.each([
    '/?q=clock',
    '/clauses/3/',
    '/quotes/',
    '/claims/',
    '/articles/kelder-tide-2009-03-20/',
  ])('is offered among others on %s', async (address) => {
    const { user, store } = await opened(address);
    const [first] = await within(main()).findAllByRole('button', {
      name: /^Collect (quote|claim)/,
    });
    await user.click(first!);
    expect(store.getState().basket.items).toHaveLength(1);
  });

  test('whoever takes an item out by mistake and puts it back finds the note', async () => {
    localStorage.setItem(name, basketText(noted(three, 'clause:3', 'mine'), corpus));
    const { user, store } = await opened('/clauses/3/');
    const button = screen.getByRole('button', { name: 'In the basket clause 3' });
    await user.click(button);
    await user.click(button);
    expect(store.getState().basket.items.at(-1)).toEqual({ key: 'clause:3', note: 'mine' });
  });

  test('where nothing is kept, the header and the words aloud say so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const { user } = await opened('/clauses/3/');
    await user.click(screen.getByRole('button', { name: 'Collect clause 3' }));
    expect(basketLink()).toHaveTextContent('Basket (1, this visit only)');
    expect(screen.getByText('1 item in the basket, for this visit only')).toBeInTheDocument();
    await user.click(basketLink());
  });
});

describe('the empty basket', () => {
  test('says how to collect, and offers nothing that needs items', async () => {
    await opened('/basket/');
    expect(await screen.findByText(/Every clause, quote and claim has a button/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Print' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Evidence basket');
  });
});

describe('putting in order', () => {
  test('moves an item by its buttons, keeps the focus on it, and says where it is', async () => {
    const { user } = await openedWith(three);
    const down = screen.getByRole('button', { name: 'Move down 1, Clause 3' });
    await user.click(down);
    expect(itemNames()).toEqual(['1. Quote, exact words', '2. Clause 3', '3. Claim, in our words']);
    expect(screen.getByRole('button', { name: 'Move down 2, Clause 3' })).toHaveFocus();
    expect(screen.getByText('Now item 2 of 3')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    const last = screen.getByRole('button', { name: 'Move down 3, Clause 3' });
    expect(last).toHaveFocus();
    expect(last).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(itemNames()[2]).toBe('3. Clause 3');
    expect(localStorage.getItem(name)).toMatch(/toresh-clock.*agreement-signed.*clause:3/s);
  });

  test('what is removed can be had back, at its place and with its note', async () => {
    const { user, store } = await openedWith(noted(three, 'quote:toresh-clock', 'mine'));
    await user.click(screen.getByRole('button', { name: 'Remove 2, Quote, exact words' }));
    expect(itemNames()).toEqual(['1. Clause 3', '2. Claim, in our words']);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(store.getState().basket).toEqual(noted(three, 'quote:toresh-clock', 'mine'));
    await waitFor(() => expect(items()[1]).toHaveFocus());
  });

  test('everything can be taken out, and had back with what was collected meanwhile', async () => {
    const { user, store } = await openedWith(three);
    await user.click(screen.getByRole('button', { name: 'Take all out' }));
    expect(store.getState().basket.items).toEqual([]);
    store
      .getState()
      .changeBasket((basket) => ({ ...basket, items: [{ key: 'clause:1', note: '' }] }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(keysIn(store.getState().basket)).toEqual([...keysIn(three), 'clause:1']);
  });
});

describe('words of the reader’s own', () => {
  test('a note and a title are kept letter by letter, and the title heads the page', async () => {
    const { user } = await openedWith(three);
    await user.type(screen.getByLabelText('Note on 2, Quote, exact words'), 'ask the desk');
    await user.type(screen.getByLabelText('Title'), 'Water and war');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Water and war');
    expect(localStorage.getItem(name)).toContain('["quote:toresh-clock","ask the desk"]');
    expect(localStorage.getItem(name)).toContain('"title":"Water and war"');
  });

  test('a note has its limit, and says how much room is left', async () => {
    await openedWith(noted(three, 'clause:3', 'x'.repeat(1234)));
    const field = screen.getByLabelText('Note on 1, Clause 3');
    expect(field).toHaveAttribute('maxlength', '2000');
    expect(field).toHaveAccessibleDescription('1,234 of 2,000 characters');
  });
});

describe('a link', () => {
  test('holds the basket, and opens it beside the reader’s own', async () => {
    const { unmount } = await openedWith({ ...three, title: 'Theirs' });
    const field = screen.getByLabelText('Link that holds this basket');
    await waitFor(() => expect(field).toHaveDisplayValue(/\/basket\/#b=1\./));
    const link = new URL((field as HTMLTextAreaElement).value);
    unmount();

    localStorage.setItem(name, basketText(basketOf('clause:1'), corpus));
    const { store, user } = await opened(`${link.pathname}${link.hash}`, corpus, true);
    expect(await screen.findByText(/This basket came to you by a link/)).toHaveTextContent(
      '1 item',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Theirs');
    expect(keysIn(store.getState().basket)).toEqual(['clause:1']);
    expect(screen.queryByLabelText(/^Note on/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Add to mine' }));
    expect(keysIn(store.getState().basket)).toEqual(['clause:1', ...keysIn(three)]);
    expect(location.hash).toBe('');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(keysIn(store.getState().basket)).toEqual(['clause:1']);
  });

  test('can be kept in place of the reader’s own, which can be had back', async () => {
    localStorage.setItem(name, basketText(basketOf('clause:1'), corpus));
    const { store, user } = await opened(`/basket/${await basketFragment(three, corpus)}`);
    await user.click(
      await screen.findByRole('button', { name: 'Keep as mine, in place of my own' }),
    );
    expect(store.getState().basket).toEqual(three);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(keysIn(store.getState().basket)).toEqual(['clause:1']);
  });

  test('that is damaged says what is missing and shows the rest', async () => {
    const real = realCorpus();
    const whole = await basketFragment(basketOf(...keysOf(real).slice(0, 60)), real);
    await opened(`/basket/${whole.slice(0, whole.length * 0.6)}`, real);
    expect(await screen.findByText(/The link is damaged or was cut off/)).toBeVisible();
    expect(screen.getByText(/that it speaks of did not come with it/)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(5);
  });

  test('carries a hundred items, and beyond says what to do', async () => {
    const real = realCorpus();
    const keys = keysOf(real);
    expect(keys.length).toBeGreaterThan(100);
    const { store } = await opened('/basket/?hide=verdicts&show=key', real);
    store.getState().changeBasket(() => basketOf(...keys.slice(0, 103)));
    const warning = await screen.findByText(/A link carries up to 100 items/);
    expect(warning).toHaveTextContent(
      'this basket has 103. Take 3 items out, or hand it on as a file.',
    );
    expect(screen.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
    store.getState().changeBasket(() => basketOf(...keys.slice(0, 100)));
    expect(await screen.findByRole('button', { name: 'Copy link' })).toBeVisible();
  });
});

describe('what is stored and cannot be read', () => {
  test('is named, and stays to be downloaded until it is thrown away', async () => {
    localStorage.setItem(name, `${basketText(three, corpus)}\n["quote:nobody"]\n{oops`);
    const { user } = await opened('/basket/');
    const notice = await screen.findByRole('region', { name: 'Not read' });
    expect(notice).toHaveTextContent('1 item is not in this edition: “quote:nobody”.');
    expect(notice).toHaveTextContent('1 entry could not be read: line 6.');
    expect(within(notice).getByRole('button', { name: 'Download it' })).toBeVisible();
    expect(itemNames()).toHaveLength(3);
    await user.click(within(notice).getByRole('button', { name: 'Throw it away' }));
    expect(screen.queryByRole('region', { name: 'Not read' })).not.toBeInTheDocument();
  });

  test('blocked storage is said, with what to do', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    onTestFinished(() => void vi.restoreAllMocks());
    await opened('/basket/');
    expect(await screen.findByRole('alert')).toHaveTextContent('does not keep the basket');
  });
});

test('where the code that keeps the basket does not come, that is said, and nothing stored is touched', async () => {
  localStorage.setItem(name, basketText(three, corpus));
  const { store, user } = await renderExplorer('/basket/', { corpus });
  expect(screen.getByText('Reading the basket …')).toBeVisible();
  store.setState({ keeping: { state: 'absent', unread: '', forgetUnread: () => undefined } });
  expect(await screen.findByRole('alert')).toHaveTextContent('did not load');
  store.getState().changeBasket(() => basketOf('clause:1'));
  await user.click(await screen.findByRole('button', { name: 'Take all out' }));
  expect(localStorage.getItem(name)).toBe(basketText(three, corpus));
});

test('in a folder of its host, the link stays below it', async () => {
  const { store } = await renderExplorer('/sub/basket/', { corpus, base: '/sub/' });
  onTestFinished(keepBasket(store, window));
  store.getState().changeBasket(() => three);
  await waitFor(() =>
    expect(screen.getByLabelText('Link that holds this basket')).toHaveDisplayValue(
      /\/sub\/basket\/#b=1\./,
    ),
  );
});

describe('a class kit', () => {
  test('hides speakers and verdicts: they are nowhere on the page', async () => {
    const said = [...corpus.quotes, ...corpus.claims];
    const all = basketOf(...keysOf(corpus).filter((key) => !key.startsWith('clause:')));
    await openedWith(all, '/basket/?hide=speakers&hide=verdicts');
    const list = main().querySelector('ol')!;
    expect(within(list).getAllByRole('heading', { level: 2 })).toHaveLength(said.length);
    expect(within(list).queryAllByRole('link')).toEqual([]);
    const html = list.innerHTML;
    for (const saying of said) expect(html).not.toContain(saying.id);
    for (const { id } of corpus.speakers) expect(html).not.toContain(id);
    for (const claim of corpus.claims) {
      const speaker = corpus.speakers.find(({ id }) => id === claim.speaker)!;
      expect(html).not.toContain(`${speaker.name}, ${speaker.role}`);
    }
    const people = corpus.speakers.filter(({ kind }) => kind !== 'document');
    for (const { name: person } of people) expect(list).not.toHaveTextContent(person);
    for (const check of said.flatMap((saying) => saying.check ?? []))
      expect(list).not.toHaveTextContent(check.rationale);
    expect(list.querySelectorAll('[data-verdict]')).toHaveLength(0);
    expect(within(list).getAllByText('Who says so?')).toHaveLength(said.length);
    expect(screen.queryByText('Download as')).not.toBeInTheDocument();
  });

  test('has a key at an address of its own, with speaker, verdict and reasons', async () => {
    const real = realCorpus();
    const held = real.claims.find(({ check }) => check !== undefined)!;
    const hash = await basketFragment(basketOf(`claim:${held.id}`), real);
    const { user, store } = await opened(`/basket/?hide=speakers&hide=verdicts${hash}`, real);
    expect(await screen.findByText('Why?')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Answer key' })).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('The answer key'));
    await user.click(screen.getByLabelText('The work sheet'));
    expect(store.getState().view.choices).toEqual({
      hide: ['speakers', 'verdicts'],
      show: ['key'],
    });
    const key = screen.getByRole('region', { name: 'Answer key' });
    const speaker = real.speakers.find(({ id }) => id === held.speaker)!;
    expect(key).toHaveTextContent(`${speaker.name}, ${speaker.role}`);
    expect(key).toHaveTextContent(held.check!.rationale);
    expect(screen.queryByText('Who says so?')).not.toBeInTheDocument();
  });

  test('of a shared basket hides too, and says that it is no lock', async () => {
    const hash = await basketFragment(noted(three, 'clause:3', 'a hint'), corpus);
    await opened(`/basket/?hide=speakers&hide=notes${hash}`);
    expect(await screen.findByText(/it is no lock for an examination/)).toBeVisible();
    expect(main()).not.toHaveTextContent('a hint');
    expect(main()).not.toHaveTextContent('Ilin Toresh');
    await waitFor(() =>
      expect(screen.getByLabelText('Link that holds this basket')).toHaveDisplayValue(
        /\?hide=speakers&hide=notes#b=1\./,
      ),
    );
  });
});
