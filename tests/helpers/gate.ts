export interface Gate {
  /** Resolves once somebody stands before the gate. */
  readonly reached: Promise<void>;
  /** Waits until the gate is open. */
  pass(): Promise<void>;
  open(): void;
}

/** Holds work at a point until the test lets it go on. */
export function gate(): Gate {
  const doors = new EventTarget();
  const once = (name: string): Promise<void> =>
    new Promise((resolve) => doors.addEventListener(name, () => resolve(), { once: true }));
  const opened = once('opened');
  const reached = once('reached');
  return {
    reached,
    open: () => void doors.dispatchEvent(new Event('opened')),
    pass: () => {
      doors.dispatchEvent(new Event('reached'));
      return opened;
    },
  };
}
