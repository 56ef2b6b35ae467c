import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts'
import './styles/tokens.css'
import './styles/base.css'
import { App } from './app'
import { FailureBoundary } from './features/shell/failure-boundary'
import { fetchAfterFrame } from './fetch-later'
import { noticeFailures } from './state/notice-failures'
import { startApp } from './state/start-app'
import { tellPlace } from './state/window-place'

const root = document.getElementById('root')
noticeFailures()
if (root !== null) {
  const show = () => {
    createRoot(root).render(
      <StrictMode>
        <FailureBoundary>
          <App />
        </FailureBoundary>
      </StrictMode>,
    )
    tellPlace()
  }
  void startApp(show).then(fetchAfterFrame)
}
