"""What a careful reader says of the Falk paper mill at Skelby."""
from notation import article, blank, copy, count, entry, fact, fault, figure, moment, name, quote, said, unlike

D = "mill/articles/"
OBSERVER = D + "wend-valley-observer-mill.jsonl"
OBS = "Wend Valley Observer"

ARTICLES = {
    "record": article(D + "wend-record-falk-mill-to-close.txt", ["2023-11-02"], "the date under the paper's name",
                      source="The Wend Record", title="Falk paper mill to close after 131 years", origin="record"),
    "ledger": article(D + "northern-ledger-falk-mill.html", ["2023-11-03"], "the page's own date", source="The Northern Ledger",
                      title="Skelby mill to shut with loss of 214 jobs", origin="record"),
    "put-off": article(OBSERVER, ["2023-11-08"], "published_at", id="wvo-20231108-2150", source=OBS,
                       title="Council puts off vote on Falk mill loan"),
    "vote": article(OBSERVER, ["2023-11-15"], "published_at", id="wvo-20231115-2210", source=OBS,
                    title="Falk mill wins its loan, and a year"),
    "live": article(D + "saved-skelby-mill-post.txt", ["2023-11-15"], "'The vote was 31 to 14', the evening of the vote; "
                    "another article dates it", basis="inferred"),
}

RESIDUE = [
    ("relative-time", "live | 9 minutes ago", False),
    ("relative-time", "live | 28 minutes ago", False),
    ("share", "live | Follow this story", False),
    ("login", "live | Logging you in, one moment...", False),
    ("comment-count", "live | 0 comments so far", False),
    ("cookie", "ledger | We and our partners use cookies…our use of cookies.", False),
    ("cookie", "ledger | Accept all #2", True),
    ("navigation", "ledger | [The Northern Ledger] News", True),
    ("navigation", "ledger | [News] Sport", False),
    ("navigation", "ledger | News [Sport] Business", False),
    ("navigation", "ledger | Sport [Business] Weather", False),
    ("navigation", "ledger | Business [Weather]", False),
    ("share", "ledger | Share on social media", False),
    ("share", "ledger | Email this story", False),
    ("related", "ledger | Related stories", True),
    ("related", "ledger | Skelder Bridge: what the investigators found", False),
    ("related", "ledger | Ferry timetable: what changes this winter", False),
    ("comment-count", "ledger | 0 comments", False),
    ("login", "ledger | Log in to join the conversation", False),
    ("copyright", "ledger | © 2023 The Northern Ledger. All rights reserved.", False),
]

NAMES = [
    name("Lars Falk", "person", "Lars Falk", "Falk"),
    name("Denise Okoro", "person"),
    name("Graham Tolland", "person", "Graham Tolland", "Tolland"),
    name("Peter Lowrie", "person"),
    name("Miriam Falk", "person"),
    name("Imran Siddall", "person"),
    name("Hanna Osei", "person", optional=True),
    name("Falk & Sons", "organisation", "Falk & Sons", "Falk paper mill", "Falk mill", also=["Falk & Sons paper mill"]),
    name("Skelby", "place", "Skelby", "SKELBY"),
    name("Aldermouth", "place"),
    name("Wendshire County Council", "organisation"),
    name("Paper and Print Union", "organisation"),
    name("Wend", "place", "River Wend", "Wend", also=["River Wend"]),
    name("The Wend Record", "organisation", "The Wend Record", "THE WEND RECORD", optional=True),
    name("The Northern Ledger", "organisation", optional=True),
    name("Skelder Bridge", "place other"),
]

