"""Patterns for problem-solving: causes, options, offers, follow-ups, and their missteps. Who-does-what-by-when is in `plan`."""

from game.language.pattern import rule

_WILL = (
    r"(?:i|we) (?:will|can|could|shall|am going to|are going to|would like to|want to|am|are|have)(?: (?:just|now|also|happily|"
    r"gladly|certainly|definitely|then|even|personally|either|already|still|right now|straight away|of course|get you|"
    r"have you))*"
)
_DEFINITE = (
    r"(?:you|a|an|the|your|it|that|this|another|one|new|£|\$|€|\d+|half|back|off|out|both|all|everything|up|in|money|someone|"
    r"somebody|him|her|them|round|two|three|five|ten|twenty|free|full|and|or)\b"
)
# Verbs that put something right when it is done for somebody; "get", "put" and the like only in phrases that say what.
_GIVE = (
    r"(?:send|end|stop|freeze|pause|halve|undo|write off|replace|refund|swap|exchange|deliver|bring|give|credit|waive|order|"
    r"book|lend|fix|repair|courier|cancel|upgrade|pay|reserve|arrange|post|drop|ship|dispatch|issue|organise|move|change|offer|"
    r"reverse|remove|return|reimburse|compensate|knock|throw in|collect|extend|match|add|correct|adjust|reset|restore|"
    r"reconnect|rebook|take off|take (?:half|all|it|that|the (?:whole )?(?:charge|fee|cost|amount|24)|\d+|£ ?\d+|ten|twenty|"
    r"\d+ %)(?: (?:of it|charge|per ?cent|pounds?|euros?))*(?= (?:off|out|back|away))|get you (?:a|an|one|another|the|your|on|"
    r"in|into)|put (?:you|one|it|a|an|another|your \w+)(?= (?:on (?:the|a|an|today|tomorrow)|in (?:a|the|another)|up in|"
    r"\w+ (?:in your|on the)))|have (?:one|it|a|an|another|your \w+)(?= {{g2}}(?:sent|delivered|ready|brought|couriered|"
    r"repaired|fixed|with you|here|there|round)))"
).replace("{{g2}}", "{g2}")
_NO_OFFER = (
    r"can not (?!{any}but)|will not|not able|should have|put you (?:through|over|back)|pass you|transfer|see what|give (?:me|"
    r"it a (?:go|try)|up|in|you (?:a|another|my|our) (?:call|ring|moment|minute|bell|shout))|make (?:a |you )?(?:note|sure)|"
    r"send you (?:a|an|the|our|some) (?:link|form|survey|message|text|email|update|note|steps|instructions|list|guide|details|"
    r"photo|bill)|change the subject|give you (?:any |more |the |some |our )?(?:details|number|address|idea|information|"
    r"example|update|time|tips)|trust|move on|return (?:your|the) call|add (?:that|this|it|a note) to (?:your|the|my)|"
    r"i want to|(?:put|putting) (?:this|it|that) on your|order again|stop you|stop it there"
)
_CONTACT = (
    r"(?:ring|call|phone|text|email|e mail|mail|write|message|get back|come back|let you know|let you|update|check back|"
    r"check in|contact|keep you|be in touch|follow up|report back|drop you|send you (?:a|an) (?:message|text|email|update|"
    r"note)|give you (?:a|another) (?:call|ring|update|bell|shout))"
)

