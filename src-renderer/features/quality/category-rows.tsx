import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QualityCategory, QualityModel } from '../../../src-core/quality/quality-model'
import { newId } from '../../commands/new-id'
import type { AboutId } from '../../../src-core/strings/en/about'
import { Button } from '../../components/button'
import { changeQuality } from './issue-actions'
import { categoryKey } from './category-keys'
import { ModelNumber } from './model-number'
import { categoryName } from '../../../src-core/quality/category-name'
import styles from './model-form.module.css'

/** The categories of the quality model: key, name, weight; they can be renamed, removed and added. */
export function CategoryRows({ quality }: { readonly quality: QualityModel }) {
  const { t } = useTranslation()
  const { categories } = quality
  const put = (changed: readonly QualityCategory[]) => {
    changeQuality({ ...quality, categories: changed })
  }
  const alter = (id: string, change: Partial<QualityCategory>) => {
    put(categories.map((category) => (category.id === id ? { ...category, ...change } : category)))
  }
  return (
    <table className={styles['categories']}>
      <caption>{t('quality.categories')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('quality.key')}</th>
          <th scope="col">{t('quality.category')}</th>
          <th scope="col">{t('quality.weight')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {categories.map(({ id, weight }, place) => {
          const name = categoryName(t, quality, id)
          return (
            <tr key={id} data-category-row={id}>
              <td className={styles['key']}>{categoryKey(place)}</td>
              <td>
                <NameField
                  about="category-name"
                  key={name}
                  label={t('quality.name-of', { name })}
                  name={name}
                  onChange={(written) => {
                    alter(id, { name: written })
                  }}
                />
              </td>
              <td>
                <ModelNumber
                  about="category-weight"
                  isBare
                  label={t('quality.weight-of', { name })}
                  value={weight}
                  most={100}
                  onChange={(changed) => {
                    alter(id, { weight: changed })
                  }}
                />
              </td>
              <td>
                <Button
                  about="remove-category"
                  variant="quiet"
                  icon={<Trash2 />}
                  label={t('quality.remove-category', { name })}
                  isDisabled={categories.length === 1}
                  onPress={() => {
                    put(categories.filter((category) => category.id !== id))
                  }}
                />
              </td>
            </tr>
          )
        })}
        <tr>
          <td className={styles['key']}>
            <Plus aria-hidden="true" />
          </td>
          <td colSpan={3}>
            <NameField
              about="add-category"
              key={categories.length}
              label={t('quality.add-category')}
              name=""
              onChange={(name) => {
                put([...categories, { id: newId(), dimension: 'custom', name, weight: 1 }])
              }}
            />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

interface NameFieldProps {
  readonly about: AboutId
  readonly label: string
  readonly name: string
  readonly onChange: (name: string) => void
}

/** A name that counts when its field is left or Enter is pressed; an empty one changes nothing. */
function NameField({ about, label, name, onChange }: NameFieldProps) {
  const { i18n } = useTranslation()
  const [written, setWritten] = useState(name)
  const finish = () => {
    const trimmed = written.trim()
    if (trimmed === '') setWritten(name)
    else if (trimmed !== name) onChange(trimmed)
  }
  return (
    <input
      data-about={about}
      type="text"
      className={styles['name']}
      dir={written === '' ? i18n.dir() : 'auto'}
      aria-label={label}
      placeholder={label}
      value={written}
      data-writes
      onChange={({ target }) => {
        setWritten(target.value)
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish()
      }}
    />
  )
}
