// Reviews one conversation with the library: `npm run build && node examples/review-a-chat.mjs`.
import { createReviewer, parseText } from 'chatlint'

const reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
const review = reviewer.review(
  parseText(`Customer: How much is a monthly pass?
Agent: Could you leave your phone number?`),
)
for (const { rule, severity, message, evidence } of review.findings) {
  console.log(`${severity}  ${rule}  message ${evidence[0].message}: ${message}`)
}
