import { describe, expect, it } from 'vitest'
import { findDuplicate } from '../../../../src-core/project/queries/find-duplicate'
import { articleOf } from '../../../support/project-of'

const text =
  'فتحت المكتبة أبوابها في الصباح ودخلها القرّاء يبحثون عن كتب جديدة. وفي المساء أُغلقت النوافذ، وبقي الحارس وحده بين الرفوف.'
const other =
  'وصلت السفينة إلى الميناء محمّلة بالملح والزيتون، فاجتمع التجار على الرصيف ينتظرون دورهم حتى غابت الشمس.'
const articles = [
  { ...articleOf(`${other} /|a`), id: 'ship' },
  { ...articleOf(`${text} /|b`), id: 'library' },
]

function duplicate(texts: readonly string[], language = 'ar') {
  const found = findDuplicate(articles, { language, texts })
  return found === null ? null : found.article.id
}

describe('a text that is in the project already', () => {
  it('is found, however it is spelled, pointed and cut into paragraphs', () => {
    const respelled = text.replaceAll('أ', 'ا').replaceAll('ّ', '').replaceAll('،', '')
    const [first = '', second = ''] = respelled.split('. ')
    expect(duplicate([first, second])).toBe('library')
  })

  it('is found when a few words were changed, but not when only a sentence is shared', () => {
    expect(duplicate([text.replace('جديدة', 'قديمة')])).toBe('library')
    const sentence = text.split('. ')[0] ?? ''
    expect(duplicate([sentence, other.split('، ')[0] ?? '', 'ثم عاد كل منهم إلى بيته.'])).toBeNull()
  })

  it('is looked for in its own language, by whatever country', () => {
    expect(duplicate([text], 'ar-LB')).toBe('library')
    expect(duplicate([text], 'en')).toBeNull()
    expect(duplicate([])).toBeNull()
  })
})
