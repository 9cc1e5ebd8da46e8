"""What lies in deploy/ is what it says, as far as this machine has the tools to tell."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.config import names

SETTING = re.compile(r"\b((?:DATA|TELEGRAM|DATABASE|HEALTH|BACKUP|LOG|SEND)_[A-Z_]+)\b")
DEPLOY = Path(__file__).parent.parent.parent / "deploy"


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not on this machine")
    return subprocess.run(
        [found, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


def test_the_unit_is_shut_in_as_far_as_it_can_be() -> None:
    unit = str(DEPLOY / "askanyway.service")
    done = tool("systemd-analyze", "security", "--offline=true", "--threshold=15", unit)
    assert done.returncode == 0, done.stdout.splitlines()[-1]


def test_a_command_beside_the_service_has_what_the_service_has() -> None:
    unit = (DEPLOY / "askanyway.service").read_text("utf-8")
    command = (DEPLOY / "askanyway-systemd").read_text("utf-8")
    asked = dict(re.findall(r"--property=(\w+)=(\S+) ", command))
    assert asked.pop("User") == "askanyway"  # the name of the unit, which a dynamic user has
    assert [f"{k}={v}" for k, v in asked.items() if f"\n{k}={v}\n" not in unit] == []
    assert {"DynamicUser", "StateDirectoryMode", "EnvironmentFile", "LoadCredential"} <= set(asked)
    variables = {f"{name}=" for name in re.findall(r"--setenv=(\w+)=", command)}
    assert all(f" {name}" in unit or f"={name}" in unit for name in variables)
    assert "ExecStart=/opt/askanyway/bin/askanyway run\n" in unit
    assert '/opt/askanyway/bin/askanyway "$@"' in command


def test_a_command_beside_the_service_is_a_script_as_shells_like_it() -> None:
    done = tool("shellcheck", str(DEPLOY / "askanyway-systemd"))
    assert done.returncode == 0, done.stdout


def test_the_image_is_built_as_hadolint_likes_it() -> None:
    done = tool("hadolint", str(DEPLOY / "Dockerfile"))
    assert done.returncode == 0, done.stdout


def test_the_image_has_the_uv_that_everybody_has() -> None:
    make = (DEPLOY.parent / "Makefile").read_text("utf-8")
    version = make.partition("UV_VERSION := ")[2].split()[0]
    assert f"uv:{version} AS uv" in (DEPLOY / "Dockerfile").read_text("utf-8")


def test_what_deploy_sets_are_settings_of_ours() -> None:
    named = set()
    for name in ("Dockerfile", "compose.yaml", "askanyway.service", "fly.toml"):
        text = (DEPLOY / name).read_text("utf-8")
        named |= set(SETTING.findall(text))
    assert {"DATA_DIR", "TELEGRAM_BOT_TOKEN_FILE", "HEALTH_HOST"} <= named
    assert named <= set(names())


def test_prometheus_takes_the_alerts() -> None:
    done = tool("promtool", "check", "rules", str(DEPLOY / "alerts.yaml"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_alerts_ring_when_they_should() -> None:
    done = tool("promtool", "test", "rules", str(Path(__file__).parent / "alerts.yaml"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_alert_that_compares_two_metrics_sums_both_or_neither() -> None:
    """A side without labels matches none that has some, and promtool may not be here to tell."""
    rules = (DEPLOY / "alerts.yaml").read_text("utf-8").split("- alert: ")[1:]
    sides = [rule.partition("labels:")[0].split(" > ") for rule in rules]
    compared = [both for both in sides if len(both) == 2 and all("askanyway_" in s for s in both)]
    assert compared
    assert [both for both in compared if ("sum(" in both[0]) != ("sum(" in both[1])] == []


@pytest.mark.parametrize("overlay", ["postgres", "sqlite"])
def test_kustomize_builds_what_kubernetes_is_given(overlay: str) -> None:
    done = tool("kubectl", "kustomize", str(DEPLOY / "kubernetes" / "overlays" / overlay))
    assert done.returncode == 0, done.stderr
    pods = done.stdout.count("serviceAccountName: askanyway")
    assert pods == {"postgres": 4, "sqlite": 1}[overlay]
    for line in ("enableServiceLinks: false", "image: registry.example.org/askanyway:latest"):
        assert done.stdout.count(line) == pods, line
    assert done.stdout.count("- healthcheck\n            - --alive") == 2 * pods
    assert done.stdout.count("claimName: askanyway-planner") == (overlay == "postgres")
