"""One running program a data folder: a second start raises the first one's window."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from desktop.paths import private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT = 100
# Milliseconds: behind the first painted window.
LISTEN_AFTER = 200
TRIES = 30


class SingleInstance(QObject):
    """Whether this start is the first on a data folder.

    Arguments:
        folder: the data folder.

    Signals:
        raised: another start asked for the window.
    """

    raised = Signal()

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

    def is_first(self) -> bool:
        """Takes the folder, or asks who has it to raise the window and gives False.

        A folder that cannot be written has no first: the start goes on, and the database says what is wrong with it.
        """
        for _ in range(TRIES):
            # Who has the folder may be just coming, and not listen yet, or just going.
            if self._lock.tryLock(WAIT) or self._lock.error() is not QLockFile.LockError.LockFailedError:
                # What listening needs is imported behind the first painted window.
                QTimer.singleShot(LISTEN_AFTER, self._listen)
                return True
            if self._ask():
                return False
        return not self._has_owner()

    def _has_owner(self) -> bool:
        """Whether who took the folder still runs; a lock left behind stays where nothing can be written any more."""
        import psutil

        process, *_ = self._lock.getLockInfo()
        return isinstance(process, int) and psutil.pid_exists(process)

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._asked)
        self._server.listen(self._name)

    def _ask(self) -> bool:
        """Whether the one who has the folder heard that the window is wanted."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(WAIT)
        socket.disconnectFromServer()
        return True

    def _asked(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()

    def release(self) -> None:
        """Gives the folder free for the next start."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
