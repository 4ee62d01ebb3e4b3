// Writes numbers and dates of papers as GB/T 9704-2012 wants them (7.2.5, 7.3.5).

/** 川科发[2022]02号 becomes 川科发〔2022〕2号: hexagonal brackets, no 第, no leading zero. */
export function documentNumber(written: string): string {
  const parts = /^(.*?)\s*[[(（【［〔]\s*(\d{4})\s*[\])）】］〕]\s*第?\s*0*(\d+)\s*号?$/.exec(written.trim())
  return parts ? `${parts[1]}〔${parts[2]}〕${parts[3]}号` : written
}

/** `2022-03-02` becomes 2022年3月2日. */
export function paperDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
