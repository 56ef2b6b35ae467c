import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { encodingNames, encodings } from '../../../src-core/formats/encoding/encodings'
import type { LoadedFile } from '../../../src-core/ipc/contract'
import { QuietSelect } from '../../components/quiet-select'
import { readAgain } from '../../state/start-work'
import styles from './file-strip.module.css'

const encodingChoices = encodings.map((id) => ({ id, name: encodingNames[id] }))

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
            <QuietSelect
              about="encoding"
              label={t('start.encoding-of', { name: file.name })}
              choices={encodingChoices}
              value={file.encoding}
              onChange={(encoding) => void readAgain(files, file, { encoding })}
            >
              {file.isEncodingCertain ? null : (
                <span className={styles['guessed']}>{t('start.encoding-guessed')}</span>
              )}
            </QuietSelect>
          )}
        </li>
      ))}
    </ul>
  )
}
