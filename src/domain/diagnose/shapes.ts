/** All shapes. The order says nothing: what they read is put in the order of the text. */
import { code } from './codes/code.ts';
import { unknownCode } from './codes/unknown-code.ts';
import { otherForbidden, phrase } from './look-alikes/look-alikes.ts';
import { keyedAction, keyedResource, requestId, service } from './ram/beside.ts';
import { detail, encodedMessage } from './ram/details.ts';
import {
  callerNotAuthorized,
  commonSentence,
  deniedByRam,
  heading,
  plainSentence,
  policyForbidden,
  sentenceWithAction,
  vagueSentence,
} from './ram/sentences.ts';
import { apiserverLog } from './rbac/apiserver-log.ts';
import { audit } from './rbac/audit.ts';
import { canI } from './rbac/can-i.ts';
import { cannot } from './rbac/cannot.ts';
import { consoleSentence, consoleWords } from './rbac/console.ts';
import { escalation, oldEscalation } from './rbac/escalation.ts';
import { kubelet } from './rbac/kubelet.ts';
import { ownerReference } from './rbac/owner-reference.ts';
import { link } from './service-role/link.ts';
import { authorize, metadata, namedRole, nodeCondition, roleArn } from './service-role/sentences.ts';
import type { Shape } from './shape.ts';

export const SHAPES: readonly Shape[] = [
  code,
  unknownCode,
  policyForbidden,
  deniedByRam,
  callerNotAuthorized,
  plainSentence,
  sentenceWithAction,
  heading,
  commonSentence,
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
  audit,
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
