import type { errors as english } from '../en/errors'
import type { Translated } from '../translated'

export const errors: Translated<typeof english> = {
  internal: 'حدث خطأ داخل مقابلة. عملك محفوظ. ({{detail}})',
}
