import { expect, it } from 'vitest'
import { createStore } from 'zustand'
import { tellChangesOnly } from '../../../src-renderer/state/tell-changes-only'

interface State {
  readonly notice: string | null
  readonly count: number
}

it('a store tells of changes, and not of what was so before', () => {
  const store = createStore<State>((_set, _get, own) => {
    tellChangesOnly(own)
    return { notice: null, count: 0 }
  })
  const told: State[] = []
  store.subscribe((state) => told.push(state))
  store.setState({ notice: null })
  store.setState(({ count }) => ({ count, notice: null }))
  expect(told).toEqual([])
  store.setState({ notice: null, count: 1 })
  store.setState(({ count }) => ({ count: count + 1 }))
  expect(told).toEqual([
    { notice: null, count: 1 },
    { notice: null, count: 2 },
  ])
})
