"""Settings: all that is wrong at once, misspelt names too, and never a secret on the screen."""

from pathlib import Path

import pytest

from bot import config
from bot.__main__ import main

TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"


@pytest.fixture
def env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty .env in an empty folder, where the command line looks for it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("", "utf-8")
    return tmp_path / ".env"


def wrong() -> list[str]:
    with pytest.raises(config.WrongSettings) as mistakes:
        config.load()
    return str(mistakes.value).splitlines()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("TELEGRAM_BOT_TOKE", "TELEGRAM_BOT_TOKEN"),
        ("SEND_RATE_PER_SECONDS", "SEND_RATE_PER_SECOND"),
        ("SANDBOX_PROT", "SANDBOX_PORT"),
        ("PROMPT_DIR", "PROMPTS_DIR"),
        ("DATABASE_URL_FIEL", "DATABASE_URL_FILE"),
        ("ASKANYWAY_DATA_DIR", "DATA_DIR"),
        ("ASKANYWAY_TOKEN", "TELEGRAM_BOT_TOKEN"),
    ],
)
@pytest.mark.parametrize("where", [".env", "the environment"])
def test_a_misspelt_name_is_a_mistake_with_the_name_that_was_meant(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, name: str, meant: str, where: str
) -> None:
    if where == ".env":
        env_file.write_text(f"{name}=1\n", "utf-8")
    else:
        monkeypatch.setenv(name, "1")
    assert wrong() == [f"{name}: there is no such setting, but it is in {where}; is {meant} meant?"]


def test_in_our_own_file_every_unknown_name_is_a_mistake(env_file: Path) -> None:
    env_file.write_text("COLOUR=blue\nLOGLEVEL=DEBUG\nLOG_LEVEL\n", "utf-8")
    assert wrong() == [
        "COLOUR: there is no such setting, but it is in .env",
        "LOGLEVEL: there is no such setting, but it is in .env; is LOG_LEVEL meant?",
        "LOG_LEVEL: write LOG_LEVEL=value",
    ]


@pytest.mark.parametrize(
    "name",
    ["LOGLEVEL", "DATABASE_URI", "TELEGRAM_TOKEN", "PORT", "PROMPT_COMMAND", "SANDBOX", "BACKUPS"],
)
def test_what_may_be_another_programs_is_left_alone(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "1")
    config.load()


def link(service: str) -> dict[str, str]:
    """What Kubernetes puts into the environment for one Service."""
    port = f"{service}_PORT_80_TCP"
    return {
        f"{service}_SERVICE_HOST": "10.0.0.7",
        f"{service}_SERVICE_PORT": "80",
        f"{service}_SERVICE_PORT_WEBHOOK": "80",
        f"{service}_PORT": "tcp://10.0.0.7:80",
        port: "tcp://10.0.0.7:80",
        f"{port}_PROTO": "tcp",
        f"{port}_PORT": "80",
        f"{port}_ADDR": "10.0.0.7",
    }


@pytest.mark.parametrize("service", ["ASKANYWAY", "ASKANYWAY_WEB", "WEBHOOKS"])
def test_what_kubernetes_says_of_its_services_is_no_setting(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, service: str
) -> None:
    for name, value in link(service).items():
        monkeypatch.setenv(name, value)
    config.load()
    assert not [doubt for doubt in config.doubts() if service in doubt]
    monkeypatch.setenv("ASKANYWAY_HEALTH_PORT", "1")  # that is no word of a Service
    assert [line.partition(":")[0] for line in wrong()] == ["ASKANYWAY_HEALTH_PORT"]


def test_everything_that_is_wrong_is_said_at_once(
    env_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env_file.write_text(
        "TELEGRAM_BOT_TOKEN_FILE=/no/such/file\nPROMPTS_DIR=/no/such/folder\n"
        "HEALTH_PORT=70000\nLOG_LEVEL=LOUD\nBACKUP_DIRR=x\n",
        "utf-8",
    )
    names = {line.partition(":")[0] for line in wrong()}
    assert names == {
        "TELEGRAM_BOT_TOKEN_FILE",
        "PROMPTS_DIR",
        "HEALTH_PORT",
        "LOG_LEVEL",
        "BACKUP_DIRR",
    }


def test_an_empty_value_is_the_default(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTH_PORT", "")
    env_file.write_text("LOG_LEVEL=\nBACKUP_DIR=\n", "utf-8")
    read = config.load()
    assert (read.health_port, read.log_level, read.backup_dir) == (8788, "INFO", None)


def test_the_check_shows_what_is_in_force_and_no_secret(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (env_file.parent / "token").write_text(TOKEN, "utf-8")
    env_file.write_text("TELEGRAM_BOT_TOKEN_FILE=token\nDATA_DIR=there\n", "utf-8")
    monkeypatch.setenv("DATABASE_URL", "postgresql://robin:pa55word@db:5433/askanyway?sslkey=k3y")
    monkeypatch.setenv("LOGLEVEL", "x")
    assert main(["config", "check"]) == 0
    told = capsys.readouterr().out
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert "TELEGRAM_BOT_TOKEN=(set) # TELEGRAM_BOT_TOKEN_FILE in .env" in lines
    assert "DATABASE_URL=postgresql://robin:***@db:5433/askanyway # environment" in lines
    assert "DATA_DIR=there # .env" in lines
    assert "BACKUP_NIGHTLY=true # default" in lines
    assert "# LOGLEVEL is not read; is LOG_LEVEL meant?" in lines
    assert TOKEN not in told
    assert "pa55word" not in told
    assert "k3y" not in told


def test_the_check_of_wrong_settings_ends_with_two(
    env_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    env_file.write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}!\n", "utf-8")
    assert main(["config", "check"]) == 2
    told = capsys.readouterr().err
    assert "TELEGRAM_BOT_TOKEN: this is not a token" in told
    assert TOKEN not in told
