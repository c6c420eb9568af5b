import ipaddr from 'ipaddr.js';

/** IPv6 addresses of the public Internet; everything outside is local, mapped, tunnelled or not given out. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** A public address, but on its provider's machines the door to their own controls. */
const PLATFORM_ADDRESSES = new Set(['168.63.129.16']);

type Range = ReturnType<ipaddr.IPv4['range'] | ipaddr.IPv6['range']>;

/** Kinds of address that an exception may name: private networks, never link-local ones with their metadata services. */
const PRIVATE_RANGES = new Set<Range>(['private', 'uniqueLocal', 'carrierGradeNat']);

/** Whether anybody on the Internet could reach the address as well. */
export function isPublicAddress(text: string): boolean {
  const address = parse(text);
  if (!address || address.range() !== 'unicast' || PLATFORM_ADDRESSES.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_IPV6);
}

export function isPrivateAddress(text: string): boolean {
  const address = parse(text);
  return address !== null && PRIVATE_RANGES.has(address.range());
}

export const isLoopbackAddress = (text: string) => parse(text)?.range() === 'loopback';

/** `::ffff:10.0.0.1` is judged as the IPv4 address that it leads to. */
function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return ipaddr.isValid(text) ? ipaddr.process(text) : null;
}
