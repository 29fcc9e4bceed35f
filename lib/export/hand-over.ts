// From a producer that pushes to a reader that pulls: one piece at a time, so that a slow reader slows the producer.

/**
 * Runs `produce` as soon as the first piece is asked for. Its failure reaches the reader; a reader that leaves makes
 * the next `give` fail, so that the producer lets go of what it holds.
 */
export async function* handOver<T>(
  produce: (give: (piece: T) => Promise<void>) => Promise<unknown>,
): AsyncGenerator<T> {
  const { readable, writable } = new TransformStream<T, T>();
  const writer = writable.getWriter();
  // What went wrong is told through the stream; here it must only not be unhandled.
  writer.closed.catch(() => undefined);
  const produced = produce((piece) => writer.write(piece)).then(
    () => writer.close(),
    (error: unknown) => writer.abort(error),
  );
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel(new Error("The reader left")).catch(() => undefined);
    await produced.catch(() => undefined);
  }
}
