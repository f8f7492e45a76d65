import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Deviations } from '../deviations.ts';
import { knownIntents, privilegedIntents, type PrivilegedIntent } from '../intents.ts';
import type { Payload } from '../records.ts';
import type { World } from '../world.ts';
import { waitFor } from '../wait.ts';
import { Connection, type CloseRecord, type GatewayHost } from './connection.ts';
import { greet, sendMembers } from './greeting.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly heartbeatIntervalMs: number;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly identifiesLeft: number;
  readonly waitMs: number;
  readonly deviations: Deviations;
  readonly url: () => string;
}

/** The WebSocket side: sessions, and the faults that a test asks for. */
export class Gateway implements GatewayHost {
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly grantedIntents: number;
  readonly closes: CloseRecord[] = [];
  refusesIdentifyWith: number | null = null;
  heartbeatsMuted = false;
  identifies = 0;
  resumes = 0;
  /** What the newest session declared. */
  intents = 0;
  presence: Payload | null = null;
  #refusesConnections = false;

  constructor(world: World, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    const granted = new Set(options.privilegedIntents);
    const withheld = Object.entries(privilegedIntents)
      .filter(([name]) => ![...granted].some((grantedName) => grantedName === name))
      .reduce((bits, [, bit]) => bits | bit, 0);
    this.grantedIntents = knownIntents & ~withheld;
    world.onEvent((event) => {
      for (const session of this.#sessions.values()) {
        if (session.wants(event)) session.dispatch(event.name, event.data(session));
      }
    });
  }

  get token(): string {
    return this.#world.token;
  }

  get heartbeatIntervalMs(): number {
    return this.#options.heartbeatIntervalMs;
  }

  get guildCount(): number {
    return [...this.#world.guilds.values()].filter((guild) => guild.installed).length;
  }

  get identifiesLeft(): number {
    return Math.max(0, this.#options.identifiesLeft - this.identifies);
  }

  get connections(): number {
    return this.#connections.size;
  }

  get connected(): boolean {
    return [...this.#sessions.values()].some((session) => session.live);
  }

  /** Settles when a session is live, now or again. */
  async whenConnected(): Promise<void> {
    await waitFor(this.#world, () => this.connected, {
      waitMs: this.#options.waitMs,
      what: 'the bot to connect',
    });
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      if (this.#refusesConnections) {
        socket.destroy();
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
        this.#connections.add(new Connection(this, webSocket, query));
        this.#world.changed();
      });
    });
  }

  stop(): void {
    for (const connection of this.#connections) connection.socket.terminate();
    this.#sockets.close();
  }

  /** The sockets die without a close frame, as when a network fails. */
  dropAll(): void {
    for (const connection of this.#detached()) connection.socket.terminate();
  }

  /** Op 7: asks the bot to connect again and resume. */
  reconnect(): void {
    for (const connection of this.#detached()) connection.send({ op: 7, d: null });
  }

  /** Op 9 to everybody connected. */
  invalidateSession(resumable: boolean): void {
    for (const connection of this.#connections) this.invalidate(connection, resumable);
  }

  closeWith(code: number): void {
    for (const connection of this.#detached()) connection.close(code, 'Asked for by the test.');
  }

  refuseIdentify(code: number | null): void {
    this.refusesIdentifyWith = code;
  }

  refuseConnections(refuses: boolean): void {
    this.#refusesConnections = refuses;
  }

  muteHeartbeats(mutes: boolean): void {
    this.heartbeatsMuted = mutes;
  }

  forgetSessions(): void {
    this.#sessions.clear();
  }

  identify(connection: Connection, intents: number, shard: readonly [number, number]): void {
    this.identifies += 1;
    this.intents = intents;
    for (const [id, old] of this.#sessions) {
      if (!old.live && old.shard[0] === shard[0]) this.#sessions.delete(id);
    }
    const { ignores, event } = this.#options.deviations;
    if (ignores === 'IDENTIFY') {
      this.#world.changed();
      return;
    }
    const session = new Session(this.#world.clock.snowflake(), intents, shard, connection.socket, event);
    this.#sessions.set(session.id, session);
    connection.session = session;
    greet(this.#world, session, this.#options.url());
    this.#world.changed();
  }

  findSession(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  resume(connection: Connection, session: Session, sequence: number): void {
    this.resumes += 1;
    if (this.#options.deviations.ignores === 'RESUME') {
      this.#world.changed();
      return;
    }
    connection.session = session;
    session.resume(connection.socket, sequence);
    this.#world.changed();
  }

  /** Op 9. A session that cannot be resumed is forgotten. */
  invalidate(connection: Connection, resumable: boolean): void {
    const { session } = connection;
    if (session !== null) {
      session.detach(connection.socket);
      connection.session = null;
      if (!resumable) this.#sessions.delete(session.id);
    }
    connection.send({ op: 9, d: resumable });
  }

  request(connection: Connection, op: number, data: Payload): void {
    if (op === 3) this.presence = data;
    if (op === 8 && connection.session !== null) sendMembers(this.#world, connection.session, data);
    this.#world.changed();
  }

  /** A client that says goodbye (1000, 1001) ends its session; any other end can be resumed. */
  closed(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session, closedWith } = connection;
    if (session !== null && closedWith === null && (code === 1000 || code === 1001))
      this.#sessions.delete(session.id);
    this.closes.push({
      code: closedWith ?? code,
      by: closedWith !== null ? 'server' : code === 1006 ? 'network' : 'client',
    });
    this.#world.changed();
  }

  /** All connections, cut from their sessions: what happens from now on waits for a RESUME. */
  #detached(): Connection[] {
    for (const { session, socket } of this.#connections) session?.detach(socket);
    return [...this.#connections];
  }
}
