import type { TFunction } from 'i18next'
import type { Issue } from '../../project/annotations'

/** What a comment in the margin of a document says of an issue. */
export function issueComment({ category, severity, note }: Issue, translate: TFunction): string {
  const name = translate(`quality.category-${category}`, category)
  const degree = translate(`quality.severity-${severity}`)
  return `${name} (${degree})${note === '' ? '' : `: ${note}`}`
}
