"""Patterns for active listening. What needs the customer's own words (echoing, overlap, asking again) is in `heard`."""

from game.language.pattern import rule

_RESTATE = (
    r"(?:so (?:what )?you(?: are|re)? (?:saying|telling me|mean)|(?:so )?what (?:i am hearing|you are saying|"
    r"i hear)(?: you say)? is|if i (?:understand|understood|have got|got|have|heard|follow|am hearing) "
    r"(?:you|this|it|that)(?: right(?:ly)?| correctly| properly| so far| straight)?|(?:let me|just to|"
    r"to) (?:\w+ )?(?:make sure|check|be sure|see) (?:that )?(?:i|we) (?:have (?:got )?|understand|understood|follow|got)|"
    r"have i got (?:that|this|it) right|did i get (?:that|this|it) right|in other words_(?:you|your|it|the)|so in short you|"
    r"you are telling me)"
)

RULES = (
    rule("paraphrase", 0.8, _RESTATE, unless=r"as i (?:said|told)|are you (?:telling|saying)"),
    # "So the boiler was fixed twice…": a restating "so" with a past that is the customer's.
    rule(
        "paraphrase",
        0.65,
        r"(?<![^.!?;] )(?:ok,? |right,? |i see,? |and )?so(?: basically| then| for you)?[,;]? (?:the|your|you|it|they|he|she|"
        r"we|nobody|no one|since|after|every|each|both|one|two)(?: [\w']+,?){0,5} "
        r"(?:was|were|had|have|has|did|been|never|came|went|stopped|broke|failed|paid|rang|called|ordered|bought|waited|told|"
        r"said|arrived|started|tried|got|lost|kept|sent|charged|held|stays|keeps|\w{3,}ed)(?: [\w'£$%]+,?){2,}",
        unless=r"as i (?:said|told)|i have others|(?:so )?i (?:said|told|have (?:sent|booked|put))|you should|if you had|i will|"
        r"we will|can not|which is why|so what",
    ),
    rule(
        "reflects-feeling",
        0.8,
        r"(?:it|that|this|what happened) {adv}(?:sounds|seems|looks)(?: (?:like|as if|as though|to me|have|be|been|that|it|a|"
        r"an|really|quite|so|very|pretty|such|rather|incredibly|extremely|absolutely|all)){0,5} {negfeel}\b",
        unless=r"(?:line|sound|reception|connection|signal) (?:is|was) (?:bad|terrible)|must be (?:hard|difficult) to believe",
    ),
    rule(
        "reflects-feeling",
        0.75,
        r"(?:it|that) (?:sounds|seems|feels|looks) (?:like|as if|as though) {g6}(?:wore|worn|wears|let|left|put|drove|got|made|"
        r"hit|hurt|upset|frightened|scared|took|taken) {g2}you",
    ),
    rule(
        "reflects-feeling",
        0.7,
        r"sounds (?:like|as if|as though) you (?:are|were|have been|feel|felt|had|have had)(?: been)? {g4}(?:{negfeel}|enough|"
        r"(?:long|hard|rough|awful|bad|dreadful) (?:day|week|time|month|wait)|through a lot)|"
        r"i (?:can )?hear (?:how|that (?:you|it|this)|the) {g4}{negfeel}|i (?:can )?hear (?:the )?(?:frustration|worry|"
        r"disappointment|anger|hurt)|i sense {g4}{negfeel}",
    ),
    rule(
        "follows-up",
        0.75,
        r"(?:you (?:just |also )?(?:mentioned|said(?: earlier| just now| a moment ago)?|were saying|brought up|told me)|"
        r"(?:going )?back to (?:what you (?:said|told)|the \w+ you)|(?:about|on) the [\w ]{2,25} you (?:just )?mentioned|"
        r"earlier you "
        r"(?:said|mentioned))[^?!]{1,120}[.,;] (?:and |so )?(?:what|when|where|how|who|which|why|was|were|did|does|is|can|"
        r"could|tell me|would) (?:[\w']+ ){1,}[\w']+",
        unless=r"you never|why did not you|you said (?:you were|i was|we)",
    ),
    rule(
        "lets-finish",
        0.8,
        r"{s}(?:please )?(?:do )?(?:go on|carry on|go ahead|keep going|please continue|continue please)(?= ?[.,;!]| (?:i am|"
        r"please|tell|with))|i am (?:all ears|listening)|tell me (?:a (?:bit|little) )?(?:more|the rest|everything|"
        r"the whole (?:story|thing)|all about)|"
        r"(?:take|talk|walk) me through (?:it|what happened|everything|the)|say as much as you|"
        r"i (?:will )?(?:just )?listen(?= ?[.!])|in your own words|you (?:finish|go) first|i interrupted you|in your own words",
        unless=r"but (?:be |make it |please )?(?:quick|brief|short|fast)|(?:be|make it) (?:quick|brief|short)|hurry|again|"
        r"let me finish|are you done",
    ),
    rule(
        "talks-over",
        0.85,
        r"let me (?:just )?(?:stop|interrupt|cut) you|let me (?:just )?(?:finish|talk|speak|cut in)|(?:will|would|could|"
        r"can) you (?:just |please )?(?:let me|stop (?:talking|interrupting))|stop talking|(?:just )?listen to me|"
        r"i have heard enough|hold on_hold on|wait_wait|i am (?:still )?(?:talking|speaking)(?= ?[.!])|before you (?:go on|"
        r"carry on|say anything else)|i do not need (?:the|your) (?:whole|life) (?:story|history)|yes yes yes|"
        r"let me stop you",
        unless=r"^sorry|did not mean|excuse me for|stopped you|cut you off|interrupted",
    ),
    rule(
        "asks-again",
        0.75,
        r"what (?:is|was|did you say)(?: it)? {g4}again(?= ?[?.])|(?:sorry_)?(?:remind me (?:what|of|again|your|who|when|where|"
        r"which))|(?:can|could|would|will) you (?:please )?(?:repeat|give me|tell me|say) {g4}(?:number|name|date|address|"
        r"order|model|email|postcode|reference|that|it) again|"
        r"(?:and |sorry,? )?(?:who|when|where|which|what) {g6}again\?|what did you say {g4}(?:was|is)",
        unless=r"happen(?:s|ed|ing)? again|so that|try (?:it )?again|start again|back again|come again|goes? again|"
        r"do(?:es)? it again|it (?:\w+ )?again|call you again|order again|wrong again",
    ),
    rule(
        "prejudges",
        0.8,
        r"you (?:have )?(?:probably|surely|obviously|clearly|no doubt|most likely|must have|presumably|just)(?: (?:have|just|"
        r"only|simply))? (?:pressed|forgot|forgotten|dropped|broke|broken|missed|lost|clicked|entered|typed|misread|"
        r"misunderstood|did not|used|put|left|signed|damaged|washed|set|gave|given|"
        r"switched|ordered|done|did|not|ticked|mixed|overlooked|deleted|got)|i bet (?:you|it)|let me guess|"
        r"i (?:already )?know what (?:happened|this is|you did)|(?:people|customers|everyone|they) (?:like you )?(?:always|"
        r"usually|often|mostly|all) (?:forget|press|say|do|claim|get|think|make)|"
        r"it is (?:always|usually|probably|obviously) (?:just )?(?:user|you|something you|the (?:user|customer))|i can already tell",
    ),
    rule(
        "answers-unasked",
        0.75,
        r"(?:our|the|a) (?:summer|winter|spring|autumn|big|new|seasonal|black friday|christmas|january) (?:sale|collection|"
        r"range|offers?|catalogue)|did you know (?:that )?(?:we|our)|while (?:i have|i have got|you are|i am) (?:you|here|"
        r"at it)|you might (?:also )?(?:be interested|like) (?:in )?our|"
        r"we (?:also|now) (?:have|sell|offer) (?:an?|some|great|new)|(?:have you|would you like to) (?:considered|consider|"
        r"hear about|sign up|join|upgrade)|by the way_(?:our|we|there is)|sign up for our|(?:our|the) newsletter|"
        r"loyalty (?:card|programme)|extended warranty|premium (?:plan|membership|package)|take part in (?:our|a) survey|"
        r"short survey",
        unless=r"you asked|you are (?:a |on )|can wait|later|on your",
    ),
    rule(
        "reflects-feeling",
        0.7,
        r"(?:sounds|seems) (?:like|as if|as though) (?:you|it) (?:{adv})(?:feel|felt|made you feel|left you feeling|"
        r"are feeling|were feeling)(?: [\w']+){1,}",
    ),
)
