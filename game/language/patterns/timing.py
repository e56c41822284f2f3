"""Patterns for time management: how long it takes, what comes first, a hurry respected, and their missteps."""

from game.language.pattern import rule

RULES = (
    rule(
        "states-duration",
        0.85,
        (
            r"(?:takes? (?:an? \w+|us|him|her|them|me|someone|tom)|takes?|taking|take you|taking you|need|needs|give me|have "
            r"you got|allow|lasts?|done|ready|back(?: with you| to you)?|there|with you|here|be|just|only|about|around|roughly|"
            r"under|less than|at most|no more than|wait(?: is)?|another|for) (?:it )?(?:in |within |only |just |about |around |"
            r"roughly |up to |under |less than |another |less |at most |me |you |us |no more than |less )*(?:around |than "
            r")?{num} (?:more |short |full |and a half )?{unit}(?! (?:ago|old|guarantee|warranty|back|late|before))"
        ),
        r"(?:in|within|inside) (?:about |around |roughly |the next |under |less than )*{num} {unit}(?! ago)",
        r"{num} {unit}_(?:at (?:most|the most)|max|tops|and (?:it|i|we|you)|or (?:so|less)|, no more)",
        r"within the hour",
        r"half an hour(?! ago)",
        r"(?:it|this) (?:is|will be) (?:quick|a quick|a two|a five)(?:[\w -]*)",
        unless=(
            (
                r"(?:took|waited|been waiting|waiting for|late|delayed|for the (?:past|last)|last|first|covers|runs|charged|"
                r"guarantee|warranty|ago|refund for|stood|after|you have only|you have (?:\w+ )?{num} minutes|every|sale|valid|free|"
                r"times|use it|used) (?:\w+ ){0,3}{num} (?:\w+ )?{unit}"
            ),
            r"{num} {unit} (?:late|ago|old|and nobody|without|of waiting|is (?:a long|far too|too))",
            r"hold (?:the|it|down) [^.?!]{2,40}seconds|for {num} seconds|this will not take forever|have an? ",
            r"give me (?:a|one|just a|two) (?:\w+ )?(?:second|moment|minute|sec)",
        ),
    ),
    rule(
        "urgent-first",
        0.85,
        (
            r"(?:first|let us (?:start|begin) with|let us do|i will (?:start|begin) with|before anything else|right now|"
            r"straight away|top priority|first of all|first things first)[,;]? {g1}(?:your|the|that|what|this|getting) "
            r"[^?!]{3,90}(?:can wait|comes? (?:later|after|second|next)|afterwards?|later|then the|after that|until (?:you|"
            r"then)|once (?:you|that)|and then)"
        ),
        r"(?:most|more) (?:urgent|pressing|important|critical) (?:thing|one|matter|bit|part|of)?",
        r"(?:urgent|pressing|important) (?:thing|things|one|bit|matter|part)s? first",
        r"what (?:is|can not) (?:most urgent|wait)",
        r"(?:can|will) (?:wait|come later)(?: until| till)",
        r"(?:before|above) anything else_(?:let us|i will|we|your)",
        r"(?:the )?(?:rest|paperwork|form|forms|details|other things?|refund|bill) (?:can|will) (?:wait|come later|follow)",
        r"priority (?:is|now)",
        unless=(r"first some (?:details|questions)|you (?:can|will have to) wait|not (?:urgent|a priority)",),
    ),
    rule(
        "respects-hurry",
        0.85,
        (
            r"you (?:have|have got|only have|have only)(?: got| only| just)? (?:{num} (?:minutes?|hours?)|a (?:train|flight|"
            r"plane|taxi|bus|meeting|boat|appointment)|little time|not (?:got )?(?:long|much time)|to (?:go|leave|run|be|get))"
        ),
        (
            r"(?:i know|i see|i understand|since|as|because|if) (?:that )?you (?:are|have)(?: \w+)? (?:in a (?:hurry|rush)|"
            r"short of time|busy|pressed|pushed|little time|to (?:go|leave|run|be))"
        ),
        r"you are in a (?:hurry|rush)",
        r"i will (?:be (?:quick|brief|fast)|keep (?:it|this) (?:short|brief|quick)|make (?:it|this) quick|not (?:keep|hold) you)",
        r"(?:so as )?not to (?:hold|keep) you",
        r"(?:to )?save you(?:r)? (?:some |the |a bit of )?(?:time|trip|wait|queue)",
        r"without (?:holding|keeping) you",
        r"you can (?:go|get on|leave)[,;] (?:i|we) will",
        r"(?:short|quick) version",
        r"(?:i|we) (?:can|will) do (?:that|the rest|it|the form) (?:later|after|while you|without you|in the background)",
        r"(?:get|have) you out of here",
        r"i will not (?:take|waste) (?:up )?(?:any |more |much )?(?:of )?your time",
        unless=(
            r"survey|first(?:,)? (?:some|a few|the form)",
            r"you have (?:to|{num} (?:minutes?|hours?)) (?:decide|choose|to decide|to choose|call|read|go through|understand)",
            r"you have to (?:be (?:patient|careful|quick|at least|present|here)|go (?:online|to the|through|back))",
            r"you have to (?:leave (?:it|the|a|your))|to be (?:patient|reasonable)",
        ),
        after=(r"survey|a few questions (?:first|for)|some (?:questions|details) (?:first|for my)",),
    ),
    rule(
        "promises-impossible",
        0.8,
        (
            r"(?:i |we |you have my |absolutely |fully |100 ?%? |personally )?(?:guarantee(?:d|s)?|promise|swear|"
            r"word)[^.?!]{0,50}(?:in (?:an hour|\d+ minutes|ten minutes|no time)|tonight|within the hour|today|never|for ?ever|"
            r"everything|whatever|any (?:problem|issue))"
        ),
        (
            r"(?:in (?:an hour|no time|ten minutes|five minutes|\d+ minutes)|within (?:the|an) hour|tonight|today|by (?:noon|"
            r"lunch)|tomorrow|for sure)_?(?: at the latest)?_(?:i )?(?:guarantee(?:d)?|promise|100 ?%|no matter what|without "
            r"fail|on my (?:life|mother'?s? (?:life|grave)))"
        ),
        r"(?:will|can|shall) (?:never|not) (?:ever )?happen again_?(?: ever)?[,;]? (?:i |we )?(?:promise|guarantee)",
        r"(?:will|can|shall) (?:never|not) (?:ever )?happen again_?(?: ever)?[,;]? (?:i |we )?(?:swear|ever|100 ?%)",
        r"(?:i |we )?(?:promise|guarantee|swear) (?:that )?(?:it|this|that|you) (?:will|can) (?:never|not ever|not)",
        r"(?:i |we )?(?:promise|guarantee|swear) (?:that )?(?:nothing|there) (?:will|can) (?:never|not ever|not)",
        r"(?:whatever|anything) you (?:want|ask|like)(?= ?[.!])",
        r"(?:give|get|do|refund) you (?:whatever|anything|everything)",
        r"(?:100 ?%|hundred per ?cent|absolutely) (?:guarantee|sure|certain|no (?:risk|problems))",
        r"no matter what(?= ?[.!,])",
        r"(?:as many|as much) as you (?:want|like)_(?:for )?free",
        r"for ever free",
        r"free for (?:life|ever)",
        unless=(
            r"can not (?:promise|guarantee)|will not (?:promise|guarantee)|not (?:promise|guarantee)|do not want to promise",
            r"guarantee (?:runs|covers|is|ends|says|period|lasts)|the guarantee|your guarantee|if i promise|i promised",
            r"was promised|we promised|you were promised|\?$|under guarantee",
        ),
    ),
    rule(
        "small-talk",
        0.8,
        r"any (?:nice |big |fun |special |exciting )?plans (?:for|this|today|tonight|on)",
        r"(?:how is|how was|what is|lovely|terrible|nice|awful|beautiful|some) (?:the |your )?weather",
        r"weather (?:today|we are having|where you|is)",
        r"(?:did you|have you) (?:see|watch|catch|seen|watched) (?:the|that|any) (?:match|game|film|show|news|series)",
        r"(?:did you|have you) (?:see|watch|catch|seen|watched) (?:the|that|any) (?:football|final|race)",
        r"how (?:was|is|were) your (?:weekend|holidays?|day(?: going| so far)?|morning|week|christmas|summer)",
        r"(?:going|been) anywhere nice",
        r"how about (?:this|that|the) (?:match|game|weather)",
        r"(?:are you|you) (?:watching|following) the",
        r"do you come here often",
        r"how is (?:the family|life)",
        r"what did you do (?:at|on|over) the weekend",
        r"doing anything (?:nice|fun|special)",
        r"is it (?:raining|sunny|hot|cold) (?:there|where)",
        r"looking forward to the weekend",
        unless=(r"flight|delivery|delayed by|because of the weather|is it for|needed for|the van",),
    ),
    rule(
        "states-duration",
        0.8,
        (
            r"(?:(?<=[.!?;,] )|^)(?:that is |it is |only |just |about |up to |another )?(?!an? )(?:{num}) (?:more |short "
            r")?(?:minutes?|hours?|(?:working )?days|seconds)(?: (?:at most|together|or so))?(?=[.!,;])"
        ),
        r"(?:takes?|need) up to {num} {unit}",
        r"in {num} to {num} {unit}",
        r"(?:is|are|delivery is) {num} (?:working |business )?(?:days|hours|minutes)",
        unless=(r"waited|late|ago|old|\?|guarantee|for the (?:past|last)|you (?:waited|said)",),
    ),
    rule(
        "promises-impossible",
        0.75,
        r"you (?:do )?have my (?:personal |solemn )?word",
        r"i (?:can|do|will)? ?(?:promise|guarantee) (?:you )?(?:that|it|this)(?= ?[.!,]|$)",
        r"every (?:bit|penny|cent) of (?:it|that)[^.?!]{0,15}promise",
        r"(?:absolutely|completely)[,;]? (?:one hundred per ?cent|no problem at all)",
        r"you (?:really )?can (?:count|rely|depend) on (?:me|us|it)[,.] ",
        r"nothing (?:will|can) go wrong",
        r"as good as done",
        unless=(r"can not|will not (?:promise|guarantee)|\?",),
    ),
)
