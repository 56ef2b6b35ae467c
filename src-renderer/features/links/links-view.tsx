import type { Article } from '../../../src-core/project/model'
import { useAppStore } from '../../state/app-store'
import { LinksPicture } from './links-picture'
import { LinksTexts } from './links-texts'

/** Both texts as they are read, with the links between them; or the whole article as a picture of these. */
export function LinksView({ article }: { readonly article: Article }) {
  const zoom = useAppStore((state) => state.linksZoom)
  return zoom === 'picture' ? (
    <LinksPicture article={article} />
  ) : (
    <LinksTexts key={`${article.id} ${String(zoom)}`} article={article} zoom={zoom} />
  )
}
