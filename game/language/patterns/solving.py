"""Patterns for problem-solving: causes, options, offers, follow-ups, and their missteps. Who-does-what-by-when is in `plan`."""

from game.language.pattern import rule

RULES = (
    rule(
        "probes-cause",
        0.8,
        r"what (?:had |has |was |is |might have |may have |could have )?(?:changed|different|new|caused|set it off|triggered)",
        (
            r"(?:when|how long ago) (?:did|was) (?:it|this|that|the [\w ]{3,20}) (?:first |last |actually )?(?:start|begin|"
            r"notice|stop|break|happen|go wrong|cut out|appear|play up|fail|work)"
        ),
        (
            r"what (?:happens|happened|were you doing|was happening|did you do|else happened|was on|was it doing) {g3}(?:just |"
            r"right |immediately )?(?:before|when|each time|every time|as)"
        ),
        r"how often (?:does|did|has|do)",
        r"(?:has|did|does) (?:it|this|that|the [\w ]{3,20}) (?:ever |always |only |also )(?:\w+)",
        r"since when",
        r"(?:is|was|has) there (?:been )?(?:anything|something|any) (?:\w+ )?(?:different|new|change|changed)",
        r"(?:is|was|has) there (?:been )?(?:anything|something|any) (?:\w+ )?(?:else(?! (?:i|we|that)))",
        r"why (?:do you think|does it|did it|would it|might it|was it|is it)",
        r"what (?:do you think )?(?:made|makes) it",
        (
            r"does it (?:only |still |always )?(?:happen|do (?:it|that|this)|cut out|stop|leak|break|drop|freeze|start|"
            r"[a-z]{3,10}) {g3}(?:when|if|at|after|every|with|on|in|only|or|even)"
        ),
        r"what led (?:up )?to",
        unless=(r"since when (?:do|is|are) (?:we|i|you)",),
    ),
    rule(
        "offers-options",
        0.85,
        (
            r"(?:i|we|you) (?:can|could|will|may) (?:either |choose |have |get )?{clause}(?:,|;)? or (?:else |instead |if you "
            r"prefer )?(?:i |we |you )?(?:can |could |will |'?d )?(?:{do}|get|wait|go|come|ring|call|try|use|take|a|an|the|your|"
            r"we|i|you|just|at|have|stay|on|in|by)\b"
        ),
        unless=(
            r"one or two|an? \w+ or (?:so|two)|\d+ or \d+|more or less|or not|or (?:another|anything|something)",
            r"or (?:i|it) (?:will |is )?(?:hang|gone)|or (?:at|in|on|by) (?:the )?latest|whether",
        ),
    ),
    rule(
        "offers-options",
        0.8,
        r"(?:two|three|a couple of|a few|some|several) (?:options|choices|ways|possibilities|things (?:i|we) can)",
        r"your (?:options|choices) are",
        r"which (?:one )?(?:would you (?:prefer|like|rather)|suits|works|do you prefer|is (?:better|best))",
        r"which (?:one )?(?:sounds (?:better|best|good)|would (?:suit|be|work))",
        r"(?:it is |entirely |completely )up to you",
        r"the choice is yours",
        r"would you (?:rather|prefer|like) {clause} or (?!something|anything|not)\w+",
        r"do you want {clause} or (?!something|anything|not)\w+",
        r"(?:either|one way is) {clause} or ",
        r"option (?:one|a|1)\b",
        r"you (?:can|could) (?:choose|pick|decide) (?:between|from|whether|which)",
        unless=(r"not up to you|no options|no choice",),
    ),
    rule(
        "concrete-offer",
        0.8,
        r"{will} (?:be )?(?:{give}) {g1}{definite}",
        r"{will} (?:be )?(?:(?:sending|replacing|refunding|swapping|crediting|giving you)) {g1}{definite}",
        r"{will} (?:be )?(?:(?:booking|ordering|cancelling|moving|arranging|issuing)) {g1}{definite}",
        unless=(r"{nooffer}",),
    ),
    rule(
        "concrete-offer",
        0.8,
        (
            r"(?:(?:shall|should|can|may|could|would you like me to|do you want me to|what if|what about if|how about|i would "
            r"like to) (?:i |we )?|let me |how about (?:i |we )?){give} {g1}{definite}"
        ),
        unless=(
            r"{nooffer}",
            r"(?:can|could|may|shall) (?:i|we) (?:take|change|move|return|cancel|add) {g3}(?:name|number|address|details)",
            r"you (?:should|can|could|may)|(?:how|what|when|why) (?:can|could|should) (?:i|we)",
        ),
    ),
    rule(
        "concrete-offer",
        0.75,
        r"free of charge",
        r"at no (?:extra )?(?:cost|charge)",
        r"on the house",
        r"(?<!(?:ly|nt|nd)\W)on us",
        r"at our (?:expense|cost)",
        r"with our compliments|as a gift",
        (
            r"(?:you (?:get|will get|can have|may have|will have)|here is|i have) (?:a |an |your |the |another |all )(?:\w+ "
            r")?(?:\w+ )?(?:refund|money back|replacement|new one|voucher|credit|discount|upgrade|courier|loan|swap|one by)"
        ),
        r"(?:money|refund|replacement|courier) (?:today|by|this|goes|will be|is on)",
        r"(?:comes|goes|is coming) off (?:your|the|this) \w+",
        r"there is a [\w ]{3,30} free (?:at|on|today)",
        r"another one (?:by|today|on)",
        r"a courier (?:today|this|now|goes)",
        unless=(r"can not|no refund|will not|do not (?:do|offer|give)|not (?:a|any)|down to us|is on us|that (?:one )?is on us",),
    ),
    rule(
        "promises-follow-up",
        0.9,
        (
            r"(?:i|we|then|priya|dana|she|he|they) (?:will|am going to|shall|promise to|have to|would|can)(?: (?:also|then|"
            r"personally|definitely|myself|be|of course|certainly|always|happily))* {contact}(?:ing)?(?: you| posted| updated| "
            r"informed)* {g9}(?:{when}|(?:as soon as|the moment|the minute|once|when|after|in|within|every) {g4}[\w']+|either "
            r"way|whatever happens|with (?:the|a|an|what|news)|to (?:tell|say|let|check|make sure|see|confirm))"
        ),
        unless=(
            r"will not|can not|if (?:you|i have) (?:call|ring)|call you (?:a|an)",
            r"(?:i|we) (?:will|can) call (?:the|them|him|her|a|an)|then you",
        ),
    ),
    rule(
        "promises-follow-up",
        0.65,
        (
            r"(?:i|we) (?:will|am going to|shall|promise to) (?:also |then |personally |definitely |of course )?{contact}(?: "
            r"you| to you| posted| updated| in touch| with you| back| soon)"
        ),
        unless=(r"will not|can not|call you (?:a|an)\b|someone|let you (?!know)|due course|at some point|when (?:we|i) can|one day",),
    ),
    rule(
        "promises-follow-up",
        0.7,
        (
            r"you (?:will |are going to )?(?:get|have|receive) (?:a|an|another) (?:\w+ )?(?:message|text|email|mail|call|letter|note|line) "
            r"(?:from (?:me|us) )?(?:when|as soon as|once|the moment|before|by|on)"
        ),
        unless=(r"did you|do you|\?|if you",),
    ),
    rule(
        "writes-it-down",
        0.85,
        (
            r"(?:i am|i have|i will|let me|we have|i have just|i am just|i shall)(?: just| now| also)? (?:writing|written|write|"
            r"noting|noted|note|putting|put|adding|added|add|recording|recorded|record|logging|logged|log|jotting|jotted|jot|"
            r"making|made|make|taking|taken|take|typing|typed|got|marking|marked|mark|saving|saved|flagged|flagging|flag) "
            r"{g4}(?:down|a note|note of|notes?|on (?:your|the|my) (?:order|file|account|record|case|list|ticket|pad|form|"
            r"system)|in (?:your|the|my) (?:order|file|account|record|case|notes|ticket|system))"
        ),
        (
            r"(?:i have|i am|i will)(?: just| now)? (?:noted|noting|note|logged|logging|log|recorded|recording|record|written|"
            r"writing)(?: that| this| it| all| down| what| your| everything)"
        ),
        unless=(r"you should|hang up|put you|down the",),
    ),
    rule(
        "summarises",
        0.85,
        r"(?:to|let me|just to|i will) (?:just )?(?:sum|summarise|recap|sum it all|sum this|go over what)(?: up)?",
        r"(?:to|let me|just to|i will) (?:just )?(?:run through what|confirm what|recap what)(?: up)?",
        r"in (?:summary|short_we)",
        r"so,? to (?:recap|confirm|sum|be clear)",
        r"(?:here is|so here is|that is) what we (?:have )?(?:agreed|decided|found|said|will do|are doing)",
        r"what we (?:have )?agreed",
        r"just to (?:confirm|recap|go over)",
        r"so we (?:have )?agreed",
        r"so that is (?:a|the|one|two|your|three|agreed|[\w]+ (?:today|on|by|at|and))(?! (?:shame|pity|lot|problem))",
    ),
    rule(
        "summarises",
        0.7,
        (
            r"(?<![^.!?;] )(?:ok,? |right,? )?so[;,] (?:the|your|i|we|you|it|that is|a|one|two|first) {g6}(?:today|tomorrow|"
            r"tonight|comes|stays|goes|will|is|are|get|gets|have|ring|send|off|on|by|at)\b(?: [\w'£$%:.]+[,;]?){2,}"
        ),
        unless=(r"as i said|you (?:said|mean|told)|was|were|had been|so that is that",),
    ),
    rule(
        "gives-reason",
        0.8,
        r"the reason (?:is|was|for|why|it|this|your|that)",
        r"(?:here is|this is|i know|i found(?: out)?|i have found(?: out)?) what (?:went wrong|happened)",
        r"(?:let me tell you|i can tell you) what (?:went wrong|happened)",
        r"what (?:happened|went wrong) (?:is|was)",
        r"(?:was|is|were) (?:caused by|down to|due to|because)",
        r"it happened because",
        r"turns out(?: that)?",
        r"went wrong (?:is|because|when)",
        unless=(
            r"do not know|not sure|no idea|let me (?:find|see|check)|was it|i am calling|find out why|look into|policy",
            r"the rules?|is (?:an?|some) (?:issue|problem)",
        ),
    ),
    rule(
        "gives-reason",
        0.75,
        (
            r"(?:the|your|our|a|my|one of our) (?:[\w']+ ){1,5}?(?:broke down|broke|ran out|failed|crashed|sticks?|stuck|leaks?|"
            r"came (?:loose|off|apart|undone)|wore out|has (?:worn|failed|gone|cracked)|went (?:to|missing|wrong|out|astray|"
            r"off)|was (?:sent|held|stuck|delayed|put|left|lost|sold|packed|taken|printed|entered|booked|missed|mislabelled|"
            r"damaged|never|charged|added|wrong|scanned|marked|set|switched|cancelled|faulty|loose|worn|cracked|out of stock|"
            r"drilled|cut|wired|made|fitted|set up) ?(?:\w+)?|got (?:stuck|lost|held|sent|left|mixed|delayed|damaged)|never "
            r"(?:left|got|arrived|went|reached|came|showed)|did not (?:leave|get|arrive|go|reach|scan|load|start|print|come "
            r"through|save)|fell|flooded|expired|ended|rolled over|jammed)"
        ),
        unless=(
            r"\?|you said|you mentioned|so (?:the|your|it) (?:\w+ ){1,4}(?:twice|again)|if the|order was due",
            r"was (?:not (?:good|right|ok|acceptable)|wrong of)|when (?:the|your)|issue|i suppose|must have",
        ),
        before=(r"so|that|mentioned|why|if|when|whether|said|what",),
    ),
    rule(
        "gives-reason",
        0.65,
        r"because (?:of )?(?:the|a|an|our|your|it|we|nobody|no one|my|there|they|two|someone|somebody)(?: [\w'£$%]+,?){2,}",
        unless=(
            r"\?|policy|rules?|i said so|because you (?:are|did|should)|must be|you (?:are|were|feel|felt)|it sounds|can not",
            r"sure_because|my whole",
        ),
    ),
    rule(
        "gives-reason",
        0.65,
        r"(?:nobody|no one|they) (?:(?:was|were) told|told|checked|noticed|updated|forgot|passed|opened|wrote)(?: [\w']+){1,}",
        unless=(r"\?|so (?:you|nobody|no one|what)|saying|you are|why|so your|sorry (?:that )?(?:nobody|no one)|we told you",),
    ),
    rule(
        "prevents-repeat",
        0.85,
        (
            r"(?:so|so that|which means|and) (?:that )?(?:it|this|that|the next (?:one|order|time|bill|parcel)|nobody|no one|"
            r"you|they) (?:can not|will not|does not|cannot|never|can never|should not) {g4}(?:happen|go|come|get|be (?:charged|"
            r"sent|left|delivered|billed)|catch|hit|do (?:it|that|this))(?: to)?(?: [\w']+){0,4}? (?:again|there|to (?:anyone|"
            r"anybody|you|the next|another|somebody|others)|next time|any more|anyone else|wrong|twice)"
        ),
        r"(?:stop|stops|prevent|prevents) (?:this|it|that|the same(?: thing)?)(?: ever| from)* (?:happening|recurring)",
        r"(?:stop|stops|prevent|prevents) (?:this|it|that|the same(?: thing)?)(?: ever| from)* (?:going wrong|again)",
        r"(?:avoid|keep|keeps) (?:this|it|that|the same(?: thing)?)(?: ever| from)* (?:happening|recurring|going wrong|again)",
        r"(?:make|making|made) sure (?:that )?(?:this|it|that) (?:does not|will not|can not|never) (?:happen|go wrong)",
        r"(?:from now on|in future)_[\w']+(?: [\w']+){2,}",
        r"next time_(?:we|i|it|you|the|they) (?:will|get|gets|is|are|has|goes)",
        r"(?:changed|fixed|removed|blocked|corrected|updated|switched) {g6}so (?:that )?(?:it|this|the next|you)",
        unless=(r"i am sure|i hope|hopefully|try not|if you had",),
    ),
    rule(
        "guesses-fix",
        0.8,
        r"(?:just |simply |have you )?(?:try |tried )?(?:turn|turning|switch|switching)(?:ed)? it off(?: and| then)? (?:on|back)",
        r"(?:did you )(?:try |tried )?(?:turn|turning|switch|switching)(?:ed)? it off(?: and| then)? (?:on|back)",
        (
            r"(?:that|this|it|a (?:restart|reset|reboot)) (?:usually|normally|often|mostly|generally|always|should|might|tends "
            r"to|probably)(?: just)? (?:does|do|fix|fixes|work|works|help|helps|sorts?|solves?|clears?|cures?|be (?:it|the))"
        ),
        (
            r"(?<![^.!?;] )(?:you |well |oh |so )?(?:can )?(?:just |simply )(?:restart|reboot|reset|reinstall|unplug|replug|"
            r"update|clear|turn|switch|shake|hit|bang|wipe|clean) (?:it|the|your)"
        ),
        (
            r"it is (?:probably|usually|most likely|likely|just) (?:just )?(?:the|a|your) (?:\w+ )?(?:cable|thermostat|valve|"
            r"switch|hinge|seal|modem|lead|line|battery|batteries|fuse|router|wifi|settings?|software|app|filter|cache|plug|"
            r"connection|update|sensor)"
        ),
        r"(?:try|maybe|perhaps|might be|could be) (?:restarting|reinstalling|rebooting|resetting|unplugging)",
        r"(?:try|maybe|perhaps|might be|could be) (?:a (?:restart|reset|reboot|new battery))",
        r"(?:try|maybe|perhaps|might be|could be) (?:the (?:battery|cable|fuse|wifi))",
        unless=(r"log shows|i can see|the (?:test|record|note|reading) (?:shows|says)|because i|tell me (?:when|what)|before we",),
    ),
    rule(
        "misfit-remedy",
        0.8,
        (
            r"(?:voucher|discount|% off|free \w+|coupon|points|gift card|£ ?\d+|\d+ ?% ?(?:off|voucher)?) (?:\w+ )?(?:\w+ )?for "
            r"(?:how|the way|what) (?:my|our|the|we|you|he|she|they) {g3}(?:spoke|treated|said|talked|behaved|were|called|felt)"
        ),
    ),
    rule(
        "leaves-open",
        0.75,
        r"(?:we will|let us|i will|you will) (?:always )?(?:just )?(?:have to )?(?:see|wait) (?:how it goes|what happens)",
        r"(?:we will|let us|i will|you will) (?:always )?(?:just )?(?:have to )?(?:see|wait) (?:and see|if it)",
        r"(?:we (?:can|could)) (?:always )?(?:just )?(?:have to )?(?:see|wait) (?:how it goes|what happens|and see|if it)",
        r"fingers crossed|time will tell",
        r"(?:hopefully|with (?:any |a bit of )?luck)_(?:it|that|they|you|someone|this)",
        r"it should (?:turn up|sort itself|be fine|be ok|come|arrive)(?: (?:soon|eventually|at some point|one day|out))?",
        r"it should (?:resolve itself|get better|work itself)(?: (?:soon|eventually|at some point|one day|out))?",
        r"let us leave it (?:there|at that|for now|like that)",
        r"that is (?:all|it) (?:for now|then|i (?:can|have))",
        r"who knows",
        r"one way or (?:the other|another)",
        r"anyway_(?:good luck|bye|have a|we will|thanks)",
        unless=(r"i will (?:ring|call|know|check)|until (?:i|we)|while i",),
    ),
    rule(
        "no-follow-up",
        0.8,
        (
            r"(?<![^.!?;,] )(?:well,? |and |so |but |then |ok,? |anyway,? |otherwise,? )?(?:just |please |simply |do |you "
            r"(?:can|could|should|will have to|will need to|need to|have to|may|might want to|had better|had best)(?: always| "
            r"just| then)? |feel free to |try )?(?:call|ring|phone|contact|email|come|write|message|get back to|get in touch|"
            r"check|try|ask|chase)(?: (?:us|me|back|again|in|with us|to us|them|the \w+|it|online))* ?(?:if|again|tomorrow|"
            r"later|next|in a|when|should|unless|after|another time|on \w+day)"
        ),
        unless=(
            r"i (?:will|would) (?:have )?(?:also |then )?(?:rung|called|ring|call|check)|what time|tell me when",
            r"try (?:it |that |the same )?(?:again|now)|come (?:in|on|when)|check (?:it|in)|ask me|if you prefer|any time you",
            r"let me know|check (?:if|when|whether) the",
        ),
    ),
    rule(
        "concrete-offer",
        0.75,
        (
            r"(?<![^.!?;] )(?:ok,? |right,? |so,? )?(?:i am |we are )?(?:refunding|sending|replacing|swapping|crediting|"
            r"cancelling|booking|ordering|arranging|reversing|upgrading|taking) (?:you|the|your|it|a|an|that|this|both|another|"
            r"all) [^?!]{2,60}(?:now|today|tonight|tomorrow|free|by|at|off|right away|straight away|for you)"
        ),
        unless=(r"taking (?:a|the) (?:look|call|break|time)|back to|you need|why",),
    ),
    rule(
        "concrete-offer",
        0.75,
        (
            r"(?:a|the|your|another) (?:fresh |new |free |second |full |replacement )?(?:one|replacement|refund|money|meal|room|"
            r"\w+) (?:\w+ ){0,3}?(?:is|are|will be|comes?|goes?|go) (?:already |now |on (?:its|the) way|free|back (?:to you|on "
            r"your|in your|into your|on the card))(?: [\w']+){0,4}"
        ),
        unless=(r"not|\?|when|once|if|screen|light|line|van|driver|parcel is on",),
    ),
    rule(
        "offers-options",
        0.85,
        (
            r"(?:shall|should|can|could|do you want|would you like) (?:i|we|me|us|it)\b{clause}[,;]? or (?:shall |should |would "
            r"|do |can )?(?:i |we |you )?(?:[\w']+ ){1,}[\w']+"
        ),
        unless=(r"or not|or anything|or something|what|how|why|or so",),
    ),
    rule(
        "vagueness",
        0.6,
        (
            r"(?:we|i|they|someone|somebody) will (?:be in touch|get back to you|let you know|keep an eye on it|pass (?:it|that|"
            r"this) on|see|take care of it|deal with it)(?: soon| shortly| again)?(?= ?[.!,])"
        ),
        unless=(r"today|tonight|tomorrow|\d|by \w+|at \w+|when|as soon as|within|before|myself",),
    ),
    rule(
        "no-follow-up",
        0.75,
        (
            r"(?<![^.!?;,] )(?:just |please |well,? |then |so )?(?:call|ring|phone|contact|email|ask|chase|write to|go to|try|"
            r"check with|google|look (?:it|that) up|sort (?:it|that) out|deal with (?:it|that)) ?(?:(?:the|your) \w+ |them |it |"
            r"billing |head office |online )?yourself"
        ),
        r"you will have to (?:\w+ ){1,5}yourself",
        r"keep checking (?:the|our|your)",
        unless=(r"suit yourself|rather than|instead of|do not have to|you do not",),
    ),
    rule(
        "promises-follow-up",
        0.85,
        r"(?:i|we) [^.?!]{3,70}(?:and|,|;) (?:then |i |we |also )?{contact} you\b(?! (?:through|to the))",
        unless=(r"can not|will not|if you|could you|call you (?:a|an)\b|would",),
    ),
    rule(
        "concrete-offer",
        0.75,
        (
            r"(?:i|we) (?:can|will|could) (?:also |just |simply |even |now |happily |gladly )?(?!(?:not|check|look|see|ask|find|"
            r"tell|explain|call|ring|read|open|try|say|note|do|keep|hear|understand|help|be|have|let|put|need|only|transfer|"
            r"pass|get|go|chase|text|email|write|talk|speak|show|walk|guide|make|take|stay|wait|stop|hold|discuss|record|log|"
            r"add)\b)[a-z]{3,} (?:it|that|this|the [\w']+|your [\w']+|you (?:a|an|one|another|the)) {g4}(?:now|today|tonight|"
            r"right now|right away|straight away|for you|over the phone|free|at no cost|this once|tomorrow)"
        ),
        unless=(r"can not (?!{any}but)|will not|bring it|return it",),
    ),
    rule(
        "concrete-offer",
        0.75,
        (
            r"(?:i|we) (?:can|will|could) (?:also |just |simply |even )?(?:wipe|clear|erase|drop|forget|remove|lift|scrap|write "
            r"off|cut|lower) (?:the|that|this|your) (?:fine|fee|charge|debt|bill|balance|cost|penalty|price)s?"
        ),
        r"(?:a|an|the|your|another) [\w']+ (?:can|will) be with you (?:in|by|at|today|within|tomorrow|tonight)",
        unless=(r"can not (?!{any}but)|will not",),
    ),
    rule(
        "no-follow-up",
        0.65,
        (
            r"(?<![^.!?;] )(?:just |please |you can |well,? )?(?:try|check|see|visit|use|go to|look (?:at|on)) (?:the|our) "
            r"(?:website|web ?page|site|app|faq|help page|help ?line|online form|portal)(?= ?[.!])"
        ),
    ),
    rule(
        "vagueness",
        0.65,
        r"(?:it is|that is|this is) an? (?:known|common|general|ongoing) (?:issue|problem|glitch|thing|bug)(?= ?[.!])",
        r"(?:it is|that is|this is) an? (?:small|minor|little) (?:issue|problem|glitch|thing|bug)(?= ?[.!])",
    ),
    rule(
        "prevents-repeat",
        0.75,
        (
            r"(?:so )?(?:the|your) next (?:one|text|message|order|bill|parcel|letter|time|delivery|call)[\w ]{0,12} (?:will "
            r")?(?:reach(?:es)?|comes?|goes|go|finds?)(?: [\w']+){1,}"
        ),
        r"no \w+(?: \w+)? (?:goes|comes|is taken|is sent|can go) (?:out )?again",
        r"(?:so |that )there (?:is|will be|can be) no repeat(?: of (?:it|this|that))?",
        r"(?:hear|get (?:a|an) \w+) from us [\w ]{0,20}before (?:anything|any|it|the)",
        unless=(r"\?",),
    ),
)
