import { createAligner, type Aligner } from '../../src-core/align/create-aligner'
import { loadAlignerData } from '../aligner-data'

/** The aligner with the data that the program ships. Takes a moment: make it once. */
export function makeAligner(): Aligner {
  return createAligner(loadAlignerData())
}
