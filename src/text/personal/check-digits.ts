/** Check digits of the numbers that identify people. All take plain ASCII digits. */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'

/** First two digits of mainland ID numbers: GB/T 2260 provinces, and 83 and 91 for residents from Taiwan and abroad. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
)

/** Whether 18 characters are a mainland ID number: province, date of birth, and the check digit of GB 11643 (MOD 11-2). */
export function isIdNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !PROVINCES.has(digits.slice(0, 2)) || !isDate(digits.slice(6, 14))) return false
  let sum = 0
  for (let at = 0; at < 17; at++) sum += Number(digits[at]) * ID_WEIGHTS[at]!
  return ID_CHECKS[sum % 11] === digits[17]!.toUpperCase()
}

/** Whether 15 digits have the form of the ID numbers that were given out until 1999: province and date of birth. */
export function isOldIdNumber(digits: string): boolean {
  return /^\d{15}$/.test(digits) && PROVINCES.has(digits.slice(0, 2)) && isDate(`19${digits.slice(6, 12)}`)
}

/** Whether digits end with the check digit of ISO/IEC 7812, as bank card numbers do. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

function isDate(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4))
  const month = Number(yyyymmdd.slice(4, 6))
  const day = Number(yyyymmdd.slice(6, 8))
  return year >= 1850 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
