import { useEffect, useState } from 'react';

/** A browser needs seconds to lay out more in a box. Boxes for large texts take a paste or file themselves. */
const MOST = 500_000;

/**
 * Keeps what no box can take out of all of them: a text too long to be laid out would hold up the page, and a dropped file
 * would take the page's place, with all that was typed on it.
 * @returns how many characters of a text were refused, until `forget` is called or something is put in.
 */
export function useGuard(): { readonly refused: number | undefined; readonly forget: () => void } {
  const [refused, setRefused] = useState<number>();
  useEffect(() => {
    const onInput = (event: InputEvent) => {
      const { target, data } = event;
      const isBox = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
      if (!isBox || !data || data.length <= Number(target.dataset.most ?? MOST)) return setRefused(undefined);
      event.preventDefault();
      setRefused(data.length);
    };
    const onDrag = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    document.addEventListener('beforeinput', onInput);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('drop', onDrag);
    return () => {
      document.removeEventListener('beforeinput', onInput);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('drop', onDrag);
    };
  }, []);
  return { refused, forget: () => setRefused(undefined) };
}
