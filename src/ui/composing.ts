/**
 * Whether a key press belongs to an input method that composes a text: its Enter takes the composed words and nothing more.
 * Safari ends the composition before it tells of that key, which then only the old code 229 gives away.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}
