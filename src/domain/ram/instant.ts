export interface Instant {
  /** Seconds since 1970 in UTC, fractions included. */
  readonly seconds: number;
  /** False when the text names no zone and was taken as UTC. */
  readonly zoned: boolean;
}

const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads a date of ISO 8601 as RAM's pages write them: `2019-08-12T17:00:00+08:00`, `2012-11-11T23:59:59Z`, and what is
 * left out of these from the end. Undefined for anything else and for moments that do not exist (RAM-E46, RAM-E50).
 */
export function toInstant(text: string): Instant | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((digits) => Number(digits ?? 0));
  const offset = offsetSeconds(parts[8]);
  if (year === undefined || month === undefined || day === undefined || offset === undefined)
    return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const whole = ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second - offset;
  return { seconds: whole + Number(`0${parts[7] ?? ''}`), zoned: parts[8] !== undefined };
}

function offsetSeconds(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days of the Gregorian calendar, counted in years that begin in March, so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}
