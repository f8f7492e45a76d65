import type { World } from './world.ts';

/** How often the value is looked at when nothing changed here: it may depend on what the server does not know. */
const lookAgainMs = 20;

/** Looks again after every change until the value is there. @throws after `waitMs`, saying what was awaited. */
export function waitFor<T>(
  world: World,
  look: () => T | null | undefined | false,
  options: { readonly waitMs: number; readonly what: string },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (act: () => void) => {
      clearTimeout(timer);
      clearInterval(interval);
      stopListening();
      act();
    };
    const check = () => {
      try {
        const value = look();
        if (value !== null && value !== undefined && value !== false) finish(() => resolve(value));
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`Waited ${options.waitMs} ms in vain for ${options.what}.`)));
    }, options.waitMs);
    const interval = setInterval(check, lookAgainMs);
    const stopListening = world.onChange(check);
    check();
  });
}
