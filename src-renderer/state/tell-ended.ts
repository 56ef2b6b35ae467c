import { desktop } from '../desktop'

/** Takes the bar of an alignment out of the task bar; who went elsewhere meanwhile is called back. */
export function tellEnded(isDone: boolean, name: string, count: number): void {
  desktop.send('work:ended', { type: isDone ? 'aligned' : 'not-aligned', name, count })
}
