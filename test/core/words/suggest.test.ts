import { nearest } from '../../../src/core/words/suggest';
import { halfWidth, normalise, squash } from '../../../src/core/words/normalise';
import { languageOf } from '../../../src/core/words/language';

const KEYS = ['attainment', 'conversion', 'unitprice', 'reply', 'response', '咨询转化率', '客单价', '乙'];

describe('the nearest known name', () => {
  it.each([
    ['convertion', 'conversion'],
    ['conversoin', 'conversion'],
    ['conversion', 'conversion'],
    ['ＣＯＮＶＥＲＳＩＯＮ', 'conversion'],
    ['replay', 'reply'],
    ['unit price', 'unitprice'],
    ['respons', 'response'],
    ['咨询转换率', '咨询转化率'],
    ['转化率', undefined],
    ['客单', '客单价'],
    ['attainments!!', 'attainment'],
    ['salary', undefined],
    ['x', undefined],
    ['甲', undefined],
    ['差评', undefined],
    ['', undefined],
    ['a'.repeat(10_000), undefined],
  ])('%p → %p', (typed, name) => {
    expect(nearest(typed, KEYS)).toBe(name);
  });
});

it.each([
  [' Ｃonversion ', 'conversion', 'conversion'],
  ['初级 客服', '初级 客服', '初级客服'],
  ['QA　质检', 'qa 质检', 'qa质检'],
])('%p is matched as %p, and as %p without spaces', (name, normal, squashed) => {
  expect([normalise(name), squash(name)]).toEqual([normal, squashed]);
});

it.each([
  ['５２％', '52%'],
  ['￥１，２３４', '¥1,234'],
  ['10²①½', '10²①½'],
])('%p in half width is %p', (wide, half) => {
  expect(halfWidth(wide)).toBe(half);
});

it.each([
  ['zh-CN', 'zh'],
  ['zh', 'zh'],
  ['ZH-Hant-TW', 'zh'],
  ['en-US', 'en'],
  ['de', 'en'],
  ['', 'zh'],
  [undefined, 'zh'],
])('%p is shown in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