QUOTES = [
    quote("Lars Falk",
          said("record | I have put in everything I had and some that I did not have,", best=True),
          said("ledger | I have put in everything I had and some that I did not have.", best=True)),
    quote("Lars Falk", said("record | I cannot ask you to work for a promise.", best=True)),
    quote("Lars Falk", said("vote | I told them I could not ask them to work for a promise,", best=True)),
    quote("Lars Falk", said("vote | This is not a promise. It has a stamp on it.", best=True),
          said("live | It has a stamp on it,")),
    quote("Lars Falk", said("put-off | to the last envelope", form="mixed", best=True)),
    quote("Lars Falk", said("vote | first thing tomorrow", form="mixed", best=True)),
    quote("Denise Okoro",
          said("record | This is not a factory with a town near it. It is a town with a factory in the middle,", best=True),
          said("ledger | This is not a factory with a town near it. It is a town with a factory in the middle.", best=True)),
    quote("Denise Okoro", said("put-off | a week's gas", form="mixed", best=True)),
    quote("Denise Okoro", said("live | One boiler is better than none,", best=True)),
    quote("Denise Okoro", said("live | We asked for three million, we have two and a half, and we have our jobs.", best=True)),
    quote("Graham Tolland", said("record | in days, not weeks", form="mixed", best=True)),
    quote("Graham Tolland", said("record | I will not set one set of families against another.", best=True)),
    quote("Graham Tolland", said("put-off | I am minded to say yes,", best=True)),
    quote("Graham Tolland", said("put-off | But I was minded to believe things last month that I should have checked.", best=True)),
    quote("Peter Lowrie", said("record | I tell them, wrong man,", best=True)),
    quote("Peter Lowrie", said("record | But I take the handshake.", best=True)),
    quote("Peter Lowrie", said("vote | I have been thanked all month for something I did not do,", best=True)),
    quote("Peter Lowrie", said("vote | Tonight I would like to thank somebody.", best=True)),
    quote("not stated", said("ledger | around 260", form="mixed", best=True, optional=True), also=("county’s economy office", "the county’s economy office")),
    quote("Imran Siddall", said("put-off | the loan would cost the county about £150,000 a year for ten years", form="indirect", best=True)),
]

FIGURES = [
    figure("jobs at the mill", "jobs", "different-scope agree conflict",
           count("214", "record | 214 jobs", "ledger | of [214 jobs], The", "record | of the [214] lived", "vote | 214 workers"),
           count("260", "ledger | around 260", qualifier="about")),
    figure("jobs, in the headline", "jobs", "single", count("214", "ledger | shut with loss of [214 jobs]"), optional=True),
    figure("workers who live within walking distance", "people", "single", count("170", "record | about 170", qualifier="about")),
    figure("the loan", "pounds", "updated different-scope",
           count("3000000", "record ledger | £3 million", "put-off | £3 million", "live | three million"),
           count("2500000", "vote | £2.5 million", "live | 2.5 million pounds", "live | two and a half")),
    figure("less than was asked for", "pounds", "single", count("500000", "vote | half a million"), optional=True),
    figure("loss of the mill", "pounds", "agree", count("1900000", "record ledger | £1.9 million")),
    figure("votes for the loan", "votes", "agree", count("31", "vote | by [31] to", "live | was [31] to")),
    figure("votes against the loan", "votes", "agree", count("14", "vote | to [14] on", "live | to [14].")),
    figure("cost of the loan in a year", "pounds per year", "single", count("150000", "put-off | about £150,000", qualifier="about")),
    figure("people in the town hall", "people", "single different-scope updated",
           count("300", "put-off | more than 300 people", qualifier="more-than")),
    figure("people on the stairs", "people", "single", count("200", "live | at least 200 people", qualifier="at-least")),
    figure("age of Lars Falk", "years", "agree", count("63", "record ledger | 63")),
    figure("age of Peter Lowrie", "years", "single", count("47", "record | 47")),
    figure("age at which Lowrie began", "years", "single", count("16", "record | he was [16]"), optional=True),
    figure("age of the mill", "years", "single", count("131", "record | 131 years"), optional=True),
    figure("length of Falk's speech", "minutes", "single", count("6", "record | six minutes"), optional=True),
    figure("boilers", "boilers", "single different-scope updated", count("2", "record | two boilers"),
           count("1", "vote | one new boiler", "live | One boiler"), optional=True),
    figure("buyers who looked at the mill", "buyers", "single", count("2", "record | two buyers"), optional=True),
    figure("years of the loan", "years", "single", count("10", "put-off | ten years"), optional=True),
    figure("share of profit", "share", "single", count("0.1", "vote | a tenth"), optional=True),
]

TIMES = [
    ("2023-11-02", "record | Thursday, November 2, 2023"),
    ("2024-01-31", "record | January 31"), ("2024-01-31", "ledger | 31 January"),
    ("2023-11-01TAF", "record | Wednesday afternoon"),
    ("2023-11-08T19:00", "record | Wednesday, November 8, at 7pm"),
    ("2022", "record | last year"), ("2023-SU", "record | the summer"), ("2021", "record | 2021"), ("1892", "record ledger | 1892"),
    ("2023-11-01", "ledger | hall on [Wednesday]"), ("2023-11-08", "ledger | next Wednesday"),
    ("2023-11-08TNI 2023-11-08TEV", "put-off | Wednesday night"), ("2023-11-15", "put-off | Wednesday, November 15"),
    ("2023-10", "put-off | last month"),
    ("2023-11-15", "vote | on [Wednesday] to lend"), ("2023-11-16", "vote | tomorrow"), ("2025", "vote | 2025"),
]

