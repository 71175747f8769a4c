import { describe, expect, test } from 'vitest';
import { nearMiss } from '../../src/text/near-miss.ts';

const steps = ['criteria', 'agreement', 'signed', 'monthly-results'];

describe('nearMiss', () => {
  test.each([
    ['critera', 'criteria'],
    ['crietria', 'criteria'],
    ['agrement', 'agreement'],
    ['SIGNED', 'signed'],
    ['monthly_result', 'monthly-results'],
    ['singed', 'signed'],
  ])('%s is probably %s', (value, meant) => {
    expect(nearMiss(value, steps)).toBe(meant);
  });

  test.each(['evaluation', 'x', '', 'sgd'])('%j is like none of them', (value) => {
    expect(nearMiss(value, steps)).toBeUndefined();
  });

  test('two neighbours swapped are one slip', () => {
    expect(nearMiss('fomr', ['form', 'memo'])).toBe('form');
  });

  test('two equally close candidates give no suggestion', () => {
    expect(nearMiss('m9', ['m1', 'm2'])).toBeUndefined();
    expect(nearMiss('m11', ['m1', 'm2', 'm10'])).toBeUndefined();
  });

  test('the closer of two wins, in either order', () => {
    expect(nearMiss('offices', ['office', 'officer', 'officers'])).toBeUndefined();
    expect(nearMiss('offcers', ['offices', 'officers'])).toBe('officers');
    expect(nearMiss('ofice', ['office', 'officer'])).toBe('office');
    expect(nearMiss('ofice', ['officer', 'office'])).toBe('office');
  });

  test.each([
    ['a zero-width space', 'finance\u200b', 'finance'],
    ['Thai digits', 'm๑๒', 'm12'],
    ['a decomposed sara am', 'ส\u0e4d\u0e32นักปลัด', 'สำนักปลัด'],
    ['a doubled sara e', 'เเผน', 'แผน'],
    ['a decomposed Latin letter', 'cafe\u0301', 'caf\u00e9'],
  ])('%s costs nothing', (_, value, meant) => {
    expect(nearMiss(value, ['m13', 'm11', meant])).toBe(meant);
  });

  test('one Thai slip is forgiven', () => {
    expect(nearMiss('กองคลง', ['กองคลัง', 'กองช่าง', 'สำนักปลัด'])).toBe('กองคลัง');
  });

  test('a candidate listed twice is still one, and the value itself is no suggestion', () => {
    expect(nearMiss('critera', ['criteria', 'criteria'])).toBe('criteria');
    expect(nearMiss('criteria', ['criteria'])).toBeUndefined();
  });

  test('among very many candidates, or for a text that is no name, none is looked for', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `office-${index}x`);
    expect(nearMiss('offce-77x', ids(500))).toBe('office-77x');
    expect(nearMiss('offce-77x', ids(501))).toBeUndefined();
    expect(nearMiss(`${'a'.repeat(200)}b`, ['a'.repeat(200)])).toBeUndefined();
  });
});
