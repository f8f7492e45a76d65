import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { knownIntents, privilegedIntents, type PrivilegedIntent } from '../intents.ts';
import { isPayload } from '../message.ts';
import { guildCreatePayload } from '../payloads/guild.ts';
import { fullMemberPayload, userPayload } from '../payloads/user.ts';
import type { Payload } from '../records.ts';
import type { World } from '../world.ts';
import { waitFor } from '../wait.ts';
import { Connection, type GatewayHost } from './connection.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly heartbeatIntervalMs: number;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly identifiesLeft: number;
  readonly waitMs: number;
  readonly url: () => string;
}

export interface CloseRecord {
  readonly code: number;
  readonly by: 'server' | 'client' | 'network';
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
    const session = new Session(this.#world.clock.snowflake(), intents, shard, connection.socket);
    this.#sessions.set(session.id, session);
    connection.session = session;
    const guilds = [...this.#world.guilds.values()].filter((guild) => guild.installed);
    const own = guilds.filter((guild) =>
      session.wants({ name: '', intents: 0, guildId: guild.id, data: () => ({}) }),
    );
    session.dispatch('READY', {
      v: 10,
      user: { ...userPayload(this.#world.bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: own.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.#options.url(),
      shard: [...shard],
      application: { id: this.#world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      user_settings: {},
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      auth: {},
      _trace: [],
    });
    if ((intents & 1) !== 0) {
      for (const guild of own) {
        if (guild.available) session.dispatch('GUILD_CREATE', guildCreatePayload(guild, this.#world.bot));
      }
    }
    this.#world.changed();
  }

  findSession(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  resume(connection: Connection, session: Session, sequence: number): void {
    this.resumes += 1;
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
    if (op === 8) this.#sendMembers(connection, data);
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

  #sendMembers(connection: Connection, data: Payload): void {
    const guild = this.#world.guilds.get(String(data['guild_id']));
    if (guild === undefined) return;
    const wanted: unknown[] = [data['user_ids'] ?? []].flat();
    const query = typeof data['query'] === 'string' ? data['query'].toLowerCase() : '';
    const limit = Number(data['limit'] ?? 0) || guild.members.size;
    const found = [...guild.members.values()]
      .filter((member) =>
        wanted.length > 0 ? wanted.includes(member.user.id) : member.user.name.startsWith(query),
      )
      .slice(0, limit);
    const chunks = Math.max(1, Math.ceil(found.length / 1000));
    for (let index = 0; index < chunks; index += 1) {
      connection.session?.dispatch('GUILD_MEMBERS_CHUNK', {
        guild_id: guild.id,
        members: found.slice(index * 1000, (index + 1) * 1000).map(fullMemberPayload),
        chunk_index: index,
        chunk_count: chunks,
        not_found: wanted.filter((id) => typeof id === 'string' && !guild.members.has(id)),
        ...(isPayload(data['nonce']) || data['nonce'] === undefined ? {} : { nonce: data['nonce'] }),
      });
    }
  }
}
