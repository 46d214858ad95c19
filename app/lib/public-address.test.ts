import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each(['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', 'localhost', ''])(
  '%s is the house’s own, or none',
  (address) => expect(isPublicAddress(address)).toBe(false),
);
test.each(['8.8.8.8', '193.11.1.1', '2001:6b0::1'])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
