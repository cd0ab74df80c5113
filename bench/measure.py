"""Runs one command and says what it cost: wall time, CPU time and peak memory.

In Python because wait4(2) is the only call that yields all three for one child together with the children that it
waited for, and Node has no way to it. One process per command, for two reasons: the start of this script stays outside
the figures, and Linux counts the parent's memory at the time of exec into the child's peak. So the parent must be
small, and never Node; this one sets a floor of some 10 MB, and does without the subprocess module to keep it there.

Input (stdin, JSON): argv, cwd, env, stdout (file), stderr (file), timeout (seconds).
Output (stdout, JSON): wall and cpu (ms), memory (MB), exit (code, or minus the signal), timedOut.
"""

import json
import os
import signal
import sys
import time

job = json.load(sys.stdin)
timed_out = False
create = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
files = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, job["stdout"], create, 0o644),
    (os.POSIX_SPAWN_OPEN, 2, job["stderr"], create, 0o644),
]
# The program's path has to be absolute: posix_spawn looks nowhere else, and the folder changes here.
os.chdir(job["cwd"])

started = time.perf_counter()
child = os.posix_spawn(job["argv"][0], job["argv"], job["env"], file_actions=files)


def stop(_signal, _frame):
    global timed_out
    timed_out = True
    os.kill(child, signal.SIGKILL)


signal.signal(signal.SIGALRM, stop)
signal.alarm(job["timeout"])
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - started
signal.alarm(0)

# Linux gives ru_maxrss in KiB, macOS in bytes.
unit = 1 if sys.platform == "darwin" else 1024
json.dump(
    {
        "wall": wall * 1000,
        "cpu": (usage.ru_utime + usage.ru_stime) * 1000,
        "memory": usage.ru_maxrss * unit / 1e6,
        "exit": os.waitstatus_to_exitcode(status),
        "timedOut": timed_out,
    },
    sys.stdout,
)
