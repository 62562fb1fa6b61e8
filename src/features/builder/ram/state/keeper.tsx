import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { readDraft, writeDraft } from './draft.ts';
import { fromFragment } from './share.ts';
import { useBuilderState } from './use-builder.ts';

/**
 * Brings back the draft of the last visit, opens what a link carries, and keeps the draft from then on. Draws nothing;
 * a component of its own, so that keeping does not draw the page anew.
 */
export function Keeper() {
  const builder = useBuilderState();
  const { write, say, trial, take } = builder;
  const [ready, setReady] = useState(false);
  const actions = useRef({ write, say });
  actions.current = { write, say };

  useEffect(() => {
    const read = readDraft();
    if (read.kind === 'draft') {
      const { text, requests, policyName } = read.draft;
      actions.current.write(text);
      trial.reset({ requests: [...requests] });
      take.setValue('policyName', policyName);
      actions.current.say('draft-restored');
    } else if (read.kind === 'corrupt') actions.current.say('draft-corrupt');
    setReady(true);
  }, [trial, take]);

  useLink(ready);
  useKeeping(ready);
  return null;
}

/** Opens the link's policy as a step of its own, so that the draft it takes the place of can be had back. */
function useLink(ready: boolean): void {
  const { write, say, setTemplate, trial } = useBuilderState();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const actions = useRef({ write, say, setTemplate, navigate });
  actions.current = { write, say, setTemplate, navigate };
  useEffect(() => {
    if (!ready || hash === '') return;
    let wanted = true;
    const open = async () => {
      const read = await fromFragment(hash);
      if (!wanted || !read) return;
      const { write, say, setTemplate, navigate } = actions.current;
      if (!read.ok) {
        say(`link-${read.error}`);
        return;
      }
      write(read.value.text);
      if (read.value.requests.length > 0) trial.reset({ requests: [...read.value.requests] });
      setTemplate(undefined);
      say('link-opened');
      // Left in the address, it would take the place of later changes whenever the page is loaded again.
      void navigate({ hash: '' }, { replace: true, preventScrollReset: true });
    };
    void open();
    return () => {
      wanted = false;
    };
  }, [ready, hash, trial]);
}

function useKeeping(ready: boolean): void {
  const { step, say, trial, take } = useBuilderState();
  const requests = useWatch({ control: trial.control, name: 'requests' });
  const policyName = useWatch({ control: take.control, name: 'policyName' });
  const actions = useRef({ say });
  actions.current = { say };
  const first = useRef<string>(undefined);
  useEffect(() => {
    if (!ready) return;
    const draft = { text: step.text, requests, policyName };
    const state = JSON.stringify(draft);
    // What has just been brought back need not be written, and a draft that could not be read is left alone until then.
    first.current ??= state;
    if (first.current === state) return;
    first.current = '';
    if (!writeDraft(draft)) actions.current.say('not-kept');
  }, [ready, step.text, requests, policyName]);
}
