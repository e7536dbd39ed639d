"""What a person may type: fields, parsing and checks of each record kind."""
