import { fitFrames } from './frame-heights.ts';

const script = document.currentScript;
// Loaded as anything but a plain script it does not know where it came from, and frames keep the height they have.
if (script instanceof HTMLScriptElement) fitFrames(window, new URL('embed/', script.src).href);
