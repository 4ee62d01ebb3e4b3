// Works of popular science: books, films, exhibits.
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, region, text, uscc } from '#rules/field.ts'
import { levels } from './official-codes.ts'

export const popularScience = defineRegister({
  id: 'popular-science',
  title: ['科普作品', 'Popular science works'],
  entry: ['科普作品', 'Popular science work'],
  about: ['优秀科普图书、视频、展品等作品。', 'Books, films and exhibits of popular science.'],
  key: { kind: 'number', prefix: 'KP' },
  fields: {
    title: text(['作品名称', 'Title'], { privacy: 'public', longest: 120 }),
    kind: choice(
      ['作品类型', 'Kind'],
      {
        book: ['图书', 'Book'],
        video: ['视频', 'Film'],
        'short-video': ['微视频', 'Short film'],
        exhibit: ['展品展教具', 'Exhibit'],
        article: ['文章', 'Article'],
        other: ['其他', 'Other'],
      },
      { privacy: 'public' },
    ),
    author: text(['作者或单位', 'Author'], { privacy: 'public', longest: 120 }),
    authorUscc: uscc(['单位信用代码', 'Author’s code'], { privacy: 'public', optional: true }),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    publishedOn: day(['发布日期', 'Published on'], { privacy: 'public' }),
    award: choice(['获评级别', 'Award'], levels, { privacy: 'public', optional: true }),
  },
  common: { name: 'title', region: 'region', happenedOn: 'publishedOn' },
  statuses: {
    published: { label: ['已发布', 'Published'] },
    withdrawn: { label: ['撤回', 'Withdrawn'], ends: true },
  },
  parties: ['authorUscc'],
  search: ['title', 'author'],
  sameWhen: ['title', 'kind', 'author'],
  columns: ['title', 'kind', 'author', 'region', 'award', 'publishedOn', 'status'],
  keepers: ['science-popularisation'],
  isKeptByRegions: true,
  isOpen: true,
})
