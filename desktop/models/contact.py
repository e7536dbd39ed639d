"""What leads and opportunities begin with: a number, and a person who can be reached."""

from __future__ import annotations

from peewee import AutoField, CharField, Check, TextField

from desktop.models.base import Table
from desktop.models.fields import CodeField
from desktop.words import Title


class Contact(Table):
    """The columns, which come before the record's own; there is no such table.

    `search` is derived by `controllers.search.search_text` from the columns the search box looks into.
    """

    id = AutoField()
    number = CharField(unique=True)
    form_uuid = CharField(unique=True)
    name = CharField(constraints=[Check("length(name) > 0")])
    name_sort = TextField(default="")
    pinyin = TextField(default="")
    search = TextField(default="")
    title = CodeField(Title, default=Title.UNKNOWN, constraints=[Check("title BETWEEN 0 AND 2")])
    company = TextField(default="")
    phone = TextField(default="")
    phone_key = CharField(null=True)
    second_phone = TextField(default="")
    second_phone_key = CharField(null=True, index=True)
    wechat = TextField(default="")
    email = TextField(default="")
