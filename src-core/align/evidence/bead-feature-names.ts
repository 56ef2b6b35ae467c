/**
 * What a bead is judged by, and the place of each feature in a row of features. Each has one weight; names
 * are the keys of the fitted model.
 */
export const beadFeatureIndex = {
  // Price of the bead's shape.
  'shape-1-1': 0,
  'shape-1-2': 1,
  'shape-2-1': 2,
  'shape-1-3': 3,
  'shape-3-1': 4,
  'shape-2-2': 5,
  'shape-1-many': 6,
  'shape-many-1': 7,
  'shape-2-3': 8,
  'shape-3-2': 9,
  'shape-many-many': 10,
  'extra-ar': 11,
  'extra-en': 12,
  'extra-both': 13,
  'shape-of-text': 14,
  // Length.
  'length-squared': 15,
  'length-en-long': 16,
  'length-ar-long': 17,
  'length-log-ratio': 18,
  'length-log-ratio-squared': 19,
  // Words.
  'matched-ar': 20,
  'matched-en': 21,
  'matched-weak': 22,
  'matched-learned': 23,
  'missing-ar': 24,
  'missing-en': 25,
  'unknown-ar': 26,
  'unknown-en': 27,
  'coverage-ar': 28,
  'coverage-en': 29,
  'coverage-both': 30,
  'coverage-log': 31,
  'names-matched': 32,
  'names-missing': 33,
  'numbers-matched': 34,
  'numbers-missing-ar': 35,
  'numbers-missing-en': 36,
  // Where the matches lie.
  order: 37,
  'edge-first': 38,
  'edge-last': 39,
  'weakest-ar': 40,
  'weakest-en': 41,
  'uncovered-units': 42,
  'best-share-ar': 43,
  'best-share-en': 44,
  'best-share-least': 45,
  splittable: 46,
  'splittable-fully': 47,
  // Form.
  'sentences-differ': 48,
  'sentences-equal': 49,
  'ending-same': 50,
  'ending-differs': 51,
  'ending-missing': 52,
  'question-differs': 53,
  'quotes-differ': 54,
  'brackets-differ': 55,
  'inner-ending-missing': 56,
  'both-short': 57,
  copy: 58,
  furniture: 59,
  'heading-differs': 60,
  'leak-first': 61,
  'leak-last': 62,
  'leak-both': 63,
  // What the sentences inside say.
  'links-out': 64,
  'links-out-log': 65,
  'links-loose': 66,
  'links-loose-log': 67,
  'links-over-cut': 68,
  'links-over-cut-log': 69,
  // Against the text as a whole.
  'units-against-text': 70,
  'units-against-text-squared': 71,
} as const

export type BeadFeature = keyof typeof beadFeatureIndex

/** The names in the order of their places. */
export const beadFeatureNames: readonly string[] = Object.keys(beadFeatureIndex)

export const beadFeatureCount = beadFeatureNames.length
