// Texts as paths of characters, all in one table of open addresses: a node is the place its last character took.

/** Where every path begins; also the answer where none goes on. */
export const root = 0

const characterBits = 13
/** The first character of a text needs no search: its node is its number. */
const firstNodes = 1 << characterBits

export class WordTree {
  /** For each node the step that leads to it, node and character in one number, and the value of the text that ends there. */
  private readonly table: Int32Array
  private readonly shift: number
  /** Characters are numbered by their first use. */
  private readonly characters = new Uint16Array(1 << 16)
  private known = 0

  /** Has room for `1 << bits` nodes, at most 18 bits; it should not be filled by more than half. */
  constructor(bits: number) {
    this.table = new Int32Array(2 * (firstNodes + (1 << bits)))
    this.shift = 32 - bits
  }

  /** Gives `text` a value; 0 takes it away. */
  plant(text: string, value: number): void {
    let node = root
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (!this.characters[unit]) this.characters[unit] = ++this.known
      const character = this.characters[unit] ?? 0
      if (node === root) {
        node = character
        continue
      }
      const step = (node << characterBits) | character
      node = this.placeOf(step)
      this.table[node * 2] = step
    }
    this.table[node * 2 + 1] = value
  }

  /** The node behind one more character, `root` where nothing goes on with it. */
  follow(node: number, unit: number): number {
    const character = this.characters[unit] ?? 0
    if (character === 0 || node === root) return character
    const step = (node << characterBits) | character
    const place = this.placeOf(step)
    return this.table[place * 2] === step ? place : root
  }

  /** The node behind a stretch of text. */
  nodeOf(text: string, start = 0, end = text.length): number {
    let node = root
    for (let index = start; index < end; index++) {
      node = this.follow(node, text.charCodeAt(index))
      if (node === root) return root
    }
    return node
  }

  /** The value of the text that ends at a node, 0 where none does. */
  valueAt(node: number): number {
    return this.table[node * 2 + 1] ?? 0
  }

  /** Where a step stands, or the free place where it belongs. */
  private placeOf(step: number): number {
    const { table, shift } = this
    const last = (table.length >> 1) - 1
    let place = firstNodes + (Math.imul(step, 0x9e3779b1) >>> shift)
    while (table[place * 2] !== 0 && table[place * 2] !== step) place = place === last ? firstNodes : place + 1
    return place
  }
}
