import { Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import styles from './note-tools.module.css'

interface NoteToolsProps {
  readonly note: 'comment' | 'issue'
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** What can be done with something that somebody wrote beside a text: write it anew, take it away. */
export function NoteTools({ note, onEdit, onRemove }: NoteToolsProps) {
  const { t } = useTranslation()
  const isComment = note === 'comment'
  return (
    <span className={styles['tools']}>
      <Button
        about={`edit-${note}`}
        variant="quiet"
        icon={<Pencil />}
        label={t(isComment ? 'comments.edit' : 'quality.edit-issue')}
        onPress={onEdit}
      />
      <Button
        about={`remove-${note}`}
        variant="quiet"
        icon={<Trash2 />}
        label={t(isComment ? 'comments.remove' : 'quality.remove-issue')}
        onPress={onRemove}
      />
    </span>
  )
}
