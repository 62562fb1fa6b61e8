import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Notice } from '../../../wording/builder.ts';
import { useDraft } from '../draft.ts';
import { begin, type Change, changer, type Typing } from '../history.ts';
import { useLink } from '../link.ts';
import { emptyForm, type RoleForm, tidyForm } from './form.ts';
import { type AckDetails, type Draft, LINK, readDraft } from './shared.ts';
import { readSource, type Source } from './source.ts';
import { readStep, type YamlStep } from './step.ts';
import { writeSource } from './write.ts';

export interface Builder {
  readonly step: YamlStep;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly source: Source;
  /** Replaces the text; `typed` where it is being typed. */
  readonly write: (text: string, typed?: Typing) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly form: UseFormReturn<RoleForm>;
  readonly ack: AckDetails;
  readonly setAck: (ack: AckDetails) => void;
  readonly notice: Notice | undefined;
  readonly say: (notice: Notice) => void;
}

const change = changer(readStep);
const NO_DETAILS: AckDetails = { cluster: '', isRamRole: false };

/** The state of the page: one text, the form that shows it, and its draft in the browser. */
export function useBuilder(): Builder {
  const [history, dispatch] = useReducer(change, '', (text) => begin(readStep, text));
  const [notice, say] = useState<Notice>();
  const [ack, setAck] = useState(NO_DETAILS);
  const { text } = history.present;
  const source = useMemo(() => readSource(text), [text]);
  const make = (made: Change) => {
    dispatch(made);
    say(undefined);
  };
  const write = (text: string, typed?: Typing) => make({ kind: 'write', text, ...(typed && { typed }) });
  const form = useRoleForm(source, write);
  const restore = ({ text, ...details }: Draft) => {
    write(text);
    setAck(details);
  };
  const isReady = useDraft({
    key: 'two-gates:rbac-builder',
    draft: { text, ...ack },
    read: readDraft,
    restore,
    say,
  });
  useLink(isReady, LINK, { open: write, say });
  return {
    step: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    source,
    write,
    undo: () => make({ kind: 'undo' }),
    redo: () => make({ kind: 'redo' }),
    form,
    ack,
    setAck,
    notice,
    say,
  };
}

/** The fields that are typed into; everything else in the form is a choice. */
const TYPED = /(?:^|\.)(?:name|namespace|bindingName|bindingNamespace)$/;

/** The form that shows the YAML, and writes every change into it. */
function useRoleForm(source: Source, write: Builder['write']): UseFormReturn<RoleForm> {
  const form = useForm<RoleForm>({ defaultValues: emptyForm() });
  const latest = useRef({ source, write });
  latest.current = { source, write };
  /** What the form has written itself, and shows already. */
  const own = useRef<string>(undefined);
  // Both within the commit: a key press may come before a later effect, which would miss it or put the older text over it.
  useLayoutEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          const { source, write } = latest.current;
          const text = writeSource(source.text, tidyForm(values));
          if (text === source.text) return;
          own.current = text;
          write(text, name && TYPED.test(name) ? { where: name, at: performance.now() } : undefined);
        },
      }),
    [form],
  );
  useLayoutEffect(() => {
    // Being set anew would take the focus from under the typing.
    if (!source.form || source.text === own.current) return;
    own.current = undefined;
    form.reset(source.form);
  }, [form, source]);
  return form;
}
