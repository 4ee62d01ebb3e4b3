// Documents a promise speaks of, and what is to be done with each: issued, revised, carried out, no longer applied.

import type { Undertaking } from '#reading/clauses/undertaking.ts'
import type { DocumentAction } from '#reading/contract.ts'
import { type View, written } from '#reading/lines/view.ts'
import { role } from '#reading/words/lexicon.ts'
import { headNounOf } from './head-noun.ts'

export interface FoundDocument {
  title: string
  action: DocumentAction
  titled: boolean
}

const making = role.issue | role.compile | role.draft | role.revise

/** The document of one undertaking. */
export function findDocument(view: View, undertaking: Undertaking): FoundDocument | undefined {
  if (view.text.slice(undertaking.start, undertaking.end).includes('《')) return titledDocument(view, undertaking)
  if (((undertaking.roles | (undertaking.inner?.roles ?? 0)) & (making | role.carry)) === 0) return undefined
  return namedDocument(view, undertaking)
}

function titledDocument(view: View, undertaking: Undertaking): FoundDocument | undefined {
  const object = undertaking.inner?.object ?? undertaking.object
  const title =
    findTitle(view, object.start, undertaking.end) ?? findTitle(view, undertaking.object.start, undertaking.end)
  const action =
    title && (workOn(view, undertaking, title.end) ?? actionOf(view, undertaking) ?? carried(view, undertaking, title))
  if (!title || !action) return undefined
  const behind = view.text.slice(title.end, undertaking.end)
  if (action !== 'implement' && derived.test(behind))
    return { title: written(view, title.start, undertaking.end), action, titled: false }
  return { title: written(view, title.start + 1, title.end - 1), action, titled: true }
}

/** `制定《甲》实施细则` makes another document than 甲. */
const derived = /^的?(配套|实施)?(实施)?(细则|实施方案|实施意见|解读|配套政策|配套措施|配套文件)/
const surelyMakes = /(制定|制订|出台|印发|修订|编制|起草)$/
const publishes = /^(发布|公布|推出|提出|制作|下发)$/

/** A document without a title of its own, known by its last noun. */
function namedDocument(view: View, undertaking: Undertaking): FoundDocument | undefined {
  const object = undertaking.inner?.object ?? undertaking.object
  const words = view.text.slice(object.start, object.end)
  // A document speaks of itself (`制定本办法`), or of what was done.
  if (/^(本[一-龥]{2,4}$|以下|如下|了)/.test(words)) return undefined
  const head = headNounOf(words)
  const title = () => trim(written(view, object.start, object.end))
  const action = actionOf(view, undertaking)
  if (action && action !== 'implement') {
    const verb = verbOf(view, undertaking)
    if (head.is('document') || (surelyMakes.test(verb) && !publishes.test(verb)))
      return { title: title(), action, titled: false }
  }
  if ((undertaking.roles & role.carry) !== 0 && head.is('document') && !head.is('mechanism'))
    return { title: title(), action: 'implement', titled: false }
  return undefined
}

const verbOf = (view: View, { verb, inner }: Undertaking) =>
  inner ? view.text.slice(inner.verb.start, inner.verb.end) : view.text.slice(verb.start, verb.end)

const trim = (text: string) =>
  text
    .replace(/^(并|或者?|和)(公开|公布|发布|印发|实施|落实|组织实施|调整完善|发布实施|完善)/, '')
    .replace(/^(一批|一系列|若干|相关|有关|的)/, '')
    .replace(/[，。；]+$/, '')

/** The first whole 《…》, nested ones included. */
function findTitle(view: View, from: number, to: number): { start: number; end: number } | undefined {
  // Sought in the slice alone: the next title may stand at the other end of a long text.
  const offset = view.text.slice(from, to).indexOf('《')
  if (offset < 0) return undefined
  const start = from + offset
  let depth = 0
  for (let index = start; index < to; index++) {
    if (view.text[index] === '《') depth++
    else if (view.text[index] === '》') depth--
    if (depth === 0) return { start, end: index + 1 }
  }
  return undefined
}

