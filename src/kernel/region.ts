// Codes of places: six digits of GB/T 2260, or those of the division a zone lies in with letters of our own behind them.

/** `510100`, and `510100-gx` for a zone that the standard gives no code. */
export const isPlaceCode = (text: string): boolean => /^\d{6}(-[a-z0-9]{1,12})?$/.test(text)

/** What every code inside the place begins with: `51` for a province, `5101` for a prefecture, the whole code below. */
export const placePrefix = (code: string): string => code.replace(/^(\d\d)0000$/, '$1').replace(/^(\d{4})00$/, '$1')

/** True for the place itself too. */
export const liesInside = (code: string, place: string): boolean => code.startsWith(placePrefix(place))
