/** HTML bodies as the text that a reader sees. The parser loads when the first body with markup comes. */

interface Node {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

interface Tools {
  fromHtml(html: string, options: { fragment: boolean }): unknown
  toText(tree: never, options: { whitespace: 'normal' }): string
}

let tools: Promise<Tools> | undefined

async function load(): Promise<Tools> {
  const [{ fromHtml }, { toText }] = await Promise.all([import('hast-util-from-html'), import('hast-util-to-text')])
  return { fromHtml, toText } as Tools
}

const SHOWN: Readonly<Record<string, [zh: string, en: string]>> = {
  img: ['图片', 'image'],
  picture: ['图片', 'image'],
  audio: ['语音', 'voice'],
  video: ['视频', 'video'],
  iframe: ['链接', 'link'],
}

/**
 * The text of an HTML body; pictures, recordings and the like become `[图片]` or `[image]`. Nothing in it is ever run or fetched.
 */
export async function htmlText(html: string, lang: 'zh' | 'en'): Promise<string> {
  if (!/[<&]/.test(html)) return html
  tools ??= load()
  const { fromHtml, toText } = await tools
  const tree = fromHtml(html, { fragment: true }) as Node
  replaceMedia(tree, lang)
  return toText(tree as never, { whitespace: 'normal' })
    .replaceAll('\u00a0', ' ')
    .trim()
}

function replaceMedia(tree: Node, lang: 'zh' | 'en'): void {
  // Markup can be nested as deep as its writer likes, so no recursion.
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    for (const [index, child] of (node.children ?? []).entries()) {
      const shown = child.tagName === undefined ? undefined : SHOWN[child.tagName]
      if (shown && node.children) {
        const alt = child.properties?.alt
        // Many systems show smileys as pictures that have a name.
        const emoji = typeof alt === 'string' && /^\[[^[\]]{1,8}\]$|^\p{Extended_Pictographic}/u.test(alt)
        node.children[index] = { type: 'text', value: emoji ? alt : `[${shown[lang === 'zh' ? 0 : 1]}]` }
      } else open.push(child)
    }
  }
}
