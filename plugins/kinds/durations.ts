import type { Localized } from './contract.js'

/** A duration as a person says it: 2 min 10 s, 2分10秒. Rounded down, so that nothing is exaggerated. */
export function duration(seconds: number): Localized {
  const whole = Math.max(0, Math.floor(seconds))
  const parts: [number, string, string][] = [
    [Math.floor(whole / 86_400), 'd', '天'],
    [Math.floor(whole / 3600) % 24, 'h', '小时'],
    [Math.floor(whole / 60) % 60, 'min', '分'],
    [whole % 60, 's', '秒'],
  ]
  // The two largest units say enough.
  const first = parts.findIndex(([count]) => count > 0)
  const shown = first < 0 ? [parts[3]!] : parts.slice(first, first + 2).filter(([count]) => count > 0)
  const zh = shown.map(([count, , unit]) => `${count}${unit}`).join('')
  return {
    en: shown.map(([count, unit]) => `${count} ${unit}`).join(' '),
    // A lone 2分 reads like a mark in school.
    zh: zh.endsWith('分') ? `${zh}钟` : zh,
  }
}
