// Reviews pasted text in the page. `node examples/browser/build.mjs` bundles it.
import { createReviewer, parseText } from 'chatlint/browser'

const [text, language, status, list] = ['textarea', 'select', '[role=status]', 'ol'].map((each) =>
  document.querySelector(each),
)

async function review() {
  const reviewer = await createReviewer({ packs: ['core'], locale: language.value })
  list.replaceChildren()
  try {
    const { findings } = reviewer.review(parseText(text.value))
    status.textContent = findings.length === 0 ? '✓' : String(findings.length)
    list.append(...findings.map(itemOf))
  } catch (error) {
    // A TranscriptError says in which line the text can't be understood.
    status.textContent = error.message
  }
}

/** Text goes in as text, never as HTML. */
function itemOf({ severity, rule, message, suggestion = '', evidence }) {
  const item = document.createElement('li')
  item.className = severity
  const name = document.createElement('b')
  name.textContent = `${severity} ${rule} `
  const quote = document.createElement('q')
  quote.textContent = evidence[0].text
  item.append(name, quote, document.createElement('br'), message, document.createElement('br'), suggestion)
  return item
}

text.addEventListener('input', review)
language.addEventListener('change', review)
await review()
