import { session } from 'electron'

/** Until a page that is being loaded has got its first script, whole. */
export function scriptArrived(): Promise<void> {
  const { webRequest } = session.defaultSession
  return new Promise((resolve) => {
    webRequest.onCompleted(({ resourceType }) => {
      if (resourceType !== 'script') return
      webRequest.onCompleted(null)
      resolve()
    })
  })
}
