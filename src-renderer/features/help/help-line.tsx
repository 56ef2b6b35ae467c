import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { KeyHint } from '../../components/key-hint'
import type { HelpLine, HelpPiece } from '../../../src-core/help/parse-help'
import { useAppStore } from '../../state/app-store'
import styles from './help-article.module.css'

/** A line of help. Keys are those that the user has; a command without one is called by its name. */
export function HelpLineView({ line }: { readonly line: HelpLine }) {
  return line.map((piece, place) => <Piece key={String(place)} piece={piece} />)
}

function Piece({ piece }: { readonly piece: HelpPiece }) {
  const { t } = useTranslation()
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'strong':
      return <strong>{piece.text}</strong>
    case 'emphasis':
      return <em className={styles['word']}>{piece.text}</em>
    case 'code':
      return (
        <code className={styles['code']} dir="ltr">
          {piece.text}
        </code>
      )
    case 'link':
      return (
        <button
          type="button"
          className={styles['link']}
          onClick={() => {
            useAppStore.setState({ help: piece.topic })
          }}
        >
          {piece.text}
        </button>
      )
    case 'name':
      return <strong>{t(`command.${piece.command}`).replace('…', '')}</strong>
    case 'key': {
      const binding = bindingOf(piece.command)
      const command = t(`command.${piece.command}`).replace('…', '')
      return binding === undefined ? (
        t('help.no-key', { command })
      ) : (
        <KeyHint binding={binding} isSpoken />
      )
    }
  }
}
