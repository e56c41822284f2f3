"""Patterns for time management: how long it takes, what comes first, a hurry respected, and their missteps."""

from game.language.pattern import rule

RULES = (
    rule(
        "states-duration",
        0.85,
        r"(?:takes? (?:an? \w+|us|him|her|them|me|someone|tom)|takes?|taking|take you|taking you|need|needs|give me|"
        r"have you got|allow|lasts?|done|ready|back(?: with you| to you)?|there|with you|here|be|just|only|about|around|"
        r"roughly|under|less than|at most|no more than|wait(?: is)?|another|for) (?:it )?(?:in |within |only |just |about |"
        r"around |roughly |up to |under |less than |another |less |at most |me |you |us |no more than |less )*(?:around |"
        r"than )?{num} (?:more |short |full |and a half )?{unit}(?! (?:ago|old|guarantee|warranty|back|late|before))|(?:in|"
        r"within|inside) (?:about |around |roughly |the next |under |less than )*{num} {unit}(?! ago)|"
        r"{num} {unit}_(?:at (?:most|the most)|max|tops|and (?:it|i|we|you)|or (?:so|less)|, no more)|within the hour|"
        r"half an hour(?! ago)|(?:it|this) (?:is|will be) (?:quick|a quick|a two|a five)(?:[\w -]*)",
        unless=r"(?:took|waited|been waiting|waiting for|late|delayed|for the (?:past|last)|last|first|covers|runs|charged|"
        r"guarantee|warranty|ago|refund for|stood|after|you have only|you have (?:\w+ )?{num} minutes|every|sale|valid|"
        r"free|times|use it|used) (?:\w+ ){0,3}{num} (?:\w+ )?{unit}|{num} {unit} (?:late|ago|old|and nobody|without|"
        r"of waiting|is (?:a long|far too|too))|hold (?:the|it|down) [^.?!]{2,40}seconds|for {num} seconds|"
        r"this will not take forever|have an? |give me (?:a|one|just a|two) (?:\w+ )?(?:second|moment|minute|sec)",
    ),
    rule(
        "urgent-first",
        0.85,
        r"(?:first|let us (?:start|begin) with|let us do|i will (?:start|begin) with|before anything else|right now|"
        r"straight away|top priority|first of all|first things first)[,;]? {g1}(?:your|the|that|what|this|"
        r"getting) [^?!]{3,90}(?:can wait|comes? (?:later|after|second|next)|afterwards?|later|then the|after that|"
        r"until (?:you|then)|once (?:you|that)|and then)|(?:most|more) (?:urgent|pressing|important|critical) (?:thing|one|"
        r"matter|bit|part|of)?|(?:urgent|pressing|important) (?:thing|things|one|bit|matter|part)s? first|what (?:is|"
        r"can not) (?:most urgent|wait)|(?:can|will) (?:wait|come later)(?: until| till)|(?:before|"
        r"above) anything else_(?:let us|i will|we|your)|(?:the )?(?:rest|paperwork|form|forms|details|other things?|refund|"
        r"bill) (?:can|will) (?:wait|come later|follow)|priority (?:is|now)",
        unless=r"first some (?:details|questions)|you (?:can|will have to) wait|not (?:urgent|a priority)",
    ),
    rule(
        "respects-hurry",
        0.85,
        r"you (?:have|have got|only have|have only)(?: got| only| just)? (?:{num} (?:minutes?|hours?)|a (?:train|flight|plane|"
        r"taxi|bus|meeting|boat|appointment)|little time|not (?:got )?(?:long|much time)|to (?:go|leave|run|be|get))|(?:i know|"
        r"i see|i understand|since|as|because|if) (?:that )?you (?:are|have)(?: \w+)? (?:in a (?:hurry|rush)|short of time|"
        r"busy|pressed|pushed|little time|to (?:go|leave|run|be))|you are in a (?:hurry|rush)|i will (?:be (?:quick|brief|"
        r"fast)|keep (?:it|this) (?:short|brief|quick)|make (?:it|this) quick|not (?:keep|hold) you)|(?:so as )?not to (?:hold|"
        r"keep) you|(?:to )?save you(?:r)? (?:some |the |a bit of )?(?:time|trip|wait|queue)|without (?:holding|keeping) you|"
        r"you can (?:go|get on|leave)[,;] (?:i|we) will|(?:short|quick) version|(?:i|we) (?:can|will) do (?:that|the rest|it|"
        r"the form) (?:later|after|while you|without you|in the background)|(?:get|have) you out of here|i will not (?:take|"
        r"waste) (?:up )?(?:any |more |much )?(?:of )?your time",
        unless=r"survey|first(?:,)? (?:some|a few|the form)|you have (?:to|{num} (?:minutes?|hours?)) (?:decide|choose|to decide|"
        r"to choose|call|read|go through|understand)|you have to (?:be (?:patient|careful|quick|at least|present|here)|"
        r"go (?:online|to the|through|back)|leave (?:it|the|a|your))|to be (?:patient|reasonable)",
        after=r"survey|a few questions (?:first|for)|some (?:questions|details) (?:first|for my)",
    ),
    rule(
        "promises-impossible",
        0.8,
        r"(?:i |we |you have my |absolutely |fully |100 ?%? |personally )?(?:guarantee(?:d|s)?|promise|swear|"
        r"word)[^.?!]{0,50}(?:in (?:an hour|\d+ minutes|ten minutes|no time)|tonight|within the hour|today|never|for ?ever|"
        r"everything|whatever|any (?:problem|issue))|(?:in (?:an hour|no time|ten minutes|five minutes|\d+ minutes)|"
        r"within (?:the|an) hour|tonight|today|by (?:noon|lunch)|tomorrow|"
        r"for sure)_?(?: at the latest)?_(?:i )?(?:guarantee(?:d)?|promise|100 ?%|no matter what|without fail|on my (?:life|"
        r"mother'?s? (?:life|grave)))|(?:will|can|shall) (?:never|not) (?:ever )?happen again_?(?: ever)?[,;]? (?:i |"
        r"we )?(?:promise|guarantee|swear|ever|100 ?%)|(?:i |we )?(?:promise|guarantee|swear) (?:that )?(?:it|this|that|you|"
        r"nothing|there) (?:will|can) (?:never|not ever|not)|(?:whatever|anything) you (?:want|ask|like)(?= ?[.!])|(?:give|get|"
        r"do|refund) you (?:whatever|anything|everything)|(?:100 ?%|hundred per ?cent|absolutely) (?:guarantee|sure|certain|"
        r"no (?:risk|problems))|no matter what(?= ?[.!,])|(?:as many|as much) as you (?:want|like)_(?:for )?free|for ever free|"
        r"free for (?:life|ever)",
        unless=r"can not (?:promise|guarantee)|will not (?:promise|guarantee)|not (?:promise|guarantee)|do not want to promise|"
        r"guarantee (?:runs|covers|is|ends|says|period|lasts)|the guarantee|your guarantee|if i promise|i promised|"
        r"was promised|we promised|you were promised|\?$|under guarantee",
    ),
    rule(
        "small-talk",
        0.8,
        r"any (?:nice |big |fun |special |exciting )?plans (?:for|this|today|tonight|on)|(?:how is|how was|what is|lovely|"
        r"terrible|nice|awful|beautiful|some) (?:the |your )?weather|weather (?:today|we are having|where you|is)|(?:did you|"
        r"have you) (?:see|watch|catch|seen|watched) (?:the|that|any) (?:match|game|film|show|news|series|football|final|race)|"
        r"how (?:was|is|were) your (?:weekend|holidays?|day(?: going| so far)?|morning|week|christmas|summer)|(?:going|"
        r"been) anywhere nice|how about (?:this|that|the) (?:match|game|weather)|(?:are you|you) (?:watching|following) the|"
        r"do you come here often|how is (?:the family|life)|what did you do (?:at|on|over) the weekend|doing anything (?:nice|"
        r"fun|special)|is it (?:raining|sunny|hot|cold) (?:there|where)|looking forward to the weekend",
        unless=r"flight|delivery|delayed by|because of the weather|is it for|needed for|the van",
    ),
    rule(
        "states-duration",
        0.8,
        r"(?:(?<=[.!?;,] )|^)(?:that is |it is |only |just |about |up to |another )?(?!an? )(?:{num}) (?:more |"
        r"short )?(?:minutes?|hours?|(?:working )?days|seconds)(?: (?:at most|together|or so))?(?=[.!,;])|(?:takes?|"
        r"need) up to {num} {unit}|in {num} to {num} {unit}|(?:is|are|delivery is) {num} (?:working |business )?(?:days|hours|"
        r"minutes)",
        unless=r"waited|late|ago|old|\?|guarantee|for the (?:past|last)|you (?:waited|said)",
    ),
    rule(
        "promises-impossible",
        0.75,
        r"you (?:do )?have my (?:personal |solemn )?word|i (?:can|do|will)? ?(?:promise|guarantee) (?:you )?(?:that|it|"
        r"this)(?= ?[.!,]|$)|every (?:bit|penny|cent) of (?:it|that)[^.?!]{0,15}promise|(?:absolutely|"
        r"completely)[,;]? (?:one hundred per ?cent|no problem at all)|you (?:really )?can (?:count|rely|depend) on (?:me|us|"
        r"it)[,.] |nothing (?:will|can) go wrong|as good as done",
        unless=r"can not|will not (?:promise|guarantee)|\?",
    ),
)
