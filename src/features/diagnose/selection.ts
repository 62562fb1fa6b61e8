/** Which fact is shown both in the list and in the text. */
export interface Selection {
  readonly chosen: string | undefined;
  readonly choose: (key: string | undefined) => void;
}

/** The key of a fact: the position of its denial, and its name. */
export function factKey(position: number, name: string): string {
  return `${position}.${name}`;
}
