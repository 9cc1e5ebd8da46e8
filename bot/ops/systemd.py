"""What systemd wants to hear from a service of Type=notify (man sd_notify), and nothing without it.

By hand, as it is one datagram: the libraries for it are bindings to C or larger than this.
"""

import os
import socket

READY, STOPPING, ALIVE = "READY=1", "STOPPING=1", "WATCHDOG=1"


def tell(*lines: str) -> bool:
    """Whether systemd was there to hear it. Never raises: the bot runs on without."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    if address.startswith("@"):  # a name without a file
        address = f"\0{address[1:]}"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to:
            to.connect(address)
            to.send("\n".join(lines).encode())
    except OSError:
        return False
    return True


def status(text: str) -> str:
    """One line of `systemctl status`."""
    return f"STATUS={text}".replace("\n", " ")
