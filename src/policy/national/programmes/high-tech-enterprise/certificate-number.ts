// The number of a high-tech certificate: GR, year, province, six digits of serial (recalled, to be checked).

/** `GR202251000041`; `province` is the first two digits of GB/T 2260. */
export const certificateNumber = (year: number, province: string, serial: number): string =>
  `GR${year}${province}${String(serial).padStart(6, '0')}`
