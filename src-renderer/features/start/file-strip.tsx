import { ChevronDown, FileText } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { encodingNames, encodings } from '../../../src-core/formats/encoding/encodings'
import type { LoadedFile } from '../../../src-core/ipc/contract'
import choices from '../../components/choices.module.css'
import { classNames } from '../../components/class-names'
import { readAgain } from '../../state/start-work'
import select from './kind-select.module.css'
import styles from './file-strip.module.css'

/** The files that were read, and as what; the encoding of a text file can be chosen anew. */
export function FileStrip({ files }: { readonly files: readonly LoadedFile[] }) {
  const { t } = useTranslation()
  const chosen = files.filter(({ token }) => token !== null)
  if (chosen.length === 0) return null
  return (
    <ul className={styles['strip']} aria-label={t('start.files-read')}>
      {chosen.map((file) => (
        <li key={file.token} className={styles['file']}>
          <FileText aria-hidden className={styles['icon']} />
          <bdi className={styles['name']}>{file.name}</bdi>
          <span className={styles['format']}>{file.format}</span>
          {file.encoding === null ? null : (
            <Select
              aria-label={t('start.encoding-of', { name: file.name })}
              value={file.encoding}
              onChange={(key) => {
                const encoding = encodings.find((each) => each === key)
                if (encoding !== undefined) void readAgain(files, file, encoding)
              }}
            >
              <Button className={classNames(select['button'])}>
                <SelectValue />
                {file.isEncodingCertain ? null : (
                  <span className={styles['guessed']}>{t('start.encoding-guessed')}</span>
                )}
                <ChevronDown />
              </Button>
              <Popover className={classNames(choices['popover'])} placement="bottom start">
                <ListBox className={classNames(choices['list'])}>
                  {encodings.map((each) => (
                    <ListBoxItem key={each} id={each} className={classNames(choices['item'])}>
                      {encodingNames[each]}
                    </ListBoxItem>
                  ))}
                </ListBox>
              </Popover>
            </Select>
          )}
        </li>
      ))}
    </ul>
  )
}
