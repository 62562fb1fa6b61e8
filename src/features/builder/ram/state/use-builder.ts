import { createContext, useContext, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { print } from '../../../../domain/ram/print.ts';
import type { PolicyTemplate } from '../../../../domain/ram/template.ts';
import type { Notice } from '../../../../wording/builder.ts';
import { begin, type Change, changer, type Typing } from '../../history.ts';
import { fromPolicy } from '../form/from-policy.ts';
import type { PolicyForm } from '../form/model.ts';
import { toPolicy } from '../form/to-policy.ts';
import { withTyped } from '../form/typed.ts';
import type { RequestForm } from './request.ts';
import { type PolicyStep, readStep } from './step.ts';

export interface TrialForm {
  requests: RequestForm[];
}

export interface TakeForm {
  policyName: string;
  attachTo: 'nobody' | 'user' | 'role' | 'group';
  attachName: string;
}

export interface Builder {
  readonly step: PolicyStep;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Replaces the text; `typed` where it is being typed. */
  readonly write: (text: string, typed?: Typing) => void;
  /** Puts another policy in its place, for which nothing that was being typed is meant. */
  readonly replace: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Brings the form up to the text at once, for whoever leaves the text. */
  readonly settle: () => void;
  readonly form: UseFormReturn<PolicyForm>;
  readonly trial: UseFormReturn<TrialForm>;
  readonly take: UseFormReturn<TakeForm>;
  /** The template that was used last, for what is to be minded with it. */
  readonly template: PolicyTemplate | undefined;
  readonly setTemplate: (template: PolicyTemplate | undefined) => void;
  readonly notice: Notice | undefined;
  readonly say: (notice: Notice) => void;
}

/** The policy nobody has written anything into. */
export const EMPTY = print({ version: '1', statements: [] });

const change = changer(readStep);

/** The form follows what is typed into the text after a pause of so many milliseconds. */
const PAUSE = 200;

/** Longer texts are kept and checked, but a form of so many statements would help nobody. */
export const LONGEST_IN_FORM = 61_440;

/**
 * The policy with its history, and the form that shows it. The text is what counts: the form is made of it whenever the
 * text changes by itself, and every change in the form is printed into the text.
 */
export function useBuilder(): Builder {
  const [history, dispatch] = useReducer(change, EMPTY, (text) => begin(readStep, text));
  const [notice, say] = useState<Notice>();
  const [template, setTemplate] = useState<PolicyTemplate>();
  const form = useForm<PolicyForm>({
    defaultValues: fromPolicy(history.present.policy),
    mode: 'onTouched',
  });
  const trial = useForm<TrialForm>({ defaultValues: { requests: [] } });
  const take = useForm<TakeForm>({
    defaultValues: { policyName: '', attachTo: 'nobody', attachName: '' },
    mode: 'onTouched',
  });
  const step = history.present;
  const latest = useRef(step);
  latest.current = step;

  // Within the commit, as the next: a key press may come before a later effect, which would miss it or put the older policy
  // over it.
  useLayoutEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const text = print(toPolicy(form.getValues()));
          if (text === print(latest.current.policy)) return;
          const typed = name && /\.(region|account)$/.test(name) && { where: name, at: performance.now() };
          dispatch({ kind: 'write', text, ...(typed && { typed }) });
          say(undefined);
        },
      }),
    [form],
  );

  const isOther = useRef(false);
  const settle = useRef(() => {});
  const isTyped = history.typed !== undefined;
  useLayoutEffect(() => {
    const show = () => {
      if (step.text.length > LONGEST_IN_FORM) return;
      const shown = form.getValues();
      const next = fromPolicy(step.policy);
      if (isOther.current) form.reset(next);
      else if (print(toPolicy(shown)) !== print(step.policy)) form.reset(withTyped(next, shown));
      isOther.current = false;
    };
    if (!isTyped) return show();
    const timer = setTimeout(show, PAUSE);
    settle.current = show;
    return () => {
      clearTimeout(timer);
      settle.current = () => {};
    };
  }, [step, isTyped, form]);

  const make = (made: Change) => {
    dispatch(made);
    say(undefined);
  };
  return {
    step,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    write: (text, typed) => make({ kind: 'write', text, ...(typed && { typed }) }),
    replace: (text) => {
      isOther.current = text !== step.text;
      make({ kind: 'write', text });
    },
    undo: () => make({ kind: 'undo' }),
    redo: () => make({ kind: 'redo' }),
    settle: () => settle.current(),
    form,
    trial,
    take,
    template,
    setTemplate,
    notice,
    say,
  };
}

const BuilderContext = createContext<Builder | undefined>(undefined);

export const BuilderProvider = BuilderContext.Provider;

/** The builder of the page. Throws outside of its provider. */
export function useBuilderState(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('useBuilderState needs a BuilderProvider above it');
  return builder;
}
