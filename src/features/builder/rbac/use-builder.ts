import { useEffect, useMemo, useReducer, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { type Draft, EMPTY_DRAFT, keepDraft, loadDraft, sharedText } from './draft.ts';
import { emptyForm, type RoleForm, tidyForm } from './form.ts';
import { type Change, changed, type History, START } from './history.ts';
import { readSource, type Source } from './source.ts';

export interface Builder {
  readonly form: UseFormReturn<RoleForm>;
  readonly history: History;
  readonly source: Source;
  readonly change: (change: Change) => void;
  readonly ack: Omit<Draft, 'text'>;
  readonly setAck: (ack: Omit<Draft, 'text'>) => void;
  /** Whether the browser keeps the draft; `undefined` until there is one. */
  readonly isKept: boolean | undefined;
}

/** The state of the page: one text, the form that shows it, and its draft in the browser. */
export function useBuilder(): Builder {
  const [history, change] = useReducer(changed, START);
  const [ack, setAck] = useState<Omit<Draft, 'text'>>(EMPTY_DRAFT);
  const source = useMemo(() => readSource(history.text), [history.text]);
  const form = useForm<RoleForm>({ defaultValues: emptyForm() });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) =>
          change({ kind: 'form', form: tidyForm(values), field: name, at: Date.now() }),
      }),
    [form],
  );
  useEffect(() => {
    // A form that made the text shows it already, and being set anew would take the focus from under the typing.
    if (history.by !== 'form' && source.form) form.reset(source.form);
  }, [form, history.by, source.form]);

  const isKept = useDraft(history.text, change, ack, setAck);
  return { form, history, source, change, ack, setAck, isKept };
}

/** Brings the role of a link in, after the draft, so that Undo goes back to that. The address then forgets it. */
function useShared(change: (change: Change) => void): void {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const text = sharedText(hash);
    if (text === undefined) return;
    change({ kind: 'load', text });
    void navigate({ pathname, search }, { replace: true, preventScrollReset: true });
  }, [hash, pathname, search, navigate, change]);
}

/** Brings the draft in when the page is alive, and keeps every change after that. */
function useDraft(
  text: string,
  change: (change: Change) => void,
  ack: Omit<Draft, 'text'>,
  setAck: (ack: Omit<Draft, 'text'>) => void,
): boolean | undefined {
  const [isLoaded, setLoaded] = useState(false);
  const [isKept, setKept] = useState<boolean>();
  useEffect(() => {
    const { text: kept, ...rest } = loadDraft();
    if (kept) change({ kind: 'load', text: kept });
    setAck(rest);
    setLoaded(true);
  }, [change, setAck]);
  useShared(change);
  useEffect(() => {
    if (isLoaded) setKept(keepDraft({ text, ...ack }));
  }, [isLoaded, text, ack]);
  return text === '' ? undefined : isKept;
}
