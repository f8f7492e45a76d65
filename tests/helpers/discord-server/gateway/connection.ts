import type { RawData, WebSocket } from 'ws';
import { knownIntents } from '../intents.ts';
import { limits } from '../limits.ts';
import { isPayload } from '../message.ts';
import type { Payload } from '../records.ts';
import type { Session } from './session.ts';

export interface CloseRecord {
  readonly code: number;
  readonly by: 'server' | 'client' | 'network';
}

/** What a connection asks of the gateway. */
export interface GatewayHost {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly grantedIntents: number;
  readonly refusesIdentifyWith: number | null;
  readonly heartbeatsMuted: boolean;
  readonly guildCount: number;
  /** At zero Discord resets the token: no further IDENTIFY succeeds. */
  readonly identifiesLeft: number;
  identify(connection: Connection, intents: number, shard: readonly [number, number]): void;
  findSession(id: string): Session | undefined;
  resume(connection: Connection, session: Session, sequence: number): void;
  invalidate(connection: Connection, resumable: boolean): void;
  request(connection: Connection, op: number, data: Payload): void;
  closed(connection: Connection, code: number): void;
}

const op = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  members: 8,
  hello: 10,
  ack: 11,
  sounds: 31,
} as const;

/** One socket: HELLO, heartbeats, IDENTIFY or RESUME, and the close codes for whatever is wrong. */
export class Connection {
  readonly socket: WebSocket;
  readonly #host: GatewayHost;
  session: Session | null = null;
  /** The code that the server closed with, if it did. */
  closedWith: number | null = null;
  #silence: NodeJS.Timeout | null = null;
  #received = 0;
  #minuteEndsAt = 0;

  constructor(host: GatewayHost, socket: WebSocket, query: URLSearchParams) {
    this.#host = host;
    this.socket = socket;
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      if (this.#silence !== null) clearTimeout(this.#silence);
      this.session?.detach(socket);
      host.closed(this, code);
    });
    if (query.get('v') !== '10') this.close(4012, 'Invalid API version');
    else if ((query.get('encoding') ?? 'json') !== 'json' || query.has('compress')) {
      this.close(4002, 'This server speaks uncompressed JSON only');
    } else {
      this.send({ op: op.hello, d: { heartbeat_interval: host.heartbeatIntervalMs, _trace: [] } });
      this.#expectHeartbeat();
    }
  }

  send(payload: Payload): void {
    this.socket.send(JSON.stringify(payload));
  }

  close(code: number, reason = ''): void {
    this.closedWith = code;
    this.socket.close(code, reason);
  }

  #receive(raw: RawData, isBinary: boolean): void {
    if (this.closedWith !== null) return;
    const text = Buffer.isBuffer(raw) ? raw.toString() : '';
    const payload = isBinary || text.length > limits.gatewayPayload ? undefined : parse(text);
    if (payload === undefined) {
      this.close(4002, 'Error while decoding payload.');
      return;
    }
    if (this.#tooFast()) {
      this.close(4008, 'You are being rate limited.');
      return;
    }
    const data: Payload = isPayload(payload['d']) ? payload['d'] : {};
    if (payload['op'] === op.heartbeat) this.#heartbeat(payload['d']);
    else if (payload['op'] === op.identify) this.#identify(data);
    else if (payload['op'] === op.resume) this.#resume(data);
    else if (this.session === null) this.close(4003, 'Not authenticated.');
    else if ([op.presence, op.voice, op.members, op.sounds].some((known) => known === payload['op'])) {
      this.#host.request(this, Number(payload['op']), data);
    } else this.close(4001, 'Unknown opcode.');
  }

  #heartbeat(sequence: unknown): void {
    if (typeof sequence === 'number') this.session?.confirm(sequence);
    this.#expectHeartbeat();
    if (!this.#host.heartbeatsMuted) this.send({ op: op.ack });
  }

  #identify(data: Payload): void {
    const { shard, intents } = data;
    const [shardId, shardCount] = Array.isArray(shard) ? shard.map(Number) : [0, 1];
    const refusal = this.#host.refusesIdentifyWith;
    if (this.session !== null) this.close(4005, 'Already authenticated.');
    else if (refusal !== null) this.close(refusal, 'Refused by the test.');
    else if (data['token'] !== this.#host.token || this.#host.identifiesLeft === 0)
      this.close(4004, 'Authentication failed.');
    else if (shardId === undefined || shardCount === undefined || !(shardId >= 0 && shardId < shardCount)) {
      this.close(4010, 'Invalid shard.');
    } else if (this.#host.guildCount / shardCount > limits.guildsPerShard)
      this.close(4011, 'Sharding required.');
    else if (typeof intents !== 'number' || (intents & ~knownIntents) !== 0)
      this.close(4013, 'Invalid intent(s).');
    else if ((intents & ~this.#host.grantedIntents) !== 0) this.close(4014, 'Disallowed intent(s).');
    else if (!isPayload(data['properties'])) this.close(4002, 'Error while decoding payload.');
    else this.#host.identify(this, intents, [shardId, shardCount]);
  }

  #resume(data: Payload): void {
    if (this.session !== null) {
      this.close(4005, 'Already authenticated.');
      return;
    }
    if (data['token'] !== this.#host.token) {
      this.close(4004, 'Authentication failed.');
      return;
    }
    const session = this.#host.findSession(String(data['session_id']));
    const sequence = Number(data['seq']);
    if (session === undefined) this.#host.invalidate(this, false);
    else if (!(sequence >= 0 && sequence <= session.sequence)) this.close(4007, 'Invalid seq.');
    else this.#host.resume(this, session, sequence);
  }

  #expectHeartbeat(): void {
    if (this.#silence !== null) clearTimeout(this.#silence);
    this.#silence = setTimeout(
      () => this.close(4009, 'Session timed out.'),
      this.#host.heartbeatIntervalMs * 2,
    );
    this.#silence.unref();
  }

  #tooFast(): boolean {
    const now = performance.now();
    if (now > this.#minuteEndsAt) {
      this.#minuteEndsAt = now + 60_000;
      this.#received = 0;
    }
    this.#received += 1;
    return this.#received > limits.gatewayPerMinute;
  }
}

function parse(text: string): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return isPayload(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}
