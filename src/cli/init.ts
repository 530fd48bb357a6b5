import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../node/user-error.js'
import { parseArguments } from './arguments.js'
import { EXIT, type ProcessIo } from './io.js'

const FILE = 'chatlint.config.yml'

/** `chatlint init`: writes a commented configuration into the working folder; never over one that is there. */
export async function initCommand(args: readonly string[], io: ProcessIo): Promise<number> {
  parseArguments(args, {})
  try {
    const file = await open(join(io.cwd, FILE), 'wx')
    await file.writeFile(CONFIG[io.locale])
    await file.close()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      throw new UserError(
        'init',
        { en: `${FILE} is there already`, zh: `${FILE} 已经存在` },
        { en: 'Edit it, or move it away first.', zh: '请直接编辑，或先移走它。' },
      )
    }
    throw new UserError('init', { en: `${FILE} cannot be written (${code})`, zh: `无法写入 ${FILE}（${code}）` })
  }
  io.stderr(
    io.locale === 'zh'
      ? `chatlint：已生成 ${FILE}。接下来：chatlint review chats/ 或 chatlint check scripts/\n`
      : `chatlint: wrote ${FILE}. Next: chatlint review chats/ or chatlint check scripts/\n`,
  )
  return EXIT.clean
}

const CONFIG = {
  en: `# yaml-language-server: $schema=./node_modules/chatlint/schema/config.schema.json
# What chatlint looks for, and how. Everything may be left out; flags win over this file.

# Rules that run: bundled packs (core, medical-consult, follow-up-call, cn-ad-law, script-library), or folders of your own.
packs: [core]

# The severity of single rules: error, warning, info or off; and their options.
rules: {}
#   core/message-burst: off
#   core/overlong-reply: {severity: info, options: {max: {zh: 200, en: 120}}}

# The same for some files only; paths are relative to this file, later entries win.
# overrides:
#   - files: scripts/drafts/**
#     rules: {script-library/no-personal-touch: off}

# Files to leave out.
# ignore: ['**/old/**']

# Script libraries (chatlint check): the placeholders that templates may use, and topics that they must cover.
# placeholders: [name, order]
# requiredTopics: [price, refund]

# Findings that are known and accepted for now; made by --update-baseline.
# baseline: chatlint-baseline.json

# Who is who, where a transcript does not say it.
# roles: {agent: [Anna, /^Support/], customer: [/^Guest/]}

# timezone: Europe/London
# locale: en
`,
  zh: `# yaml-language-server: $schema=./node_modules/chatlint/schema/config.schema.json
# chatlint 的配置。所有项目都可以省略；命令行选项优先于本文件。

# 使用的规则包：内置的 core、medical-consult、follow-up-call、cn-ad-law、script-library，或自己的文件夹。
packs: [core]

# 单条规则的级别（error、warning、info、off）和选项。
rules: {}
#   core/message-burst: off
#   core/overlong-reply: {severity: info, options: {max: {zh: 200, en: 120}}}

# 只对部分文件生效的设置；路径相对于本文件，后面的优先。
# overrides:
#   - files: scripts/drafts/**
#     rules: {script-library/no-personal-touch: off}

# 不检查的文件。
# ignore: ['**/old/**']

# 话术库（chatlint check）：可用的占位符，以及必须覆盖的主题。
# placeholders: [姓名, 订单号]
# requiredTopics: [价格, 退款]

# 暂时接受的已知问题，由 --update-baseline 生成。
# baseline: chatlint-baseline.json

# 会话中没有写明身份时，谁是客服、谁是客户。
# roles: {agent: [小李, /客服/], customer: [/^访客/]}

# timezone: Asia/Shanghai
# locale: zh
`,
} as const
