"""What can go wrong that is not a bug: a rule refused, or the environment failed."""

from __future__ import annotations

from typing import Any

from desktop.translation import translate


class Refused(Exception):
    """A rule said no.

    Arguments:
        code: key of the sentence in `desktop.refusals`.
        args: values for the sentence's placeholders; plain values, worded when shown.
        field: the field the refusal is about, where there is one.
    """

    def __init__(self, code: str, *, field: str | None = None, **arguments: object) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.field = field
        self.arguments = arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return _refused, (self.code, self.field, self.arguments)

    def sentence(self) -> str:
        """The refusal and what would help, in the reader's language."""
        from desktop.refusals import sentence

        return sentence(self.code, self.arguments)


def _refused(code: str, field: str | None, arguments: dict[str, object]) -> Refused:
    """The refusal as it was before it was pickled."""
    return Refused(code, field=field, **arguments)


class EnvironmentFault(Exception):
    """The computer, the file or the database failed; nothing in the program did.

    Arguments:
        code: key of the sentence in `desktop.refusals`.
        arguments: values for the sentence's placeholders.
    """

    def __init__(self, code: str, **arguments: object) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments = arguments

    def sentence(self) -> str:
        """What failed and the way out, in the reader's language."""
        from desktop.refusals import sentence

        return sentence(self.code, self.arguments)


def unexpected() -> str:
    """The one sentence a user sees of a bug."""
    return translate(
        "Errors", "Something unexpected happened. What was saved is safe; what you typed is kept as a draft."
    )