TIMELINE = [
    moment("Falk tells the staff that the mill will close", "2023-11-01",
           "record | The Falk & Sons paper mill…on Wednesday afternoon.", "record | Lars Falk, 63…in the packing hall.",
           "ledger | Lars Falk, 63…did not have.”"),
    moment("the council puts off the vote", "2023-11-08", "put-off | Wendshire County Council on Wednesday night…below it."),
    moment("the council votes for the loan", "2023-11-15",
           "vote | The Falk & Sons paper mill at Skelby will stay open…£2.5 million.", "live | The vote was 31 to 14."),
    moment("two buyers look at the mill", "2023-06-01/2023-09-30", "record | two buyers had looked at the mill in the summer"),
    moment("the Skelder Bridge falls", "2023-10-01/2023-10-31",
           "record | since the collapse of the Skelder Bridge at Aldermouth last month", optional=True),
    moment("the mill loses £1.9 million", "2022/2022", "record ledger | The mill lost £1.9 million last year", optional=True),
    moment("Siddall speaks to the meeting", "2023-11-08", "put-off | The council's treasurer, Imran Siddall, told the meeting…ten years.",
           optional=True),
    moment("Tolland votes in favour", "2023-11-15", "vote | Graham Tolland, the leader of the council, voted in favour.", optional=True),
    moment("Lowrie hears the result", "2023-11-15", "vote | Peter Lowrie, a foreman, heard the result on the stairs.", optional=True),
    moment("the whistle goes", "2023-11-15", "live | The mill whistle has just gone…to hear it.", optional=True),
    moment("the mill is founded", "1892/1892", "record ledger | since 1892", optional=True),
]

CALENDAR = [
    entry("the mill closes", "2024-01-31",
          "record | will close on January 31 with the loss of 214 jobs", "ledger | will close on 31 January with the loss of 214 jobs",
          "vote | will stay open for at least another year", where=["Skelby"], who=["Lars Falk", "Falk & Sons"], status="cancelled planned moved"),
    entry("the council meets", "2023-11-08",
          "record | The council will meet on Wednesday, November 8, at 7pm in the town hall in Aldermouth.",
          "ledger | Wendshire County Council is to discuss it next Wednesday.",
          "put-off | Wendshire County Council on Wednesday night put off for a week a vote",
          where=["Aldermouth", "town hall", ""], who=["Wendshire County Council"], status="happened planned"),
    entry("the vote on the loan", "2023-11-15 2023-11-08/2023-11-15",
          "put-off | They will now vote on Wednesday, November 15.", "put-off | put off for a week a vote on a loan of £3 million",
          "vote | voted by 31 to 14 on Wednesday to lend it £2.5 million",
          where=["", "Aldermouth", "town hall"], who=["Wendshire County Council"], status="moved happened"),
    entry("the notices are withdrawn", "2023-11-16",
          "vote | he would withdraw the notices given to 214 workers \"first thing tomorrow\"", where=["", "Skelby"], who=["Lars Falk"], status="planned"),
    entry("the second boiler", "2025", "vote | part of a second in 2025", where=["", "Skelby"], who=[], status="planned", optional=True),
    entry("a sit-in at midnight", "2023-11-15/2023-11-16",
          "live | Her members had given themselves until midnight before they would begin a sit-in", where=[""],
          who=["Denise Okoro"], status="cancelled tentative planned", optional=True),
]

