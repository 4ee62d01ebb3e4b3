// Some programs write PDF text with radicals in place of the characters they look like: 项⽬ for 项目.

/** Radicals that Unicode does not map by itself (EquivalentUnifiedIdeograph.txt), each above its character. */
const radicals = '⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳'
const characters = '母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟'

const supplement = new Map([...radicals].map((radical, index) => [radical, [...characters][index] as string]))

/** One character for one, so offsets stay; everything outside the two blocks of radicals is left alone. */
export const restoreIdeographs = (text: string): string =>
  text.replace(/[\u2e80-\u2eff\u2f00-\u2fdf]/g, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'))
