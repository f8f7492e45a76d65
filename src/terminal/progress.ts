import { SingleBar } from 'cli-progress';

/** A bar on standard error, where it is a terminal; nothing elsewhere. */
export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/** @param label stands before the bar. */
export function createProgress(label: string, output: NodeJS.WriteStream): Progress {
  if (!output.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    stream: output,
    hideCursor: true,
    clearOnComplete: true,
  });
  let running = false;
  return {
    update: (done, total) => {
      if (total <= 0) return;
      if (running) {
        bar.setTotal(total);
        bar.update(done);
      } else {
        bar.start(total, done);
        running = true;
      }
    },
    stop: () => {
      if (running) bar.stop();
      running = false;
    },
  };
}
