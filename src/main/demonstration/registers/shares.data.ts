// How technology firms spread over the 21 cities and prefectures, in percent, and contracts over the months. Origin: high-tech enterprises of December 2022 as reported (成都 80, 绵阳 4.68, 德阳 2.32, 宜宾 1.89, 达州 1.36), the rest and the months by our own estimate (docs/sources.md).
export const shares = {
  cities: [
    ['510100', 78.5], ['510300', 0.9], ['510400', 0.7], ['510500', 1.1], ['510600', 2.32], ['510700', 4.68],
    ['510800', 0.5], ['510900', 0.8], ['511000', 0.8], ['511100', 0.9], ['511300', 1.0], ['511400', 1.2],
    ['511500', 1.89], ['511600', 0.6], ['511700', 1.36], ['511800', 0.7], ['511900', 0.3], ['512000', 0.5],
    ['513200', 0.15], ['513300', 0.1], ['513400', 0.6],
  ],
  months: [2, 2.5, 5.5, 5, 6, 9, 7, 7.5, 10, 9, 14, 22.5],
} as const
