import type { AlignerData } from '../src-core/align/aligner-data'
import model from '../resources/aligner/model.json'

const lexicons = import.meta.glob<string>('../resources/lexicon/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The aligner's data files, bundled into the program: the core lexicon and the fitted model. */
export function loadAlignerData(): AlignerData {
  return { lexicons: Object.values(lexicons), model }
}
