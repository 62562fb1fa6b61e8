import type { BindingId } from '../resolver.ts';
import { shellWord } from './shell.ts';

/** The commands that keep a binding as a file, delete it, and make it again from the file. Never fails. */
export function deleteBinding({
  kind,
  name,
  namespace,
}: BindingId): Readonly<Record<'keep' | 'remove' | 'restore', string>> {
  // `type/name` keeps a name with a leading hyphen from being read as a flag.
  const object = shellWord(`${kind.toLowerCase()}/${name}`);
  const place = namespace === undefined ? '' : ` -n ${shellWord(namespace)}`;
  const file = shellWord(`./${name.replaceAll('/', '_')}.yaml`);
  return {
    keep: `kubectl get ${object}${place} -o yaml > ${file}`,
    remove: `kubectl delete ${object}${place}`,
    restore: `kubectl create -f ${file}`,
  };
}
