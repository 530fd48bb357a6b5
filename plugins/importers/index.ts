/** The importers that come with chatlint. */
import type { Importer } from '../../src/plugin/index.js'
import { alibaba } from './alibaba.js'
import { ccai } from './ccai.js'
import { chatwoot } from './chatwoot.js'
import { contactLens } from './contact-lens.js'
import { genesys } from './genesys.js'
import { intercom } from './intercom.js'
import { json } from './json.js'
import { kuaishangtong } from './kuaishangtong.js'
import { kuaishangtongList } from './kuaishangtong-list.js'
import { liveperson } from './liveperson.js'
import { markdown } from './markdown.js'
import { meiqia } from './meiqia.js'
import { ndjson } from './ndjson.js'
import { shangwutong } from './shangwutong.js'
import { srt, vtt } from './subtitles.js'
import { table } from './table.js'
import { text } from './text.js'
import { twilio } from './twilio.js'
import { wechat } from './wechat.js'
import { wechatTable } from './wechat-table.js'
import { wecom } from './wecom.js'
import { whatsapp } from './whatsapp.js'
import { zendesk } from './zendesk.js'

export { stringSource } from './string-source.js'
export { formatText, parseText, TranscriptError } from './text.js'

/** In the order in which they are offered. */
export const importers: Importer[] = [
  ndjson,
  json,
  text,
  table,
  shangwutong,
  kuaishangtong,
  kuaishangtongList,
  meiqia,
  wecom,
  wechat,
  wechatTable,
  alibaba,
  zendesk,
  intercom,
  chatwoot,
  contactLens,
  liveperson,
  genesys,
  ccai,
  twilio,
  whatsapp,
  vtt,
  srt,
  markdown,
]
