interface Decimal {
  readonly negative: boolean;
  /** Digits before the point without leading zeros, and after it without trailing ones. */
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Less than, equal to or greater than zero as the first number is less than, equal to or greater than the second;
 * undefined when one of them is no decimal number. Exact at any length (RAM-E45).
 */
export function compareDecimals(a: string, b: string): number | undefined {
  const left = toDecimal(a);
  const right = toDecimal(b);
  if (!left || !right) return undefined;
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const size = compareSizes(left, right);
  return left.negative ? -size : size;
}

/** Whether the text is a number as `Numeric…` operators read it: digits, a sign, a point; no exponent, no blanks. */
export function isDecimal(text: string): boolean {
  return toDecimal(text) !== undefined;
}

function toDecimal(text: string): Decimal | undefined {
  const [, sign, digits = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const whole = digits.replace(/^0+/, '');
  const fraction = withoutTrailingZeros(decimals);
  return { negative: sign === '-' && whole + fraction !== '', whole, fraction };
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

function compareSizes(a: Decimal, b: Decimal): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  if (a.whole !== b.whole) return a.whole < b.whole ? -1 : 1;
  if (a.fraction === b.fraction) return 0;
  return a.fraction < b.fraction ? -1 : 1;
}
