"""What an HTML page still knows of its text: blocks and links, what it calls them, fields, and what was lost."""
