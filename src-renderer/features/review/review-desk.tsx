import type { Article } from '../../../src-core/project/model'
import { useMarginOpen } from '../comments/use-margin-open'
import { FilterBar } from '../attention/filter-bar'
import { FindBar } from '../find/find-bar'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { ComparePanel } from '../compare/compare-panel'
import { FindingsPanel } from '../findings/findings-panel'
import { ArticleAnnouncement } from '../library/article-announcement'
import { LibraryPanel } from '../library/library-panel'
import { HistoryPanel } from '../history/history-panel'
import { LinksView } from '../links/links-view'
import { NoteMarks } from '../notes/note-marks'
import { gridPart } from '../overview/grid-part'
import { linksPart } from '../overview/links-part'
import { OverviewStrip } from '../overview/overview-strip'
import { IssueMarker } from '../quality/issue-marker'
import { QualityPanel } from '../quality/quality-panel'
import { BeadMenuArea } from '../palette/bead-menu'
import { ReadingView } from '../reading/reading-view'
import { ReturnedPanel } from '../returned/returned-panel'
import { BeadDesk } from './bead-desk'
import { BeadGrid } from './bead-grid'
import { ColumnHeads } from './column-heads'
import { SplitMarks } from './split/split-marks'
import { useLeftEditor } from './use-left-editor'
import styles from './review-desk.module.css'

/**
 * The review of an article: its beads in the view that was chosen, below them the selected bead on the
 * desk; at the inline start the library of articles and at the inline end the history where it is asked for.
 */
export function ReviewDesk() {
  const article = useAppStore((state) => currentArticle(state.work))
  const panel = useAppStore((state) => state.panel)
  const view = useAppStore((state) => state.view)
  const isLibraryShown = useAppStore((state) => state.isLibraryShown)
  useLeftEditor()
  const isMarginOpen = useMarginOpen(article)
  if (article === null) return null
  return (
    <div className={styles['desk']}>
      <ArticleAnnouncement />
      {isLibraryShown ? <LibraryPanel /> : null}
      <div
        className={styles['work']}
        data-view={view}
        data-margin={isMarginOpen}
        data-beside-panel={panel !== null}
      >
        <FindBar article={article} />
        <FilterBar article={article} />
        <CurrentView article={article} />
        {view === 'reading' ? null : <BeadDesk />}
      </div>
      <NoteMarks article={article} />
      <SplitMarks />
      <IssueMarker article={article} />
      {panel === 'history' ? <HistoryPanel /> : null}
      {panel === 'returned' ? <ReturnedPanel /> : null}
      {panel === 'compare' ? <ComparePanel article={article} /> : null}
      {panel === 'findings' ? <FindingsPanel article={article} /> : null}
      {panel === 'quality' ? <QualityPanel article={article} /> : null}
    </div>
  )
}

function CurrentView({ article }: { readonly article: Article }) {
  const view = useAppStore((state) => state.view)
  const zoom = useAppStore((state) => (state.view === 'links' ? state.linksZoom : 1))
  if (view === 'reading') return <ReadingView key={article.id} article={article} />
  return (
    <div className={styles['reading']} dir="ltr">
      <BeadMenuArea>
        <ColumnHeads languages={article.languages} />
        {view === 'grid' ? (
          <BeadGrid key={article.id} article={article} />
        ) : (
          <LinksView article={article} />
        )}
      </BeadMenuArea>
      {zoom === 'picture' ? null : (
        <OverviewStrip
          key={`${article.id} ${view} ${String(zoom)}`}
          article={article}
          part={view === 'grid' ? gridPart : linksPart}
        />
      )}
    </div>
  )
}
