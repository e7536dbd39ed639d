"""One running program a data folder: a second start raises the first one's window."""

from __future__ import annotations

import hashlib
import socket
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, QTimer, Signal

from desktop.paths import private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT = 100
# A program at work answers late; one that does not answer so often hangs.
ANSWER = 1000
PATIENCE = 4000
# Milliseconds: behind the first painted window.
LISTEN_AFTER = 200
END_SECONDS = 5.0


class Owner(NamedTuple):
    """The program that has the folder.

    Arguments:
        process: its number.
        computer: where it runs.
        here: whether that is this computer.
    """

    process: int
    computer: str
    here: bool


class SingleInstance(QObject):
    """Whether this start is the first on a data folder.

    Arguments:
        folder: the data folder.

    Signals:
        raised: another start asked for the window.
        listening: other starts are heard from now on.
    """

    raised = Signal()
    listening = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        # A folder that cannot be made or written is no other program's: the database says what is wrong with it.
        with suppress(OSError):
            private_folder(folder)
        self._name = "shangji-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._lock = QLockFile(str(folder / "running.lock"))
        # Only a process that is gone makes a lock stale, however long the program has been running.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.answered = False

    def is_first(self, patience: int = PATIENCE) -> bool:
        """Takes the folder, or asks who has it to raise the window and gives False; `answered` says whether it did.

        A folder that cannot be written has no first: the start goes on, and the database says what is wrong with it.

        Arguments:
            patience: for how many milliseconds who has the folder may stay silent.
        """
        asking = QElapsedTimer()
        asking.start()
        while not asking.hasExpired(patience):
            # Who has the folder may be just coming, and not listen yet, or just going.
            if self._lock.tryLock(WAIT) or self._lock.error() is not QLockFile.LockError.LockFailedError:
                # What listening needs is imported behind the first painted window.
                QTimer.singleShot(LISTEN_AFTER, self, self._listen)
                return True
            if self._ask():
                self.answered = True
                return False
        return self.owner() is None

    def owner(self) -> Owner | None:
        """Who took the folder and still runs; a lock left behind stays where nothing can be written any more."""
        import psutil

        process, computer, *_ = self._lock.getLockInfo()
        if not isinstance(process, int) or not isinstance(computer, str):
            return None
        here = computer == socket.gethostname()
        return None if here and not psutil.pid_exists(process) else Owner(process, computer, here)

    def end_owner(self) -> None:
        """Ends the program that has the folder and does not answer; what it has written stays whole."""
        import psutil

        owner = self.owner()
        if owner is None or not owner.here:
            return
        with suppress(psutil.Error, OSError):
            process = psutil.Process(owner.process)
            # A number given to another program since is none of ours.
            if process.create_time() <= Path(self._lock.fileName()).stat().st_mtime + 1:
                process.kill()
                process.wait(END_SECONDS)

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._asked)
        self._server.listen(self._name)
        self.listening.emit()

    def _ask(self) -> bool:
        """Whether the one who has the folder says that the window is raised.

        A program that hangs is connected to all the same: the system does that for it.
        """
        from PySide6.QtNetwork import QLocalSocket

        asking = QLocalSocket()
        asking.connectToServer(self._name)
        if not asking.waitForConnected(WAIT):
            return False
        asking.write(b"raise\n")
        asking.waitForBytesWritten(WAIT)
        # The answer may have come while the question went out: nothing more would come to wait for.
        answered = asking.bytesAvailable() > 0 or asking.waitForReadyRead(ANSWER)
        asking.disconnectFromServer()
        return answered

    def _asked(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.write(b"raised\n")
        connection.flush()
        self.raised.emit()

    def release(self) -> None:
        """Gives the folder free for the next start."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
