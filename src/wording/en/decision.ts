/** The decisions of both gates, in English. */
import type { Lack } from '../../domain/rbac/match.ts';
import type { DecisionWording, HeldRule } from '../decision.ts';

const LACKS: Record<Lack, string> = {
  subject: 'binds others only',
  namespace: 'counts in another namespace only',
  verb: 'lacks the verb',
  apiGroup: 'lacks the API group',
  resource: 'lacks the resource',
  subresource: 'lacks the subresource',
  name: 'has other names only',
  path: 'lacks the path',
};

const full = ({ kind, name, namespace }: { kind: string; name: string; namespace?: string }) =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;

const at = ({ rule, role }: HeldRule, word = 'Rule') => `${word} ${rule} of ${full(role)}`;

export const decision: DecisionWording = {
  verdicts: { open: 'Open', shut: 'Shut', 'cannot-tell': 'Cannot tell', 'not-asked': 'Not asked' },
  ram: {
    layers: { control: 'Control policies', session: 'Session policy', identity: 'Policies of the identity' },
    statement: (statement, policy) =>
      policy === undefined ? `Statement ${statement}` : `Statement ${statement} of “${policy}”`,
    nothingGiven: 'No policy of the identity is given, so nothing can be said about an Allow.',
    unusable:
      'A policy that is given cannot be read, or RAM would not take it, so nobody can tell what it says. Mend it first.',
    place: (allowedOn) =>
      allowedOn === undefined
        ? 'It hangs on the cluster, region or account, which are not all given.'
        : `It hangs on the cluster, region or account, which are not all given: it is allowed on ${allowedOn}, and not everywhere.`,
  },
  rbac: {
    allowed: (held) => `${at(held)} allows it, through ${full(held.binding)}.`,
    missed: (held, lacks, isOwn) => {
      const told = lacks.filter((lack) => lack !== 'subject').map((lack) => LACKS[lack]);
      if (!isOwn)
        return `${at(held)} would allow it, but ${full(held.binding)} ${[LACKS.subject, ...told].join(' and ')}.`;
      return `${at(held)}, through ${full(held.binding)}, comes near, but ${told.join(' and ')}.`;
    },
    nothingNear: 'No rule that is bound here comes near it, and what no rule allows is refused.',
    unresolved: ({ binding, roleRef }) =>
      `${full(binding)} refers to ${roleRef.kind} ${roleRef.name}, which is not among the objects.`,
    more: (count) => `${count} more that came near`,
    rule: (held) => at(held),
    noObjects: 'No binding is given, so nothing can be said about the rules.',
    noPrincipal: 'It is not said who asks, so nobody’s bindings could be looked up.',
    privileged: 'The API server lets the group system:masters do everything; no rule is asked.',
    byDefault:
      'Kubernetes itself binds a role that allows this in every cluster. That binding is not among the objects, and somebody may have removed it.',
    published: (role) =>
      `The rules of ${role} are not among the objects; ACK’s published ones were taken. The cluster’s own may differ.`,
  },
};
