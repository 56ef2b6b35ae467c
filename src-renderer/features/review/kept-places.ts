import type { PlaceOnScreen } from './places-on-screen'

interface KeptPlaces {
  /** The bead that was selected then. */
  readonly bead: string | null
  readonly places: readonly PlaceOnScreen[]
}

/** Where the rows of articles stood when they were left, by the ids of the articles. */
const kept = new Map<string, KeptPlaces>()

/** Remembers where the rows of an article stand, until it is shown again. */
export function keepPlaces(article: string, places: KeptPlaces): void {
  kept.set(article, places)
}

/** Where the rows stood, if the same bead is selected; none for another one, which has to be seen. */
export function keptPlaces(article: string, bead: string | null): readonly PlaceOnScreen[] {
  const found = kept.get(article)
  return found?.bead === bead ? found.places : []
}
