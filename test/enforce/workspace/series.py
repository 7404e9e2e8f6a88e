"""Runs a series of file operations (series.ts makes them) in a folder: `python3 series.py FOLDER < operations`.

Each line of the input is one JSON array: the operation's name, then its arguments; paths and contents are texts with
one character per byte. Any operation that fails ends the run with its number, so that two runs of one series
either both did everything or are seen to differ.
"""

import errno
import json
import os
import stat
import sys


def path(text):
    return text.encode("latin-1")


def write_all(fd, data):
    while data:
        data = data[os.write(fd, data):]


def put(name, flags, data, mode=0o644):
    fd = os.open(path(name), os.O_WRONLY | os.O_CREAT | flags, mode)
    write_all(fd, data.encode("latin-1"))
    os.close(fd)


def write(name, data):
    put(name, os.O_TRUNC, data)


def append(name, data):
    put(name, os.O_APPEND, data)


def patch(name, offset, data):
    fd = os.open(path(name), os.O_WRONLY)
    os.pwrite(fd, data.encode("latin-1"), offset)
    os.close(fd)


def truncate(name, size):
    os.truncate(path(name), size)


def replace(name, data, mode):
    """What editors do: a new file renamed over the old one."""
    beside = path(name)[:-1] + b"~"
    fd = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    write_all(fd, data.encode("latin-1"))
    os.fchmod(fd, mode)
    os.close(fd)
    os.rename(beside, path(name))


def touch(name):
    """Opened for writing, which copies it up, and left as it was."""
    os.close(os.open(path(name), os.O_RDWR))


def rmtree(name):
    remove(path(name))


def remove(target):
    if stat.S_ISDIR(os.lstat(target).st_mode):
        for entry in os.listdir(target):
            remove(target + b"/" + entry)
        os.rmdir(target)
    else:
        os.unlink(target)


def copy(source, target):
    st = os.lstat(source)
    if stat.S_ISLNK(st.st_mode):
        os.symlink(os.readlink(source), target)
    elif stat.S_ISDIR(st.st_mode):
        os.mkdir(target)
        for entry in os.listdir(source):
            copy(source + b"/" + entry, target + b"/" + entry)
        os.chmod(target, st.st_mode & 0o7777)
    else:
        with open(source, "rb") as file:
            data = file.read()
        fd = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        write_all(fd, data)
        os.fchmod(fd, st.st_mode & 0o7777)
        os.close(fd)


def rename(source, target):
    """As mv does: a folder of the lower layer can't be renamed (EXDEV), so it is copied and removed."""
    try:
        os.rename(path(source), path(target))
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        if os.path.isdir(path(target)):
            os.rmdir(path(target))
        copy(path(source), path(target))
        remove(path(source))


OPERATIONS = {
    "write": write,
    "append": append,
    "patch": patch,
    "truncate": truncate,
    "replace": replace,
    "touch": touch,
    "rmtree": rmtree,
    "rename": rename,
    "unlink": lambda name: os.unlink(path(name)),
    "mkdir": lambda name: os.mkdir(path(name)),
    "rmdir": lambda name: os.rmdir(path(name)),
    "link": lambda source, target: os.link(path(source), path(target)),
    "symlink": lambda target, name: os.symlink(path(target), path(name)),
    "chmod": lambda name, mode: os.chmod(path(name), mode),
}


def main():
    os.umask(0o022)
    os.chdir(sys.argv[1])
    for number, line in enumerate(sys.stdin, 1):
        name, *arguments = json.loads(line)
        try:
            OPERATIONS[name](*arguments)
        except OSError as error:
            sys.exit(f"operation {number} {line.strip()}: {error}")


main()
