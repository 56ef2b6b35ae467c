import { Check, ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { nextRules } from '../../../src-core/project/queries/next-bead'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import menu from '../../components/menu.module.css'
import { useAppStore } from '../../state/app-store'
import styles from './attention-menu.module.css'

/** Chooses where “next” goes, and goes there. */
export function RuleMenu() {
  const { t } = useTranslation()
  const rule = useAppStore((state) => state.nextRule)
  return (
    <MenuTrigger>
      <Button
        data-about="choose-rule"
        className={classNames(styles['trigger'])}
        data-attention-trigger="rule"
      >
        {t('attention.next', { rule: t(`attention.rule-${rule}`) })}
        <KeyHint binding={bindingOf('next-by-rule') ?? ''} />
        <ChevronDown />
      </Button>
      <Popover className={classNames(menu['popover'])} placement="bottom end" offset={4}>
        <Menu
          aria-label={t('attention.next-menu')}
          className={classNames(menu['menu'])}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[rule]}
        >
          {nextRules.map((each) => (
            <MenuItem
              key={each}
              id={each}
              className={classNames(menu['item'])}
              textValue={t(`attention.rule-${each}`)}
              onAction={() => {
                useAppStore.setState({ nextRule: each })
                runCommand('next-by-rule')
              }}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles['tick']}>{isSelected ? <Check /> : null}</span>
                  <span className={menu['label']}>{t(`attention.rule-${each}`)}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
