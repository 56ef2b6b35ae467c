import type { EncodingId } from './encodings'

/** Encodings of one byte per character, whose lower half is ASCII. */
export type SingleByteEncoding = Exclude<EncodingId, 'utf-8' | 'utf-16le' | 'utf-16be'>

/**
 * The characters of the bytes 80 to FF, in order; U+FFFD for a byte that stands for none (Unicode
 * mapping tables, vendors' and ISO 8859).
 */
export const upperHalves: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1256':
    '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک\u2122ڑ›œ\u200C\u200Dں' +
    '\u00A0،¢£¤¥\u00A6§\u00A8\u00A9ھ«¬\u00AD\u00AE\u00AF\u00B0±²³\u00B4µ¶·\u00B8¹؛»¼½¾؟' +
    'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك' +
    'àلâمنهوçèéêëىيîï\u064B\u064C\u064D\u064Eô\u064F\u0650÷\u0651ù\u0652ûü\u200E\u200Fے',
  'iso-8859-6':
    '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD' +
    '\u00A0\uFFFD\uFFFD\uFFFD¤\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD،\u00AD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD؛\uFFFD\uFFFD\uFFFD؟' +
    '\uFFFDءآأؤإئابةتثجحخدذرزسشصضطظعغ\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD' +
    'ـفقكلمنهوىي\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD',
  'x-mac-arabic':
    'Ä\u00A0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
    '\u0020!"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
    '\u274Aءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]\u005E_' +
    'ـفقكلمنهوىي\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے',
  'windows-1252':
    '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—\u02DC\u2122š›œ\uFFFDžŸ' +
    '\u00A0¡¢£¤¥\u00A6§\u00A8\u00A9ª«¬\u00AD\u00AE\u00AF\u00B0±²³\u00B4µ¶·\u00B8¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
}
