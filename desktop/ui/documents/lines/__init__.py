"""The lines of a document as one edits them.

grid.py       LineGrid: the table, its cursor and its selection
columns.py    what its columns show of a line
model.py      the lines for the table, for screen readers and tests
line_table.py LineTable: shows a sheet, its faults and marks
line_paint.py LinePainter: how cells and rows are drawn
cell_editor.py CellEditor: the field that lies over the current cell and has the keyboard
editing.py    CellEditing: what happens between the first key in a cell and leaving it
entry_row.py  EntryRow: the last row, into which products are typed and scanned
finder.py     ProductFinder: asks for products in the background
suggestions.py Suggestions: looks for what is typed, and offers it
found_list.py FoundList: the products found, below the field
cell_card.py  CellCard: what the keys do, or what is wrong, below the field
commands.py   the commands of the lines, with their keys
pasting.py    LinePasting: rows from a spreadsheet program
actions.py    Actions: what the commands do
dragging.py   Dragging: lines dragged by their numbers
keys.py       what the keys do
"""
