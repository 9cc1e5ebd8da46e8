"""What deploy/ asks of the program is there, and the two ways to run many processes agree."""

import re
from pathlib import Path

import pytest
from sqlalchemy import AsyncAdaptedQueuePool, make_url

from bot.config import SECRETS, Config
from bot.roles import INNER, Role
from bot.store import engines

DEPLOY = Path(__file__).parent.parent / "deploy"
BASE = DEPLOY / "kubernetes" / "base"
POSTGRES = DEPLOY / "kubernetes" / "overlays" / "postgres"
SQLITE = POSTGRES.parent / "sqlite"
COMPOSE = {
    name: (DEPLOY / name).read_text("utf-8") for name in ("compose.yaml", "compose.scale.yaml")
}
SCALE = COMPOSE["compose.scale.yaml"]
PODS = {
    path.name: path.read_text("utf-8")
    for path in (POSTGRES / "pod.yaml", SQLITE / "statefulset.yaml")
}
RESERVED = 3  # connections that PostgreSQL keeps for its own superuser
SETTING = re.compile(r"^[ -]*(?:\{ name: )?([A-Z][A-Z_]+)[:=,]", re.MULTILINE)
NOT_OURS = ("POSTGRES_", "DOMAIN")
FILES = sorted(path for path in DEPLOY.rglob("*") if path.suffix in (".yaml", ".env"))


def services() -> list[str]:
    return re.split(r"^  (?=\w+:$)", SCALE, flags=re.MULTILINE)


def compose() -> dict[str, int]:
    """How many of each role deploy/compose.scale.yaml starts."""
    found = {}
    for service in services():
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
    for overlay in (POSTGRES, SQLITE, BASE):
        told = (overlay / "kustomization.yaml").read_text("utf-8")
        for path in overlay.iterdir():
            assert path.name == "kustomization.yaml" or path.name in told


def test_compose_and_kubernetes_set_the_same() -> None:
    there = SCALE.partition("environment: &settings\n")[2].partition("\n\n")[0]
    asked = re.sub(r"\$\{DOMAIN[^}]*\}", "bot.example.org", re.sub(r" #.*", "", there))
    read = dict(re.findall(r'^ +([A-Z_]+): "?([^"\n]+)"?$', asked, re.MULTILINE))
    mounted = (
        (POSTGRES / "settings.env").read_text("utf-8").replace("secrets/askanyway/", "secrets/")
    )
    assert read == dict(line.split("=", 1) for line in mounted.splitlines())
    assert {"ACCESS", "HEALTH_HOST", "KEYRING_FILE"} <= set(read)


def test_the_secrets_that_compose_mounts_are_those_that_kubernetes_is_told_to_make() -> None:
    [mounted] = re.findall(r"^  secrets: \[([^]]+)\]$", SCALE, re.MULTILINE)
    for told in (BASE / "kustomization.yaml", DEPLOY / "README.md"):
        named = re.findall(r"--from-file=(?:\S*/)?(\w+)", told.read_text("utf-8"))
        assert set(named) == set(mounted.split(", ")), told.name


@pytest.mark.parametrize("name", COMPOSE)
def test_compose_builds_the_image_it_runs(name: str) -> None:
    lines = [line.strip() for line in COMPOSE[name].splitlines()]
    at = lines.index("image: askanyway:local")
    built = ["build:", "context: ..", "dockerfile: deploy/Dockerfile"]
    assert lines[at + 1 : at + 4] == built
    assert len([line for line in lines if line.startswith("image: askanyway")]) == 1


@pytest.mark.parametrize("overlay", [POSTGRES, SQLITE], ids=lambda path: path.name)
def test_kubernetes_is_told_where_the_image_is(overlay: Path) -> None:
    told = (overlay / "kustomization.yaml").read_text("utf-8")
    assert re.search(r"- name: askanyway\n    newName: \S+/askanyway\b.*\n    newTag: \S+", told)


@pytest.mark.parametrize("name", PODS)
def test_whoever_waits_is_not_ready_and_is_not_killed_for_it(name: str) -> None:
    probes = dict(
        re.findall(r"(\w+)Probe:.*\n +exec: \{ command: \[askanyway, ([^]]+)\] \}", PODS[name])
    )
    assert probes == {
        "startup": "healthcheck, --alive",
        "readiness": "healthcheck",
        "liveness": "healthcheck, --alive",
    }


@pytest.mark.parametrize("name", PODS)
def test_kubernetes_adds_no_settings_of_its_own(name: str) -> None:
    assert "enableServiceLinks: false" in PODS[name]


def test_the_bot_is_never_process_one_which_ignores_what_it_has_no_handler_for() -> None:
    for text in COMPOSE.values():
        assert len(re.findall(r"init: true", text)) == len(re.findall("image: askanyway", text))
    for text in PODS.values():
        assert "shareProcessNamespace: true" in text


def test_where_there_are_many_the_marks_of_erasures_last_with_the_planner_alone() -> None:
    lasting = [service for service in services() if ":/data" in service and "askanyway" in service]
    assert [service.partition(":")[0] for service in lasting] == ["planner"]
    assert "tmpfs: [/tmp]" in lasting[0]  # and not the one for everybody, over it
    assert "claimName: askanyway-planner" in (POSTGRES / "planner-pod.yaml").read_text("utf-8")
    patches = (POSTGRES / "kustomization.yaml").read_text("utf-8").partition("patches:")[2]
    assert patches.index("pod.yaml") < patches.index("planner-pod.yaml")  # the last one counts


async def test_postgresql_has_connections_for_all_of_them_and_as_many_again() -> None:
    engine = engines.postgres(make_url("postgresql://askanyway@nowhere/askanyway"))
    assert isinstance(engine.pool, AsyncAdaptedQueuePool)
    each = engine.pool.size() + engine.pool._max_overflow
    [there] = re.findall(r"max_connections=(\d+)", SCALE)
    assert 2 * each * sum(compose().values()) <= int(there) - RESERVED
    for told in (SCALE, (POSTGRES / "kustomization.yaml").read_text("utf-8")):
        assert f"{each} connections" in " ".join(told.split("\n# ")).replace("\n", " ")


def test_what_is_secret_is_kept_out_of_git() -> None:
    ignored = (DEPLOY.parent / ".gitignore").read_text("utf-8").splitlines()
    named = re.findall(
        r" (?:file|path): (?:\./)?([\w.]+)(?:/\w+)?$", "".join(COMPOSE.values()), re.M
    )
    assert {"secrets", "askanyway.env", "litestream.env"} == set(named)
    for name in set(named):
        assert f"/deploy/{name}" in [line.rstrip("/") for line in ignored]


def test_an_upgrade_installs_what_is_new() -> None:
    install = (DEPLOY.parent / "Makefile").read_text("utf-8").partition("\ninstall:")[2]
    assert "--reinstall-package askanyway" in install.partition("\n\n")[0]
