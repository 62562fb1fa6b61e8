import type { CodeLanguage } from '../../domain/entry/body.ts';
import type { ArtefactFormat } from '../../domain/remedy/artefacts/delivery.ts';

/** What each format is written in. */
export const LANGUAGES: Readonly<Record<ArtefactFormat, CodeLanguage>> = {
  'ram-policy': 'json',
  'ram-cli': 'sh',
  'ram-terraform': 'hcl',
  yaml: 'yaml',
  kubectl: 'sh',
  'ack-cli': 'sh',
  'kubernetes-terraform': 'hcl',
  'ack-terraform': 'hcl',
  'all-commands': 'sh',
  'all-terraform': 'hcl',
};
