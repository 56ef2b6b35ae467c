export { columnSides } from '../../src-core/project/column-sides'
