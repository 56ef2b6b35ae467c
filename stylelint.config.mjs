// The interface is mirrored for Arabic by the browser alone, so style sheets name no physical side. Colours come from
// the tokens, so that both themes, and contrast, are decided in one file.

const physicalProperties = [
  '/^(margin|padding|scroll-margin|scroll-padding)-(left|right|top|bottom)$/',
  '/^border-(left|right|top|bottom)(-(color|style|width))?$/',
  '/^border-(top|bottom)-(left|right)-radius$/',
  '/^(left|right|top|bottom)$/',
]

// Four values go round the box by its physical sides.
const fourValues = String.raw`/^\S+\s+\S+\s+\S+\s+\S+$/`

const colourMessage =
  'Take the colour from a token; tokens are defined in src-renderer/styles/tokens.css'

const colourFunctions = ['/^rgba?$/', '/^hsla?$/', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color']

export default {
  rules: {
    'property-disallowed-list': [
      physicalProperties,
      {
        message: (/** @type {string} */ property) =>
          `Write ${property} by its logical name: inline and block, start and end (physical sides do not mirror)`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        'text-align': ['left', 'right'],
        '/^(float|clear)$/': ['left', 'right'],
        '/^(margin|padding|inset|border-(width|style|color|radius))$/': [fourValues],
      },
      {
        message: (/** @type {string} */ property, /** @type {string} */ value) =>
          `${property}: ${value} names a physical side; use start and end, or the -inline and -block properties`,
      },
    ],
    'color-no-hex': [true, { message: colourMessage }],
    'color-named': ['never', { message: colourMessage }],
    'function-disallowed-list': [colourFunctions, { message: colourMessage }],
    'block-no-empty': true,
    'no-duplicate-selectors': true,
    'property-no-unknown': true,
    'declaration-block-no-duplicate-properties': true,
  },
  overrides: [
    {
      files: ['src-renderer/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
  ],
}
