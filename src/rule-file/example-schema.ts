/** The schema of an example: text, a mapping of a conversation's fields and its text, or a list of these. */
import type { JsonSchema, Localized } from '../plugin/index.js'
import { HINT } from './hint.js'
import { both } from './wording.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const text: JsonSchema = { type: 'string', minLength: 1 }

function words(description: Localized): JsonSchema {
  return { type: 'string', description }
}

function oneOf(values: readonly string[], description: Localized): JsonSchema {
  return { type: 'string', enum: values, description }
}

function mapping(properties: Record<string, JsonSchema>, description: Localized): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, description }
}

/** Times as importers read them: ISO 8601. */
function time(description: Localized): JsonSchema {
  return {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$',
    description,
    [HINT]: both('Write a time such as 2025-01-31T09:30:00+08:00.', '请写成 2025-01-31T09:30:00+08:00 这样的时间。'),
  }
}

const fields: Record<string, JsonSchema> = {
  channel: oneOf(['chat', 'phone'], both('The channel.', '渠道。')),
  lang: oneOf(['zh', 'en'], both('The language; told from the words where absent.', '语言；不写则从文字判断。')),
  source: words(both('The system or file that it came from.', '来自哪个系统或文件。')),
  startedAt: time(both('When it began.', '开始时间。')),
  endedAt: time(both('When it ended.', '结束时间。')),
  endedBy: oneOf(['customer', 'agent', 'system', 'timeout'], both('Who ended it.', '谁结束的。')),
  direction: oneOf(['in', 'out'], both('Of a call: incoming or outgoing.', '通话：呼入还是呼出。')),
  arranged: { type: 'boolean', description: both('Whether the call was agreed beforehand.', '通话是否事先约好。') },
  agent: mapping(
    {
      id: words(both('Number of the agent.', '客服的编号。')),
      name: words(both('Name of the agent.', '客服的姓名。')),
      post: oneOf(['consultant', 'service', 'nurse', 'doctor'], both('Post of the agent.', '客服的岗位。')),
      team: words(both('Team of the agent.', '客服所在的团队。')),
    },
    both('Who answers.', '答复的人。'),
  ),
  customer: mapping(
    {
      id: words(both('Number of the customer.', '客户的编号。')),
      name: words(both('Name of the customer.', '客户的姓名。')),
      region: oneOf(['local', 'remote'], both('From here, or from elsewhere.', '本地还是外地。')),
      condition: words(both('Diagnosis or matter on record.', '登记的诊断或事项。')),
      dischargedAt: time(both('When the patient was discharged.', '患者的出院时间。')),
    },
    both('What is on record of the customer.', '客户的登记信息。'),
  ),
  visit: mapping(
    {
      firstPage: words(both('First page of the visit.', '访问的第一个页面。')),
      dialogPage: words(both('Page from which the dialogue began.', '从哪个页面发起对话。')),
      keyword: words(both('Search keyword.', '搜索关键词。')),
      referrer: words(both('Page that the visitor came from.', '访客从哪个页面来。')),
    },
    both('The visit to the site.', '网站访问情况。'),
  ),
  record: words(both('The written note of a call.', '通话的书面记录。')),
  meta: { type: 'object', description: both('Anything else.', '其他信息。') },
}

const part: JsonSchema = {
  if: { type: 'object' },
  [THEN]: {
    ...mapping(
      {
        ...fields,
        text: {
          ...text,
          description: both('The conversation as plain text, or one agent message.', '纯文本的对话，或一条客服消息。'),
        },
        fixed: {
          ...text,
          description: both(
            'Of a flagged one: the text after the safe replacements of the rule.',
            '用于应标出的例子：执行规则的安全替换之后的文字。',
          ),
        },
      },
      both('A conversation with fields that plain text has no room for.', '带有纯文本写不下的字段的对话。'),
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
  description: both(
    'One conversation, or a list: its first is judged, the others are the batch around it.',
    '一段对话，或一组对话：评第一段，其余的是同批的对话。',
  ),
  if: { type: 'array' },
  [THEN]: { type: 'array', minItems: 1, items: part },
  else: part,
}
