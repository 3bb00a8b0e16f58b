/** The files of a ZIP archive, each no larger unpacked than is allowed, whatever its directory says. */
import { inflateRawSync } from 'node:zlib';
import { limits } from '../limits.js';
import { ReadError } from '../read-error.js';
import { encryptedFile } from '../refused.js';

interface Entry {
  name: string;
  method: number;
  /** Bit 0 of the flags. */
  encrypted: boolean;
  packed: number;
  header: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
/** The end record and the longest comment behind it. */
const tail = 22 + 0xffff;

export class Archive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #unpacked = 0;

  /** Throws ReadError DAMAGED or TOO_LARGE. `name` is for messages. */
  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#guarded(() => this.#readDirectory());
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The unpacked bytes, or null where there is no such file. */
  file(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    return entry ? this.#guarded(() => this.#unpack(entry)) : null;
  }

  #readDirectory(): void {
    const from = Math.max(0, this.#bytes.length - tail);
    let end = this.#bytes.length - 22;
    while (end >= from && this.#bytes.readUInt32LE(end) !== signatures.end) end--;
    if (end < from) throw this.#damaged();
    const count = this.#bytes.readUInt16LE(end + 10);
    if (count > limits.entries) throw this.#tooLarge();
    let at = this.#bytes.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) {
      if (this.#bytes.readUInt32LE(at) !== signatures.entry) throw this.#damaged();
      const [nameLength, extra, comment] = [28, 30, 32].map((o) => this.#bytes.readUInt16LE(at + o)) as [number, number, number];
      const name = this.#bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
      this.#entries.set(name, {
        name,
        method: this.#bytes.readUInt16LE(at + 10),
        encrypted: (this.#bytes.readUInt16LE(at + 8) & 1) === 1,
        packed: this.#bytes.readUInt32LE(at + 20),
        header: this.#bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + extra + comment;
    }
  }

  #unpack({ method, encrypted, packed, header }: Entry): Uint8Array {
    if (encrypted) throw encryptedFile(this.name);
    if (this.#bytes.readUInt32LE(header) !== signatures.local) throw this.#damaged();
    const from = header + 30 + this.#bytes.readUInt16LE(header + 26) + this.#bytes.readUInt16LE(header + 28);
    if (from + packed > this.#bytes.length) throw this.#damaged();
    const data = this.#bytes.subarray(from, from + packed);
    const out = method === 0 ? data : method === 8 ? this.#inflate(data) : null;
    if (!out) throw this.#damaged();
    this.#unpacked += out.length;
    if (out.length > limits.entryBytes || this.#unpacked > limits.archiveBytes) throw this.#tooLarge();
    return out;
  }

  #inflate(data: Uint8Array): Uint8Array {
    try {
      return inflateRawSync(data, { maxOutputLength: limits.entryBytes });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? this.#tooLarge() : this.#damaged(error);
    }
  }

  /** A directory that points beyond the file is a damaged one. */
  #guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof RangeError ? this.#damaged(error) : error;
    }
  }

  #damaged(cause?: unknown): ReadError {
    return new ReadError('DAMAGED', `${this.name} is damaged: its ZIP archive cannot be read.`, 'Download or save it again.', {
      cause,
    });
  }

  #tooLarge(): ReadError {
    const mega = limits.entryBytes / 1024 / 1024;
    return new ReadError(
      'TOO_LARGE',
      `${this.name} unpacks to more than ${mega} MB.`,
      'Save it again without pictures and attachments.',
    );
  }
}
