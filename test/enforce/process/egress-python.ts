/**
 * Python that tries one thing in a sandbox and prints what came of it, one JSON value a line: what a probe needs is
 * more than a shell can do, and every Debian has it.
 */
const PRELUDE = `
import json, os, socket, struct, sys, time
def say(value): print(json.dumps(value), flush=True)
def attempt(what, *args, **more):
    began = time.time()
    try: result = what(*args, **more)
    except socket.gaierror as error: result = "gaierror %d" % error.errno
    except OSError as error: result = type(error).__name__
    say([result, round((time.time() - began) * 1000)])
def dial(host, port, family=socket.AF_INET, send=b"", kind=socket.SOCK_STREAM, patience=10):
    s = socket.socket(family, kind)
    s.settimeout(patience)
    s.connect((host, port))
    if send: s.sendall(send)
    data = s.recv(100)
    if not data: raise ConnectionResetError()
    return data.decode("latin1")
def listen(host, port, family=socket.AF_INET):
    s = socket.socket(family)
    s.bind((host, port))
    s.listen(5)
    c = socket.create_connection((host if host not in ("0.0.0.0", "::") else ("127.0.0.1" if family == socket.AF_INET else "::1"), port), 10)
    a, _ = s.accept()
    a.sendall(b"own service")
    return c.recv(100).decode()
def query(name, qtype=1, tcp=False):
    labels = b"".join(bytes([len(l)]) + l.encode("latin1") for l in name.split(".")) + b"\\0"
    message = struct.pack(">HHHHHH", 7, 0x100, 1, 0, 0, 0) + labels + struct.pack(">HH", qtype, 1)
    server = [l.split()[1] for l in open("/etc/resolv.conf") if l.startswith("nameserver")][0]
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM if tcp else socket.SOCK_DGRAM)
    s.settimeout(10)
    s.connect((server, 53))
    s.sendall((struct.pack(">H", len(message)) if tcp else b"") + message)
    answer = s.recv(2000)[2 if tcp else 0:]
    return [answer[3] & 15, struct.unpack(">H", answer[6:8])[0], ".".join(map(str, answer[-4:])) if answer[7] else None]
`;

export function python(script: string): readonly string[] {
  return ['/usr/bin/python3', '-c', PRELUDE + script];
}

/** What `attempt` said, without the times. */
export function results(out: string): unknown[] {
  return timed(out).map(([result]) => result);
}

export function timed(out: string): [unknown, number][] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as [unknown, number]);
}
