/** Thrown by an aligner when `isCancelled` said so, and never otherwise. */
export class AlignmentCancelled extends Error {
  override readonly name = 'AlignmentCancelled'
}
