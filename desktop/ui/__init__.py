"""What is seen: widgets, item models, delegates and dialogs, without SQL and without rules."""
