import fc from 'fast-check';
import { isLoopbackAddress, isPrivateAddress, isPublicAddress } from './addresses';

describe('an address', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::6810:85e5', '2a01:e0a::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fe80::1',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '5f00::1',
    'not an address',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is never public as an IPv4-mapped form when it is not as IPv4', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });

  it('may be excepted when private, not when link-local', () => {
    expect(['10.1.2.3', '192.168.0.9', 'fd12::1', '100.64.1.1'].every(isPrivateAddress)).toBe(true);
    expect(['169.254.169.254', 'fe80::1', '0.0.0.0', '224.0.0.1', '127.0.0.1', '8.8.8.8'].some(isPrivateAddress)).toBe(
      false,
    );
    expect(['127.0.0.1', '::1', '::ffff:127.9.9.9'].every(isLoopbackAddress)).toBe(true);
  });
});
