import { Table2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { delimiters } from '../../../src-core/formats/tables/read-delimited'
import type {
  RecognisedTable,
  TableChoice,
  TableColumn,
} from '../../../src-core/formats/tables/table-choice'
import { CheckBox } from '../../components/check-box'
import { LanguageName } from '../../components/language-name'
import { QuietSelect } from '../../components/quiet-select'
import strip from './file-strip.module.css'
import styles from './table-strip.module.css'

interface TableStripProps {
  readonly table: RecognisedTable
  readonly onChange: (choice: TableChoice) => void
}

const delimiterNames = { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar' } as const

/** How a table was read: its sheet, the sign between its columns, and which of them are the texts. */
export function TableStrip({ table, onChange }: TableStripProps) {
  const { t } = useTranslation()
  const { source, target, hasHeader, sheet } = table
  const own: TableChoice = {
    source,
    target,
    hasHeader,
    ...(table.delimiter === null ? { sheet } : { delimiter: table.delimiter }),
  }
  const columns = table.columns.map((column, id) => ({
    id,
    name: t('start.column-name', { number: id + 1, name: column.name || column.sample }),
    shown: <ColumnWords number={id + 1} column={column} />,
  }))
  return (
    <div className={strip['strip']} role="group" aria-label={t('start.table-read')}>
      <span className={strip['file']}>
        <Table2 aria-hidden className={strip['icon']} />
        {table.sheets.length < 2 ? null : (
          <QuietSelect
            about="table-sheet"
            label={t('start.table-sheet')}
            isLabelShown
            choices={table.sheets.map((name, id) => ({ id, name, shown: <bdi>{name}</bdi> }))}
            value={sheet}
            onChange={(chosen) => {
              onChange({ sheet: chosen })
            }}
          />
        )}
        {table.delimiter === null ? null : (
          <QuietSelect
            about="table-delimiter"
            label={t('start.table-delimiter')}
            isLabelShown
            choices={delimiters.map((id) => ({
              id,
              name: t(`start.delimiter-${delimiterNames[id]}`),
            }))}
            value={table.delimiter}
            onChange={(delimiter) => {
              onChange({ delimiter })
            }}
          />
        )}
      </span>
      <QuietSelect
        about="table-column"
        label={t('start.table-source')}
        isLabelShown
        choices={columns}
        value={source}
        onChange={(chosen) => {
          onChange({ ...own, source: chosen, target: chosen === target ? source : target })
        }}
      />
      <QuietSelect
        about="table-column"
        label={t('start.table-target')}
        isLabelShown
        choices={columns}
        value={target}
        onChange={(chosen) => {
          onChange({ ...own, target: chosen, source: chosen === source ? target : source })
        }}
      />
      <span className={styles['header']}>
        <CheckBox
          about="table-header"
          isSelected={hasHeader}
          onChange={(isOn) => {
            onChange({ ...own, hasHeader: isOn })
          }}
        >
          {t('start.table-header')}
        </CheckBox>
      </span>
    </div>
  )
}

interface ColumnWordsProps {
  readonly number: number
  readonly column: TableColumn
}

function ColumnWords({ number, column }: ColumnWordsProps) {
  const { t } = useTranslation()
  const { name, sample, language } = column
  return (
    <span className={styles['column']}>
      <span className={styles['number']}>{t('start.column-number', { number })}</span>
      <bdi className={styles['words']}>{name === '' ? sample : name}</bdi>
      {language === 'und' ? null : (
        <span className={styles['number']}>
          <LanguageName language={language} />
        </span>
      )}
    </span>
  )
}
