/** A growing array of integers, reused from text to text. Plain fields: this is written to in the innermost loops. */
export class Scratch {
  /** Integers in use. */
  size = 0
  data = new Int32Array(1024)

  /** Appends a triple. */
  hit(a: number, b: number, c: number): void {
    const at = this.size
    if (at + 3 > this.data.length) this.grow()
    const { data } = this
    data[at] = a
    data[at + 1] = b
    data[at + 2] = c
    this.size = at + 3
  }

  /** Appends a quadruple. */
  push(a: number, b: number, c: number, d: number): void {
    const at = this.size
    if (at + 4 > this.data.length) this.grow()
    const { data } = this
    data[at] = a
    data[at + 1] = b
    data[at + 2] = c
    data[at + 3] = d
    this.size = at + 4
  }

  /** Doubles the room. */
  grow(): void {
    const wider = new Int32Array(this.data.length * 2)
    wider.set(this.data)
    this.data = wider
  }
}
