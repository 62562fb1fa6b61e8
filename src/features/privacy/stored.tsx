import { useState } from 'react';
import { useWords } from '../../parts/words.tsx';
import { STORED_NAMES } from '../../wording/privacy.ts';
import { Part } from './part.tsx';
import { deleteStored, nameOf, storedHere } from './storage.ts';
import { usePrivacyWords } from './words.ts';

/** What this site keeps in the browser, and the button that deletes all of it. */
export function Stored() {
  const { stored: words } = usePrivacyWords();
  const { punctuation } = useWords();
  const [stored, setStored] = useState(storedHere);
  const [isDeleted, setDeleted] = useState(false);
  const titleOf = (key: string) => {
    const name = STORED_NAMES.find((known) => known === nameOf(key));
    return name ? words.names[name] : key;
  };
  return (
    <Part title={words.title}>
      <p>{words.lead}</p>
      {stored === undefined && <p>{words.blocked}</p>}
      {stored?.length === 0 && !isDeleted && <p>{words.nothing}</p>}
      {stored && stored.length > 0 && (
        <>
          <ul className="grid gap-1">
            {stored.map(({ store, key, size }) => (
              <li key={`${store} ${key}`} data-stored={key}>
                {titleOf(key)}
                <span className="text-muted">
                  {punctuation.brackets(`${words.until[store]}${punctuation.comma}${words.size(size)}`)}
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button justify-self-start"
            onClick={() => {
              deleteStored();
              setStored(storedHere());
              setDeleted(true);
            }}
          >
            {words.remove}
          </button>
        </>
      )}
      <p role="status" className={isDeleted ? undefined : 'sr-only'}>
        {isDeleted && words.removed}
      </p>
    </Part>
  );
}
