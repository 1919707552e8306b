"""Speed and quality against peers, each benchmark one command. Nothing here is installed with Copydesk."""