CORROBORATIONS = [
    fact("what the loan is",
         "record | The union wants the county to lend the mill £3 million", "ledger | The union wants the county to lend the mill £3 million.",
         "put-off | a vote on a loan of £3 million", "vote | to lend it £2.5 million",
         "live | to lend Falk & Sons 2.5 million pounds", "live | We asked for three million, we have two and a half",
         stance="differs agrees", about="figure", difference="£3 million asked for, £2.5 million granted"),
    fact("the vote was 31 to 14", "vote | voted by 31 to 14 on Wednesday", "live | The vote was 31 to 14."),
    fact("214 people work at the mill",
         "record ledger | the loss of 214 jobs", "vote | the notices given to 214 workers", "ledger | “around 260” jobs at the mill",
         stance="agrees differs", about="figure"),
    fact("the council meets on 8 November",
         "record | The council will meet on Wednesday, November 8, at 7pm in the town hall in Aldermouth.",
         "ledger | Wendshire County Council is to discuss it next Wednesday.",
         "put-off | Wendshire County Council on Wednesday night put off for a week a vote", stance="agrees", about="modality"),
    fact("when the vote is",
         "put-off | They will now vote on Wednesday, November 15.", "vote | voted by 31 to 14 on Wednesday",
         "live | Councillors are voting now", stance="agrees", about="modality"),
    fact("the mill closes or stays open",
         "record | will close on January 31 with the loss of 214 jobs", "ledger | will close on 31 January with the loss of 214 jobs",
         "vote | will stay open for at least another year", stance="differs", about="polarity date",
         difference="to close on 31 January, then open for another year"),
    fact("Tolland is for the loan",
         "put-off | I am minded to say yes,", "vote | Graham Tolland, the leader of the council, voted in favour.",
         "live | Graham Tolland has said that he will vote for it.", stance="agrees", about="modality"),
    fact("it has a stamp on it", "vote | This is not a promise. It has a stamp on it.", "live | It has a stamp on it,", optional=True),
    fact("people filled the town hall and its stairs",
         "put-off | more than 300 people had filled the town hall in Aldermouth and the stairs below it",
         "live | There are at least 200 people on the stairs of the town hall.", stance="differs", about="figure date", optional=True),
]

NON_MATCHES = [
    unlike("300 people on 8 November / 200 people on 15 November",
           "put-off | more than 300 people had filled the town hall in Aldermouth", "live | There are at least 200 people on the stairs of the town hall."),
    unlike("a promise he could not ask them to work for / a promise the leader made of an answer",
           "record | promised an answer “in days, not weeks”", "vote | I told them I could not ask them to work for a promise,"),
    unlike("a week's delay / the whistle's week of silence",
           "put-off | put off for a week a vote", "live | for the first time in a week"),
    unlike("Lowrie the foreman thanked for what a namesake did / Lowrie on the night of the vote",
           "record | he has been stopped in the street and thanked", "vote | Tonight I would like to thank somebody."),
    unlike("£1.9 million lost / £2.5 million lent", "record | The mill lost £1.9 million last year", "vote | to lend it £2.5 million"),
]

COPIES = [
    copy("edited", "record | The Falk & Sons paper mill, which has stood…with the loss of 214 jobs",
         "ledger | A paper mill that has stood…with the loss of 214 jobs", note="credit to The Wend Record; a day later"),
    copy("edited", "record | Lars Falk, 63…that I did not have,", "ledger | Lars Falk, 63…that I did not have."),
    copy("verbatim", "record | The mill lost £1.9 million last year, according to its accounts.",
         "ledger | The mill lost £1.9 million last year, according to its accounts."),
    copy("verbatim edited", "record | “This is not a factory…in the middle,”", "ledger | “This is not a factory…in the middle.”"),
    copy("verbatim", "record | The union wants the county to lend the mill £3 million", "ledger | The union wants the county to lend the mill £3 million"),
]

INTEGRITY = [
    fault("unbalanced-quote", "live | “One boiler is better than none,’’", "closed by two single marks", "”", optional=True),
    fault("unbalanced-quote", "live | “We asked for three million, we have two and a half, and we have our jobs.", "never closed", "jobs.”"),
    fault("unbalanced-quote", "live | “It has a stamp on it,’’", "closed by two single marks", "”", optional=True),
]

BLANKS = [
    blank("who", "Who were the two buyers?", "buyers"),
    blank("who,how many", "Whose order book, and how full?", "order book,books,orders"),
    blank("how", "How will Falk find the missing half million?", "half a million,rest,falk"),
    blank("who", "Who voted against?", "vote,voted,14,councillors"),
    blank("what", "What happens after the year?", "year,open,promise"),
    blank("how many", "How many jobs are there, 214 or 260?", "jobs,214,260", "undecided,not stated"),
]

EVENT = {
    "story": "examples-mill", "title": "The Falk paper mill at Skelby, November 2023",
    "articles": ARTICLES, "residue": RESIDUE, "names": NAMES, "quotes": QUOTES, "figures": FIGURES, "times": TIMES,
    "timeline": TIMELINE, "calendar": CALENDAR, "corroborations": CORROBORATIONS, "non_matches": NON_MATCHES,
    "copies": COPIES, "integrity": INTEGRITY, "blanks": BLANKS,
    "copies_note": "ledger retells The Wend Record with credit and adds one figure of its own",
}
