/** The CSS of `src/styles/fonts.css`. Addresses begin with `/`: Vite puts the site's base path before them. */
export function styleSheet(files) {
  return [
    '/* Written by scripts/fonts/build.mjs; do not edit. */',
    ...files.flatMap((file) => file.styles.map((style) => face(file, style))),
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
 * on: nothing ever moves for them, and so no font of the reader's needs to be given their widths, which would cost a slow
 * phone a tenth of a second before anything is painted. Scripts for which a reader may have no font are worth waiting for.
 */
function displayOf(file) {
  return /^latin-(normal|italic)-/.test(file) ? 'optional' : 'swap';
}

function rule(descriptors) {
  return `@font-face {\n${descriptors.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}

/** `1.036` as `103.6%`. */
export function percent(part) {
  return `${Number((part * 100).toFixed(2))}%`;
}