/** What the verbs do with a text that is the object. */
function actionOf(view: View, undertaking: Undertaking): DocumentAction | undefined {
  const outer = undertaking.roles
  const inner = undertaking.inner?.roles ?? 0
  const roles = outer | inner
  const words = view.text.slice(undertaking.before.start, undertaking.inner?.verb.end ?? undertaking.verb.end)
  const verbs = undertaking.sharedVerb ?? words
  if ((roles & role.waive) !== 0 || /不再(执行|适用|施行)|暂停(执行|实施)|停止执行/.test(verbs)) return 'waive'
  const makes = (roles & making) !== 0 || /批复|批准|立法|通过/.test(verbs)
  if (!makes) return undefined
  if (
    /争取|推动国家|推动国务院|积极争取/.test(verbs) &&
    /(国家|国务院|中央|省委|省政府|部|上级|争取)/.test(verbs) &&
    inner !== 0
  )
    return 'obtain_higher'
  if (/配合|协助|参与/.test(verbs)) return 'assist_higher'
  if (/联合|会同|共同|协同/.test(verbs)) return 'joint_issue'
  if (/推动|促进/.test(verbs)) return (roles & role.revise) !== 0 ? 'promote_revision' : 'promote_issue'
  return ownAction(verbs, roles)
}

function ownAction(verbs: string, roles: number): DocumentAction {
  if ((roles & role.revise) !== 0 && !/制定|出台|编制/.test(verbs)) return 'revise'
  if (/起草|草拟|拟订|拟定|拟制/.test(verbs)) return 'draft'
  if ((roles & role.compile) !== 0 && !/制定|制订|出台|印发/.test(verbs)) return 'compile'
  if ((roles & role.issue) !== 0) return 'issue'
  return (roles & role.revise) !== 0 ? 'revise' : 'draft'
}

/** `做好《甲》修订工作`, `推动《乙》立法`: what is to be done stands behind the title. */
function workOn(view: View, undertaking: Undertaking, titleEnd: number): DocumentAction | undefined {
  const behind = view.text.slice(titleEnd, undertaking.end)
  const [, work] =
    /^的?(修订|修改|修编|制定|制订|编制|起草|立法|出台|印发|发布)(和.{0,8})?(工作|进程|任务|程序|步伐|建议|意见)?$/.exec(
      behind,
    ) ?? []
  if (!work) return undefined
  const verbs = view.text.slice(undertaking.start, undertaking.inner?.verb.end ?? undertaking.verb.end)
  const revises = work.startsWith('修')
  if (/配合|协助|参与/.test(verbs)) return 'assist_higher'
  if (/争取/.test(verbs)) return 'obtain_higher'
  if (/推动|推进|促进|加快/.test(verbs)) return revises ? 'promote_revision' : 'promote_issue'
  if (revises) return 'revise'
  return work === '编制' ? 'compile' : work === '起草' || work === '立法' ? 'draft' : 'issue'
}

/** Without a verb that makes texts, a title right after the verb is carried out. */
function carried(view: View, undertaking: Undertaking, title: { start: number }): DocumentAction | undefined {
  const before = view.text.slice(undertaking.verb.end, title.start)
  const verb = view.text.slice(undertaking.verb.start, undertaking.verb.end)
  if (before.length > 24 || /(列入|入选|纳入|根据|按照|依据)/.test(before + verb)) return undefined
  const behind = view.text.slice(title.start, undertaking.end)
  const roles = undertaking.roles | (undertaking.inner?.roles ?? 0)
  if ((roles & (role.carry | role.run)) !== 0 || /宣传|贯彻|落实|实施|执行|学习|对标|对照/.test(behind))
    return 'implement'
  if (/完善/.test(verb)) return 'revise'
  return undefined
}
