import { expect, test } from 'vitest'
import { findPlaces, placesOf } from './places.ts'

const placesIn = (text: string, own: string[] = []) =>
  findPlaces(text, own).map(({ start, end }) => text.slice(start, end))

test('places are given as written, regions with their word', () => {
  expect(placesIn('支持成都、绵阳建设，深化川渝毗邻地区合作')).toEqual(['成都', '绵阳', '川渝毗邻地区'])
})

test('short forms stand for several divisions', () => {
  expect(findPlaces('推进万达开建设', [])[0]?.codes).toEqual(['500101', '511700', '500154'])
})

test('letters of provinces count where they are joined to an undertaking of several', () => {
  expect(placesIn('推进陕甘协作')).toEqual(['陕甘'])
})

test('the own place of the authority says nothing', () => {
  expect(placesOf('四川省科学技术厅')).toEqual(['四川省', '四川'])
  expect(placesIn('四川高端引智计划', ['四川省', '四川'])).toEqual([])
})

test('a place inside another word or the name of a school is none', () => {
  expect(placesIn('发挥相关中介机构作用')).toEqual([])
  expect(placesIn('支持北京大学建设')).toEqual([])
})
