"""The steps of the judge: each looks at all lines of a text and takes those that it knows for junk."""
