/** The pieces with the highest risk, within a number and a size: memory stays flat however many come. */
export interface Piece {
  risk: number
  /** Place in the run. */
  at: number
  html: string
  /** Something was found in it. */
  flagged: boolean
}

/** Keeps the riskiest; of equals, the first. A binary heap with the least risky on top. */
export class Worst {
  readonly #heap: Piece[] = []
  readonly #most: number
  readonly #room: number
  #size = 0

  /**
   * @param most how many at most
   * @param room how many characters at most
   */
  constructor(most: number, room: number) {
    this.#most = most
    this.#room = room
  }

  /** Whether a piece of this risk would be kept now: what would not need not be made. */
  takes(risk: number): boolean {
    const least = this.#heap[0]
    return least === undefined || !this.#full || risk > least.risk
  }

  add(piece: Piece): void {
    if (!this.takes(piece.risk) || piece.html.length > this.#room) return
    this.#push(piece)
    while (this.#heap.length > this.#most || this.#size > this.#room) this.#pop()
  }

  /** How many are kept in which something was found. */
  get flagged(): number {
    return this.#heap.filter(({ flagged }) => flagged).length
  }

  /** In the order of the run. Empties the heap. */
  take(): Piece[] {
    return this.#heap.splice(0).sort((a, b) => a.at - b.at)
  }

  get #full(): boolean {
    return this.#heap.length >= this.#most || this.#size >= this.#room * 0.95
  }

  #push(piece: Piece): void {
    const heap = this.#heap
    let at = heap.push(piece) - 1
    this.#size += piece.html.length
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!before(heap[at] as Piece, heap[up] as Piece)) break
      swap(heap, at, up)
      at = up
    }
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop() as Piece
    const gone = heap.length === 0 ? last : (heap[0] as Piece)
    this.#size -= gone.html.length
    if (heap.length === 0) return
    heap[0] = last
    for (let at = 0; ; ) {
      let least = at
      for (const down of [2 * at + 1, 2 * at + 2])
        if (down < heap.length && before(heap[down] as Piece, heap[least] as Piece)) least = down
      if (least === at) return
      swap(heap, at, least)
      at = least
    }
  }
}

/** Whether one goes before the other. */
function before(one: Piece, other: Piece): boolean {
  return one.risk < other.risk || (one.risk === other.risk && one.at > other.at)
}

function swap(heap: Piece[], a: number, b: number): void {
  const piece = heap[a] as Piece
  heap[a] = heap[b] as Piece
  heap[b] = piece
}
