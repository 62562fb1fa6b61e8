import { useWatch } from 'react-hook-form';
import { useDraft } from '../../draft.ts';
import { useLink } from '../../link.ts';
import { type Draft, LINK, readDraft, type Shared } from './shared.ts';
import { useBuilderState } from './use-builder.ts';

/**
 * Brings back the draft of the last visit, opens what a link carries, and keeps the draft from then on. Draws nothing;
 * a component of its own, so that keeping does not draw the page anew.
 */
export function Keeper() {
  const { step, replace, trial, take, setTemplate, say } = useBuilderState();
  const requests = useWatch({ control: trial.control, name: 'requests' });
  const policyName = useWatch({ control: take.control, name: 'policyName' });
  const restore = (draft: Draft) => {
    replace(draft.text);
    trial.reset({ requests: [...draft.requests] });
    take.setValue('policyName', draft.policyName);
  };
  const open = (shared: Shared) => {
    replace(shared.text);
    if (shared.requests.length > 0) trial.reset({ requests: [...shared.requests] });
    setTemplate(undefined);
  };
  const draft: Draft = { text: step.text, requests, policyName };
  const isReady = useDraft({ key: 'two-gates:ram-builder', draft, read: readDraft, restore, say });
  useLink(isReady, LINK, { open, say });
  return null;
}
