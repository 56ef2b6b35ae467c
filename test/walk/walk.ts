import { isDeepStrictEqual } from 'node:util'
import type { Project } from '../../src-core/project/model'
import type { ProjectState } from '../../src-main/project-file/standing'
import type { LaunchedApp } from '../support/launch-app'
import { breaches, lost } from './laws'
import type { Between, Breach } from './laws'
import { importedProject, openProjectPath, readHeldProject } from './project-on-disk'
import { readShown } from './read-shown'
import type { Shown } from './read-shown'
import { startAgain, startWalk } from './start-walk'
import type { InterfaceLanguage, WalkArticle } from './start-walk'
import { takeStep } from './take-step'
import type { WalkStep } from './walk-step'

export interface Walk {
  readonly article: WalkArticle
  readonly language: InterfaceLanguage
  readonly steps: readonly WalkStep[]
}

/** Where a walk ended: after how many steps, and which laws did not hold then; none at its end. */
export interface WalkEnd {
  readonly taken: number
  readonly breaches: readonly Breach[]
}

/** How long the window may take until what it shows is true, on a busy computer. */
const patienceMs = 15_000

/** Takes the steps one after the other, and ends where a law does not hold. */
export async function walk({ article, language, steps }: Walk, picture: string): Promise<WalkEnd> {
  const walker = new Walker(await startWalk(article, language))
  try {
    for (const [at, step] of [...steps, { type: 'undo-all' } as const].entries()) {
      const found = await walker
        .go(step)
        .catch((error: unknown) => [{ law: 'step', what: `${step.type}: ${String(error)}` }])
      if (found.length > 0) {
        await walker.picture(picture)
        return { taken: at + 1, breaches: found }
      }
    }
    return { taken: steps.length, breaches: [] }
  } finally {
    await walker.end()
  }
}

const unreadable: Breach = { law: 'readable', what: 'the project file cannot be read' }

const untouched: Between = { isByKeys: true, isScrolled: false }
const keySteps: ReadonlySet<WalkStep['type']> = new Set<WalkStep['type']>([
  ...(['press', 'type', 'write', 'pause', 'disk'] as const),
])

class Walker {
  /** By the path of its file: each project as it was imported. */
  private readonly imported = new Map<string, Project>()
  /** The project that was open last. */
  private file = ''

  private before: Shown | null = null
  private between: Between = untouched

  constructor(private launched: LaunchedApp) {}

  async go(step: WalkStep): Promise<readonly Breach[]> {
    const { type } = step
    if (type === 'quiet') return this.look()
    if (type === 'undo-all') return this.undoAll()
    if (type === 'reopen') return this.startAgain('close')
    if (type === 'kill') return this.startAgain('kill')
    this.between = {
      isByKeys: this.between.isByKeys && keySteps.has(type),
      isScrolled: this.between.isScrolled || type === 'scroll' || type === 'overview',
    }
    await takeStep(this.launched, step)
    return this.complaints()
  }

  async picture(file: string): Promise<void> {
    await this.launched.page.screenshot({ path: file }).catch(() => undefined)
  }

  async end(): Promise<void> {
    await this.launched.kill().catch(() => undefined)
  }

  private complaints(): readonly Breach[] {
    return this.launched.errors.map((what) => ({ law: 'errors', what }))
  }

  /** Closes what lies over the review, and comes back to it. */
  private async calm(): Promise<readonly Breach[]> {
    const { page } = this.launched
    await page.mouse.up()
    for (let turn = 0; turn < 10; turn += 1) {
      const shown = await readShown(page)
      if (shown.overlays === 0) {
        if (shown.isReview) return []
        const back = page.getByRole('button', { name: /^(?:Cancel|إلغاء)$/u })
        const way = back.or(page.locator('main li button')).first()
        await way.click({ timeout: 2000 }).catch(() => undefined)
      } else await page.keyboard.press('Escape')
      await page.waitForTimeout(150)
    }
    const { words } = await readShown(page)
    return [{ law: 'calm', what: `something lies over the review: ${words.slice(0, 300)}` }]
  }

  /** Waits until all laws hold; answers those that do not within the time. */
  private async look(): Promise<readonly Breach[]> {
    let found = await this.calm()
    if (found.length > 0) return found
    for (const end = Date.now() + patienceMs; Date.now() < end;) {
      const state = this.onDisk()
      const shown = await readShown(this.launched.page)
      found =
        state === null
          ? [unreadable]
          : [
              ...breaches(shown, state),
              ...(this.before === null ? [] : lost(this.before, shown, this.between)),
              ...this.complaints(),
              ...this.isAsImported(state),
            ]
      if (found.length === 0) {
        this.before = shown
        this.between = untouched
        return []
      }
      await this.launched.page.waitForTimeout(100)
    }
    return found
  }

  private path(): string {
    this.file = openProjectPath(this.launched.userData) ?? this.file
    return this.file
  }

  private onDisk(): ProjectState | null {
    return readHeldProject(this.path())
  }

  private isAsImported(state: ProjectState): readonly Breach[] {
    const now = importedProject(state)
    const before = this.imported.get(this.path()) ?? now
    this.imported.set(this.path(), before)
    return isDeepStrictEqual(now, before)
      ? []
      : [{ law: 'imported', what: 'all undone is not what was imported' }]
  }

  /** The project once no alignment that was asked for comes into it any more. */
  private async settled(): Promise<ProjectState | null> {
    for (;;) {
      const before = this.onDisk()
      await this.launched.page.waitForTimeout(1000)
      if (isDeepStrictEqual(this.onDisk(), before)) return before
    }
  }

  /** Undoes everything and does it again, by key. */
  private async undoAll(): Promise<readonly Breach[]> {
    const found = await this.look()
    if (found.length > 0) return found
    const before = await this.settled()
    if (before === null) return [unreadable]
    const { keyboard } = this.launched.page
    await keyboard.press('Control+1')
    await this.launched.page.locator('[role="grid"]').focus()
    for (let step = before.cursor; step > 0; step -= 1) await keyboard.press('Control+z')
    const undone = await this.look()
    if (undone.length > 0) return undone
    const start = this.onDisk()
    if (start?.cursor !== 0) {
      return [{ law: 'undo-all', what: `ends at ${String(start?.cursor)}` }]
    }
    for (let step = 0; step < before.cursor; step += 1) await keyboard.press('Control+Shift+z')
    const redone = await this.look()
    if (redone.length > 0) return redone
    return isDeepStrictEqual(this.onDisk(), before)
      ? []
      : [{ law: 'redo-all', what: 'all done again is not what it was' }]
  }

  /** Ends the app and starts it again; what was shown as saved is there, and by closing, what was shown. */
  private async startAgain(how: 'close' | 'kill'): Promise<readonly Breach[]> {
    const { launched } = this
    const shown = await readShown(launched.page)
    if (!shown.isReview) return []
    await (how === 'close' ? launched.close() : launched.kill())
    const state = this.onDisk()
    if (state === null) return [unreadable]
    const isTold = how === 'close' || shown.saveState === 'saved'
    const gone = isTold
      ? breaches({ ...shown, saveState: 'saved' }, state).filter(({ law }) =>
          ['rows', 'status', 'valid'].includes(law),
        )
      : []
    const complaints = this.complaints()
    this.before = null
    this.launched = await startAgain(launched.userData)
    return [...gone.map(({ what }) => ({ law: `lost-by-${how}`, what })), ...complaints]
  }
}
