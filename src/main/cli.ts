// The command line: every command of `luoshi`, one line each.
import { Refusal, type RefusalKind } from '#kernel/refusal.ts'
import { commandErrors } from './commands/errors.ts'
import { inkFor } from './commands/ink.ts'

interface Command {
  zh: string
  en: string
  load: () => Promise<{ help: string; run(args: string[], programs: string): Promise<void> }>
}

const commands: Record<string, Command> = {
  read: { zh: '读取通知，分解任务', en: 'read a notice into tasks', load: () => import('./commands/read.ts') },
  duplicates: {
    zh: '查重：比较一个文件夹里的申报书',
    en: 'find what the applications of a folder share',
    load: () => import('./commands/duplicates.ts'),
  },
  assign: {
    zh: '为项目分配评审专家，附最优证明',
    en: 'assign reviewers, with the proof',
    load: () => import('./commands/assign.ts'),
  },
  draw: {
    zh: '随机抽取评审专家，可复核',
    en: 'draw reviewers by lot, replayable',
    load: () => import('./commands/draw.ts'),
  },
  lights: {
    zh: '各项任务的灯色，可试算',
    en: 'lights of the plan, tried out for a day',
    load: () => import('./commands/lights.ts'),
  },
  bulletin: { zh: '起草通报', en: 'draft a bulletin', load: () => import('./commands/bulletin.ts') },
  align: { zh: '对照两份文件', en: 'lay two notices side by side', load: () => import('./commands/align.ts') },
  judge: {
    zh: '按规定判断申报条件、得分和金额',
    en: 'judge eligibility, score and amount',
    load: () => import('./commands/judge.ts'),
  },
  import: {
    zh: '把表格导入名录',
    en: 'import a table into a register',
    load: () => import('./commands/import.ts'),
  },
  figure: {
    zh: '一个指标的数值、目标和进度',
    en: 'a figure with its target and pace',
    load: () => import('./commands/figure.ts'),
  },
  'what-if': {
    zh: '在全部企业上试算改动的规定',
    en: 'try a changed rule out over all firms',
    load: () => import('./commands/what-if.ts'),
  },
  audit: { zh: '校验审计记录', en: 'verify the audit trail', load: () => import('./commands/audit.ts') },
}

const exitCodes: Record<RefusalKind, number> = {
  invalid: 2,
  'not-found': 3,
  forbidden: 4,
  conflict: 5,
  unavailable: 6,
}

const overview = () => {
  const lines = Object.entries(commands).map(([name, { zh, en }]) => `  ${name.padEnd(12)}${zh} / ${en}`)
  return `落实 Luoshi\n\n用法 / usage  luoshi 命令 [参数]\n\n${lines.join('\n')}\n\n  luoshi 命令 --help  查看写法 / how a command is written\n`
}

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(overview())
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw commandErrors.refuse('command-unknown', { command: name })
  const { help, run } = await command.load()
  if (args.includes('--help') || args.includes('-h')) return print(help)
  await run(args, import.meta.dirname).catch((error) => {
    throw isArgumentError(error) ? wrongArguments(name, error) : error
  })
}

const print = (text: string) => void process.stdout.write(text)

const isArgumentError = (error: unknown): error is NodeJS.ErrnoException =>
  String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

/** What Node.js says of arguments, in Chinese; it names the argument between quotes. */
const argumentProblems: Record<string, string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有选项 ',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项的值缺少或多余：',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: '多出 ',
}

function wrongArguments(command: string, { code = '', message }: NodeJS.ErrnoException) {
  const problemEn = message.split('. ')[0] ?? message
  const named = /'([^']+)'/.exec(message)?.[1] ?? ''
  const problem = code in argumentProblems ? `${argumentProblems[code]}${named}` : problemEn
  return commandErrors.refuse('arguments-wrong', { command, problem, problemEn })
}

function report(error: unknown): number {
  const ink = inkFor(process.stderr)
  if (error instanceof Refusal) {
    process.stderr.write(`${ink.red(error.text.zh)}\n${ink.dim(error.text.en)}\n`)
    for (const { path, message } of error.problems) process.stderr.write(`  ${path}  ${message}\n`)
    if (error.cause) process.stderr.write(`${ink.dim(String(error.cause))}\n`)
    return exitCodes[error.kind]
  }
  process.stderr.write(
    `${ink.red('程序出错，请将下面的内容告诉管理员。')}\n${ink.dim('This is a fault of the program; please report what follows.')}\n`,
  )
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}

/** Whoever read our output has seen enough, as in `luoshi read … | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = report(error)
})
