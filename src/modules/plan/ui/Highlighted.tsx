// Text in which the words searched for are lit.

const special = /[.*+?^${}()|[\]\\]/g

export function Highlighted({ text, search }: { text: string; search: string | undefined }) {
  const words = search?.split(/\s+/).filter(Boolean) ?? []
  if (words.length === 0) return text
  const pattern = new RegExp(`(${words.map((word) => word.replace(special, '\\$&')).join('|')})`, 'gi')
  let place = 0
  return text.split(pattern).map((piece, index) => {
    const key = place
    place += piece.length
    return index % 2 === 1 ? <mark key={key}>{piece}</mark> : piece
  })
}