RULES = (
    rule(
        "probes-cause",
        0.8,
        r"what (?:had |has |was |is |might have |may have |could have )?(?:changed|different|new|caused|set it off|triggered)|"
        r"(?:when|how long ago) (?:did|was) (?:it|this|that|the [\w ]{3,20}) (?:first |last |actually )?(?:start|begin|notice|"
        r"stop|break|happen|go wrong|cut out|appear|play up|fail|work)|what (?:happens|happened|were you doing|was happening|"
        r"did you do|else happened|was on|was it doing) {g3}(?:just |right |immediately )?(?:before|when|each time|every time|"
        r"as)|how often (?:does|did|has|do)|(?:has|did|does) (?:it|this|that|the [\w ]{3,20}) (?:ever |always |only |"
        r"also )(?:\w+)|since when|(?:is|was|has) there (?:been )?(?:anything|something|any) (?:\w+ )?(?:different|new|change|"
        r"changed|else(?! (?:i|we|that)))|why (?:do you think|does it|did it|would it|might it|was it|is it)|"
        r"what (?:do you think )?(?:made|makes) it|does it (?:only |still |always )?(?:happen|do (?:it|that|this)|cut out|stop|"
        r"leak|break|drop|freeze|start|[a-z]{3,10}) {g3}(?:when|if|at|after|every|with|on|in|only|or|even)|what led (?:up )?to",
        unless=r"since when (?:do|is|are) (?:we|i|you)",
    ),
    rule(
        "offers-options",
        0.85,
        r"(?:i|we|you) (?:can|could|will|may) (?:either |choose |have |get )?{clause}(?:,|;)? or (?:else |instead |"
        r"if you prefer )?(?:i |we |you )?(?:can |could |will |'?d )?(?:{do}|get|wait|go|come|ring|call|try|use|take|a|an|the|"
        r"your|we|i|you|just|at|have|stay|on|in|by)\b",
        unless=r"(?:one or two|an? \w+ or (?:so|two)|\d+ or \d+|more or less|or not|or (?:another|anything|something)|or (?:i|"
        r"it) (?:will |is )?(?:hang|gone)|or (?:at|in|on|by) (?:the )?latest)|whether",
    ),
    rule(
        "offers-options",
        0.8,
        r"(?:two|three|a couple of|a few|some|several) (?:options|choices|ways|possibilities|things (?:i|we) can)|"
        r"your (?:options|choices) are|which (?:one )?(?:would you (?:prefer|like|rather)|suits|works|do you prefer|"
        r"is (?:better|best)|sounds (?:better|best|good)|would (?:suit|be|work))|(?:it is |entirely |completely )up to you|"
        r"the choice is yours|would you (?:rather|prefer|like) {clause} or (?!something|anything|not)\w+|"
        r"do you want {clause} or (?!something|anything|not)\w+|(?:either|one way is) {clause} or |option (?:one|a|1)\b|"
        r"you (?:can|could) (?:choose|pick|decide) (?:between|from|whether|which)",
        unless=r"not up to you|no options|no choice",
    ),
    rule(
        "concrete-offer",
        0.8,
        rf"{_WILL} (?:be )?(?:{_GIVE}|(?:sending|replacing|refunding|swapping|crediting|giving you|booking|ordering|cancelling|"
        rf"moving|arranging|issuing)) {{g1}}{_DEFINITE}",
        unless=_NO_OFFER,
    ),
    rule(
        "concrete-offer",
        0.8,
        rf"(?:(?:shall|should|can|may|could|would you like me to|do you want me to|what if|what about if|how about|"
        rf"i would like to) (?:i |we )?|let me |how about (?:i |we )?){_GIVE} {{g1}}{_DEFINITE}",
        unless=_NO_OFFER + r"|(?:can|could|may|shall) (?:i|we) (?:take|change|move|return|cancel|add) {g3}(?:name|number|address|details)|"
        r"you (?:should|can|could|may)|(?:how|what|when|why) (?:can|could|should) (?:i|we)",
    ),
    rule(
        "concrete-offer",
        0.75,
        r"(?:free of charge|at no (?:extra )?(?:cost|charge)|on the house|(?<!(?:ly|nt|nd)\W)on us|at our (?:expense|cost)|"
        r"with our compliments|as a gift)|(?:you (?:get|will get|can have|may have|will have)|here is|i have) (?:a |an |your |"
        r"the |another |all )(?:\w+ )?(?:\w+ )?(?:refund|money back|replacement|new one|voucher|credit|discount|upgrade|"
        r"courier|loan|swap|one by)|(?:money|refund|replacement|courier) (?:today|by|this|goes|will be|is on)|(?:comes|goes|"
        r"is coming) off (?:your|the|this) \w+|there is a [\w ]{3,30} free (?:at|on|today)|another one (?:by|today|on)|"
        r"a courier (?:today|this|now|goes)",
        unless=r"can not|no refund|will not|do not (?:do|offer|give)|not (?:a|any)|down to us|is on us|that (?:one )?is on us",
    ),
    rule(
        "promises-follow-up",
        0.9,
        rf"(?:i|we|then|priya|dana|she|he|they) (?:will|am going to|shall|promise to|have to|would|can)(?: (?:also|then|"
        rf"personally|definitely|myself|be|of course|certainly|always|happily))* {_CONTACT}(?:ing)?(?: you| posted| updated|"
        rf" informed)* {{g9}}(?:{{when}}|(?:as soon as|the moment|the minute|once|when|after|in|within|every) {{g4}}[\w']+|"
        rf"either way|whatever happens|with (?:the|a|an|what|news)|to (?:tell|say|let|check|make sure|see|confirm))",
        unless=r"will not|can not|if (?:you|i have) (?:call|ring)|call you (?:a|an)|(?:i|we) (?:will|can) call (?:the|them|him|"
        r"her|a|an)|then you",
    ),
    rule(
        "promises-follow-up",
        0.65,
        rf"(?:i|we) (?:will|am going to|shall|promise to) (?:also |then |personally |definitely |of course )?{_CONTACT}(?: you|"
        rf" to you| posted| updated| in touch| with you| back| soon)",
        unless=r"will not|can not|call you (?:a|an)\b|someone|let you (?!know)|due course|at some point|when (?:we|i) can|one day",
    ),
    rule(
        "writes-it-down",
        0.85,
        r"(?:i am|i have|i will|let me|we have|i have just|i am just|i shall)(?: just| now| also)? (?:writing|written|write|"
        r"noting|noted|note|putting|put|adding|added|add|recording|recorded|record|logging|logged|log|jotting|jotted|jot|"
        r"making|made|make|taking|taken|take|typing|typed|got|marking|marked|mark|saving|saved|flagged|flagging|"
        r"flag) {g4}(?:down|a note|note of|notes?|on (?:your|the|my) (?:order|file|account|record|case|list|ticket|pad|form|"
        r"system)|in (?:your|the|my) (?:order|file|account|record|case|notes|ticket|system))|(?:i have|i am|i will)(?: just|"
        r" now)? (?:noted|noting|note|logged|logging|log|recorded|recording|record|written|writing)(?: that| this| it| all|"
        r" down| what| your| everything)",
        unless=r"you should|hang up|put you|down the",
    ),
    rule(
        "summarises",
        0.85,
        r"(?:to|let me|just to|i will) (?:just )?(?:sum|summarise|recap|sum it all|sum this|go over what|run through what|"
        r"confirm what|recap what)(?: up)?|in (?:summary|short_we)|so,? to (?:recap|confirm|sum|be clear)|(?:here is|"
        r"so here is|that is) what we (?:have )?(?:agreed|decided|found|said|will do|are doing)|what we (?:have )?agreed|"
        r"just to (?:confirm|recap|go over)|so we (?:have )?agreed|so that is (?:a|the|one|two|your|three|agreed|"
        r"[\w]+ (?:today|on|by|at|and))(?! (?:shame|pity|lot|problem))",
    ),
    rule(
        "summarises",
        0.7,
        r"(?<![^.!?;] )(?:ok,? |right,? )?so[;,] (?:the|your|i|we|you|it|that is|a|one|two|first) {g6}(?:today|tomorrow|"
        r"tonight|comes|stays|goes|will|is|are|get|gets|have|ring|send|off|on|by|at)\b(?: [\w'£$%:.]+[,;]?){2,}",
        unless=r"as i said|you (?:said|mean|told)|was|were|had been|so that is that",
    ),
    rule(
        "gives-reason",
        0.8,
        r"(?:the reason (?:is|was|for|why|it|this|your|that)|(?:here is|this is|i know|i found(?: out)?|i have found(?: out)?|"
        r"let me tell you|i can tell you) what (?:went wrong|happened)|what (?:happened|went wrong) (?:is|was)|(?:was|is|"
        r"were) (?:caused by|down to|due to|because)|it happened because|turns out(?: that)?|went wrong (?:is|because|when))",
        unless=r"do not know|not sure|no idea|let me (?:find|see|check)|was it|i am calling|find out why|look into|policy|"
        r"the rules?|is (?:an?|some) (?:issue|problem)",
    ),
    rule(
        "gives-reason",
        0.75,
        r"(?:the|your|our|a|my|one of our) (?:[\w']+ ){1,5}?(?:broke down|broke|ran out|failed|crashed|sticks?|stuck|leaks?|"
        r"came (?:loose|off|apart|undone)|wore out|has (?:worn|failed|gone|cracked)|went (?:to|missing|wrong|out|astray|off)|"
        r"was (?:sent|held|stuck|delayed|put|left|lost|sold|packed|taken|printed|entered|booked|missed|mislabelled|damaged|"
        r"never|charged|added|wrong|scanned|marked|set|switched|cancelled|faulty|loose|worn|cracked|out of stock|drilled|cut|"
        r"wired|made|fitted|set up) ?(?:\w+)?|got (?:stuck|lost|held|sent|left|mixed|delayed|damaged)|never (?:left|got|"
        r"arrived|went|reached|came|showed)|did not (?:leave|get|arrive|go|reach|scan|load|start|print|come through|save)|fell|"
        r"flooded|expired|ended|rolled over|jammed)",
        unless=r"\?|you said|you mentioned|so (?:the|your|it) (?:\w+ ){1,4}(?:twice|again)|if the|order was due|"
        r"was (?:not (?:good|right|ok|acceptable)|wrong of)|when (?:the|your)|issue|i suppose|must have",
        before=r"(?:so|that|mentioned|why|if|when|whether|said|what)",
    ),
    rule(
        "gives-reason",
        0.65,
        r"because (?:of )?(?:the|a|an|our|your|it|we|nobody|no one|my|there|they|two|someone|somebody)(?: [\w'£$%]+,?){2,}",
        unless=r"\?|policy|rules?|i said so|because you (?:are|did|should)|must be|you (?:are|were|feel|felt)|it sounds|can not|"
        r"sure_because|my whole",
    ),
    rule(
        "gives-reason",
        0.65,
        r"(?:nobody|no one|they) (?:(?:was|were) told|told|checked|noticed|updated|forgot|passed|opened|wrote)(?: [\w']+){1,}",
        unless=r"\?|so (?:you|nobody|no one|what)|saying|you are|why|so your|sorry (?:that )?(?:nobody|no one)|we told you",
    ),
    rule(
        "prevents-repeat",
        0.85,
        r"(?:so|so that|which means|and) (?:that )?(?:it|this|that|the next (?:one|order|time|bill|parcel)|nobody|no one|you|"
        r"they) (?:can not|will not|does not|cannot|never|can never|should not) {g4}(?:happen|go|come|get|be (?:charged|sent|"
        r"left|delivered|billed)|catch|hit|do (?:it|that|this))(?: to)?(?: [\w']+){0,4}? (?:again|there|to (?:anyone|anybody|"
        r"you|the next|another|somebody|others)|next time|any more|anyone else|wrong|twice)|(?:stop|stops|prevent|prevents|"
        r"avoid|keep|keeps) (?:this|it|that|the same(?: thing)?)(?: ever| from)* (?:happening|recurring|going wrong|again)|"
        r"(?:make|making|made) sure (?:that )?(?:this|it|that) (?:does not|will not|can not|never) (?:happen|go wrong)|"
        r"(?:from now on|in future)_[\w']+(?: [\w']+){2,}|next time_(?:we|i|it|you|the|they) (?:will|get|gets|is|are|has|goes)|"
        r"(?:changed|fixed|removed|blocked|corrected|updated|switched) {g6}so (?:that )?(?:it|this|the next|you)",
        unless=r"i am sure|i hope|hopefully|try not|if you had",
    ),
    rule(
        "guesses-fix",
        0.8,
        r"(?:just |simply |have you |did you )?(?:try |tried )?(?:turn|turning|switch|switching)(?:ed)? it off(?: and|"
        r" then)? (?:on|back)|(?:that|this|it|a (?:restart|reset|reboot)) (?:usually|normally|often|mostly|generally|always|"
        r"should|might|tends to|probably)(?: just)? (?:does|do|fix|fixes|work|works|help|helps|sorts?|solves?|clears?|cures?|"
        r"be (?:it|the))|(?<![^.!?;] )(?:you |well |oh |so )?(?:can )?(?:just |simply )(?:restart|reboot|reset|reinstall|"
        r"unplug|replug|update|clear|turn|switch|shake|hit|bang|wipe|clean) (?:it|the|your)|it is (?:probably|usually|"
        r"most likely|likely|just) (?:just )?(?:the|a|your) (?:\w+ )?(?:cable|thermostat|valve|switch|hinge|seal|modem|lead|"
        r"line|battery|batteries|fuse|router|wifi|settings?|software|app|filter|cache|plug|connection|update|sensor)|(?:try|"
        r"maybe|perhaps|might be|could be) (?:restarting|reinstalling|rebooting|resetting|unplugging|a (?:restart|reset|reboot|"
        r"new battery)|the (?:battery|cable|fuse|wifi))",
        unless=r"log shows|i can see|the (?:test|record|note|reading) (?:shows|says)|because i|tell me (?:when|what)|before we",
    ),
    rule(
        "misfit-remedy",
        0.8,
        r"(?:voucher|discount|% off|free \w+|coupon|points|gift card|£ ?\d+|\d+ ?% ?(?:off|"
        r"voucher)?) (?:\w+ )?(?:\w+ )?for (?:how|the way|what) (?:my|our|the|we|you|he|she|they) {g3}(?:spoke|treated|said|"
        r"talked|behaved|were|called|felt)",
    ),
    rule(
        "leaves-open",
        0.75,
        r"(?:we will|let us|i will|you will|we (?:can|could)) (?:always )?(?:just )?(?:have to )?(?:see|wait) (?:how it goes|"
        r"what happens|and see|if it)|fingers crossed|time will tell|(?:hopefully|with (?:any |a bit of )?luck)_(?:it|that|"
        r"they|you|someone|this)|it should (?:turn up|sort itself|be fine|be ok|come|arrive|resolve itself|get better|"
        r"work itself)(?: (?:soon|eventually|at some point|one day|out))?|let us leave it (?:there|at that|for now|like that)|"
        r"that is (?:all|it) (?:for now|then|i (?:can|have))|who knows|one way or (?:the other|another)|anyway_(?:good luck|"
        r"bye|have a|we will|thanks)",
        unless=r"i will (?:ring|call|know|check)|until (?:i|we)|while i",
    ),
    rule(
        "no-follow-up",
        0.8,
        r"(?<![^.!?;,] )(?:well,? |and |so |but |then |ok,? |anyway,? |otherwise,? )?(?:just |please |simply |do |you (?:can|"
        r"could|should|will have to|will need to|need to|have to|may|might want to|had better|had best)(?: always| just|"
        r" then)? |feel free to |try )?(?:call|ring|phone|contact|email|come|write|message|get back to|get in touch|check|try|"
        r"ask|chase)(?: (?:us|me|back|again|in|with us|to us|them|the \w+|it|online))* ?(?:if|again|tomorrow|later|next|in a|"
        r"when|should|unless|after|another time|on \w+day)",
        unless=r"i (?:will|would) (?:have )?(?:also |then )?(?:rung|called|ring|call|check)|what time|tell me when|try (?:it |"
        r"that |the same )?(?:again|now)|come (?:in|on|when)|check (?:it|in)|ask me|if you prefer|any time you|let me know|"
        r"check (?:if|when|whether) the",
    ),
    rule(
        "concrete-offer",
        0.75,
        r"(?<![^.!?;] )(?:ok,? |right,? |so,? )?(?:i am |we are )?(?:refunding|sending|replacing|swapping|crediting|cancelling|"
        r"booking|ordering|arranging|reversing|upgrading|taking) (?:you|the|your|it|a|an|that|this|both|another|"
        r"all) [^?!]{2,60}(?:now|today|tonight|tomorrow|free|by|at|off|right away|straight away|for you)",
        unless=r"taking (?:a|the) (?:look|call|break|time)|back to|you need|why",
    ),
    rule(
        "concrete-offer",
        0.75,
        r"(?:a|the|your|another) (?:fresh |new |free |second |full |replacement )?(?:one|replacement|refund|money|meal|room|"
        r"\w+) (?:\w+ ){0,3}?(?:is|are|will be|comes?|goes?|go) (?:already |now |on (?:its|the) way|free|back (?:to you|"
        r"on your|in your|into your|on the card))(?: [\w']+){0,4}",
        unless=r"not|\?|when|once|if|screen|light|line|van|driver|parcel is on",
    ),
    rule(
        "offers-options",
        0.85,
        r"(?:shall|should|can|could|do you want|would you like) (?:i|we|me|us|it)\b{clause}[,;]? or (?:shall |should |would |"
        r"do |can )?(?:i |we |you )?(?:[\w']+ ){1,}[\w']+",
        unless=r"or not|or anything|or something|what|how|why|or so",
    ),
    rule(
        "vagueness",
        0.6,
        r"(?:we|i|they|someone|somebody) will (?:be in touch|get back to you|let you know|keep an eye on it|pass (?:it|that|"
        r"this) on|see|take care of it|deal with it)(?: soon| shortly| again)?(?= ?[.!,])",
        unless=r"today|tonight|tomorrow|\d|by \w+|at \w+|when|as soon as|within|before|myself",
    ),
    rule(
        "no-follow-up",
        0.75,
        r"(?<![^.!?;,] )(?:just |please |well,? |then |so )?(?:call|ring|phone|contact|email|ask|chase|write to|go to|try|"
        r"check with|google|look (?:it|that) up|sort (?:it|that) out|deal with (?:it|that)) ?(?:(?:the|your) \w+ |them |it |"
        r"billing |head office |online )?yourself|you will have to (?:\w+ ){1,5}yourself|keep checking (?:the|our|your)",
        unless=r"suit yourself|rather than|instead of|do not have to|you do not",
    ),
    rule(
        "promises-follow-up",
        0.85,
        rf"(?:i|we) [^.?!]{{3,70}}(?:and|,|;) (?:then |i |we |also )?{_CONTACT} you\b(?! (?:through|to the))",
        unless=r"can not|will not|if you|could you|call you (?:a|an)\b|would",
    ),
    rule(
        "concrete-offer",
        0.75,
        r"(?:i|we) (?:can|will|could) (?:also |just |simply |even |now |happily |gladly )?(?!(?:not|check|look|see|ask|find|"
        r"tell|explain|call|ring|read|open|try|say|note|do|keep|hear|understand|help|be|have|let|put|need|only|transfer|pass|"
        r"get|go|chase|text|email|write|talk|speak|show|walk|guide|make|take|stay|wait|stop|hold|discuss|record|log|"
        r"add)\b)[a-z]{3,} (?:it|that|this|the [\w']+|your [\w']+|you (?:a|an|one|another|the)) {g4}(?:now|today|tonight|"
        r"right now|right away|straight away|for you|over the phone|free|at no cost|this once|tomorrow)",
        unless=r"can not (?!{any}but)|will not|bring it|return it",
    ),
    rule(
        "concrete-offer",
        0.75,
        r"(?:i|we) (?:can|will|could) (?:also |just |simply |even )?(?:wipe|clear|erase|drop|forget|remove|lift|scrap|"
        r"write off|cut|lower) (?:the|that|this|your) (?:fine|fee|charge|debt|bill|balance|cost|penalty|price)s?|(?:a|an|the|"
        r"your|another) [\w']+ (?:can|will) be with you (?:in|by|at|today|within|tomorrow|tonight)",
        unless=r"can not (?!{any}but)|will not",
    ),
    rule(
        "no-follow-up",
        0.65,
        r"(?<![^.!?;] )(?:just |please |you can |well,? )?(?:try|check|see|visit|use|go to|look (?:at|on)) (?:the|"
        r"our) (?:website|web ?page|site|app|faq|help page|help ?line|online form|portal)(?= ?[.!])",
    ),
    rule(
        "vagueness",
        0.65,
        r"(?:it is|that is|this is) an? (?:known|common|general|ongoing|small|minor|little) (?:issue|problem|glitch|thing|bug)(?= ?[.!])",
    ),
    rule(
        "prevents-repeat",
        0.75,
        r"(?:so )?(?:the|your) next (?:one|text|message|order|bill|parcel|letter|time|delivery|"
        r"call)[\w ]{0,12} (?:will )?(?:reach(?:es)?|comes?|goes|go|finds?)(?: [\w']+){1,}|no \w+(?: \w+)? (?:goes|comes|"
        r"is taken|is sent|can go) (?:out )?again|(?:hear|get (?:a|an) \w+) from us [\w ]{0,20}before (?:anything|any|it|the)",
        unless=r"\?",
    ),
)
