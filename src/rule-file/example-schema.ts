/** The schema of an example: text, a mapping of a conversation's fields and its text, or a list of these. */
import type { JsonSchema } from '../plugin/index.js'
import { HINT } from './hint.js'
import { both } from './wording.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const text: JsonSchema = { type: 'string', minLength: 1 }

function words(description: string): JsonSchema {
  return { type: 'string', description }
}

function oneOf(values: readonly string[], description: string): JsonSchema {
  return { type: 'string', enum: values, description }
}

function mapping(properties: Record<string, JsonSchema>, description: string): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, description }
}

/** Times as importers read them: ISO 8601. */
function time(description: string): JsonSchema {
  return {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$',
    description,
    [HINT]: both('Write a time such as 2025-01-31T09:30:00+08:00.', '请写成 2025-01-31T09:30:00+08:00 这样的时间。'),
  }
}

const fields: Record<string, JsonSchema> = {
  channel: oneOf(['chat', 'phone'], 'The channel.'),
  lang: oneOf(['zh', 'en'], 'The language; told from the words where absent.'),
  source: words('The system or file that it came from.'),
  startedAt: time('When it began.'),
  endedAt: time('When it ended.'),
  endedBy: oneOf(['customer', 'agent', 'system', 'timeout'], 'Who ended it.'),
  direction: oneOf(['in', 'out'], 'Of a call: incoming or outgoing.'),
  arranged: { type: 'boolean', description: 'Whether the call was agreed beforehand.' },
  agent: mapping(
    {
      id: words('Number of the agent.'),
      name: words('Name of the agent.'),
      post: oneOf(['consultant', 'service', 'nurse', 'doctor'], 'Post of the agent.'),
      team: words('Team of the agent.'),
    },
    'Who answers.',
  ),
  customer: mapping(
    {
      id: words('Number of the customer.'),
      name: words('Name of the customer.'),
      region: oneOf(['local', 'remote'], 'From here, or from elsewhere.'),
      condition: words('Diagnosis or matter on record.'),
      dischargedAt: time('When the patient was discharged.'),
    },
    'What is on record of the customer.',
  ),
  visit: mapping(
    {
      firstPage: words('First page of the visit.'),
      dialogPage: words('Page from which the dialogue began.'),
      keyword: words('Search keyword.'),
      referrer: words('Page that the visitor came from.'),
    },
    'The visit to the site.',
  ),
  record: words('The written note of a call.'),
  meta: { type: 'object', description: 'Anything else.' },
}

const part: JsonSchema = {
  if: { type: 'object' },
  [THEN]: {
    ...mapping(
      {
        ...fields,
        text: { ...text, description: 'The conversation as plain text, or one agent message.' },
        fixed: { ...text, description: 'Of a flagged one: the text after the safe replacements of the rule.' },
      },
      'A conversation with fields that plain text has no room for.',
    ),
    required: ['text'],
    [HINT]: both('Put what is said under "text".', '请把对话内容写在 text 里。'),
  },
  else: {
    ...text,
    [HINT]: both(
      'Write a conversation as text, or a mapping with "text" and fields such as "direction: out".',
      '请写成对话文本，或含有 text 和 direction: out 等字段的映射。',
    ),
  },
}

/** An example of a rule. */
export const EXAMPLE: JsonSchema = {
  description: 'One conversation, or a list: its first is judged, the others are the batch around it.',
  if: { type: 'array' },
  [THEN]: { type: 'array', minItems: 1, items: part },
  else: part,
}
