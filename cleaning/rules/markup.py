"""Rules that rest on the markup of the page: what an element says of itself, and what is a link.

Their examples are pieces of HTML, judged among the paragraphs of an invented story.
"""

from .rule import BY_EVIDENCE, Rule

HIDDEN = Rule(
    id="html/hidden",
    why="The page does not show it, or only when a pointer calls it up or when it is printed.",
    kind="widget",
    pattern=BY_EVIDENCE,
    junk=(
        '<div style="display:none"><p>Your letter could not be sent to the desk.</p></div>',
        '<p class="sr-only">Row past the slides</p>',
        '<div class="print-header"><p>This copy is for your personal use. To order copies, write to us.</p></div>',
    ),
    keep=(
        "<p>The harbour office had kept the letters hidden for nine years, the court heard on Tuesday.</p>",
        '<p class="hidden-history">For nine years nobody had asked who kept the letters of the harbour office.</p>',
    ),
)

TITLE = Rule(
    id="html/title",
    why="The title of the story, which is a field of the article and no part of its text.",
    kind="title",
    pattern=BY_EVIDENCE,
    junk=("<h1>Ferry crews return to the quays</h1>",),
    keep=("<h2>Ferry crews return</h2>", "<p>Ferry crews return to the quays of Port Ellery on Tuesday.</p>"),
)

SUBTITLE = Rule(
    id="html/subtitle",
    why="The standfirst of the story, which is a field of the article and no part of its text.",
    kind="subtitle",
    pattern=BY_EVIDENCE,
    junk=('<p class="subtitle">A day after the crews had walked off the quays, the ferries sail to a new table.</p>',),
    keep=("<p>A day after the crews had walked off the quays, the ferries sail to a new table.</p>",),
)

LINK_LINE = Rule(
    id="html/link_line",
    why="The whole line is a link and no sentence: the headline of another story.",
    kind="related",
    pattern=BY_EVIDENCE,
    junk=(
        '<p><a href="/a">Keeper of the light retires after forty years</a></p>',
        '<ul><li><a href="/a">What the keeper saw on the night of the storm</a></li></ul>',
    ),
    keep=(
        '<p>He had said so <a href="/a">in a letter to the harbour office in March</a>, and nobody had answered.</p>',
        '<p><a href="/a">The harbour office confirmed the numbers on Tuesday.</a></p>',
        '<h3><a href="/hotel">The Keeper and the Lamp, Port Ellery</a></h3><p>Nine rooms above the old fish market, '
        "with the best breakfast of the whole coast and a landlord who never sleeps.</p>",
        '<p><a href="/x">https://courier.example/harbour-letters</a></p>',
    ),
)

RELATED = Rule(
    id="html/related_block",
    why="The block is a list of other stories, as its class says.",
    kind="related",
    pattern=BY_EVIDENCE,
    junk=(
        '<div class="related-articles"><h4>From the harbour</h4><p><a href="/a">Keeper retires</a></p></div>',
        '<section class="c-recommended"><p><a href="/a">Lighthouse goes dark</a></p></section>',
        '<div class="articulos-relacionados"><p><a href="/a">El puerto abre el lunes</a></p></div>',
    ),
    keep=(
        '<div class="related-articles"><p>The minister said that the letters would be read in court, and that he had '
        "nothing to add to them before the end of the month.</p></div>",
        '<p class="relative-size">The ferry left an hour late, with half of its passengers still on the quay.</p>',
    ),
)

NEWSLETTER = Rule(
    id="html/newsletter",
    why="The block asks the reader to subscribe to a newsletter, as its class says.",
    kind="newsletter",
    pattern=BY_EVIDENCE,
    junk=('<div class="newsletter-signup"><p>The day in Port Ellery, in your inbox every morning at six.</p></div>',),
    keep=("<p>The newsletter of the harbour office is printed in three languages, the clerk said.</p>",),
)

SHARE = Rule(
    id="html/share",
    why="The block holds buttons to share the story, as its class says.",
    kind="share",
    pattern=BY_EVIDENCE,
    junk=('<ul class="social-share"><li>Mastodon</li><li>Read it aloud to a gull</li></ul>',),
    keep=(
        '<p class="shareholders">Shareholders of the ferry company will vote on the plan in Port Ellery in May.</p>',
    ),
)

COMMENT = Rule(
    id="html/comment",
    why="The block holds the comments of readers, as its class says.",
    kind="comment",
    pattern=BY_EVIDENCE,
    junk=(
        '<ol class="comment-list"><li><p>I was on that ferry and nobody told us a thing, what a shame.</p></li></ol>',
        '<div id="disqus_thread"><p>Loading what readers say</p></div>',
    ),
    keep=('<p class="commentary">The office had no comment on the letters, and the clerk closed the door.</p>',),
)

AD = Rule(
    id="html/ad",
    why="The block is an advertisement or a note on one, as its class says.",
    kind="ad",
    pattern=BY_EVIDENCE,
    junk=(
        '<div class="ad-slot"><p>Sail away this summer</p></div>',
        '<div class="affiliate-disclosure"><p>If you buy through links in this story, we may earn a share.</p></div>',
    ),
    keep=('<p class="adapted">The ferry carried an advertisement for soap on its funnel until the war.</p>',),
)

CALL = Rule(
    id="html/call_to_action",
    why="The block asks the reader to do something: join, donate, vote in a poll, order a reprint.",
    kind="widget",
    pattern=BY_EVIDENCE,
    junk=(
        '<div class="membership-cta"><p>If you liked this story, we have a proposal for you: join the crew.</p></div>',
    ),
    keep=("<p>Passengers were asked to join the queue on the quay, and to show their tickets twice.</p>",),
)

