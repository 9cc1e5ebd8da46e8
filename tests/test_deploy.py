"""What deploy/ asks of the program is there, and the two ways to run many processes agree."""

import re
from pathlib import Path

import pytest

from bot.config import SECRETS, Config
from bot.roles import INNER, Role

DEPLOY = Path(__file__).parent.parent / "deploy"
POSTGRES = DEPLOY / "kubernetes" / "overlays" / "postgres"
SETTING = re.compile(r"^[ -]*(?:\{ name: )?([A-Z][A-Z_]+)[:=,]", re.MULTILINE)
NOT_OURS = ("POSTGRES_", "DOMAIN")
FILES = sorted(path for path in DEPLOY.rglob("*") if path.suffix in (".yaml", ".env"))


def compose() -> dict[str, int]:
    """How many of each role deploy/compose.scale.yaml starts."""
    text = (DEPLOY / "compose.scale.yaml").read_text("utf-8")
    services = re.split(r"^  (?=\w+:$)", text, flags=re.MULTILINE)
    found = {}
    for service in services:
        if role := re.search(r"command: \[run, --roles, (\w+)\]", service):
            replicas = re.search(r"replicas: (\d+)", service)
            found[role[1]] = int(replicas[1]) if replicas else 1
    return found


def kubernetes() -> dict[str, int]:
    found = {}
    for path in POSTGRES.glob("*.yaml"):
        text = path.read_text("utf-8")
        role = re.search(r"args: \[run, --roles, (\w+)\]", text)
        replicas = re.search(r"replicas: (\d+)", text)
        if role and replicas:
            found[role[1]] = int(replicas[1])
    return found


def test_compose_and_kubernetes_run_the_same_and_all_that_is_needed() -> None:
    assert compose() == kubernetes() == {"web": 2, "worker": 3, "planner": 1, "sender": 1}
    assert {Role(name) for name in compose()} == INNER | {Role.WEB}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(DEPLOY)))
def test_every_setting_it_names_is_one(path: Path) -> None:
    known = {name.upper() for name in Config.model_fields} | {f"{name}_FILE" for name in SECRETS}
    named = {name for name in SETTING.findall(path.read_text("utf-8")) if len(name) > 3}
    assert {name for name in named - known if not name.startswith(NOT_OURS)} == set()


def test_every_file_of_an_overlay_is_used() -> None:
    for overlay in (POSTGRES, POSTGRES.parent / "sqlite", DEPLOY / "kubernetes" / "base"):
        told = (overlay / "kustomization.yaml").read_text("utf-8")
        for path in overlay.iterdir():
            assert path.name == "kustomization.yaml" or path.name in told
