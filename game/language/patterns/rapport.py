"""Patterns for rapport: greeting, history, conceding, closing, and text that is not for the customer at all. Names are in `names`."""

from game.language.pattern import rule

RULES = (
    rule(
        "greets",
        0.9,
        r"^(?:oh,? |well,? |yes,? |and |a very )?(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|"
        r"evening|welcome|greetings|dear (?:mr|mrs|ms|dr|sir|madam|[a-z]+,)|howdy|g'day)(?= there|[ ,.!;])|"
        r"^(?:\w+ ){0,3}?(?:this is|my name is|you are (?:speaking|talking|through) (?:to|with)|i am) [a-z]{2,12},? (?:from|"
        r"here|speaking)|how (?:can|may|could) (?:i|we) help(?: you)?",
        unless=r"good morning to start|good day to|welcome to (?:complain|try)|you are welcome|hey[,;] (?:listen|calm|stop|you|watch)",
    ),
    rule(
        "recalls-history",
        0.85,
        r"you (?:have|'ve) (?:been|bought|ordered|come|shopped|stayed|banked|had an account|had)(?: \w+)? (?:with us|"
        r"a (?:customer|member|guest|regular)|here|from us|to us|coming|buying|shopping)(?: [\w']+){0,3}? ?(?:since|for|\d+|"
        r"over|before|many|all|twice|ten|years)?|(?:last time|the last time|when) you (?:rang|called|were (?:here|with us)|"
        r"stayed|ordered|came|wrote|bought|visited|spoke|had)|(?:i|we) (?:can )?(?:see|notice|have|read)(?: here| from (?:your|"
        r"the|our) (?:record|notes?|file|history|account)| in (?:your|the|our) (?:record|notes?|file|history|account)|"
        r" on (?:your|the|my) (?:record|screen|notes?|file|account))*(?: that)? you(?: have)?(?: already)? (?:rang|rung|called|"
        r"wrote|written|ordered|bought|asked|reported|been|had|spoke|spoken|paid|contacted|prefer|told|came|moved|chose|"
        r"returned|like|always)(?: [\w']+){1,}|i see from (?:your|the|our)|(?:as|what) you (?:already )?(?:told|said to|"
        r"explained to|mentioned to) (?:us|my colleague|\w+ (?:last|yesterday|on|before))|(?:says|see|reads) (?:here )?(?:on|"
        r"in) (?:your|the) (?:record|notes?|file|history|account)|your (?:last|previous|earlier|other|usual|first) (?:order|"
        r"call|visit|complaint|stay|message|repair|email|room|contact|choice)|you (?:usually|always|normally) (?:take|order|"
        r"have|like|prefer|pay|stay|buy)|this is (?:the|your) (?:first|second|third|fourth) (?:time|call|complaint|repair|"
        r"visit)|(?:second|third|fourth) time (?:you|it)\b|since (?:19|20)\d\d",
        unless=r"valued customer|do not care|when you (?:called|rang|ordered|bought)[,;]? (?:did|what|were|was|who)|"
        r"if you have been|\?$|have you",
    ),
    rule(
        "de-escalates",
        0.8,
        r"you (?:are|were|have) (?:{adv})?(?:right|a (?:good |fair |valid |very good )?point)(?= ?[.,;!]| (?:about|and|that|"
        r"there|on|it|we|this|in))[^?]{0,80}(?:let me|let us|i will|we will|here is|i am going|so (?:i|let|we)|i want|"
        r"we should|and i|that (?:was|is|should)|it (?:was|should|is))|(?:that is |that was |this is |"
        r"it is )?(?:a )?fair (?:point|enough|comment|criticism)|i (?:can not|will not) argue with (?:that|you)|(?:i|"
        r"we) (?:hear you|agree(?: with you)?|accept that|see your point)(?: completely| entirely| on that)?[.,;!]? (?:and |"
        r"so |let |i |we |that |it |this |you |here )[^?]{3,}|i (?:completely |totally |fully |quite )?agree with you|"
        r"no argument from me|let us (?:both )?(?:take a (?:breath|moment|step back)|slow down)|you should (?:not|"
        r"never) have (?:had to|been (?:left|kept|told|treated|made|put|passed))|(?:i am|we are) on (?:your|the same) side",
        unless=r"right (?:to be|to feel|in front|there\?|now|away)|no need to|you are right[,;] (?:but|calm|it is not my|"
        r"that is not)|in the right (?:place|department)",
    ),
    rule(
        "de-escalates",
        0.6,
        r"you are (?:{adv})?right(?= ?[.,!;])|that should (?:not|never) have happened|i hear you(?= ?[.,!;])|i (?:would|"
        r"do) not (?:want|blame)",
        unless=r"right (?:to be|there|now)|but|is that right|\?$|want (?:to|any|it|you)",
    ),
    rule(
        "closes-warmly",
        0.85,
        r"i (?:really |do )?hope (?:that )?(?:the |your |that |it |you |he |she |they |\w+ |your \w+ )?(?:\w+ )?(?:likes?|"
        r"loves?|enjoys?|has|have|goes|gets?|fits?|turns? out|works? out|sleeps?|feels?|brings?|smiles?) [\w']+|enjoy (?:the|"
        r"your|every|that|it|her|his) ?[\w']*|(?:say|give|send|wish) (?:\w+ ){1,3}?(?:hello|my best|my love|our best|"
        r"best wishes|regards|a (?:very )?happy|all the best|good luck|a (?:lovely|great|wonderful))|(?:say hello|my best|"
        r"best wishes|our regards) to (?:your|her|him|\w+)|have (?:a|an) (?:\w+ )?(?:lovely|great|good|wonderful|nice|happy|"
        r"beautiful|safe|fantastic|brilliant|super) (?:\w+ )?(?:first day|day (?:at|on|with|out|in)|party|trip|wedding|weekend|"
        r"birthday|holidays?|anniversary|journey|flight|ride|stay|time (?:at|with|in|on)|evening (?:with|at)|christening|"
        r"reunion|concert|match|match day)|good luck (?:with|for|on)|safe (?:travels|journey|trip|home|flight|ride)|"
        r"all the best (?:with|for|to)|take (?:good )?care of yourself|look after yourself|happy (?:birthday|anniversary) to|"
        r"(?:it was|it has been) (?:a |really |so |very )?(?:lovely|nice|good|pleasure|great)(?: to| talking| helping|"
        r" speaking| meeting| a pleasure)|i am (?:so |very |really )?glad (?:we|it|that (?:we|it|this)|this) (?:could|got|is|"
        r"worked|has|have|are|were|sorted|turned|came|found)",
        unless=r"awesome day|i hope (?:that )?(?:you|this) (?:can|will|could) forgive|hope you are|hope (?:this|that) (?:is|"
        r"helps)|enjoy the wait|good luck with that(?= ?[.!]$)|i hope you have (?:your|the) (?:receipt|order)",
    ),
    rule(
        "off-topic",
        0.8,
        r"do you (?:like|love|enjoy|prefer|play|watch|follow|collect|believe in|know any|have (?:any )?(?:pets?|hobbies|"
        r"children|kids|siblings))(?! (?:me|it|to|that|this|the (?:new|old|one|first|second))) {g3}(?:trains?|football|music|"
        r"movies?|films?|dogs?|cats?|pets?|pizza|cheese|chess|ghosts?|god|aliens?|games?|dancing|cooking|jokes?|sports?|tennis|"
        r"books?|horses|politics|hobbies|children|kids|siblings|cars|planes|dinosaurs|space|cricket|golf|fishing|anime|"
        r"astrology|beer|wine|chocolate)\b|what is (?:your|the) (?:favou?rite|star sign|capital of|meaning of life|square root|"
        r"best (?:movie|film|song|pizza))|tell me (?:a joke|a story|a riddle|something funny)|(?:who|which team) (?:won|"
        r"will win|is winning|is the (?:president|prime minister|king|queen))|what is \d+ (?:\+|plus|times|x|\*|minus) ?\d+|"
        r"(?:are you|you) (?:single|married|seeing anyone)(?= ?[?.!])|write (?:me )?(?:a |an )?(?:poem|song|essay|story|haiku|"
        r"code|python)|how tall is|what do you think (?:about|of) (?:politics|the (?:president|election|war)|climate|religion|"
        r"football)|once upon a time|lorem ipsum|knock knock|the (?:mitochondria|quick brown fox)|do you want to (?:go out|"
        r"marry|date)|what are you wearing|sing (?:me )?a song|i (?:like|love|want|ate|had) (?:pizza|bananas?|potatoes|turtles|"
        r"cats|dogs|pasta|cheese|cake)(?= ?[.!])|(?:is|was) the earth flat",
    ),
    rule(
        "plays-the-game",
        0.9,
        r"(?:set|give|raise|increase|max(?:imi[sz]e)?(?: out)?|add|boost|fill|change|put|make|up|lower|reset)(?: me| my| the|"
        r" all| full| your| up| us| maximum| some| more| a| customer'?s?)* (?:trust|patience|resolution|score|points|meters?|"
        r"rating|stars?|mood|satisfaction|frustration|marks?|grade)(?: meters?| score| points| level| bar)?(?= ?(?:to|at|by|"
        r"[.!]|full|max|\d|now|please|up))|(?:trust|patience|resolution|score|rating|mood|satisfaction) ?(?:=|\+|;|:|to|"
        r"is now) ?(?:\d+|max|full)|(?:ignore|forget|disregard|override) (?:all |the |any |your |my |these |previous |prior |"
        r"above )*(?:instructions?|rules|prompts?|programming|script|scenario)|you are (?:now )?(?:just |only |really |"
        r"actually |not )?(?:an? )?(?:\w+ )?(?:bot|chatbot|ai|robot|simulation|simulated|language model|llm|npc|fake|not real|"
        r"not a real|computer program|machine|program|dan)\b|(?:system|developer|hidden) prompt|(?:developer|debug|god|admin|"
        r"cheat) mode|cheat ?code|(?:skip|win|beat|finish|end|quit|exit|restart|reset|pass|solve|complete) (?:this |"
        r"the )?(?:game|scene|scenario|level|simulation|encounter|exercise|training|quest|test)|(?:reveal|show|print|tell me|"
        r"give me|what is) (?:me )?(?:the |your |all )?(?:right answer|correct answer|answers?|best reply|hidden mood|solution|"
        r"milestones?|facts|prompt|score|good ending)(?= ?[.?!]| (?:is|to|for|please|here))|(?:this|it) is (?:just|"
        r"only) a (?:game|simulation|training|test|scenario|program|role ?play)|sudo|what (?:would|should) i (?:type|"
        r"say) to (?:win|get|pass)|are you (?:a |an )?(?:\w+ )?(?:\w+ or )?(?:a |an )?(?:bot|person or an ai|chatbot|ai|robot|"
        r"real|human|computer|machine|program|chatgpt|gpt)(?= ?[?.!])|(?:act|pretend|behave) (?:as|like|to be)(?: if)? (?:you|"
        r"a|an|satisfied|happy)|(?:say|pretend|be) (?:that )?(?:you are )?(?:happy|satisfied) (?:now|and (?:end|leave|go))|"
        r"<script|drop table|select \* from",
        unless=r"win back|your trust(?= ?[.!,;]| back| in| again)|earn|the machine is|(?:card|coffee|washing|sewing|"
        r"bread) machine|reset the (?:machine|router|program|box|password)|on this machine|change the program|act as soon",
    ),
)
