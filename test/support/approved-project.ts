import type { Project } from '../../src-core/project/model'
import { articleOf } from './project-of'

const at = '2024-05-01T10:00:00.000Z'

/** Six pairs, two of which hold an invented word that nothing but their approval teaches: `الزنبط` is a quoll. */
const beads = [
  'وقف الزنبط أمام البيت|The quoll stood before the house',
  'رأينا الزنبط قرب النهر|We saw the quoll near the river',
  'نام الأطفال باكرا ليلتها|The children slept early that night',
  'هطل المطر على الحقول|The rain fell on the fields',
  'كتبت رسالة إلى أختي|I wrote a letter to my sister',
  'فتحت المعصرة أبوابها|The press opened its doors',
]

/** A project of one article, whose beads are approved. */
export function approvedProject(
  id: string,
  isApproved: (bead: number) => boolean = () => true,
  when: string = at,
): Project {
  const article = articleOf(...beads)
  return {
    id,
    articles: [
      {
        ...article,
        beads: article.beads.map((bead, index) =>
          isApproved(index)
            ? { ...bead, review: { status: 'approved', by: 'noor', at: when } }
            : bead,
        ),
      },
    ],
  }
}
