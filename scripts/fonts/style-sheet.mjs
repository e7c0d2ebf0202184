/** The CSS of `src/styles/fonts.css`. Addresses begin with `/`: Vite puts the site's base path before them. */
export function styleSheet(files, fallbacks) {
  return [
    '/* Written by scripts/fonts/build.mjs; do not edit. */',
    ...files.flatMap((file) => file.styles.map((style) => face(file, style))),
    '/* Fonts the reader has, given the widths and heights of ours, so that little moves when ours arrive. */',
    ...fallbacks.map(fallback),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function face({ family, file, weight, metrics, cssRanges }, style) {
  return rule([
    ['font-family', `'${family}'`],
    ['font-style', style],
    ['font-weight', weight],
    ['font-display', displayOf(file)],
    ['src', `url('/fonts/${file}') format('woff2')`],
    ...metrics,
    ['unicode-range', cssRanges.join(', ')],
  ]);
}

/**
 * The Latin fonts, preloaded, are used where they come at once or are there already, and otherwise from the next page
 * on: nothing ever moves for them. Scripts for which a reader may have no font at all are worth waiting for.
 */
function displayOf(file) {
  return /^latin-(normal|italic)-/.test(file) ? 'optional' : 'swap';
}

function fallback({ local, style, weight, sizeAdjust, ascent, descent }) {
  return rule([
    ['font-family', "'Edition Serif Fallback'"],
    ['font-style', style],
    ['font-weight', weight],
    ['src', local.map((name) => `local('${name}')`).join(', ')],
    ['size-adjust', percent(sizeAdjust)],
    ['ascent-override', percent(ascent)],
    ['descent-override', percent(descent)],
    ['line-gap-override', '0%'],
  ]);
}

function rule(descriptors) {
  return `@font-face {\n${descriptors.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}

/** `1.036` as `103.6%`. */
export function percent(part) {
  return `${Number((part * 100).toFixed(2))}%`;
}
