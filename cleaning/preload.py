"""Import this where processes are forked from: what reads pages is compiled or loaded there once, for all of them."""

from lxml import html

from .pages.markup import read_page
from .pages.walk import measure

measure(b"<p>ready</p>")
read_page(html.document_fromstring("<p>ready</p>"))
