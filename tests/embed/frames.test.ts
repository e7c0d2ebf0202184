// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellHeight, themeIn } from '../../src/embed/card-frame.ts';
import { fitFrames } from '../../src/embed/frame-heights.ts';
import { heightIn, heightMessage, question } from '../../src/embed/height-message.ts';

const cards = 'https://treaties.example/embed/';

function frameOf(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Never loaded: what counts is where it says it is from.
  Object.defineProperty(frame, 'src', { value: src });
  document.body.append(frame);
  return frame;
}

/** A message as the browser gives it to the page. */
function receive(data: unknown, source: Window | null, origin = 'https://treaties.example'): void {
  dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

let own: HTMLIFrameElement;
let stranger: HTMLIFrameElement;

beforeEach(() => {
  own = frameOf(`${cards}clauses/4/`);
  stranger = frameOf('https://elsewhere.example/embed/clauses/4/');
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page around a card', () => {
  test('gives the frame the height its card tells', () => {
    fitFrames(window, cards);
    receive(heightMessage(257.3), own.contentWindow);
    expect(own.style.blockSize).toBe('258px');
    expect(stranger.style.blockSize).toBe('');
  });

  test.each([
    ['another origin', () => own.contentWindow, 'https://elsewhere.example'],
    ['a frame that is none of ours', () => stranger.contentWindow, 'https://treaties.example'],
    ['the page itself', () => window, 'https://treaties.example'],
    ['nobody', () => null, 'https://treaties.example'],
  ])('hears nothing from %s', (_, source, origin) => {
    fitFrames(window, cards);
    receive(heightMessage(300), source(), origin);
    expect([own.style.blockSize, stranger.style.blockSize]).toEqual(['', '']);
  });

  test('asks the cards that told their height before it listened', () => {
    const asked = vi.spyOn(own.contentWindow!, 'postMessage').mockReturnValue(undefined);
    const other = vi.spyOn(stranger.contentWindow!, 'postMessage').mockReturnValue(undefined);
    fitFrames(window, cards);
    expect(asked).toHaveBeenCalledWith(question, '*');
    expect(other).not.toHaveBeenCalled();
  });
});

describe('a height', () => {
  test.each([
    [heightMessage(1), 96],
    [heightMessage(512.1), 513],
    [heightMessage(1e9), 4000],
    [heightMessage(Number.NaN), null],
    [heightMessage(Number.POSITIVE_INFINITY), null],
    [{ ...heightMessage(300), height: '300' }, null],
    [{ type: 'other', height: 300 }, null],
    ['treaty-clause-explorer:height', null],
    [null, null],
    [undefined, null],
    [[], null],
  ])('in %j is %j', (data, height) => {
    expect(heightIn(data)).toBe(height);
  });
});

test.each([
  ['?theme=dark', 'dark'],
  ['?x=1&theme=light', 'light'],
  ['?theme=pink', null],
  ['', null],
])('the theme in %j is %j', (search, theme) => {
  expect(themeIn(search)).toBe(theme);
});

test('a card that stands in no frame tells nobody', () => {
  const told = vi.spyOn(window, 'postMessage');
  tellHeight(window);
  expect(told).not.toHaveBeenCalled();
});
