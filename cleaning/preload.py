"""Import this where processes are forked from: what reads pages is compiled or loaded there once, for all of them."""

from lxml import html

from .pages.extent import measure
from .pages.markup import read_page

measure(b"<p>ready</p>")
read_page(html.document_fromstring("<p>ready</p>"))
