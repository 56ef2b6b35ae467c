import { Check, ListFilter } from 'lucide-react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { conditionTable, countConditions } from '../../../src-core/project/queries/bead-conditions'
import type { BeadCondition } from '../../../src-core/project/queries/bead-conditions'
import { bindingOf } from '../../commands/binding-of'
import { toggleCondition } from '../../commands/filter-commands'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import menu from '../../components/menu.module.css'
import { formatNumber } from '../../figures'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { afterNextFrame } from '../../state/after-next-frame'
import { focusGrid } from '../review/focus-grid'
import styles from './attention-menu.module.css'

const sections = [
  ['status', ['unreviewed', 'approved', 'query']],
  ['alignment', ['doubtful', 'not-one-to-one', 'omission', 'addition', 'moved']],
  ['texts', ['changed', 'furniture']],
  ['notes', ['commented', 'issue']],
] as const satisfies readonly (readonly [string, readonly BeadCondition[]])[]

/** Chooses what the grid is narrowed to: each condition with how many beads meet it now. */
export function FilterMenu() {
  const { t } = useTranslation()
  const isOpen = useAppStore((state) => state.isFilterMenuOpen)
  const isOn = useAppStore((state) => state.filter.rows !== null)
  return (
    <MenuTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        useAppStore.setState({ isFilterMenuOpen: open })
        // The menu gives the keyboard back to its button first.
        if (!open) afterNextFrame(focusGrid)
      }}
    >
      <Button
        data-about="filter"
        className={classNames(styles['trigger'], isOn && styles['on'])}
        data-attention-trigger="filter"
      >
        <ListFilter />
        {t('attention.filter')}
        <KeyHint binding={bindingOf('filter') ?? ''} />
      </Button>
      <Popover className={classNames(menu['popover'])} placement="bottom start" offset={4}>
        <Conditions />
      </Popover>
    </MenuTrigger>
  )
}

function Conditions() {
  const { t, i18n } = useTranslation()
  const article = useAppStore((state) => currentArticle(state.work))
  const chosen = useAppStore((state) => state.filter.filter.conditions)
  if (article === null) return null
  const counts = countConditions(conditionTable(article))
  return (
    <Menu aria-label={t('attention.filter-menu')} className={classNames(menu['menu'])}>
      {sections.map(([name, conditions]) => (
        <MenuSection
          key={name}
          className={classNames(menu['group'])}
          selectionMode="multiple"
          selectedKeys={chosen}
        >
          <Header className={classNames(styles['header'])}>{t(`attention.${name}`)}</Header>
          {conditions.map((condition) => (
            <MenuItem
              key={condition}
              id={condition}
              className={classNames(menu['item'], counts[condition] === 0 && styles['none'])}
              textValue={t(`attention.condition-${condition}`)}
              shouldCloseOnSelect={false}
              onAction={() => {
                toggleCondition(condition)
              }}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles['tick']}>{isSelected ? <Check /> : null}</span>
                  <span className={menu['label']}>{t(`attention.condition-${condition}`)}</span>
                  <span className={styles['number']}>
                    {formatNumber(counts[condition], i18n.language)}
                  </span>
                </>
              )}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  )
}
