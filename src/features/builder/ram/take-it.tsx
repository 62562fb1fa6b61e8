import { useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { Choice } from '../../../ui/choice.tsx';
import { BOX, CodeInput, Field } from '../../../ui/field.tsx';
import { Artefact } from '../artefact.tsx';
import { ShareLink } from '../share-link.tsx';
import { artefact, FORMATS, type Format } from './artefact.ts';
import { typedTexts } from './form/typed.ts';
import { useProblems } from './problems.tsx';
import { LINK } from './state/shared.ts';
import { EMPTY, LONGEST_IN_FORM, useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

/** The policy in the format somebody works in. */
export function TakeIt() {
  const { builder: words } = useRamBuilderWords();
  const { step } = useBuilderState();
  return (
    <section aria-label={words.take.title} id="take-it">
      <h2 className="text-xl">{words.take.title}</h2>
      <Offer />
      {step.text !== EMPTY && <Share />}
    </section>
  );
}

function Offer() {
  const { builder: words } = useRamBuilderWords();
  const { step } = useBuilderState();
  if (step.text === EMPTY) return <p className="mt-1 text-sm text-muted">{words.take.nothing}</p>;
  if (step.unreadable.length > 0)
    return <p className="mt-3 rounded-lg border border-line bg-warn-soft p-3">{words.take.unreadable}</p>;
  if (step.text.length > LONGEST_IN_FORM)
    return <p className="mt-1 text-sm text-muted">{words.take.tooLong}</p>;
  return (
    <>
      <Doubts />
      <Names />
      <Formats />
    </>
  );
}

/** What somebody should know before they take the policy: it is refused, or something typed is not in it. */
function Doubts() {
  const { builder: words } = useRamBuilderWords();
  const { form } = useBuilderState();
  const errors = useProblems().filter(({ severity }) => severity === 'error').length;
  const shown = useWatch({ control: form.control });
  const typed = shown ? typedTexts(form.getValues()) : [];
  if (errors === 0 && typed.length === 0) return null;
  return (
    <div className="mt-3 grid gap-1 rounded-lg border border-line bg-warn-soft p-3 text-sm">
      {errors > 0 && <p>{words.take.errors(errors)}</p>}
      {typed.length > 0 && <p>{words.take.typed(typed)}</p>}
    </div>
  );
}

/** RAM's rules for names. Sources: CreatePolicy, and the limits of names of users, roles and groups. */
const POLICY_NAME = /^[A-Za-z0-9-]{1,128}$/;
const IDENTITY_NAME = /^[\w.@-]{1,64}$/;

function Names() {
  const { builder: words } = useRamBuilderWords();
  const { take } = useBuilderState();
  const { register, control } = take;
  const { errors } = useFormState({ control });
  const attachTo = useWatch({ control, name: 'attachTo' });
  return (
    <div className="mt-4 grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
      <Field label={words.take.name} error={errors.policyName?.message}>
        {(input) => (
          <CodeInput
            {...register('policyName', {
              validate: (name) => name === '' || POLICY_NAME.test(name) || words.take.badName,
            })}
            {...input}
          />
        )}
      </Field>
      <Field label={words.take.attach}>
        {(input) => (
          <select {...register('attachTo')} {...input} className={BOX}>
            {(['nobody', 'user', 'role', 'group'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {words.take.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {attachTo !== 'nobody' && (
        <Field label={words.take.attachName[attachTo]} error={errors.attachName?.message}>
          {(input) => (
            <CodeInput
              {...register('attachName', {
                validate: (name) => name === '' || IDENTITY_NAME.test(name) || words.take.badIdentity,
              })}
              {...input}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function Formats() {
  const { builder: words } = useRamBuilderWords();
  const { step, take } = useBuilderState();
  const [format, setFormat] = useState<Format>('json');
  const names = useWatch({ control: take.control });
  const title = words.take.formats[format === 'console' ? 'json' : format];
  const taken = artefact(format, step.policy, { ...take.getValues(), ...names });
  return (
    <>
      <div className="mt-4">
        <Choice
          legend={words.take.format}
          options={FORMATS.map((value) => ({ value, label: words.take.formats[value] }))}
          input={(value) => ({
            name: 'format',
            checked: format === value,
            onChange: () => setFormat(value),
          })}
        />
      </div>
      <p className="mt-3 text-sm text-muted">{words.take.about[format]}</p>
      {format === 'console' && (
        <ol className="mt-2 list-decimal pl-5 text-sm">
          {words.take.console(names.attachTo ?? 'nobody').map((line) => (
            <li key={line} className="mt-1">
              {line}
            </li>
          ))}
        </ol>
      )}
      <div data-artefact={format} className="mt-2">
        <Artefact title={title} {...taken} />
      </div>
    </>
  );
}

function Share() {
  const { step, trial } = useBuilderState();
  const requests = useWatch({ control: trial.control, name: 'requests' });
  return <ShareLink format={LINK} data={{ text: step.text, requests }} />;
}
