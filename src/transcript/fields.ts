import type { Conversation } from './types.js'

/** The channel of a conversation: as it says; one with a direction is a call, any other a chat. */
export function channelOf({ channel, direction }: Conversation): 'chat' | 'phone' {
  return channel ?? (direction === undefined ? 'chat' : 'phone')
}

/** The value of a field by its dotted path, such as `customer.region`; undefined where it is absent or null. */
export function fieldOf(fields: object, path: string): unknown {
  let value: unknown = fields
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value ?? undefined
}

const DAY = /^\d{4}-\d{2}-\d{2}/

/** The day of a conversation as ISO date, as the clock on its wall showed it; undefined where no time says. */
export function dayOf({ startedAt, messages }: Conversation): string | undefined {
  const time = startedAt ?? messages.find((message) => message.time !== undefined)?.time
  return DAY.exec(time ?? '')?.[0]
}
