"""What holds for all tests: an example may take as long as it takes, for the first one may wait for a compiler."""

from hypothesis import settings

settings.register_profile("copydesk", deadline=None)
settings.load_profile("copydesk")
