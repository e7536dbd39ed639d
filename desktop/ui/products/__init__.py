"""The page of products: the list, with the form of the current one in its pane."""
