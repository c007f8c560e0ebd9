#!/usr/bin/python3
"""Takes a PDF apart into what the floor program starts from: pages with every code and position known, fonts cut down.

  prepare_floor.py HANDOUT.pdf PAGES

qpdf reads the file. Written, little endian (strings are a count and their bytes):
  objects: count, then each: text, count of references, each with (object index, text that follows),
           'd', or 's' and the stream's bytes, uncompressed; an object refers only to objects before it
  pages:   count, then each: width, height, index of its resources, count of tokens, each
           'n' a number, 's' a string of codes, 'r' anything else as it stands
"""
import base64
import json
import re
import struct
import subprocess
import sys

KEPT_OUT_OF_STREAMS = ('/Length', '/Filter', '/DecodeParms')
REFERENCE = re.compile(r'^(\d+) (\d+) R$')
TOKEN = re.compile(rb'''
    (?P<number>[-+]?(?:\d+\.?\d*|\.\d+)(?=[\s()<>\[\]/%]|$))
  | (?P<string>\((?:[^()\\]|\\.)*\))
  | (?P<hex><[0-9A-Fa-f\s]*>)
  | (?P<raw><<|>>|[\[\]]|/?[^\s()<>\[\]/%]+)''', re.X | re.S)
ESCAPED = {b'n': b'\n', b'r': b'\r', b't': b'\t', b'b': b'\b', b'f': b'\f', b'\n': b''}


def count(n):
    return struct.pack('<I', n)


def text(data):
    data = data if isinstance(data, bytes) else data.encode('latin-1')
    return count(len(data)) + data


class Objects:
    """Collects objects so that each stands after those that it refers to."""

    def __init__(self, all_objects):
        self.all = all_objects
        self.index = {}
        self.written = []

    def syntax(self, value, parts):
        """Appends `value` in PDF syntax to `parts`: text, and ints for references."""
        if isinstance(value, dict):
            parts.append('<<')
            for key, inner in value.items():
                parts.append(key + ' ')
                self.syntax(inner, parts)
                parts.append('\n')
            parts.append('>>')
        elif isinstance(value, list):
            parts.append('[')
            for inner in value:
                self.syntax(inner, parts)
                parts.append(' ')
            parts.append(']')
        elif isinstance(value, bool):
            parts.append('true' if value else 'false')
        elif value is None:
            parts.append('null')
        elif isinstance(value, (int, float)):
            parts.append(f'{value:.10g}')
        elif REFERENCE.match(value):
            parts.append(self.add(value))
            parts.append(' 0 R')
        elif value.startswith('/'):
            parts.append(value)
        elif value.startswith('u:'):
            parts.append('<' + ('\ufeff' + value[2:]).encode('utf-16-be').hex() + '>')
        else:
            parts.append('<' + value[2:] + '>')

    def add(self, reference):
        if reference not in self.index:
            found = self.all['obj:' + reference]
            stream = found.get('stream')
            self.put(reference, stream['dict'] if stream else found['value'],
                     base64.b64decode(stream['data']) if stream else None)
        return self.index[reference]

    def put(self, key, entries, data=None):
        parts = []
        for name, value in entries.items():
            if data is not None and name in KEPT_OUT_OF_STREAMS:
                continue
            parts.append(name + ' ')
            self.syntax(value, parts)
            parts.append('\n')
        runs, references = [''], []
        for part in parts:
            if isinstance(part, int):
                references.append(part)
                runs.append('')
            else:
                runs[-1] += part
        out = text(runs[0]) + count(len(references))
        for reference, after in zip(references, runs[1:]):
            out += count(reference) + text(after)
        out += b'd' if data is None else b's' + text(data)
        self.index[key] = len(self.written)
        self.written.append(out)


def codes(literal):
    """The bytes that a (string) stands for."""
    def plain(match):
        escape = match.group(1)
        return bytes([int(escape, 8) & 255]) if escape[:1].isdigit() else ESCAPED.get(escape, escape)
    return re.sub(rb'\\([0-7]{1,3}|.)', plain, literal[1:-1], flags=re.S)


def tokens(content):
    out = []
    for match in TOKEN.finditer(content):
        kind, data = match.lastgroup, match.group()
        if kind == 'number':
            out.append(b'n' + struct.pack('<d', float(data)))
        elif kind == 'string':
            out.append(b's' + text(codes(data)))
        elif kind == 'hex':
            out.append(b's' + text(bytes.fromhex(data[1:-1].decode())))
        else:
            out.append(b'r' + text(data))
    return count(len(out)) + b''.join(out)


def main(source, target):
    made = subprocess.run(['qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', source],
                          check=True, capture_output=True).stdout
    all_objects = json.loads(made)['qpdf'][1]
    objects = Objects(all_objects)

    def value(item):
        while isinstance(item, str) and REFERENCE.match(item):
            found = all_objects['obj:' + item]
            item = found['value'] if 'value' in found else found['stream']['dict']
        return item

    pages = []

    def walk(node, inherited):
        entries = {**inherited, **value(node)}
        if entries['/Type'] == '/Pages':
            passed_on = {key: entries[key] for key in ('/Resources', '/MediaBox') if key in entries}
            for kid in value(entries['/Kids']):
                walk(kid, passed_on)
            return
        resources = entries['/Resources']
        key = json.dumps(resources)
        if key not in objects.index:
            if isinstance(resources, str):
                objects.add(resources)
                key = resources
            else:
                objects.put(key, resources)
        box = value(entries['/MediaBox'])
        contents = entries['/Contents']
        content = b'\n'.join(base64.b64decode(all_objects['obj:' + part]['stream']['data'])
                             for part in (contents if isinstance(contents, list) else [contents]))
        pages.append(struct.pack('<dd', box[2] - box[0], box[3] - box[1]) + count(objects.index[key]) + tokens(content))

    walk(value(all_objects['trailer']['value']['/Root'])['/Pages'], {})
    with open(target, 'wb') as out:
        out.write(count(len(objects.written)) + b''.join(objects.written))
        out.write(count(len(pages)) + b''.join(pages))


if __name__ == '__main__':
    main(*sys.argv[1:])
