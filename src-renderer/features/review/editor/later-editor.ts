import { later } from '../../../components/later'

/** The editor is large, so it comes after the grid is shown. */
export const laterEditor = later(() => import('./text-editor'))
