"""Keeps SQLAlchemy's mapper of objects out of a process that speaks Core alone.

`sqlalchemy.ext.asyncio` imports it for its sessions: a tenth of a second and 6 MB of every start.
So that package is put in place with its engine only. Whoever asks it for anything else gets it:
then it is read as a whole, as if nothing had been put off.
"""

import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import Any

ABOVE, PACKAGE = "sqlalchemy.ext", "sqlalchemy.ext.asyncio"
FIRST = ("exc", "base", "result", "engine")  # each of them imports those before it
ENGINE = ("AsyncConnection", "AsyncEngine", "AsyncTransaction", "create_async_engine")


def put_in_place() -> None:
    """Before anything imports it; later, nothing is changed."""
    spec = None if PACKAGE in sys.modules else find_spec(PACKAGE)
    if spec is None or spec.loader is None:
        return
    package, loader = module_from_spec(spec), spec.loader

    def whole(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        del package.__dict__["__getattr__"]
        loader.exec_module(package)
        return getattr(package, name)

    package.__dict__["__getattr__"] = whole
    sys.modules[PACKAGE] = sys.modules[ABOVE].__dict__["asyncio"] = package
    for part in FIRST:
        engine = import_module(f"{PACKAGE}.{part}")
    package.__dict__.update({name: vars(engine)[name] for name in ENGINE if name in vars(engine)})
