/** All shapes, and every expression that they use. */
import { code } from './codes/code.ts';
import { FAMILY_PATTERNS } from './codes/family.ts';
import { UNKNOWN_CODE_PATTERNS, unknownCode } from './codes/unknown-code.ts';
import { otherForbidden, phrase } from './look-alikes/look-alikes.ts';
import { SLOT_PATTERNS } from './match/patterns.ts';
import { PRINCIPAL_PATTERNS } from './principal.ts';
import { ACTION_PATTERNS } from './ram/action.ts';
import { BESIDE_PATTERNS, keyedAction, keyedResource, requestId, service } from './ram/beside.ts';
import { DETAIL_PATTERNS, detail, encodedMessage } from './ram/details.ts';
import {
  callerNotAuthorized,
  deniedByRam,
  plainSentence,
  policyForbidden,
  vagueSentence,
} from './ram/sentences.ts';
import { apiserverLog } from './rbac/apiserver-log.ts';
import { canI } from './rbac/can-i.ts';
import { cannot } from './rbac/cannot.ts';
import { consoleSentence, consoleWords } from './rbac/console.ts';
import { escalation, oldEscalation } from './rbac/escalation.ts';
import { kubelet } from './rbac/kubelet.ts';
import { ownerReference } from './rbac/owner-reference.ts';
import { LINK_PATTERNS, link } from './service-role/link.ts';
import {
  authorize,
  metadata,
  namedRole,
  nodeCondition,
  roleArn,
  SERVICE_ROLE_PATTERNS,
} from './service-role/sentences.ts';
import type { Shape } from './shape.ts';
import { PREFIX_PATTERNS } from './view/prefix.ts';

export const SHAPES: readonly Shape[] = [
  code,
  unknownCode,
  policyForbidden,
  deniedByRam,
  callerNotAuthorized,
  plainSentence,
  vagueSentence,
  detail,
  encodedMessage,
  requestId,
  keyedAction,
  keyedResource,
  service,
  cannot,
  escalation,
  oldEscalation,
  kubelet,
  apiserverLog,
  ownerReference,
  consoleSentence,
  consoleWords,
  canI,
  link,
  authorize,
  roleArn,
  namedRole,
  nodeCondition,
  metadata,
  phrase,
  otherForbidden,
];

/** Every regular expression that reads a paste, for the test that tries them on hostile text. */
export const EXPRESSIONS: readonly RegExp[] = [
  ...FAMILY_PATTERNS,
  ...UNKNOWN_CODE_PATTERNS,
  ...SLOT_PATTERNS,
  ...PRINCIPAL_PATTERNS,
  ...ACTION_PATTERNS,
  ...BESIDE_PATTERNS,
  ...DETAIL_PATTERNS,
  ...LINK_PATTERNS,
  ...SERVICE_ROLE_PATTERNS,
  ...PREFIX_PATTERNS,
];
