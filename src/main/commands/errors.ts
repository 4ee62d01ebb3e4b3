// What keeps a command of the command line from running.
import { defineErrors } from '#kernel/refusal.ts'

export const commandErrors = defineErrors({
  'command-unknown': {
    kind: 'invalid',
    zh: '没有“{command}”这个命令。运行 luoshi --help 查看全部命令。',
    en: 'There is no command “{command}”. Run luoshi --help to see them all.',
  },
  'arguments-wrong': {
    kind: 'invalid',
    zh: '命令写法有误：{problem}。运行 luoshi {command} --help 查看写法。',
    en: 'Wrong arguments: {problemEn}. Run luoshi {command} --help to see how it is written.',
  },
  'path-not-found': {
    kind: 'not-found',
    zh: '没有找到 {path}。请检查路径和文件名。',
    en: 'There is no {path}. Check the path and the name.',
  },
  'path-is-folder': {
    kind: 'invalid',
    zh: '{path} 是文件夹。请给出一个文件。',
    en: '{path} is a folder. Give a file.',
  },
  'path-is-file': {
    kind: 'invalid',
    zh: '{path} 是文件。请给出一个文件夹。',
    en: '{path} is a file. Give a folder.',
  },
  'folder-too-few': {
    kind: 'invalid',
    zh: '{path} 里能读取的文件只有 {readable} 个（另有 {unreadable} 个不能读取），至少要有两个才能比较。',
    en: '{path} holds {readable} readable files ({unreadable} more cannot be read). It takes two to compare.',
  },
  'folder-too-large': {
    kind: 'invalid',
    zh: '{path} 里的文字超过 {limit} 万字。请按年度或领域分成几个文件夹比较。',
    en: '{path} holds more than {limit}0,000 characters. Compare it in several folders, by year or field.',
  },
  'template-unreadable': {
    kind: 'invalid',
    zh: '模板 {path} 不能读取：{reason}',
    en: 'The template {path} cannot be read: {reasonEn}',
  },
  'path-forbidden': {
    kind: 'forbidden',
    zh: '没有权限访问 {path}。请检查文件权限。',
    en: 'No permission for {path}. Check the permissions of the file.',
  },
  'json-broken': {
    kind: 'invalid',
    zh: '{path} 不是完整的 JSON（{reason}）。请检查引号、逗号和括号。',
    en: '{path} is no complete JSON ({reason}). Check quotes, commas and brackets.',
  },
  'json-not-an-object': {
    kind: 'invalid',
    zh: '{what}（{path}）应是一个 JSON 对象，如 {"字段": 值}。',
    en: '{whatEn} ({path}) must be one JSON object, like {"field": value}.',
  },
  'path-is-input': {
    kind: 'conflict',
    zh: '{path} 就是要读取的文件，写入会覆盖原文。请换一个文件名。',
    en: '{path} is the file being read and would be overwritten. Choose another name.',
  },
  'disk-failed': {
    kind: 'unavailable',
    zh: '无法读写 {path}（{reason}）。请检查磁盘后重试。',
    en: 'Cannot read or write {path} ({reason}). Check the disk and try again.',
  },
})
