/**
 * The strongly connected components of a directed graph (Tarjan 1972, without recursion).
 *
 * @param nodes Where to start; what can be reached from them is covered.
 * @param followers The nodes that a node's edges lead to.
 * @returns The number of each node's component.
 */
export function stronglyConnected(
  nodes: Iterable<number>,
  followers: (node: number) => readonly number[],
): Map<number, number> {
  const component = new Map<number, number>()
  const order = new Map<number, number>()
  const low = new Map<number, number>()
  const open: number[] = []
  let components = 0

  for (const root of nodes) {
    if (order.has(root)) continue
    const path: { node: number; next: readonly number[]; at: number }[] = []
    const enter = (node: number) => {
      order.set(node, order.size)
      low.set(node, order.get(node)!)
      open.push(node)
      path.push({ node, next: followers(node), at: 0 })
    }
    enter(root)
    while (path.length > 0) {
      const frame = path[path.length - 1]!
      const { node } = frame
      const next = frame.next[frame.at++]
      if (next === undefined) {
        path.pop()
        const above = path[path.length - 1]
        if (above) low.set(above.node, Math.min(low.get(above.node)!, low.get(node)!))
        if (low.get(node) === order.get(node)) {
          for (let member = open.pop()!; ; member = open.pop()!) {
            component.set(member, components)
            if (member === node) break
          }
          components++
        }
      } else if (!order.has(next)) enter(next)
      else if (!component.has(next)) low.set(node, Math.min(low.get(node)!, order.get(next)!))
    }
  }
  return component
}
