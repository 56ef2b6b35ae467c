import { foldArabicWord } from './fold-word'

/**
 * Words that stand in almost every sentence and tell nothing about which sentences belong together.
 * They count for length, not as evidence.
 */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    'a an the of to in and is are was were be been being for on at by with as that this it its from or ' +
    'has have had will would which also there into'
  ).split(' '),
)

export const arabicStopWords: ReadonlySet<string> = new Set(
  (
    'في من إلى على عن مع أن إن قد لقد التي الذي ما هذا هذه ذلك تلك كان كانت ' +
    'وفي ومن وإلى وعلى وعن ومع وأن وإن وقد وما وهذا وهذه وذلك وكان وكانت بأن لأن فيه فيها منه منها ' +
    'إليه إليها عليه عليها به بها له لها هو هي وهو وهي الذين أو ثم كما أنه أنها بما لما مما'
  )
    .split(' ')
    .map(foldArabicWord),
)
