// A chat desk warns its agent before a reply is sent: `npm run build && node examples/live-desk.mjs`.
import { createReviewer } from 'chatlint'

const reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
const desk = reviewer.live({ id: 'chat-1', channel: 'chat', lang: 'en' })

desk.add({ role: 'customer', text: 'Hello, how much is a monthly pass?' })

for (const draft of [
  'Could you leave your phone number?',
  'Hi, this is Anna. A monthly pass is 45 euros, and it will definitely never go up.',
  'Hi, this is Anna. A monthly pass is 45 euros.',
]) {
  const { findings, open } = desk.check(draft)
  console.log(`> ${draft}`)
  for (const { severity, rule, message } of findings) console.log(`  ${severity}  ${rule}: ${message}`)
  for (const question of open) console.log(`  still open: "${question.text}"`)
  if (findings.length === 0) {
    console.log('  sent')
    desk.add({ role: 'agent', text: draft })
  }
}
