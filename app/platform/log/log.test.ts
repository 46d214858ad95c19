import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

test('an error that may quote somebody says only what kind it is and where', () => {
  const database = Object.assign(new Error('Key (number)=(198202029809) already exists'), { code: '23505' });
  expect(describeError(database)).toMatchObject({ type: 'Error', code: '23505', message: undefined });
  expect(JSON.stringify(describeError(database))).not.toContain('198202029809');
  expect(describeError(new SyntaxError('Unexpected token A in "Amal"')).message).toBeUndefined();
  expect(describeError('Amal')).toEqual({ type: 'string' });
});

test('one of the program’s own says what it is', () => {
  expect(describeError(new TypeError('x is not a function'))).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
});
