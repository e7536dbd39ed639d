"""What a person's window needs at once, read in one go through a plain DB-API connection, before anything heavy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.parameters import Parameters, load_parameters
from desktop.controllers.preferences import load_preferences
from desktop.controllers.session import User


@dataclass(frozen=True)
class Workspace:
    """A person, the names and parameters of the business, and what the person arranged for themselves."""

    user: User
    directory: Directory
    parameters: Parameters
    preferences: dict[str, Any]


def load_workspace(connection: Any, user: User) -> Workspace:
    """Reads it all."""
    return Workspace(
        user, load_directory(connection), load_parameters(connection), load_preferences(connection, user.id)
    )
