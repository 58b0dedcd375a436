/** Questions to DuckDB since `begin`: when the first was asked and the last answered, and how many statements ran. */
export type Traffic = {
  readonly firstAskedAt: number | null;
  readonly lastAnsweredAt: number | null;
  readonly statements: number;
};

/** What DuckDB-WASM sends to its worker and back, as far as it is read here. */
type Message = {
  readonly messageId?: number;
  readonly requestId?: number;
  readonly type?: string;
  readonly data?: unknown;
};

const RUNS = new Set(["RUN_PREPARED", "RUN_QUERY", "SEND_PREPARED", "START_PENDING_QUERY"]);
const ANSWERS = new Set(["QUERY_RESULT", "QUERY_RESULT_HEADER", "QUERY_RESULT_HEADER_OR_NULL"]);
const ASKS = /^\s*(?:select|with|from)\b/i;

/** Listens to what pages and DuckDB's worker say to each other, whatever page it is: made before any worker is. */
export class WorkerTraffic {
  readonly #open = new Map<number, Message>();
  #firstAskedAt: number | null = null;
  #lastAnsweredAt: number | null = null;
  #statements = 0;
  #firstAnswerAt: number | null = null;
  #loadedAt: number | null = null;

  constructor() {
    const sent = (message: Message) => this.#sent(message);
    const received = (message: Message) => this.#received(message);
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener("message", (event: MessageEvent<Message>) => received(event.data));
      }
      override postMessage(message: Message, given?: Transferable[] | StructuredSerializeOptions): void {
        sent(message);
        super.postMessage(message, Array.isArray(given) ? { transfer: given } : given);
      }
    };
  }

  begin(): void {
    this.#firstAskedAt = null;
    this.#lastAnsweredAt = null;
    this.#statements = 0;
  }

  get pending(): number {
    return this.#open.size;
  }

  get traffic(): Traffic {
    return {
      firstAskedAt: this.#firstAskedAt,
      lastAnsweredAt: this.#lastAnsweredAt,
      statements: this.#statements,
    };
  }

  /** When the last table was in, and when DuckDB first answered a question, since navigation; null before. */
  get start(): { readonly loadedAt: number | null; readonly firstAnswerAt: number | null } {
    return { loadedAt: this.#loadedAt, firstAnswerAt: this.#firstAnswerAt };
  }

  #sent(message: Message): void {
    if (message.messageId === undefined) return;
    this.#open.set(message.messageId, message);
    this.#firstAskedAt ??= performance.now();
    if (RUNS.has(message.type ?? "")) this.#statements += 1;
  }

  #received({ requestId, type }: Message): void {
    const request = requestId === undefined ? undefined : this.#open.get(requestId);
    if (request === undefined || requestId === undefined || type === "INSTANTIATE_PROGRESS") return;
    this.#open.delete(requestId);
    const now = performance.now();
    this.#lastAnsweredAt = now;
    if (request.type === "INSERT_ARROW_FROM_IPC_STREAM") this.#loadedAt = now;
    if (ANSWERS.has(type ?? "") && asksSomething(request)) this.#firstAnswerAt ??= now;
  }
}

/** A prepared statement asks; of others those that begin like a question. */
function asksSomething({ type, data }: Message): boolean {
  if (type !== "RUN_QUERY" && type !== "START_PENDING_QUERY") return true;
  return Array.isArray(data) && data.some((part) => typeof part === "string" && ASKS.test(part));
}
