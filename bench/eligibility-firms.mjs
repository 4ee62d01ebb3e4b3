// Firms drawn by a seed, the same every time: some pass, some fail in one rule or several.

/** xorshift: the same numbers on every machine and in every language that repeats it. */
export function draws(seed) {
  let state = seed >>> 0
  return (least, most) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return least + (state % (most - least + 1))
  }
}

const wan = (amount) => amount * 1_000_000

export function firms(count, seed = 20221117) {
  const draw = draws(seed)
  return Array.from({ length: count }, () => {
    const staff = draw(20, 400)
    const scientists = Math.floor((staff * draw(6, 40)) / 100)
    const first = draw(200, 20_000)
    const second = Math.floor((first * draw(80, 160)) / 100)
    const third = Math.floor((second * draw(80, 160)) / 100)
    const percent = draw(25, 120)
    const spent = (sales) => wan(Math.floor((sales * percent) / 1000))
    return {
      registeredOn: `${draw(2005, 2021)}-0${draw(1, 9)}-${draw(10, 28)}`,
      operatingSince: '2016-05-01',
      field: draw(1, 20) === 1 ? 'other' : 'new-materials',
      classOne: draw(0, 2),
      classTwo: draw(0, 8),
      hasCoreSupport: draw(1, 30) > 1,
      hasOwnResearch: draw(1, 5) > 1,
      yearsCovered: 3,
      salesY1: wan(first),
      salesY2: wan(second),
      salesY3: wan(third),
      netAssetsY1: wan(Math.floor(first / 2)),
      netAssetsY2: wan(Math.floor(second / 2)),
      netAssetsY3: wan(Math.floor(third / 2)),
      ownResearchY1: spent(first),
      ownResearchY2: spent(second),
      ownResearchY3: spent(third),
      otherResearchY1: wan(draw(0, 50)),
      otherResearchY2: wan(draw(0, 50)),
      otherResearchY3: wan(draw(0, 50)),
      outsourcedHomeY1: wan(draw(0, 50)),
      outsourcedHomeY2: wan(draw(0, 50)),
      outsourcedHomeY3: wan(draw(0, 50)),
      outsourcedAbroadY1: 0,
      outsourcedAbroadY2: 0,
      outsourcedAbroadY3: wan(draw(0, 30)),
      totalIncome: wan(third + 10),
      untaxedIncome: wan(10),
      highTechIncome: wan(Math.floor((third * draw(50, 95)) / 100)),
      staffMonths: Array.from({ length: 12 }, () => ({
        staffBegin: staff,
        staffEnd: staff + draw(0, 2),
        scientistsBegin: scientists,
        scientistsEnd: scientists,
      })),
      conversions: draw(3, 24),
      joinsStandards: draw(1, 4) === 1,
      hadAccident: draw(1, 50) === 1,
      advanceGrade: 'ABC'[draw(0, 2)],
      supportGrade: 'ABC'[draw(0, 2)],
      advanceMark: draw(3, 8),
      supportMark: draw(3, 8),
      quantityMark: draw(3, 8),
      acquisitionMark: draw(1, 6),
      conversionMark: draw(7, 30),
      systemMark: draw(2, 6),
      unitMark: draw(2, 6),
      incentiveMark: draw(1, 4),
      trainingMark: draw(1, 4),
      assetsMark: draw(3, 10),
      salesMark: draw(3, 10),
    }
  })
}
