"""One database, SQLite or PostgreSQL: connections, transactions, and the lock on sending."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from digest.errors import AlreadyRunning, ConfigError, DigestError, Temporary

BUSY_MS = 30_000  # a second command waits this long for the writer before it gives up
CHECKPOINT_PAGES = 4_000  # 16 MB of log: sending a batch writes much, and copying it back is slow
SENDER_LOCK = 0x64696765  # PostgreSQL advisory lock "dige": one sender and scheduler


class Database:
    """Transactions on one database. Safe to share between threads.

    SQLite runs in WAL mode with synchronous=FULL, because NORMAL loses acknowledged commits
    when the power goes, and an acknowledged post that is forgotten is a letter sent twice.
    Writers of this process queue on a lock: SQLite's own waiting is not fair.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self.path = Path(parsed.database) if self.is_sqlite and parsed.database else None
        if self.path:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch(mode=0o600)  # readers' addresses are nobody else's business
        self.engine = _engine(url, is_sqlite=self.is_sqlite)
        self._writer = threading.RLock()
        # SQLite's one writer keeps its connection, and with it the pages it has read.
        self._pen: Connection | None = None
        self._shared = threading.local()

    @contextmanager
    def shared(self, *, writes: bool) -> Iterator[None]:
        """One transaction for all that this thread reads or, with `writes`, does in the block.

        It is committed with the block, so nothing done in it may be told before.
        """
        with self.writing() if writes else self.reading() as db:
            self._shared.all = db if writes else None
            self._shared.read = db
            try:
                yield
            finally:
                self._shared.all = self._shared.read = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        if (shared := getattr(self._shared, "read", None)) is not None:
            yield shared
            return
        with _translated(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def apart(self) -> Iterator[Connection]:
        """A connection of one's own; its temporary tables go with it."""
        with _translated(), self.engine.connect() as connection:
            connection.detach()
            yield connection

    @contextmanager
    def writing(self, on: Connection | None = None) -> Iterator[Connection]:
        """A transaction that is committed, durably, when the block ends without an error.

        Args:
            on: a connection from `apart`.
        """
        if on is not None:
            with _translated(), self._writer, on.execution_options(digest_writes=True).begin():
                yield on
            return
        if (shared := getattr(self._shared, "all", None)) is not None:
            yield shared
            return
        if not self.is_sqlite:
            with _translated(), self.engine.begin() as connection:
                yield connection
            return
        with _translated(), self._writer:
            if self._pen is None:
                self._pen = self.engine.connect().execution_options(digest_writes=True)
            with self._pen.begin():
                yield self._pen

    @contextmanager
    def sole_sender(self) -> Iterator[None]:
        """Hold the lock that only one sending or scheduling process may hold.

        Raises:
            AlreadyRunning: another process holds it.
        """
        locked = self._file_lock() if self.is_sqlite else self._advisory_lock()
        with locked:
            yield

    def answers(self) -> bool:
        """Whether the database can be asked something now."""
        try:
            with self.engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return False
        return True

    def scrub(self, tables: Iterable[str]) -> bool:
        """Rewrite what was deleted out of the files: free pages, and SQLite's log.

        Args:
            tables: whose rows were deleted; SQLite rewrites all.

        Returns:
            False while another reader keeps SQLite's log alive; ask again.
        """
        with _translated(), self._writer, self.engine.connect() as connection:
            if not self.is_sqlite:
                alone = connection.execution_options(isolation_level="AUTOCOMMIT")
                for name in tables:
                    alone.exec_driver_sql(f'VACUUM (FULL) "{name}"')
                return True
            driver: Any = connection.connection.dbapi_connection
            driver.execute("VACUUM")
            busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy

    def close(self) -> None:
        """Let go of all connections."""
        with self._writer:
            if self._pen is not None:
                self._pen.close()
                self._pen = None
        self.engine.dispose()

    @contextmanager
    def _file_lock(self) -> Iterator[None]:
        if self.path is None:  # in memory: nobody else can open it
            yield
            return
        lock_path = self.path.with_name(self.path.name + ".lock")
        with lock_path.open("a+", encoding="ascii") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                lock.seek(0)
                holder = lock.read().strip() or "unknown"
                raise AlreadyRunning(
                    f"{self.path}: process {holder} already sends from this database; "
                    "let it do the work, or stop it first (one process a SQLite database)"
                ) from None
            lock.truncate(0)
            lock.write(str(os.getpid()))
            lock.flush()
            yield

    @contextmanager
    def _advisory_lock(self) -> Iterator[None]:
        with _translated(), self.engine.connect() as connection:
            held = connection.execute(
                text("SELECT pg_try_advisory_lock(:lock)"), {"lock": SENDER_LOCK}
            ).scalar()
            if not held:
                raise AlreadyRunning(
                    "another process already sends from this database; "
                    "let it do the work, or stop it first"
                )
            try:
                yield
            finally:
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": SENDER_LOCK})


def insert_on(db: Connection, table: Table) -> Any:
    """An INSERT that can say ON CONFLICT: both databases have it, SQLAlchemy's base has not."""
    if db.dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - 70 ms that SQLite need not pay

    return postgresql.insert(table)


def _engine(url: str, *, is_sqlite: bool) -> Engine:
    try:
        if not is_sqlite:
            return create_engine(url, pool_pre_ping=True)
        # isolation_level None: transactions begin where we say, not where the driver guesses.
        engine = create_engine(
            url, connect_args={"timeout": BUSY_MS / 1000, "isolation_level": None}
        )
    except ImportError as missing:
        raise ConfigError(
            f"[store] url needs {missing.name}; install digest-bulletin[postgres]"
        ) from missing
    event.listen(engine, "connect", _tune_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _tune_sqlite(connection: Any, _record: object) -> None:
    # Whoever is erased is gone after a VACUUM (store/erasure.py); to zero every frozen letter that
    # is done with as well would double what is written, so only pages written anyway are zeroed.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=FAST"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: upgrading a read lock later fails instead of waiting.
    writes = connection.get_execution_options().get("digest_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as failure:
        cause = str(getattr(failure, "orig", failure))
        if "malformed" in cause or "not a database" in cause:
            raise DigestError(
                f"the database is damaged ({cause}); put it aside and restore a backup: "
                "nothing is sent again before digest queue resume"
            ) from failure
        if not isinstance(failure, (OperationalError, sqlite3.OperationalError)):
            raise
        if "readonly" in cause:
            raise DigestError(
                "the database is read-only, so nothing can be recorded or sent; "
                "let this user write to the file and its folder"
            ) from failure
        if "locked" in cause:
            raise Temporary(
                "the database is busy: another process is writing to it; try again"
            ) from failure
        if "full" in cause or "disk I/O error" in cause:  # the latter where files may not grow
            raise Temporary(
                "the disk is full or fails, so nothing more can be recorded or sent; "
                "make room and run the command again: nothing is lost"
            ) from failure
        if "unable to open" in cause or "connection" in cause:
            raise Temporary(
                f"the database cannot be reached: {cause}; see [store] url"
            ) from failure
        raise
