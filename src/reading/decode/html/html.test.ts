import { describe, expect, test } from 'vitest'
import { decode } from '../decode.ts'
import { readableText } from './html.ts'

const linesOf = (html: string) => readableText(html).split('\n')

describe('the readable text of a web page', () => {
  test('breaks lines at blocks and leaves out scripts, menus and what is hidden', () => {
    const links = ['首页', '政务公开', '政策', '服务', '互动']
      .map((name) => `<li><a href="/x">${name}</a></li>`)
      .join('')
    const page = `<html><head><title>通知</title><style>p{}</style></head><body>
      <header><img alt="x">网站导航</header><nav>首页</nav><ul>${links}</ul>
      <div class="content"><h1>关于印发<br>工作要点的通知</h1><p>各市（州）：&nbsp;请<b>认真</b>落实。</p>
      <p style="display: none">隐藏</p><script>var a = '<p>x</p>'</script></div><footer>版权所有</footer></body></html>`

    expect(linesOf(page)).toEqual(['关于印发', '工作要点的通知', '各市（州）： 请认真落实。'])
  })

  test('keeps a list of annexes although it is all links', () => {
    const links = [1, 2, 3, 4, 5].map((n) => `<li><a href="/f${n}.docx">附件${n}</a></li>`).join('')

    expect(linesOf(`<ul>${links}</ul>`)).toEqual(['附件1', '附件2', '附件3', '附件4', '附件5'])
  })

  test('joins lines of the source between Chinese characters and numbers ordered lists', () => {
    expect(linesOf('<p>加强基础\n      研究</p><ol start="3"><li>甲</li><li>乙</li></ol>')).toEqual([
      '加强基础研究',
      '3. 甲',
      '4. 乙',
    ])
  })

  test('writes data tables as rows and reads through tables that only lay out the page', () => {
    const data =
      '<table><tr><th>序号</th><th>任务</th><th>单位</th></tr><tr><td rowspan="2">1</td><td><p>建设</p><p>平台</p></td><td>甲处</td></tr><tr><td colspan="2">合计</td></tr></table>'

    expect(linesOf(`<table><tr><td><p>通知</p>${data}</td><td>侧栏</td></tr></table>`)).toEqual([
      '通知',
      '序号\t任务\t单位',
      '1\t建设 平台\t甲处',
      '\t合计',
      '侧栏',
    ])
  })

  test('is found by content or name, in the encoding the page declares', async () => {
    const head = new TextEncoder().encode('<!DOCTYPE html><meta charset="gb2312"><p>')
    const gb18030 = [0xcb, 0xc4, 0xb4, 0xa8]
    const page = new Uint8Array([...head, ...gb18030])

    expect(await decode(page)).toEqual({ text: '四川', format: 'html', encoding: 'gb18030' })
    expect((await decode(new TextEncoder().encode('<div>要点</div>'), '要点.htm')).format).toBe('html')
  })
})
