/** Tables that are sorted by a click on a heading. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll('thead th')]
  heads.forEach((head, column) => {
    head.querySelector('button')?.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') !== 'descending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      const body = table.tBodies[0] as HTMLTableSectionElement
      const value = (row: HTMLTableRowElement): string => (row.cells[column] as HTMLElement).dataset.sort ?? ''
      const sign = descending ? -1 : 1
      const order = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
        const [one, other] = [value(a), value(b)]
        const numbers = column > 0 ? Number(one) - Number(other) : one.localeCompare(other)
        return sign * numbers
      }
      body.append(...[...body.rows].sort(order))
    })
  })
}
