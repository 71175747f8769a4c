import { describe, expect, it } from 'vitest';
import { checkShape } from '../../src/data/shape.ts';

const codes = (value: unknown) => checkShape('report', 'r.yaml', value).map(({ code, args }) => [code, args]);
const report = { month: '2565-02', office: 'finance', reported_by: 'somchai', submitted: '2565-03-04', entries: [] };

describe('a misspelt key', () => {
  it('is one finding, not also a missing key', () => {
    const { month, ...rest } = report;
    expect(codes({ ...rest, monht: month })).toEqual([['unknown-key', expect.objectContaining({ near: 'month' })]]);
  });

  it('leaves the other keys that are missing', () => {
    const { month, office: _, ...rest } = report;
    expect(codes({ ...rest, monht: month })).toEqual([
      ['missing-key', expect.objectContaining({ key: 'office' })],
      ['unknown-key', expect.objectContaining({ near: 'month' })],
    ]);
  });

  it('with its value behind a colon without a blank, as braces let it stand, is a slip of YAML', () => {
    const { month, ...rest } = report;
    expect(codes({ ...rest, [`month:${month}`]: null })).toEqual([['yaml-syntax', { reason: 'mapping', detail: '' }]]);
    expect(codes({ ...report, 'http://x': null })).toEqual([['unknown-key', expect.anything()]]);
  });

  it('in one entry does not answer for another', () => {
    const entries = [{ stpe: 'm1/a', status: 'done' }, { status: 'done' }];
    expect(checkShape('report', 'r.yaml', { ...report, entries }).map(({ code, at }) => [code, ...at.path])).toEqual([
      ['unknown-key', 'entries', 0, 'stpe'],
      ['missing-key', 'entries', 1],
    ]);
  });
});

describe('a mapping where one of a few words belongs', () => {
  const step = { id: 'a', title: 'ก', start: '2565-01', due: '2565-02', offices: ['clerk'] };
  const ofStep = (more: object) =>
    checkShape('measure', 'm.yaml', { id: 'm1', title: 'ก', offices: ['clerk'], steps: [{ ...step, ...more }] });
  // As the reader makes them: without a prototype.
  const mapping = Object.assign(Object.create(null), { a: 1 });

  it('is of the wrong type, and says nothing of keys that belong to a kind', () => {
    expect(ofStep({ kind: mapping }).map(({ code, args }) => [code, args])).toEqual([
      ['wrong-type', { expected: 'string', found: 'object', key: 'kind' }],
    ]);
  });

  it('is named by its type where a list holds it twice', () => {
    expect(ofStep({ kind: 'milestone', offices: [mapping, mapping] }).map(({ code }) => code)).toContain('wrong-type');
  });
});
