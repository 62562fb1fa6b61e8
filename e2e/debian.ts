/** Installs what the tests need from Debian's packages, which only root may. */
import { spawnSync } from 'node:child_process';

/** @returns whether they are there now; without Debian or the right to install, they are not. */
export function installFromDebian(...packages: readonly string[]): boolean {
  return (
    process.getuid?.() === 0 &&
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', ...packages])
  );
}

/** Runs a command that installs something, at most ten minutes; only what it complains of is shown. */
export function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    timeout: 600_000,
  });
  return status === 0;
}
