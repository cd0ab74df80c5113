import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['http', 'https', 1],
    ['htpt', 'http', 1],
    ['service', 'sevrice', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s -> %s is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });

  it('agrees with the unlimited distance wherever that is within the limit', () => {
    const words = ['', 'a', 'ab', 'ba', 'abc', 'acb', 'bac', 'cab', 'abcd', 'badc', 'dcba', 'aabb'];
    for (const from of words) {
      for (const to of words) {
        const real = editDistance(from, to);
        for (const limit of [0, 1, 2, 3]) expect(editDistance(from, to, limit)).toBe(Math.min(real, limit + 1));
      }
    }
  });
});

describe('nearest', () => {
  it('finds a typo, a swap and a missing letter', () => {
    expect(nearest('nodePortRnage', ['nodePortRange', 'namespace'])).toBe('nodePortRange');
    expect(nearest('my-ap', ['my-app', 'admin'])).toBe('my-app');
    expect(nearest('htp', ['http', 'grpc'])).toBe('http');
  });

  it('allows less for short words', () => {
    expect(nearest('web', ['api'])).toBeUndefined();
    expect(nearest('web', ['wob'])).toBe('wob');
    expect(nearest('http', ['grpc', 'https'])).toBe('https');
    expect(nearest('http', ['tcp'])).toBeUndefined();
  });

  it('takes a given maximum', () => {
    expect(nearest('abcdef', ['abcxyz'], 3)).toBe('abcxyz');
    expect(nearest('abcdef', ['abcxyz'], 2)).toBeUndefined();
  });

  it('prefers the one that differs in case alone, whatever its distance', () => {
    expect(nearest('NODEPORTRANGE', ['nodePortRange'])).toBe('nodePortRange');
    expect(nearest('Web', ['wen', 'web'])).toBe('web');
  });

  it('does not depend on the order of the candidates', () => {
    const names = ['web-b', 'web-a', 'web-c'];
    expect(nearest('web-x', names)).toBe('web-a');
    expect(nearest('web-x', [...names].reverse())).toBe('web-a');
  });

  it('never answers with the word itself, nor with something that has nothing in common', () => {
    expect(nearest('web', ['web'])).toBeUndefined();
    expect(nearest('a', ['b'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
  });

  it('gives up on absurdly long words', () => {
    expect(nearest('x'.repeat(100_000), ['y'.repeat(100_001)])).toBeUndefined();
  });
});
