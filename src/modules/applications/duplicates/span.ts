// From where to where: `end` follows the last of it.
export interface Span {
  start: number
  end: number
}
