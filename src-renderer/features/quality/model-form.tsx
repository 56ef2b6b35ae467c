import { ChevronDown, RotateCcw } from 'lucide-react'
import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { severities } from '../../../src-core/project/annotations'
import { sameValue } from '../../../src-core/project/same-value'
import { defaultQuality, presets } from '../../../src-core/quality/presets'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { CategoryRows } from './category-rows'
import { changeQuality } from './issue-actions'
import { ModelNumber } from './model-number'
import styles from './model-form.module.css'

/** The quality model: preset, threshold, multipliers and categories; each change is a step of the history. */
export function ModelForm({ quality }: { readonly quality: QualityModel }) {
  const { t } = useTranslation()
  const preset = presets.find((each) => each.preset === quality.preset) ?? defaultQuality
  const isChanged = !sameValue(preset, quality)
  return (
    <details className={styles['model']}>
      <summary className={styles['summary']}>
        <ChevronDown />
        <span>{t('quality.model')}</span>
        <span className={styles['preset']}>
          {isChanged
            ? t('quality.changed-preset', { name: t(`quality.preset-${quality.preset}`) })
            : t(`quality.preset-${quality.preset}`)}
        </span>
      </summary>
      <div className={styles['fields']}>
        <div className={styles['line']}>
          <PresetSelect quality={quality} />
          <Button
            about="quality-reset"
            variant="quiet"
            icon={<RotateCcw />}
            isDisabled={!isChanged}
            onPress={() => {
              changeQuality(preset)
            }}
          >
            {t('quality.reset')}
          </Button>
        </div>
        <div className={styles['numbers']}>
          <ModelNumber
            about="quality-number"
            label={t('quality.threshold')}
            value={quality.passThreshold}
            most={99.9}
            onChange={(passThreshold) => {
              changeQuality({ ...quality, passThreshold })
            }}
          />
          <ModelNumber
            about="quality-number"
            label={t('quality.acceptable', { count: quality.referenceWords })}
            value={quality.acceptablePoints}
            least={0.1}
            onChange={(acceptablePoints) => {
              changeQuality({ ...quality, acceptablePoints })
            }}
          />
          {severities.map((severity) => (
            <ModelNumber
              about="quality-number"
              key={severity}
              label={t('quality.points-of', { severity: t(`quality.severity-${severity}`) })}
              value={quality.multipliers[severity]}
              onChange={(points) => {
                changeQuality({
                  ...quality,
                  multipliers: { ...quality.multipliers, [severity]: points },
                })
              }}
            />
          ))}
        </div>
        <label className={styles['check']}>
          <input
            data-about="quality-critical"
            type="checkbox"
            checked={quality.criticalFails}
            onChange={({ target }) => {
              changeQuality({ ...quality, criticalFails: target.checked })
            }}
          />
          {t('quality.critical-fails')}
        </label>
        <CategoryRows quality={quality} />
      </div>
    </details>
  )
}

function PresetSelect({ quality }: { readonly quality: QualityModel }) {
  const { t } = useTranslation()
  return (
    <Select
      data-about="quality-preset"
      aria-label={t('quality.preset')}
      value={quality.preset}
      onChange={(key) => {
        const chosen = presets.find(({ preset }) => preset === key)
        if (chosen !== undefined) changeQuality(chosen)
      }}
    >
      <AriaButton className={classNames(styles['select'])}>
        <SelectValue />
        <ChevronDown />
      </AriaButton>
      <Popover className={classNames(styles['popover'])} placement="top start">
        <ListBox className={classNames(styles['list'])}>
          {presets.map(({ preset }) => (
            <ListBoxItem key={preset} id={preset} className={classNames(styles['option'])}>
              {t(`quality.preset-${preset}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
