// Parses HTML and the XML of office documents into a tree that is neither too large nor too deep to walk.
import { type Document, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'
import { fileErrors } from './errors.ts'
import { maxMarkupBytes, refuseLarger } from './limits.ts'

/** Pages laid out in nested tables reach a few dozen. */
const deepest = 1000

/** Entities that a file declares itself stay unexpanded, so nothing can be made to grow. */
export function parseMarkup(text: string, language: 'html' | 'xml'): Document {
  refuseLarger(text.length, maxMarkupBytes)
  const tree = new BoundedTree()
  new Parser(tree, { xmlMode: language === 'xml' }).end(text)
  return tree.root
}

class BoundedTree extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>) {
    if (this.tagStack.length > deepest) throw fileErrors.refuse('file-damaged', { where: `<${name}> × ${deepest}` })
    super.onopentag(name, attributes)
  }
}
