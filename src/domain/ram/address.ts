export interface Block {
  readonly bits: 32 | 128;
  readonly value: bigint;
  readonly prefix: number;
}

/**
 * Reads an IPv4 or IPv6 address or CIDR block; undefined for anything else. Octets are decimal without leading zeros,
 * which some readers take for octal; IPv6 has at most one `::` and may end in an IPv4 address (RAM-E48, RAM-E50).
 */
export function toBlock(text: string): Block | undefined {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const value = bits === 128 ? ipv6(address) : ipv4(address);
  if (value === undefined || rest.length > 0) return undefined;
  if (prefix === undefined) return { bits, value, prefix: bits };
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits
    ? { bits, value, prefix: Number(prefix) }
    : undefined;
}

/** Whether the address lies in the block; host bits of the block do not count, families never meet. */
export function contains(block: Block, address: Block): boolean {
  if (block.bits !== address.bits || address.prefix !== address.bits) return false;
  const host = BigInt(block.bits - block.prefix);
  return block.value >> host === address.value >> host;
}

function ipv4(text: string): bigint | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  if (!octets.every((octet) => /^(0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255)) return undefined;
  return octets.reduce((value, octet) => value * 256n + BigInt(octet), 0n);
}

function ipv6(text: string): bigint | undefined {
  const sides = text.split('::');
  if (sides.length > 2) return undefined;
  const [head, tail] = sides.map((side, index) => groups(side, index === sides.length - 1));
  if (!head || (sides.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const all = [...head, ...new Array<bigint>(missing).fill(0n), ...(tail ?? [])];
  return all.reduce((value, group) => value * 65_536n + group, 0n);
}

/** The groups of one side of `::`; the last one of the address may be an IPv4 address. */
function groups(side: string, isLast: boolean): bigint[] | undefined {
  if (side === '') return [];
  const parts = side.split(':');
  const read = parts.flatMap((part, index) => {
    if (/^[\da-f]{1,4}$/i.test(part)) return [BigInt(`0x${part}`)];
    const tail = isLast && index === parts.length - 1 ? ipv4(part) : undefined;
    return tail === undefined ? [undefined] : [tail / 65_536n, tail % 65_536n];
  });
  const known = read.filter((group) => group !== undefined);
  return known.length === read.length ? known : undefined;
}
