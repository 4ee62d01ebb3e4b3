// The tree of arcs in use that spans a network; it gives every node its value and every change its circle.
// biome-ignore-all lint/style/noNonNullAssertion: nodes and arcs come from the network itself

import type { FlowNetwork } from './flow-network.ts'

/** `value` is what one more unit at a node brings on its way to the root: 0 gain for every arc of the tree. */
export interface SpanningTree {
  readonly value: Float64Array
  readonly parent: Int32Array
  /** The arc between a node and its parent. */
  readonly arc: Int32Array
  readonly depth: Int32Array
  readonly firstChild: Int32Array
  readonly next: Int32Array
  readonly previous: Int32Array
}

/** Every node hangs on the root by its stopgap. */
export function plantTree(network: FlowNetwork): SpanningTree {
  const links = () => new Int32Array(network.nodes).fill(-1)
  const tree: SpanningTree = {
    value: new Float64Array(network.nodes),
    parent: links(),
    arc: links(),
    depth: new Int32Array(network.nodes),
    firstChild: links(),
    next: links(),
    previous: links(),
  }
  for (let node = 0; node < network.root; node++) {
    link(tree, node, network.root, network.firstStopgap + node)
    tree.depth[node] = 1
  }
  computeValues(network, tree)
  return tree
}

/** After gains have changed. */
export function computeValues(network: FlowNetwork, tree: SpanningTree): void {
  walk(tree, network.root, (node) => {
    if (node === network.root) return
    const arc = tree.arc[node]!
    const gain = network.from[arc] === node ? network.gain[arc]! : -network.gain[arc]!
    tree.value[node] = gain + tree.value[tree.parent[node]!]!
  })
}

/** Cuts the branch at `cut`, turns it so that `top` comes uppermost, and hangs it on `onto` by `arc`. */
export function graft(tree: SpanningTree, cut: number, top: number, onto: number, arc: number, rise: number): void {
  const { parent, depth, value } = tree
  let [node, above, by] = [top, onto, arc]
  for (;;) {
    const [oldAbove, oldArc] = [parent[node]!, tree.arc[node]!]
    unlink(tree, node)
    link(tree, node, above, by)
    if (node === cut) break
    above = node
    by = oldArc
    node = oldAbove
  }
  walk(tree, top, (each) => {
    depth[each] = depth[parent[each]!]! + 1
    value[each]! += rise
  })
}

function link({ parent, arc, firstChild, next, previous }: SpanningTree, node: number, onto: number, by: number) {
  const first = firstChild[onto]!
  parent[node] = onto
  arc[node] = by
  next[node] = first
  previous[node] = -1
  if (first >= 0) previous[first] = node
  firstChild[onto] = node
}

function unlink({ parent, firstChild, next, previous }: SpanningTree, node: number): void {
  const [before, after] = [previous[node]!, next[node]!]
  if (before >= 0) next[before] = after
  else firstChild[parent[node]!] = after
  if (after >= 0) previous[after] = before
}

/** A node before its children. */
function walk({ parent, firstChild, next }: SpanningTree, top: number, visit: (node: number) => void): void {
  let node = top
  for (;;) {
    visit(node)
    if (firstChild[node]! >= 0) {
      node = firstChild[node]!
      continue
    }
    while (node !== top && next[node]! < 0) node = parent[node]!
    if (node === top) return
    node = next[node]!
  }
}
