/** What look-alikes say, by kind. A table: the wording of each source, as a template. */
import type { LookAlikeKind } from '../look-alike.ts';
import type { Pattern } from '../match/patterns.ts';

const PHRASES: { readonly [kind in LookAlikeKind]: readonly string[] } = {
  credentials: [
    'You must be logged in to the server',
    'the server has asked for the client to provide credentials',
    'Error from server (Unauthorized)',
    '"reason":"Unauthorized"',
    'reason: Unauthorized',
    'reason=Unauthorized',
    'Specified access key is not found',
    'Specified SecurityToken is expired',
    'The security token included in the request is expired',
    'The specified parameter "SecurityToken.Expired" is not valid',
    'The Access Key ID provided does not exist',
    'Specified signature is not matched',
    'can not get credential',
    'unable to get credentials from any of the providers in the chain',
    'invalid bearer token',
    'token has expired',
    'token is expired',
    'getting credentials: exec',
  ],
  tls: [
    'x509:',
    'tls: failed to verify certificate',
    'tls: bad certificate',
    'remote error: tls:',
    'TLS handshake timeout',
    'certificate verify failed',
    'CERTIFICATE_VERIFY_FAILED',
    'SSL certificate problem',
    'PKIX path building failed',
    'self signed certificate in certificate chain',
    'server gave HTTP response to HTTPS client',
  ],
  unreachable: [
    'was refused - did you specify the right host or port',
    'connect: connection refused',
    'connect: no route to host',
    'connect: network is unreachable',
    'connection timed out',
    'i/o timeout',
    'no such host',
    'Temporary failure in name resolution',
    'Could not resolve host',
    'request canceled while waiting for connection',
    'Client.Timeout exceeded while awaiting headers',
    'upstream connect error or disconnect/reset before headers',
    'an error on the server ("unknown") has prevented the request from succeeding',
    'error processing your request to the API server',
    'An error occurred while processing your request to the API server',
    'API Server 请求异常',
  ],
  quota: [
    'is forbidden: exceeded quota:',
    'is forbidden: failed quota:',
    'exceeded quota:',
    'failed quota:',
    'has exceeded the quota',
    'exceeds the quota',
    'quota exceeded',
    '配额不足',
    '超出配额',
  ],
  'limit-range': [
    'maximum {resource} usage per {type} is',
    'minimum {resource} usage per {type} is',
    'limit to request ratio per {type} is',
  ],
  'pod-security': [
    'violates PodSecurity',
    'PodSecurityPolicy: unable to admit pod',
    'unable to validate against any pod security policy',
    'unable to validate against any security context constraint',
  ],
  admission: [
    'admission webhook {name} denied the request',
    'ValidatingAdmissionPolicy {name} denied request',
    'this namespace may not be deleted',
    'image policy webhook backend denied',
    'was blocked due to the following policies',
  ],
  'node-restriction': [
    'is not allowed to modify node',
    'is not allowed to modify labels',
    'is not allowed to modify taints',
    'can only delete pods with spec.nodeName set to itself',
    'can only create pods with spec.nodeName set to itself',
    'can only update pod status for pods with spec.nodeName set to itself',
    'can only evict pods with spec.nodeName set to itself',
    'can only create tokens for individual service accounts',
  ],
  terminating: ['because it is being terminated'],
  throttling: [
    'Request was denied due to user flow control',
    'Request was denied due to request throttling',
    'Request was denied due to api flow control',
    'due to client-side throttling',
    'the server has received too many requests and has asked us to try again later',
    'Error from server (TooManyRequests)',
    'client rate limiter Wait returned an error',
    '429 Too Many Requests',
  ],
  'risk-control': ['is forbidden by Aliyun RiskControl system', '触发风控', 'risk control system'],
  'image-pull': [
    'Failed to pull image',
    'ErrImagePull',
    'ImagePullBackOff',
    'pull access denied',
    'requested access to the resource is denied',
    'unauthorized: authentication required',
    'failed to fetch anonymous token',
    'failed to fetch oauth token',
    'insufficient_scope: authorization failed',
  ],
  aws: [
    'An error occurred (AccessDenied) when calling the {name} operation',
    'An error occurred (AccessDeniedException) when calling the {name} operation',
    'An error occurred (UnauthorizedOperation) when calling the {name} operation',
    'is not authorized to perform: {action} on resource: arn:aws',
    'User: arn:aws{name} is not authorized to perform',
    'User: arn:aws{name} is not authorized to perform: {action} because no',
    'Encoded authorization failure message',
    '<Code>AccessDenied</Code>{name}amazonaws.com',
    'amazonaws.com{name}<Code>AccessDenied</Code>',
    'amazonaws.com{name}AccessDenied',
    "Your current IAM principal doesn't have access to Kubernetes objects",
    'api error UnauthorizedOperation',
    'api error AccessDeniedException',
    'StatusCode: 403, RequestID: {id}, api error AccessDenied',
  ],
  gcp: [
    'permission(s) for "projects/',
    "Permission '{name}' denied on resource",
    'iam.gserviceaccount.com does not have {name} access to',
    'googleapi: Error 403',
    'PERMISSION_DENIED: {name} googleapis.com',
    'code = PermissionDenied desc = The caller does not have permission',
    'does not have storage.{name} access to the Google Cloud Storage',
  ],
  azure: [
    'does not have authorization to perform action {name} over scope',
    'AuthorizationFailed',
    'LinkedAuthorizationFailed',
    'has permission to perform action {name} on scope; however',
    'AuthorizationPermissionMismatch',
    'The client {name} with object id',
  ],
  'other-rbac': [
    'RBAC: access denied',
    'rbac_access_denied_matched_policy',
    'desc = permission denied: {object}, {verb}, {name}, sub:',
    'desc = permission denied: {object}, {verb}, {name}, iat:',
    'permission denied: {object}, {verb}, {name}, sub: {user}, iat:',
  ],
  rrsa: [
    'No such OIDC Provider registered',
    'This JsonWebToken is expired',
    'Get public keys from OIDC Provider failed',
    "The issuer in the OIDC Token doesn't match the OIDC Provider registered",
  ],
  other: [
    'is forbidden: error looking up service account',
    'error looking up service account',
    'OperationDenied.NoStock',
    'ErrorClusterNotFound',
  ],
};

/** Kinds that make a denial read at the same place untrue, because the sentence explains the code away. */
export const INSTEAD: readonly LookAlikeKind[] = ['rrsa', 'aws'];

export interface Phrase {
  readonly kind: LookAlikeKind;
  readonly pattern: Pattern;
}

export const phrases: readonly Phrase[] = entries(PHRASES).flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind, pattern: { kind: 'message' as const, text } })),
);

function entries<Key extends string, Value>(object: { readonly [key in Key]: Value }): [Key, Value][] {
  // `Object.entries` widens the keys to `string`; the literal above has just these.
  return Object.entries(object) as [Key, Value][];
}
