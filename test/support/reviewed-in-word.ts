const salma = 'w:author="Salma Haddad" w:date="2026-03-06T09:00:00Z"'

/**
 * The part of a review table as Salma Haddad leaves it in Word: a word replaced with changes tracked, another one without,
 * and a row added.
 */
export function reviewedInWord(xml: string): string {
  const replaced = xml
    .replace(
      'One hurdle still faces',
      `One </w:t></w:r><w:del w:id="9001" ${salma}><w:r><w:delText>hurdle</w:delText></w:r></w:del>` +
        `<w:ins w:id="9002" ${salma}><w:r><w:t>obstacle</w:t></w:r></w:ins>` +
        '<w:r><w:t xml:space="preserve"> still faces',
    )
    .replace(/no bridge to the mainland\.(?=[^]*?<\/w:tc>)/u, 'no bridge to the shore.')
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const added = ['', 'سطر زائد', 'One line too many', '', ''].map(cell).join('')
  return replaced.replace('</w:tbl>', `<w:tr>${added}</w:tr></w:tbl>`)
}
