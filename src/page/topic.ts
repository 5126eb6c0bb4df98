/** A value that changes and those who follow it; a late follower hears the present value at once. */
export class Topic<T> {
  #value: T;
  readonly #followers = new Set<(value: T) => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get current(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const follower of [...this.#followers]) follower(value);
  }

  follow(tell: (value: T) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#followers.add(tell);
    signal.addEventListener('abort', () => this.#followers.delete(tell), { once: true });
    tell(this.#value);
  }
}
