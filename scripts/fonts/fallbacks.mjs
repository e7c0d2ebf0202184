import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { packageFile } from './places.mjs';

/**
 * Fonts that readers have, each with a free one of the same widths to measure by (Gelasio was drawn to Georgia's
 * widths, Tinos to those of Times New Roman). `local` gives the names under which browsers know regular, italic, bold.
 * Sorted from the last to be taken to the first: of rules alike in all but source, browsers try the latest first.
 */
const systemFonts = [
  {
    local: [['DejaVu Serif'], ['DejaVu Serif Italic'], ['DejaVu Serif Bold']],
    measured: ['DejaVuSerif', 'DejaVuSerif-Italic', 'DejaVuSerif-Bold'].map(
      (name) => `dejavu-fonts-ttf/ttf/${name}.ttf`,
    ),
  },
  {
    local: [['Noto Serif'], ['Noto Serif Italic'], ['Noto Serif Bold']],
    measured: fontsource('noto-serif'),
  },
  {
    local: [
      ['Times New Roman', 'Liberation Serif', 'Tinos'],
      ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
      ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    ],
    measured: fontsource('tinos'),
  },
  {
    local: [
      ['Georgia', 'Gelasio'],
      ['Georgia Italic', 'Gelasio Italic'],
      ['Georgia Bold', 'Gelasio Bold'],
    ],
    measured: fontsource('gelasio'),
  },
];

/** Bold is measured at the weight of headings, whose lines a swap would move most. */
const cuts = [
  { style: 'normal', weight: 400, axis: 400 },
  { style: 'italic', weight: 400, axis: 400 },
  { style: 'normal', weight: 700, axis: 600 },
];

/** United Nations Charter, Article 51: words like those the site shows, and free of anyone's rights. */
const sample =
  'Nothing in the present Charter shall impair the inherent right of individual or collective self-defence if an armed ' +
  'attack occurs against a Member of the United Nations, until the Security Council has taken measures necessary to ' +
  'maintain international peace and security. Measures taken by Members in the exercise of this right of self-defence ' +
  'shall be immediately reported to the Security Council and shall not in any way affect the authority and ' +
  'responsibility of the Security Council under the present Charter to take at any time such action as it deems ' +
  'necessary in order to maintain or restore international peace and security.';

/**
 * What a system font must be told so that text set in it takes the same room as in ours.
 * @returns one record a rule: `{ local, style, weight, sizeAdjust, ascent, descent }`, the numbers as parts of one
 */
export async function fallbackRules({ roman, italic, axes }) {
  const own = [];
  for (const { style, axis } of cuts)
    own.push(await instance(style === 'italic' ? italic : roman, { ...axes, wght: axis }));
  return systemFonts.flatMap(({ local, measured }) =>
    cuts.map(({ style, weight }, index) => {
      const sizeAdjust = width(own[index]) / width(create(packageFile(measured[index])));
      const { ascent, descent, unitsPerEm } = own[index];
      return {
        local: local[index],
        style,
        weight,
        sizeAdjust,
        ascent: ascent / unitsPerEm / sizeAdjust,
        descent: -descent / unitsPerEm / sizeAdjust,
      };
    }),
  );
}

async function instance(source, axes) {
  return create(await subsetFont(source, sample, { targetFormat: 'sfnt', variationAxes: axes }));
}

/** Width of the sample in ems, kerned. */
function width(font) {
  return font.layout(sample).advanceWidth / font.unitsPerEm;
}

function fontsource(name) {
  return ['400-normal', '400-italic', '700-normal'].map(
    (cut) => `@fontsource/${name}/files/${name}-latin-${cut}.woff2`,
  );
}