BIO = Rule(
    id="html/author_bio",
    why="The block says who the author is, as its class says.",
    kind="bio",
    pattern=BY_EVIDENCE,
    junk=(
        '<div class="author-bio"><p>Marta Oyelaran writes about the sea. She lives above the fish market.</p></div>',
    ),
    keep=('<p class="biology">The author of the letters lived above the fish market, the court was told.</p>',),
)

TAGS = Rule(
    id="html/tags",
    why="The block lists what the story is filed under, as its class says.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    junk=(
        '<ul class="tag-list"><li>Harbours</li><li>Strikes</li></ul>',
        '<p class="postinfo">Filed under: Harbour</p>',
    ),
    keep=("<ul><li>Harbours</li><li>Strikes</li></ul>",),
)

NAVIGATION = Rule(
    id="html/navigation",
    why="The block leads through the site: a menu, a breadcrumb, page numbers.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    junk=("<nav><p>The pages of the harbour</p></nav>", '<div class="breadcrumbs">Front page / Harbour</div>'),
    keep=('<p class="navigator">The navigator was the last to leave the ferry, at four in the morning.</p>',),
)

FOOTER = Rule(
    id="html/footer",
    why="The block is the footer of the page or of the story.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    junk=("<footer><p>The pages of the harbour</p></footer>",),
    keep=("<blockquote><p>We have waited long enough.</p><footer>Letter of the crews</footer></blockquote>",),
)

ASIDE = Rule(
    id="html/aside",
    why="The block stands beside the story, and is no text.",
    kind="widget",
    pattern=BY_EVIDENCE,
    junk=("<aside><h4>The harbour in pictures</h4></aside>",),
    keep=(
        "<aside><p>The ferry was built in 1961 and has carried nine million passengers since, more than any other "
        "ship of the line.</p></aside>",
    ),
)

CAPTION = Rule(
    id="html/caption",
    why="The caption of a picture, which is a field of the article and no part of its text.",
    kind="caption",
    pattern=BY_EVIDENCE,
    junk=(
        "<figure><figcaption>The ferry at the quay on Tuesday. Photo: Marta Oyelaran</figcaption></figure>",
        '<p class="wp-caption-text">The keeper in front of the lighthouse, in a picture from last year.</p>',
    ),
    keep=("<p>The picture shows the keeper in front of the lighthouse, the clerk told the court.</p>",),
)

CREDIT = Rule(
    id="html/credit",
    why="It says who made a picture, as its class says.",
    kind="credit",
    pattern=BY_EVIDENCE,
    junk=('<div class="photo-credit">Oyelaran / Harbour Pictures</div>',),
    keep=("<p>Credit goes to the crews, said Oyelaran.</p>",),
)

BYLINE = Rule(
    id="html/byline",
    why="It names the authors, as its class says.",
    kind="byline",
    pattern=BY_EVIDENCE,
    junk=('<p class="article__byline">Marta Oyelaran in Port Ellery</p>',),
    keep=("<p>Marta Oyelaran, in Port Ellery:</p>",),
)

DATE = Rule(
    id="html/date",
    why="It says when the story was published or changed, or how long it takes to read, as its class says.",
    kind="date",
    pattern=BY_EVIDENCE,
    junk=('<p class="estimated-read-time">Tempo: 1 minuto</p>', '<p class="post-date">the ninth of April</p>'),
    keep=("<p>On the ninth of April</p>",),
)

OTHER_STORY = Rule(
    id="html/other_story",
    why="It stands in another post than the one that the page is of.",
    kind="related",
    pattern=BY_EVIDENCE,
    junk=(
        '<article id="post-77" class="post"><p>The keeper of the light has retired after forty years, the harbour '
        "office said on Monday.</p></article>",
    ),
    keep=("<article><p>The keeper of the light has retired, the harbour office said on Monday.</p></article>",),
)

SECOND_COPY = Rule(
    id="html/second_copy",
    why="The page holds the same paragraphs again, in another layout or for the printer.",
    kind="widget",
    pattern=BY_EVIDENCE,
    junk=(
        "<section><p>The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off "
        "the quay.</p><p>Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken "
        "away.</p><p>The company said that it would talk to the union before the end of the month, and that it "
        "expected an agreement.</p><p>Passengers who had waited through the night were given soup and blankets by the "
        "keeper of the lighthouse.</p></section>",
    ),
    keep=(
        "<blockquote>The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off "
        "the quay.</blockquote>",
    ),
)

OUTSIDE = Rule(
    id="html/outside_the_story",
    why="It stands below the element that holds the story, or outside the story as JSON-LD gives it.",
    kind="widget",
    pattern=BY_EVIDENCE,
    junk=("<p>From the harbour desk</p>",),
    keep=("<p>The keeper of the light has retired, the harbour office said on Monday.</p>",),
)

RULES: tuple[Rule, ...] = (
    HIDDEN,
    TITLE,
    SUBTITLE,
    LINK_LINE,
    RELATED,
    NEWSLETTER,
    SHARE,
    COMMENT,
    AD,
    CALL,
    BIO,
    TAGS,
    NAVIGATION,
    FOOTER,
    ASIDE,
    CAPTION,
    CREDIT,
    BYLINE,
    DATE,
    OTHER_STORY,
    SECOND_COPY,
    OUTSIDE,
)
