import type { Answer } from '../../../domain/check/check.ts';
import type { CheckWording } from '../../../wording/check.ts';

/** A request in a line: what is asked as code, and where. */
export function requestText(
  answer: Answer,
  words: CheckWording['list'],
): { readonly code: string | undefined; readonly where: string } {
  switch (answer.kind) {
    case 'ram':
      return { code: answer.action, where: words.on(answer.resource) };
    case 'role':
      return { code: undefined, where: words.roleAsked(answer.roles.map(({ name }) => name)) };
    case 'rbac': {
      const { verb, apiGroup, resource, subresource, name, namespace, path } = answer.request;
      const group = apiGroup ? `.${apiGroup}` : '';
      const what = resource ? `${resource}${group}${subresource ? `/${subresource}` : ''}` : (path ?? '');
      return {
        code: [verb, what, name].filter(Boolean).join(' '),
        where: path ? '' : namespace ? words.inNamespace(namespace) : words.clusterWide,
      };
    }
  }
}
