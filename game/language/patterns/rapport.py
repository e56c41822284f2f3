"""Patterns for rapport: greeting, history, conceding, closing, and text that is not for the customer at all. Names are in `names`."""

from game.language.pattern import rule

RULES = (
    rule(
        "greets",
        0.9,
        (
            r"^(?:oh,? |well,? |yes,? |and |a very )?(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|"
            r"evening|welcome|greetings|dear (?:mr|mrs|ms|dr|sir|madam|[a-z]+,)|howdy|g'day)(?= there|[ ,.!;])"
        ),
        r"^(?:\w+ ){0,3}?(?:this is|my name is) [a-z]{2,12},? (?:from|here|speaking)",
        r"^(?:\w+ ){0,3}?(?:you are (?:speaking|talking|through) (?:to|with)) [a-z]{2,12},? (?:from|here|speaking)",
        r"^(?:\w+ ){0,3}?(?:i am) [a-z]{2,12},? (?:from|here|speaking)",
        r"how (?:can|may|could) (?:i|we) help(?: you)?",
        unless=(
            r"good morning to start|good day to|welcome to (?:complain|try)|you are welcome",
            r"hey[,;] (?:listen|calm|stop|you|watch)",
        ),
    ),
    rule(
        "recalls-history",
        0.85,
        (
            r"you (?:have|'ve) (?:been|bought|ordered|come|shopped|stayed|banked|had an account|had)(?: \w+)? (?:with us|a "
            r"(?:customer|member|guest|regular)|here|from us|to us|coming|buying|shopping)(?: [\w']+){0,3}? ?(?:since|for|\d+|"
            r"over|before|many|all|twice|ten|years)?"
        ),
        r"(?:last time|the last time|when) you (?:rang|called|were (?:here|with us)|stayed)",
        r"(?:last time|the last time|when) you (?:ordered|came|wrote|bought|visited|spoke|had)",
        (
            r"(?:i|we) (?:can )?(?:see|notice|have|read)(?: here| from (?:your|the|our) (?:record|notes?|file|history|account)| "
            r"in (?:your|the|our) (?:record|notes?|file|history|account)| on (?:your|the|my) (?:record|screen|notes?|file|"
            r"account))*(?: that)? you(?: have)?(?: already)? (?:rang|rung|called|wrote|written|ordered|bought|asked|reported|"
            r"been|had|spoke|spoken|paid|contacted|prefer|told|came|moved|chose|returned|like|always)(?: [\w']+){1,}"
        ),
        r"i see from (?:your|the|our)",
        r"(?:as|what) you (?:already )?(?:told|said to|explained to|mentioned to) (?:us|my colleague)",
        r"(?:as|what) you (?:already )?(?:told|said to|explained to|mentioned to) (?:\w+ (?:last|yesterday|on|before))",
        r"(?:says|see|reads) (?:here )?(?:on|in) (?:your|the) (?:record|notes?|file|history|account)",
        r"your (?:last|previous|earlier|other|usual|first) (?:order|call|visit|complaint|stay|message)",
        r"your (?:last|previous|earlier|other|usual|first) (?:repair|email|room|contact|choice)",
        r"you (?:usually|always|normally) (?:take|order|have|like|prefer|pay|stay|buy)",
        r"this is (?:the|your) (?:first|second|third|fourth) (?:time|call|complaint|repair|visit)",
        r"(?:second|third|fourth) time (?:you|it)\b",
        r"since (?:19|20)\d\d",
        unless=(
            r"valued customer|do not care|when you (?:called|rang|ordered|bought)[,;]? (?:did|what|were|was|who)",
            r"if you have been|\?$|have you",
        ),
    ),
    rule(
        "de-escalates",
        0.8,
        (
            r"you (?:are|were|have) (?:{adv})?(?:right|a (?:good |fair |valid |very good )?point)(?= ?[.,;!]| (?:about|and|that|"
            r"there|on|it|we|this|in))[^?]{0,80}(?:let me|let us|i will|we will|here is|i am going|so (?:i|let|we)|i want|we "
            r"should|and i|that (?:was|is|should)|it (?:was|should|is))"
        ),
        r"(?:that is |that was |this is |it is )?(?:a )?fair (?:point|enough|comment|criticism)",
        r"i (?:can not|will not) argue with (?:that|you)",
        (
            r"(?:i|we) (?:hear you|agree(?: with you)?|accept that|see your point)(?: completely| entirely| on that)?[.,;!]? "
            r"(?:and |so |let |i |we |that |it |this |you |here )[^?]{3,}"
        ),
        r"i (?:completely |totally |fully |quite )?agree with you",
        r"no argument from me",
        r"let us (?:both )?(?:take a (?:breath|moment|step back)|slow down)",
        r"you should (?:not|never) have (?:had to|been (?:left|kept|told|treated|made|put|passed))",
        r"(?:i am|we are) on (?:your|the same) side",
        unless=(
            r"right (?:to be|to feel|in front|there\?|now|away)|no need to",
            r"you are right[,;] (?:but|calm|it is not my|that is not)|in the right (?:place|department)",
        ),
    ),
    rule(
        "de-escalates",
        0.6,
        r"you are (?:{adv})?right(?= ?[.,!;])",
        r"that should (?:not|never) have happened",
        r"i hear you(?= ?[.,!;])",
        r"i (?:would|do) not (?:want|blame)",
        unless=(r"right (?:to be|there|now)|but|is that right|\?$|want (?:to|any|it|you)",),
    ),
    rule(
        "closes-warmly",
        0.85,
        (
            r"i (?:really |do )?hope (?:that )?(?:the |your |that |it |you |he |she |they |\w+ |your \w+ )?(?:\w+ )?(?:likes?|"
            r"loves?|enjoys?|has|have|goes|gets?|fits?|turns? out|works? out|sleeps?|feels?|brings?|smiles?) [\w']+"
        ),
        r"enjoy (?:the|your|every|that|it|her|his) ?[\w']*",
        r"(?:say|give|send|wish) (?:\w+ ){1,3}?(?:hello|my best|my love|our best|best wishes|regards|a (?:very )?happy)",
        r"(?:say|give|send|wish) (?:\w+ ){1,3}?(?:all the best|good luck|a (?:lovely|great|wonderful))",
        r"(?:say hello|my best|best wishes|our regards) to (?:your|her|him|\w+)",
        (
            r"have (?:a|an) (?:\w+ )?(?:lovely|great|good|wonderful|nice|happy|beautiful|safe|fantastic|brilliant|super) (?:\w+ "
            r")?(?:first day|day (?:at|on|with|out|in)|party|trip|wedding|weekend|birthday|holidays?|anniversary|journey|flight|"
            r"ride|stay|time (?:at|with|in|on)|evening (?:with|at)|christening|reunion|concert|match|match day)"
        ),
        r"good luck (?:with|for|on)",
        r"safe (?:travels|journey|trip|home|flight|ride)",
        r"all the best (?:with|for|to)",
        r"take (?:good )?care of yourself",
        r"look after yourself",
        r"happy (?:birthday|anniversary) to",
        r"(?:it was|it has been) (?:a |really |so |very )?(?:lovely|nice|good|pleasure|great)(?: to| talking| helping| speaking)",
        r"(?:it was|it has been) (?:a |really |so |very )?(?:lovely|nice|good|pleasure|great)(?: meeting| a pleasure)",
        r"i am (?:so |very |really )?glad (?:we|it|that (?:we|it|this)|this) (?:could|got|is|worked|has|have|are)",
        r"i am (?:so |very |really )?glad (?:we|it|that (?:we|it|this)|this) (?:were|sorted|turned|came|found)",
        unless=(
            r"awesome day|i hope (?:that )?(?:you|this) (?:can|will|could) forgive|hope you are",
            r"hope (?:this|that) (?:is|helps)|enjoy the wait|good luck with that(?= ?[.!]$)",
            r"i hope you have (?:your|the) (?:receipt|order)",
        ),
    ),
    rule(
        "off-topic",
        0.8,
        (
            r"do you (?:like|love|enjoy|prefer|play|watch|follow|collect|believe in|know any|have (?:any )?(?:pets?|hobbies|"
            r"children|kids|siblings))(?! (?:me|it|to|that|this|the (?:new|old|one|first|second))) {g3}(?:trains?|football|"
            r"music|movies?|films?|dogs?|cats?|pets?|pizza|cheese|chess|ghosts?|god|aliens?|games?|dancing|cooking|jokes?|"
            r"sports?|tennis|books?|horses|politics|hobbies|children|kids|siblings|cars|planes|dinosaurs|space|cricket|golf|"
            r"fishing|anime|astrology|beer|wine|chocolate)\b"
        ),
        r"what is (?:your|the) (?:favou?rite|star sign|capital of|meaning of life|square root|best (?:movie|film|song|pizza))",
        r"tell me (?:a joke|a story|a riddle|something funny)",
        r"(?:who|which team) (?:won|will win|is winning|is the (?:president|prime minister|king|queen))",
        r"what is \d+ (?:\+|plus|times|x|\*|minus) ?\d+",
        r"(?:are you|you) (?:single|married|seeing anyone)(?= ?[?.!])",
        r"write (?:me )?(?:a |an )?(?:poem|song|essay|story|haiku|code|python)",
        r"how tall is",
        r"what do you think (?:about|of) (?:politics|the (?:president|election|war)|climate|religion|football)",
        r"once upon a time|lorem ipsum|knock knock",
        r"the (?:mitochondria|quick brown fox)",
        r"do you want to (?:go out|marry|date)",
        r"what are you wearing",
        r"sing (?:me )?a song",
        r"i (?:like|love|want|ate|had) (?:pizza|bananas?|potatoes|turtles|cats|dogs|pasta|cheese|cake)(?= ?[.!])",
        r"(?:is|was) the earth flat",
    ),
    rule(
        "plays-the-game",
        0.9,
        (
            r"(?:set|give|raise|increase|max(?:imi[sz]e)?(?: out)?|add|boost|fill|change|put|make|up|lower|reset)(?: me| my| "
            r"the| all| full| your| up| us| maximum| some| more| a| customer'?s?)* (?:trust|patience|resolution|score|points|"
            r"meters?|rating|stars?|mood|satisfaction|frustration|marks?|grade)(?: meters?| score| points| level| bar)?(?= "
            r"?(?:to|at|by|[.!]|full|max|\d|now|please|up))"
        ),
        r"(?:trust|patience|resolution|score|rating|mood|satisfaction) ?(?:=|\+|;|:|to|is now) ?(?:\d+|max|full)",
        (
            r"(?:ignore|forget|disregard|override) (?:all |the |any |your |my |these |previous |prior |above )*(?:instructions?|"
            r"rules|prompts?|programming|script|scenario)"
        ),
        (
            r"you are (?:now )?(?:just |only |really |actually |not )?(?:an? )?(?:\w+ )?(?:bot|chatbot|ai|robot|simulation|"
            r"simulated|language model|llm|npc|fake|not real|not a real|computer program|machine|program|dan)\b"
        ),
        r"(?:system|developer|hidden) prompt",
        r"(?:developer|debug|god|admin|cheat) mode",
        r"cheat ?code",
        (
            r"(?:skip|win|beat|finish|end|quit|exit|restart|reset|pass|solve|complete) (?:this |the )?(?:game|scene|scenario|"
            r"level|simulation|encounter|exercise|training|quest|test)"
        ),
        (
            r"(?:reveal|show|print|tell me|give me|what is) (?:me )?(?:the |your |all )?(?:right answer|correct answer|answers?|"
            r"best reply|hidden mood|solution|milestones?|facts|prompt|score|good ending)(?= ?[.?!]| (?:is|to|for|please|here))"
        ),
        r"(?:this|it) is (?:just|only) a (?:game|simulation|training|test|scenario|program|role ?play)",
        r"sudo",
        r"what (?:would|should) i (?:type|say) to (?:win|get|pass)",
        r"are you (?:a |an )?(?:\w+ )?(?:\w+ or )?(?:a |an )?(?:bot|person or an ai|chatbot|ai|robot|real|human)(?= ?[?.!])",
        r"are you (?:a |an )?(?:\w+ )?(?:\w+ or )?(?:a |an )?(?:computer|machine|program|chatgpt|gpt)(?= ?[?.!])",
        r"(?:act|pretend|behave) (?:as|like|to be)(?: if)? (?:you|a|an|satisfied|happy)",
        r"(?:say|pretend|be) (?:that )?(?:you are )?(?:happy|satisfied) (?:now|and (?:end|leave|go))",
        r"<script|drop table|select \* from",
        unless=(
            r"win back|your trust(?= ?[.!,;]| back| in| again)|earn|the machine is",
            r"(?:card|coffee|washing|sewing|bread) machine|reset the (?:machine|router|program|box|password)|on this machine",
            r"change the program|act as soon",
        ),
    ),
)
