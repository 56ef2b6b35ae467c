/** The letters of Arabic, hamza first, in the order of their code points. */
export const arabicLetters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'

/** The digits of `pairs`: half bits, from 0 to 35. */
export const pairDigits = '0123456789abcdefghijklmnopqrstuvwxyz'

const size = arabicLetters.length + 1

// A row for each letter, the edge of a word first; in it, for each letter that may follow. Counted by
// bench/fit-letter-pairs.ts.
const pairs =
  'zzg8waw5aw8gbbdehcfcdbhflae9ca96bc8w8' +
  '0ppppppbj8epppppppppppppppppphgeppphp' +
  'innnnnnnbidcen1ebcfbgnnnnnignf9b5ifnd' +
  '9uumuunubhedc97cf9b9c8ecm9dcaba87e5j9' +
  '8kkkkkk6debcck8cbbk98kkkkkkka688e96eb' +
  'mrrrrrrrcrhfdca9accbc98dd8bd9h3c6glra' +
  '6pppppp8b6ckccpae8ddghfhpahdaf76acdp6' +
  '5bzvmzczae8gbaebe9dagefdkcibde3a8eeze' +
  '5pvflhj6f9ailag9h8jegeiav9gl9c7ebaaj7' +
  '0vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv' +
  '5xnelxk88icic9ddg7fbcbedg8baacbaa99h9' +
  '4qqiqqq6caqjqqqhq7qlqqqlqhif7j769eaj8' +
  '6upiuuh6cbdikfu7g9bdmpuuu7lglu85bb9j9' +
  '5uuuuuu6c89bcdu5b9ebgdfheuuabcbbecah8' +
  '8ssssss7ba6lisld66dgfae7sssass7bekbj9' +
  '3kvfqvh7f7dejhbav9nekvvvvdjdefbae99f6' +
  '5rrrrrl3c9jrcrjrk9rrrrrrrfraj99gd88c7' +
  '3ooejwg699bi9egbmfhcgfbfwdgbbajcdc8c7' +
  '5drhrre5dakrecgdrajlrrrrragedf96bc6g6' +
  '6uufguh69c5ubdaeoapiuuuaububec98bb9g7' +
  '8sngssd6ac9sddebk4lklssbibcad9eafbae5' +
  '6uuuuuu8ccguu9j9u9uuufudufd3dd6dde9h8' +
  '5rrjrrl5cagrfbegr9rrrrrer5aermb9ge9d6' +
  '4msbmse69afskekjs7shgssis9jacs8ccb6f8' +
  '4oooooo7e8eoooooo6ooooooooobog98f5cga' +
  '4vvvvvv6b99hcvv7f8fgdfgegvvfdf698cbi9' +
  '8rrrrrr6d68mlrrce7deefd9rrrdrr7bchag3' +
  '4pofnhe7la8nhahhdaibjfciccnjaebhge9g4' +
  '5uuuuuu499aquhu9i7jbgbfbicucgm8dee9c8' +
  '5upgmul7bc7cpjuef8gcfumumhidui489e9h9' +
  '5pfaofm6ba8gccedfffcgalfmcdacbb6abb98' +
  '6xfdgxh6e99fc9eci9eaadeej9fb8c8e7d9ja' +
  '3wwowwk79b9kcdhbgjead8jeddfbadoej9af9' +
  '3uuuquu4ddgneuub89enguhkouulhhb8au9ga' +
  '7ioesfl5beafa9iaf9dbgdbeg9g8ac7a9die9' +
  '0rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr' +
  '5dxhjxg9b89fdad9h7daeeeehacb9b9a79ctd'

/** The place of a letter in the table; 0 for what is none: the edge of a word. */
export function letterPlace(character: string): number {
  return arabicLetters.indexOf(character) + 1
}

/**
 * How many bits it takes to say that this letter follows that one, by their places; 0 stands for the edge of
 * the word, before its first letter or after its last.
 */
export function pairBits(before: number, after: number): number {
  return pairDigits.indexOf(pairs[before * size + after] ?? 'z') / 2
}
