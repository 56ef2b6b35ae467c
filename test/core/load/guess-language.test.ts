import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src-core/load/guess-language'

describe('the language of a short text in Arabic script', () => {
  it.each([
    ['fa', 'می\u200Cخواهم به خانه\u200Cی گلناز بروم و چای بنوشم. او گفت که فردا می\u200Cآید.'],
    ['ar', 'ذهب إلى الميناء و «سأل» عن السفينة التي غابت، ولم يجد أحدًا في المكتب.'],
    ['ckb', 'لە شار کەسێک بوو و ئەو بە کوردی قسە دەکات، بەڵام وەک جاران.'],
  ])('is %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })
})
