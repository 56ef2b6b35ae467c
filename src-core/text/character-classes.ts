/**
 * Contents of regular expression classes, as ranges: they cost less than property escapes and do not
 * change with the engine's Unicode version.
 */

/** Letters of Arabic script, presentation forms included; no marks, digits or punctuation. */
export const arabicLetters =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef' +
  '\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f\\u0860-\\u088e\\u08a0-\\u08c9\\ufb50-\\ufbb1\\ufbd3-\\ufd3d' +
  '\\ufd50-\\ufdfb\\ufe70-\\ufefc'

/** Marks written on Arabic letters, kashida and the joiners: parts of a word that are no letters. */
export const arabicMarks =
  '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed' +
  '\\u08d3-\\u08e1\\u08e3-\\u08ff\\u200c\\u200d'

/** Letters of Latin script. */
export const latinLetters =
  'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u1d00-\\u1d25\\u1d6b-\\u1d77' +
  '\\u1d79-\\u1dbe\\u1e00-\\u1eff\\u2c60-\\u2c7f\\ua722-\\ua787\\uab30-\\uab5a\\ufb00-\\ufb06' +
  '\\uff21-\\uff3a\\uff41-\\uff5a'

/** Combining marks of Latin letters. */
export const latinMarks = '\\u0300-\\u036f\\u1dc0-\\u1dff'
