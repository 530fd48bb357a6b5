/** A growing array of fixed-width integer records, reused from text to text. */
export class Scratch {
  /** Integers in use. */
  size = 0
  data = new Int32Array(1024)

  /** Appends a triple: a sink for the automaton. */
  hit(a: number, b: number, c: number): void {
    this.#room(3)
    this.data[this.size++] = a
    this.data[this.size++] = b
    this.data[this.size++] = c
  }

  /** Appends a quadruple. */
  push(a: number, b: number, c: number, d: number): void {
    this.#room(4)
    this.data[this.size++] = a
    this.data[this.size++] = b
    this.data[this.size++] = c
    this.data[this.size++] = d
  }

  #room(width: number): void {
    if (this.size + width <= this.data.length) return
    const wider = new Int32Array(this.data.length * 2)
    wider.set(this.data)
    this.data = wider
  }
}
