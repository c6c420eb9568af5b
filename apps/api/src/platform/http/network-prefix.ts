import ipaddr from 'ipaddr.js';

/**
 * The part of an address that stands for one subscriber: the whole of an IPv4 address, the /64 of an IPv6 one
 * (its owner can pick any of the rest). Gives an empty text for what is no address.
 */
export function networkPrefix(address: string): string {
  if (!ipaddr.isValid(address)) return '';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const groups = (parsed as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16));
  return `${groups.join(':')}::/64`;
}
