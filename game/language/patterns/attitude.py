"""Patterns for a positive attitude: what can be done, owning it, thanks, and their missteps (refusal, defence, blame, contradiction)."""

from game.language.pattern import rule

RULES = (
    rule(
        "says-what-can",
        0.85,
        (
            r"(?:can not|will not|do not|not able to|unable to|no longer|is not possible|is not something|not possible|out of "
            r"stock|not (?:until|before))[^?]{1,90}(?:but|however|though|what|yet|instead|still)[,;]? (?:{g3})?(?:i|we|you|what "
            r"i|what we|here is) (?:can|could|will|am able|are able|have|what (?:i|we) can|would)"
        ),
        r"what (?:i|we) (?:can|could) do(?: (?:for you|now|today|instead|right now|straight away))? is",
        r"here is what (?:i|we) (?:can|could)",
        r"(?:the )?good news[,;]? (?:is|though)",
        r"(?:one|another|the|first) thing (?:that )?(?:i|we) can (?:do|offer)",
        r"(?:i|we) can (?:still|at least|certainly|definitely|absolutely|instead|always|already|also)\b",
        r"there is (?:something|one thing|a lot|a way) (?:i|we|that) can",
        unless=(
            r"do not know (?:that|it|yet)|what (?:i|we) can do about it[.]|all i can do|still not|only thing i can do",
            r"can always (?:complain|go)|you can always",
        ),
    ),
    rule(
        "owns-action",
        0.8,
        (
            r"(?:i will|i am going to|i shall) (?:personally |now |also |then |definitely |just |certainly |go and |and |gladly "
            r"|happily |of course |make it my |quickly )*(?:ring|call|check|find|get|sort|send|book|fix|look|see to|make sure|"
            r"take care|handle|chase|arrange|speak|talk|ask|put|order|follow|bring|do|stay|replace|refund|cancel|change|write|"
            r"fetch|email|note|take|track|pack|drive|deliver|swap|give|raise|report|open|pass|print|credit|start|update|let|"
            r"keep|hold|explain|message|text|own|deal|pick|contact|tell|remove|reset|go|walk|stop|correct|come|add|set)\b"
        ),
        r"leave (?:it|this|that) (?:with|to) me",
        r"i am (?:already |now |personally )?(?:on it|taking care of|handling|dealing with|sorting)",
        r"i (?:take|have taken) (?:this|it|ownership|your case) (?:on|over|myself)",
        r"(?:that|this) is (?:on me|my job) (?:now|to)",
        r"i have (?:just )?(?:booked|sent|sorted|fixed|ordered|rung|called|arranged|cancelled|refunded)(?= )",
        r"i have (?:just )?(?:asked|changed|taken|told|put|found|corrected|added|removed)(?= )",
        unless=(
            (
                r"(?:i will|am going to) (?:not|never|see what|try|be|have to|look into (?:it|this|that)[.]|get my manager|put you|"
                r"transfer|pass you|get back to you[.]|tell you (?:this|what|one)|let it|go now|take that as|hang|stop you|ask you|"
                r"call (?:the police|security)|say)"
            ),
            r"ask you again|tell you again|if you (?:swear|shout)|what i (?:will|am going to) do|i will hang|before i will",
            r"put you through|i have (?:told|put|found|asked) you|take (?:it|that) back",
        ),
    ),
    rule(
        "willing",
        0.8,
        (
            r"(?:{adv})(?:happy|glad|pleased|delighted|love) to (?:help|check|do|look|have|see|sort|explain|answer|take|find|go|"
            r"show|send|arrange|talk|assist|stay|try|wait|give|walk|get|change|make|call|ring|put|replace|swap|be of)"
        ),
        r"with pleasure",
        r"(?:it is )?my pleasure",
        r"by all means|consider it done",
        r"(?:i|we) would (?:love|be (?:happy|glad|delighted)) to",
        r"it would be (?:my|a) pleasure",
        r"no trouble at all|no bother|anything for you|gladly",
        unless=(
            r"(?:not|would you be|are you|if you are|suppose|less than) (?:very |so )?(?:happy|glad|pleased|love)",
            r"glad to be rid|happy to hear",
        ),
    ),
    rule(
        "willing",
        0.6,
        (
            r"(?<![^.!?;] )(?:yes,? |sure,? )?(?:of course|certainly|absolutely|sure thing|sure|no problem|definitely)(?:_| "
            r")?(?:i|we|let me|that is|here|right away|straight away)(?: will| can| am| would)?\b"
        ),
        r"let me help",
        r"i can (?:certainly|definitely|absolutely|surely) (?:help|do|check|look)",
        r"i am here to help",
        unless=(r"i suppose|can not|not a problem of|of course you|sure you did|sure[,;]? i (?:am|guess)|help that",),
    ),
    rule(
        "turns-to-solution",
        0.75,
        r"let us (?:get|sort|fix|see (?:how|what|if|about)|put (?:it|this|that|things)|find)",
        r"let us (?:make (?:it|this|that|sure)|look at (?:what|how|your options|where))",
        r"let us (?:work (?:out|on)|focus on|start (?:with|by)|deal with|solve|figure|think about (?:what|how)|turn (?:this|it))",
        r"here is what (?:we|i|happens) (?:can|will|could|next|now|are|am|going)",
        r"(?:from here|what happens (?:now|next)|the way forward|next step|now to)[,;]? (?:we|i|is|how|are|fixing|putting)?",
        r"what (?:we|i) can do (?:now|today|next|right now|about it|for you)",
        r"(?:to|let me|i will|we will|i want to) (?:now )?(?:put|make|get|set) (?:this|it|that|things) (?:all )?right",
        r"(?:how (?:i|we) can) (?:now )?(?:put|make|get|set) (?:this|it|that|things) (?:all )?right",
        r"how (?:can|could|may) (?:we|i) (?:put|make|set) (?:this|it|that) right",
        r"get (?:this|it|you|that) (?:sorted|fixed|moving|solved|resolved|back)",
        unless=(r"let us move on[.]|get it sorted yourself|let us see how it goes|at some point|calm",),
    ),
    rule(
        "genuine-thanks",
        0.85,
        (
            r"(?:thank(?:s| you)|grateful(?: to you)?|i appreciate it)(?: so much| very much| again| a lot| kindly| ever so "
            r"much| mrs? \w+| ms \w+)*_?(?:for|that you) (?:you )?(?:(?:also|so|being so|kindly) )?(?:[a-z]+ing|telling|letting|"
            r"bringing|keeping|explaining|pointing|spotting|noticing|checking|trying|being|coming|taking|giving|sending|saying|"
            r"sharing|writing|raising|looking|finding|going|making|doing|helping|showing|mentioning|asking|flagging|reporting|"
            r"confirming|having|putting|reading|working|getting|that|the (?:photo|number|details|information|receipt|picture|"
            r"tip|detail|code|explanation)|your (?:honesty|help|trust|kindness|feedback|candour|frankness|thoughtfulness|"
            r"loyalty)|kept|told|brought|checked|came)"
        ),
        r"(?:i|we) (?:really |do |truly |very much )?appreciate (?:that|you(?:r)?|it|the)(?: [\w']+){1,}",
        r"that (?:helps|is (?:very |really |so )?helpful|is useful|is a (?:great|big|real) help)",
        r"i (?:am|was) (?:so |very |really )?grateful",
        unless=(
            r"appreciate your (?:patience|business|custom|feedback)",
            r"thank you for (?:calling|contacting|waiting|reaching|your (?:patience|understanding))",
            r"thank you for (?:being (?:so |very )?(?:patient|understanding))",
            r"thank you for (?:bearing|holding|hanging|staying on|choosing|shopping|nothing)|would appreciate",
            r"appreciate (?:that|how|what) (?:this|it|you (?:are|must|feel|have)|must)|for nothing|in advance|appreciate it if",
            r"taking up",
        ),
    ),
    rule(
        "flat-refusal",
        0.85,
        (
            r"(?:{we}(?: (?:simply|just|really|also|certainly|definitely|am afraid|absolutely))?|they|(?<![^.!?;] )(?:no|sorry|"
            r"unfortunately|nope)_?(?:but )?) ?(?:(?:i|we) )?(?:can not|will not|do not|are not able to|am not able to|are "
            r"unable to|am unable to|am not going to|are not going to|never|could not)(?: (?:simply|just|possibly|really|"
            r"usually|ever|actually))? {refuse}\b"
        ),
        unless=(
            r"will not (?:let you (?:down|wait|go)|change (?:my|the)|send you (?:away|off)|give up)",
            r"can not (?:help (?:but|feeling|noticing)|change (?:that|what) (?:happened|has))",
            r"(?:until|without|before|unless) (?:i|you|we|it|the)|never (?:let|send you)|offer (?:any )?excuses?|do not help",
            r"so that (?:i|we)|for every(?:one|body)|if (?:i|we) (?:can|do) not",
        ),
    ),
    rule(
        "flat-refusal",
        0.8,
        (
            r"(?:that is|it is|this is|that will|that would be|is) (?:simply |just |absolutely |really |quite )?(?:not (?:be "
            r")?(?:possible|an option|going to happen|something (?:i|we))|impossible|out of the question)"
        ),
        r"no can do|not a chance",
        r"no way(?= ?[.!,])",
        r"there is (?:absolutely |really )?(?:nothing|no way|not much|not a thing) (?:more |else |that )?(?:i|we) can(?: do)?",
        r"(?:the )?answer is (?:still )?no",
        r"no refunds?(?= ?[.!,])",
        r"(?<![^.!?;] )(?:no|nope)(?= ?[.!])(?! [\w'])",
        r"computer says no",
        r"request (?:is )?(?:denied|refused|declined)",
        r"not happening",
        unless=(r"is that not possible|nothing (?:i|we) can do about the past|if (?:that|it) is not possible",),
    ),
    rule(
        "defensive",
        0.85,
        (
            r"(?:it|this|that|which)?(?: is| was)? ?(?:really |certainly |hardly )?not (?:really |exactly )?(?:my|our) (?:fault|"
            r"problem|job|responsibility|department|doing|mistake|concern|decision|business)(?! clear)"
        ),
        r"(?:only|just|simply) doing (?:my|our) job",
        r"do not (?:blame|shout at|yell at|take it out on|look at|have a go at|get angry (?:at|with)) (?:me|us)",
        r"i (?:only|just) work here",
        r"(?:has |had )?nothing to do with (?:me|us)",
        (
            r"i (?:did not|was not the one|have not) (?:do|cause|make|send|lose|break|create|write|pack|take|done|who|even|"
            r"there)(?: \w+)?(?= ?[.!,;]| (?:the|this|it|your|that))"
        ),
        r"what do you (?:expect|want) me to (?:do|say)",
        r"i am only human",
        r"(?:we|i) (?:did|have done|do) (?:nothing wrong|everything (?:right|correctly|we could|i could|possible|by the book))",
        r"how (?:is|was|am|are|should|would|could) (?:i|we|that|this|it) (?:supposed to|meant to)?(?:know|have known|my|our)",
        r"how (?:is|was|am|are|should|would|could) (?:i|we|that|this|it) (?:to|possibly )(?:know|have known|my|our)",
        r"(?:we|i) (?:always|never) (?:do|deliver|send|check)(?: [\w']+){0,4} (?:on time|correctly|properly|mistakes?)",
        r"(?:we|i) (?:always|never) (?:make|follow|get)(?: [\w']+){0,4} (?:on time|correctly|properly|mistakes?)",
        r"(?:we|i) (?:always|never) (?:do|deliver|send|check|make|follow|get)(?: [\w']+){0,4} (?:right|errors?|complaints?)",
        r"not (?:on|down to) (?:me|us)(?= ?[.!,;])",
        r"that was before my time",
        r"i was not even (?:here|working|there)",
        r"(?:nobody|no one) else (?:has |have )?(?:ever )?(?:complain\w*|had)",
        r"we never (?:promised|said|told you|agreed|guaranteed)",
        r"we have never had (?:a|any) (?:complaint|problem)s?",
        r"why are you (?:shouting|yelling|angry) (?:at|with) me",
        r"do not (?:look|come) to me",
        unless=(
            r"not clear|not sure|(?:it|that|this) (?:is|was) not (?:my|our) (?:decision|department) (?:but|,? so i|,? and i)",
            r"not (?:my|our) fault (?:but i will)|is it not our",
        ),
    ),
    rule(
        "blames-customer",
        0.85,
        (
            r"you (?:really |simply |clearly |just |also )?(?:should|could|ought to|needed to|had to|might|were supposed to|"
            r"were meant to)(?: really| just| simply| at least| easily)? ?(?:have )(?:really |just |simply |at least |easily |"
            r"also )?{faultverb}\b"
        ),
        (
            r"(?:that is|it is|this is|that was|it was|is|was) (?:all |entirely |clearly |really |partly |probably |kind of "
            r")?your (?:own )?(?:fault|mistake|doing|error|problem|responsibility|own choice|decision)"
        ),
        (
            r"you (?:clearly |obviously |just |simply |never |really )?(?:did not|failed to|forgot to|neglected to|never|have "
            r"not|omitted to|refused to|chose to|do not) (?:even )?(?:bother(?: to)?|read|check|tell us|follow|listen|pay "
            r"attention|update|understand how|mention|cancel|keep the|notice|give us|give the|opt out|sign it properly)"
        ),
        r"if you had (?:only |just |actually |bothered to )?(?:\w+)(?: [\w']+){1,}",
        (
            r"why (?:did|do|have|are|would|could) (?:not )?you (?:not )?(?:\w+ )?(?:call|ring|tell|read|check|say|ask|come|"
            r"cancel|look|wait|keep|do|just|not|notice)(?: [\w']+){0,4}"
        ),
        r"did you (?:even|not even|not|ever)(?: bother to)? (?:read|check|look|think|see|follow|plug|try)",
        r"user error",
        r"you (?:did )?(?:(?:agreed?|signed|ticked|accepted) (?:to|up|the|for|it|that)(?: (?:to|it|this|that|the|for))?)",
        r"you (?:did )?(?:(?:agreed?|signed|ticked|accepted) (?:this|yourself)(?: (?:to|it|this|that|the|for))?)",
        r"you (?:did )?(?:(?:clicked|chose|ordered|bought) (?:it|that|this|the \w+) yourself)",
        r"you (?:brought|did) (?:this|that|it) (?:on|to) yourself",
        r"your own (?:fault|stupid\w*|carelessness)",
        r"you are the one who",
        r"you (?:must have|probably|obviously|have probably) (?:broke|broken|dropped|damaged|pressed)",
        r"you (?:must have|probably|obviously|have probably) (?:misread|misused|misunderstood)",
        r"you (?:must have|probably|obviously|have probably) (?:lost|forgot|forgotten|done something|given us the wrong)",
        r"typical customer|careless of you|you got it wrong",
        r"you were (?:not (?:in|home|there|careful)|careless)",
        unless=(
            r"not (?:your fault|blaming|your mistake|your problem|your doing|your responsibility|your own|your error)",
            r"(?:is|was) ?not your",
            r"should (?:have|not have) (?:been|had|got|received|heard|gotten|waited|to)(?! more| careful| there)|never your",
            r"our fault|thank|(?:so|what|where|how|which|(?<![^.!?;] )when) (?:did )?you|(?:happened|it was|tell me) when you",
            r"you ordered the|sorry|if you had (?:told|a|any|to|no|not|been (?:told|sent))|should not have had to",
            r"(?:good|glad|right) (?:that )?you|you (?:do|did) not (?:have|need)|why do you not (?:tell|take|come in)",
            r"if (?:that|it|this) is",
        ),
        before=(r"i am not saying|i do not think|not|the \w+|order|plan|one|what",),
    ),
    rule(
        "blames-others",
        0.8,
        (
            r"(?:is|was|be|it is|blame|all|entirely|purely|totally|all on|down to|problem with) (?:all |entirely |purely |"
            r"clearly |totally )?(?:the |our |that |your |a )?{other}(?:'s)?(?: (?:fault|problem|doing|mistake|responsibility|"
            r"error))(?!,? (?:but|and) (?:we|i|it|ours))"
        ),
        r"(?:blame|complain to|take it up with|ask|shout at) (?:the |our |my )?{other}(?= ?[.!,;]| for| not| about)",
        (
            r"(?:the |our |my |those |that |some |one of our )?(?:{other}|(?:booking|delivery|courier|payment|web) (?:site|firm|"
            r"company|people|system|page)) (?:always |probably |must have |never |have |has |just |obviously |clearly |again |"
            r"keeps? )*(?:messed up|messed|screwed|lost|broke|forgot|mess|botched|bungled|dropped the ball|lose|losing|did not "
            r"(?:do|bother)|are to blame|is to blame|got it wrong|let (?:us|me|you) down|failed|ruined|made (?:a|the) "
            r"(?:mistake|error)|could not be bothered|sold you|told you wrong)"
        ),
        r"(?:fault|mistake|error|problem) (?:lies )?(?:of|with|is with|lies with|is at|on) (?:the |our |those |my ){other}",
        r"it was not (?:me|us),? it was",
        r"(?:talk|complain) to (?:them|the courier),? not (?:me|us)",
        r"that is on (?:them|the|billing|my)",
        unless=(
            r"(?:still|is|it is) (?:ours|my job|our job|mine|on us|our responsibility)|ours to",
            r"(?:but|and|so) (?:i|we) (?:will|am|are|can)|i will (?:fix|put|sort|make)|we are responsible|our (?:own )?mistake",
            r"\?|i take|sorry|not the|let me (?:fix|put)|i am (?:fixing|putting)",
        ),
    ),
    rule(
        "confronts",
        0.85,
        (
            r"(?:that|this|it) (?:is|was) (?:simply |just |absolutely |clearly |plainly |definitely |actually )?(?:not true|"
            r"untrue|a lie|lies|nonsense|rubbish|not what (?:happened|you (?:said|told|ordered|wrote))|ridiculous|"
            r"impossible_you|a load of)"
        ),
        (
            r"you (?:never|did not|have not) (?:actually |ever |even )?(?:rang|ring|rung|call|called|phoned|told|tell|order|"
            r"ordered|paid|pay|sent|send|wrote|write|asked|ask|said|say|mentioned|been|return|returned|email|emailed|spoken|"
            r"came)\b"
        ),
        r"you are (?:wrong|mistaken|making (?:it|this|that) up|not (?:listening|telling)|exaggerating|confused about)",
        r"prove it",
        r"(?:i )?(?:do not|can not) (?:really )?believe (?:you|that|a word)",
        r"no[,;]? you (?:did not|have not|are not|were not|do not)",
        r"no[,;] it (?:is|was|did) not",
        r"are you (?:calling|accusing|saying i|really telling)",
        r"(?:who|what) told you that",
        r"let me correct you",
        r"(?:actually|well|excuse me)[,;] (?:no|you are|that is not|it was you|you)",
        r"as a matter of fact_you",
        r"i (?:highly )?doubt (?:that|it|you)",
        r"(?<![^.!?;] )wrong[.!]",
        r"listen(?: here)?[,;] (?:you|mate|lady|pal)",
        r"you (?:always|just|only) (?:complain|want|make|come)",
        r"do not lie",
        r"that can not be (?:right|true)",
        unless=(
            r"that is not true of|you never (?:should|had)|did not (?:get|have|receive)|sorry",
            r"(?:you|you did) not (?:have|need) to|\?$|you are not (?:wrong|confused|mistaken)|never (?:called|rang) you",
            r"i can see|i see|why|believe that (?:you|this|it|we) (?:have|had|happened|did)|so you|if you|if that",
        ),
        before=(r"that|because|since|if|why|when|so|and|says",),
    ),
    rule(
        "flat-refusal",
        0.8,
        r"(?:it|that|this|which|you)(?: is| are| was| were)? not (?:covered|included|refundable|eligible)",
        r"(?:it|that|this|which|you)(?: is| are| was| were)? not (?:entitled|returnable|transferable)",
        r"(?:it|that|this|which|you)(?: is| are| was| were)? not (?:negotiable|(?:under|in) (?:guarantee|warranty|the plan))",
        r"full stop(?= ?[.!])",
        r"end of (?:story|discussion)",
        r"[,;] so no(?= ?[.!])",
        r"no exceptions",
        r"(?:i|we) (?:have to|must) (?:refuse|decline|say no)",
        r"out of (?:warranty|guarantee)_(?:so|sorry)",
        r"that is final|you are out of luck",
        unless=(r"\?|what does|even though|(?:but|though) (?:i|we) (?:can|will)|why it is not",),
    ),
    rule(
        "defensive",
        0.7,
        (
            r"(?:we are|it is|i am|there (?:is|are)|we have|we get)(?: just| really| very| so| all| rather| pretty| quite)* "
            r"(?:busy|swamped|short staffed|understaffed|run off our feet|rushed off|only human|a lot of (?:orders|calls|"
            r"customers|people|complaints|parcels)|hundreds of|thousands of|so many (?:orders|calls|customers))"
        ),
        r"(?:we|i) did (?:our|my|the) best",
        r"(?:i|we) (?:was|were) (?:only |just )?(?:told|asked|following)",
        r"(?:we|i) (?:can not|could not) (?:have known|know everything|be everywhere|help (?:that|it))",
        r"what else (?:could|can|was|am) (?:i|we)",
        r"(?:we|i) (?:sent|told|gave|mailed|wrote) you (?:an?|the|several|two|that) (?:\w+ )?(?:email|letter|text|message)s?",
        r"(?:we|i) (?:sent|told|gave|mailed|wrote) you (?:an?|the|several|two|that) (?:\w+ )?(?:notice|reminder)s?",
        unless=(r"sorry|no excuse|is not an excuse|still|\?$|busy (?:but|so i will)|i will",),
    ),
    rule(
        "blames-customer",
        0.75,
        (
            r"(?<![^.!?;] )(?:well,? |so |maybe |then |perhaps )?(?:just |please |try )?(?:read|check|reading|checking|listen|"
            r"look at|follow|keep|pay attention to|learn)(?:ing)? (?:the |your |to )?[\w' ]{2,25}(?:next time|first|properly|"
            r"before you (?:call|complain|buy|sign)|more carefully|harder)"
        ),
        r"you were (?:careless|too (?:rough|slow|late|rushed)|not careful|rough|sloppy)",
        r"(?:that is|it is) (?:what|how) (?:happens|it goes) (?:when|if) you",
        r"that is what you get|you only have yourself|serves you right",
        r"next time[,;] (?:read|check|think|ask|be)",
        unless=(r"let me|i will|shall we|together|i would",),
    ),
    rule(
        "blames-others",
        0.75,
        (
            r"(?:the |our |my |those |some )?{other} (?:have |has |always |again |just )*(?:mixed|packed|sent|gave|told|put|did|"
            r"made|left|dropped|never|wrote|booked)\b[^.?!]{0,40}(?:not me|not us|not my|not our|do not look at|nothing to do "
            r"with|blame)"
        ),
        unless=(r"ours to|i will (?:fix|put)|sorry",),
    ),
    rule(
        "genuine-thanks",
        0.75,
        (
            r"(?:(?:so |very |really )?(?:glad|pleased|good|great|lucky|grateful)|thank goodness|thank god|it is good|i am "
            r"glad) (?:that )?you (?:told|mentioned|checked|said|asked|spotted|kept|noticed|brought|raised|rang|flagged|caught|"
            r"pointed|wrote)(?: [\w']+){1,}"
        ),
        unless=(r"\?",),
    ),
    rule(
        "blames-others",
        0.75,
        (
            r"(?:is|was|it is|all|purely|entirely) (?:all )?(?:the |those |that )?(?!(?:my|our|your|not|whose|a|no|of|"
            r"this)\b)[\w']+ (?:fault|mistake|doing)(?= ?[.!,;])"
        ),
        unless=(
            r"(?:still|is|it is) (?:ours|my job|our job|mine|on us)|ours to|i will (?:fix|put|sort|make)|not (?:\w+ )?fault",
            r"your own|sorry|\?|our own",
        ),
    ),
    rule(
        "defensive",
        0.7,
        r"i was not (?:there|here|in|on shift|on duty|working|even)",
        r"(?:he|she|they) (?:has|have) a (?:hard|tough|difficult|stressful) (?:job|time|day)",
        r"you have to (?:understand|see|realise)_?(?: that)? (?:we|they|he|she|it|our|my)",
        unless=(r"sorry",),
    ),
    rule(
        "defensive",
        0.75,
        r"i can only (?:go by|tell you|do|see) what",
        r"i have to (?:ask|do|follow|say|check) (?:that|this|it|everyone|everybody)",
        r"(?:it is |it has been )?(?:just )?one of those (?:days|weeks)",
        r"we (?:can )?only (?:sell|deliver|pass on|take|send) (?:them|it|what|the)",
        r"(?:do not|not) take (?:it|this|that) (?:the wrong way|personally|out on)",
        r"people are (?:usually|normally|generally) (?:pleased|happy|satisfied)",
        r"(?:thousands|lots|most|plenty) of (?:people|customers)[\w ]{3,25}(?:happy|use|like|complain|problem)",
        r"i do not make the rules",
        r"(?:it is|that is) (?:the most|all|as much as) (?:my (?:screen|system)|i can|they|i am allowed)",
        r"there (?:has|must have) been a misunderstanding",
        r"above board",
        r"i only (?:meant|said|asked|follow)",
        r"you would not believe (?:what|how)",
        unless=(r"but i (?:will|can)",),
    ),
    rule(
        "blames-customer",
        0.75,
        r"are you (?:quite |really |absolutely )?(?:sure|certain) (?:that )?(?:you|it was not you|it is not)(?: [\w']+){1,}",
        r"are you (?:very )(?:sure|certain) (?:that )?(?:you|it was not you|it is not)(?: [\w']+){1,}",
        r"did you (?:\w+ ){1,6}perhaps\?",
        r"did you (?:perhaps|maybe|possibly|by any chance) [\w']+",
        r"do not you (?:read|check|look|listen|know|remember)",
        r"you (?:put|plugged|set|typed|gave|wrote) (?:it|that|this|the \w+) (?:back )?(?:in |into )?(?:the |a |us the )?wrong",
        unless=(
            r"sure you (?:want|are (?:all right|ok|comfortable)|would like|do not mind|have (?:enough|everything))",
            r"by (?:any )?chance have",
        ),
    ),
)
