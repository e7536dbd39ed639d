"""The kit: what pages and dialogs are made of; it knows nothing of records.

avatar.py         draw_avatar, Avatar: a person's circle
buttons.py        Button, IconButton, draw_key_cap
calendar_popup.py CalendarPopup: a month that drops down
cards.py          Card: a framed statement with buttons
chips.py          FilterChip, TagChip
choice_card.py    ChoiceCard: one of several ways to go on, with an icon
combo_box.py      ComboBox: a list, searched by typing where it is long
composer.py       Composer, ComposedEntry: the quick box for a follow-up
date_edit.py      DateEdit: a typed date with a calendar
file_dialog.py    file_dialog: asks for files, beginning in the person's documents
fields.py         FieldBox: label, editor, message; and the editors under one roof
labels.py         Label, ElidedLabel, IconLabel, IconText, Rule
line_edit.py      LineEdit: a line with icons, unit, key cap, lock, fault
notice.py         Banner, Strip, NoticeCard, emphasised
pill.py           Pill, Tag, draw_pill, draw_tag, pill_size, tag_size
pin_boxes.py      PinBoxes
quick_dates.py    QuickDates, QuickDate: the usual dates as cards
radio_cards.py    RadioCards: one choice of several, each explained
raised_card.py    RaisedCard, Disc, draw_shadow: what dialogs lie on
remark.py         Remark: a short text with an icon, hidden while empty
roving.py         RovingRow, RovingButton: choices that arrow keys move between
search_box.py     SearchBox: tells what is searched for once typing rests
secret_field.py   SecretField
segmented.py      Segmented: one choice of a few in a track
switch.py         Switch: on or off, at once
tab_bar.py        TabBar: tabs with counts
text_edit.py      TextEdit: several lines with a counter
timeline.py       Timeline; timeline_entry.py TimelineEntry, Attached, ChangedField
toast.py          ToastHost, Toast
"""
