import { describe, expect, it } from 'vitest'
import { groupFiles } from '../../../src-core/load/group-files'

function groups(...names: readonly string[]): readonly string[] {
  return groupFiles(names).map((group) => group.map((place) => names[place]).join(' + '))
}

describe('files that belong together', () => {
  it('have the same name but for the language', () => {
    expect(
      groups('report.ar.txt', 'harbour-en.docx', 'report.en.txt', 'harbour-ar.docx', 'alone.html'),
    ).toEqual(['report.ar.txt + report.en.txt', 'harbour-ar.docx + harbour-en.docx', 'alone.html'])
  })

  it('say the language in front, in full, or with a country', () => {
    expect(
      groups('ar_salt.txt', 'en_salt.txt', 'Olives (Arabic).txt', 'olives English.txt'),
    ).toEqual(['ar_salt.txt + en_salt.txt', 'Olives (Arabic).txt + olives English.txt'])
    expect(groups('sea.ar-LB.txt', 'sea.en_GB.txt')).toEqual(['sea.ar-LB.txt + sea.en_GB.txt'])
    expect(groups('البحر.عربي.txt', 'البحر.إنجليزي.txt')).toHaveLength(1)
  })

  it('may have the very same name, from two folders, or one without a language', () => {
    expect(groups('news.txt', 'other.txt', 'news.txt')).toEqual([
      'news.txt + news.txt',
      'other.txt',
    ])
    expect(groups('news.txt', 'news.en.txt', 'x.txt')).toEqual(['news.en.txt + news.txt', 'x.txt'])
  })

  it('are not joined by an ending that is no language', () => {
    expect(groups('go-to.txt', 'go-on.txt', 'part-1.txt', 'part-2.txt')).toHaveLength(4)
  })
})
