/** What the options of rules say that they need, for the kinds that take conditions. */
import type { Need } from './contract.js'

/**
 * What conditions need, wherever in the options they stand: fields that must be there, posts, times for waits.
 *
 * @param fields Fields that the rule names as needed.
 */
export function needsOf(options: unknown, fields: readonly string[] = []): Need[] {
  const found = new Map<string, Need>()
  const add = (need: Need): void => {
    found.set(typeof need === 'string' ? need : `field ${need.field}`, need)
  }
  for (const field of fields) add({ field })
  visit(options, add)
  return [...found.values()]
}

function visit(value: unknown, add: (need: Need) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, add)
  else if (typeof value === 'object' && value !== null) {
    const condition = value as Record<string, unknown>
    if (typeof condition.field === 'string' && condition.is !== undefined && condition.absent === undefined)
      add({ field: condition.field })
    if (condition.waited !== undefined || typeof condition.seconds === 'number') add('times')
    if (condition.guessedName === true) add({ field: 'customer' })
    if (Array.isArray(condition.post)) add('post')
    for (const each of Object.values(condition)) visit(each, add)
  }
}
