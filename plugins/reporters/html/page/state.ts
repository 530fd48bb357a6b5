/** What the page shows is said by its address after the `#`, so that every view can be linked to. */

/** The view. */
export type View = 'overview' | 'agents' | 'conversations'

const VIEWS: readonly string[] = ['overview', 'agents', 'conversations']
/** The filters, as the address and the form name them. */
export const FILTERS = ['q', 'sev', 'rule', 'agent', 'label', 'sort'] as const

/** What the address says. */
export interface State {
  view: View
  /** Key of the conversation that is open. */
  conversation: string | undefined
  /** Fingerprint of a finding, or its number in the conversation. */
  finding: string | undefined
  number: string | undefined
  filters: Partial<Record<(typeof FILTERS)[number], string>>
}

/** Reads an address. What it does not understand is left out. */
export function parse(hash: string): State {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const get = (name: string): string | undefined => values.get(name) || undefined
  const conversation = get('c')
  const view = get('v') ?? ''
  const filters: State['filters'] = {}
  for (const name of FILTERS) {
    const value = get(name)
    if (value !== undefined) filters[name] = value
  }
  return {
    view: conversation !== undefined ? 'conversations' : VIEWS.includes(view) ? (view as View) : 'overview',
    conversation,
    finding: get('f'),
    number: get('n'),
    filters,
  }
}

/** Writes an address. */
export function address({ view, conversation, filters }: Pick<State, 'view' | 'conversation' | 'filters'>): string {
  const values = new URLSearchParams()
  if (conversation === undefined) values.set('v', view)
  else values.set('c', conversation)
  for (const name of FILTERS) if (filters[name]) values.set(name, filters[name] as string)
  return `#${values.toString().replaceAll('+', '%20')}`
}
