import {
  upperHalves,
  type SingleByteEncoding,
} from '../../../../src-core/formats/encoding/single-byte-tables'
import type { EncodingId } from '../../../../src-core/formats/encoding/encodings'

/** Arabic words of all lengths, common and rare, some with marks, none chosen for its encoding. */
export const arabicWords = (
  'مرفأ كتاب من بيت وزارة الأحد قال مدينة شمس أحمد الميناء مكتبة صباح الخير مستشفى قرأ ضوء سؤال رئيس بئر ' +
  'الحكومة اجتماع يوم ليل عاصفة طريق غرفة ظل ذهب ثلاثة خبز فلاح عين هواء والده كم لا نعم دمشق بغداد بيروت ' +
  'القاهرة تونس الرباط محمد فاطمة حقيبة مطر صحيفة نافذة جريدة شجرة عصفور لؤلؤ منشأة إنتاج آثار هدى موسيقى ' +
  'ديمقراطية استقلال مفاوضات برلمان انتخابات قصيدة رواية مسرح متحف'
).split(' ')

/** Arabic texts of so many words each, from the words above. */
export function textsOfWords(length: number): readonly string[] {
  return arabicWords.map((_, at) =>
    Array.from({ length }, (_each, step) => arabicWords[(at + step * 7) % arabicWords.length]).join(
      ' ',
    ),
  )
}

export function encodeSingle(text: string, encoding: SingleByteEncoding): Uint8Array {
  const upper = upperHalves[encoding]
  const bytes = [...text].map((character) => {
    const at = upper.indexOf(character)
    if (character < '\u0080') return character.charCodeAt(0)
    if (at < 0) throw new Error(`${character} is not in ${encoding}`)
    return 0x80 + at
  })
  return Uint8Array.from(bytes)
}

/** A text in an encoding, without a byte order mark. */
export function encodeText(text: string, encoding: EncodingId): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'windows-1256':
    case 'windows-1252':
    case 'iso-8859-6':
    case 'x-mac-arabic':
      return encodeSingle(text, encoding)
  }
}
