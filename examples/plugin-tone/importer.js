import { conversation } from 'chatlint'

const LINE = /^\[(\d{1,2}:\d\d(?::\d\d)?)\] <(agent|customer):([^>]*)> (.*)$/

/** Logs such as `[10:02] <agent:Anna> Hello`; an empty line parts conversations. */
export const bracketLog = {
  name: 'bracket-log',
  title: { en: 'Bracket log', zh: '方括号日志' },
  extensions: ['.log'],
  detect: ({ head }) => (LINE.test(head.split(/\r?\n/, 1)[0]) ? 0.9 : 0),
  async *read(source) {
    let count = 0
    let messages = []
    let messageLines = []
    const finish = () => {
      const fields = { id: `${source.name}#${++count}`, messages }
      const tree = conversation(fields, { file: source.name, line: messageLines[0], messageLines })
      messages = []
      messageLines = []
      return tree
    }
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) {
        const found = LINE.exec(text)
        if (found) {
          const [, time, role, speaker, said] = found
          messages.push({ role, speaker, time, text: said })
          messageLines.push(number)
        } else if (text.trim() !== '') {
          yield {
            problem: { en: 'this is no line of a bracket log', zh: '这一行不符合方括号日志的格式' },
            line: number,
          }
        } else if (messages.length > 0) yield finish()
      }
    }
    if (messages.length > 0) yield finish()
  },
}
