/** What stands around the guide, in English. */
import type { GuideWording } from '../guide.ts';

export const guide: GuideWording = {
  title: 'Guide: RAM or RBAC, and what to do',
  description:
    'Up to six questions lead from what you see, an error, a closed page, a task, to the gate that decides, the fix, and how to check it.',
  lead: 'Up to six questions lead from what you see to the gate that decides, the fix, and how to check it.',
  question: (count) => `Question ${count}`,
  look: 'What to look for',
  example: 'e.g. ',
  answers: 'Answers',
  yourAnswer: 'Your answer',
  ending: {
    fix: 'The fix',
    copy: 'Copy the steps',
    steps: 'the steps and the check',
    check: 'Check that it worked',
    otherwise: 'If it does not help',
    entry: (title) => `Read the whole entry: ${title}`,
  },
  given: {
    title: 'Your answers',
    oneWay: 'One way to this page',
    oneWayHint: 'You came by a link without answers. These are the ones that lead here.',
    none: 'None yet.',
    later: (count) =>
      count === 1
        ? 'One later answer is kept, where it still fits.'
        : `${count} later answers are kept, where they still fit.`,
    change: 'Change',
    changeOf: (question) => `Change the answer to “${question}”`,
    reason: (reasons) => `From your pasted error: ${reasons}.`,
  },
  actions: {
    label: 'Guide',
    restart: 'Start again',
    print: 'Print',
    map: 'See the whole guide',
    paste: 'Paste an error instead',
  },
  dropped: (answers) =>
    `This link holds answers that lead elsewhere or are no longer there, so they were left out: ${answers}`,
  pasted: {
    title: 'From your pasted error',
    found: (count) =>
      count === 1
        ? 'Your pasted error answers one question.'
        : `Your pasted error answers ${count} questions.`,
    because: (reasons) => `because ${reasons}`,
    goOn: 'Go on from there:',
  },
  map: {
    title: 'The whole guide',
    description: 'Every question of the guide, every answer, and where each of them leads.',
    lead: 'Every question, every answer, and where it leads: as a picture, and below it as text.',
    picture: 'As a picture',
    pictureLabel: (questions, endings) =>
      `A tree of ${questions} questions that branches to the right into ${endings} endings. The same stands below as text.`,
    again: 'A dashed box stands for a question or ending that has its place further up.',
    text: 'As text',
    back: 'Start the guide',
  },
  reasons: {
    gate: {
      ram: 'RAM refused',
      rbac: 'RBAC refused',
      'service-role': 'a service role is missing',
      none: 'it only looks like a refusal',
    },
    code: (code) => `the code is ${code}`,
    action: (action) => `the action is ${action}`,
    deny: { implicit: 'nothing allows it', explicit: 'a Deny forbids it' },
    policyType: (type) => `the policy type is ${type}`,
    principal: {
      'ram-user': 'a RAM user asked',
      'ram-role-session': 'a role session asked',
      'cloudsso-role': 'a CloudSSO role asked',
      'ram-identity': 'the name consists of digits',
      sso: 'an SSO identity asked',
      account: 'the account itself asked',
      'service-account': 'a service account asked',
      node: 'a node asked',
      anonymous: 'nobody was logged on',
      group: 'a group is named',
      other: 'the name is none of ACK’s',
    },
    verb: (verb) => `the verb is ${verb}`,
    resource: (resource) => `the resource is ${resource}`,
    subresource: (subresource) => `the subresource is ${subresource}`,
    scope: {
      cluster: 'it was for the whole cluster',
      namespace: 'it was in a namespace',
      path: 'it was for a path',
    },
    says: {
      sentence: 'verb and resource are named',
      'code-only': 'there is a code and no sentence about a user',
      'unresolved-role': 'a role was not found',
      escalation: 'more was to be granted than is held',
      'owner-reference': 'an owner reference was refused',
      'trusted-link': 'the link leads to a console of Alibaba Cloud',
      'untrusted-link': 'the link does not lead to Alibaba Cloud',
      'no-link': 'there is no link',
    },
    lookAlike: 'the words belong to something else',
    entry: 'the words are those of a known error',
    join: (reasons) => reasons.join(', '),
  },
};
