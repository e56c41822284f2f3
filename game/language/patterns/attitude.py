"""Patterns for a positive attitude: what can be done, owning it, thanks, and their missteps (refusal, defence, blame, contradiction)."""

from game.language.pattern import rule

_REFUSE = (
    r"(?:do (?:that|this|it|anything|any|more)|help(?: you)?|give|refund|offer|change|cancel|accept|allow|take (?:it|that|this|"
    r"them) back|take (?:back|returns)|replace|exchange|swap|reopen|waive|make (?:an |any )?exceptions?|send|fix (?:it|that|"
    r"this)|let you|extend|repair|return|reverse|process|authorise|get you|compensate|match|reduce|credit|approve|deliver)"
)
# Any verb but those of what was done to the customer: "you should have been told" is our fault, not theirs.
_FAULT_VERB = r"(?!(?:been|had|got|received|heard|gotten|seen|arrived|gone|worked|lasted|to|it|a|an|the|your|our|some|one)\b)[\w']+"

RULES = (
    rule(
        "says-what-can",
        0.85,
        r"(?:can not|will not|do not|not able to|unable to|no longer|is not possible|is not something|not possible|"
        r"out of stock|not (?:until|before))[^?]{1,90}(?:but|however|though|what|yet|instead|still)[,;]? (?:{g3})?(?:i|we|you|"
        r"what i|what we|here is) (?:can|could|will|am able|are able|have|what (?:i|we) can|would)|what (?:i|we) (?:can|"
        r"could) do(?: (?:for you|now|today|instead|right now|straight away))? is|here is what (?:i|we) (?:can|could)|"
        r"(?:the )?good news[,;]? (?:is|though)|(?:one|another|the|first) thing (?:that )?(?:i|we) can (?:do|offer)|(?:i|"
        r"we) can (?:still|at least|certainly|definitely|absolutely|instead|always|already|also)\b|there is (?:something|"
        r"one thing|a lot|a way) (?:i|we|that) can",
        unless=r"do not know (?:that|it|yet)|what (?:i|we) can do about it[.]|all i can do|still not|only thing i can do|"
        r"can always (?:complain|go)|you can always",
    ),
    rule(
        "owns-action",
        0.8,
        r"(?:i will|i am going to|i shall) (?:personally |now |also |then |definitely |just |certainly |go and |and |gladly |"
        r"happily |of course |make it my |quickly )*(?:ring|call|check|find|get|sort|send|book|fix|look|see to|make sure|"
        r"take care|handle|chase|arrange|speak|talk|ask|put|order|follow|bring|do|stay|replace|refund|cancel|change|write|"
        r"fetch|email|note|take|track|pack|drive|deliver|swap|give|raise|report|open|pass|print|credit|start|update|let|keep|"
        r"hold|explain|message|text|own|deal|pick|contact|tell|remove|reset|go|walk|stop|correct|come|add|set)\b|leave (?:it|"
        r"this|that) (?:with|to) me|i am (?:already |now |personally )?(?:on it|taking care of|handling|dealing with|sorting)|"
        r"i (?:take|have taken) (?:this|it|ownership|your case) (?:on|over|myself)|(?:that|this) is (?:on me|my job) (?:now|"
        r"to)|i have (?:just )?(?:booked|sent|sorted|fixed|ordered|rung|called|arranged|cancelled|refunded|asked|changed|taken|"
        r"told|put|found|corrected|added|removed)(?= )",
        unless=r"(?:i will|am going to) (?:not|never|see what|try|be|have to|look into (?:it|this|that)[.]|get my manager|put you|"
        r"transfer|pass you|get back to you[.]|tell you (?:this|what|one)|let it|go now|take that as|hang|stop you|ask you|"
        r"call (?:the police|security)|say)|ask you again|tell you again|if you (?:swear|shout)|what i (?:will|"
        r"am going to) do|i will hang|before i will|put you through|i have (?:told|put|found|asked) you|take (?:it|"
        r"that) back",
    ),
    rule(
        "willing",
        0.8,
        r"(?:{adv})(?:happy|glad|pleased|delighted|love) to (?:help|check|do|look|have|see|sort|explain|answer|take|find|go|"
        r"show|send|arrange|talk|assist|stay|try|wait|give|walk|get|change|make|call|ring|put|replace|swap|be of)|"
        r"with pleasure|(?:it is )?my pleasure|by all means|consider it done|(?:i|we) would (?:love|be (?:happy|glad|"
        r"delighted)) to|it would be (?:my|a) pleasure|no trouble at all|no bother|anything for you|gladly",
        unless=r"(?:not|would you be|are you|if you are|suppose|less than) (?:very |so )?(?:happy|glad|pleased|love)|"
        r"glad to be rid|happy to hear",
    ),
    rule(
        "willing",
        0.6,
        r"(?<![^.!?;] )(?:yes,? |sure,? )?(?:of course|certainly|absolutely|sure thing|sure|no problem|definitely)(?:_| )?(?:i|"
        r"we|let me|that is|here|right away|straight away)(?: will| can| am| would)?\b|let me help|i can (?:certainly|"
        r"definitely|absolutely|surely) (?:help|do|check|look)|i am here to help",
        unless=r"i suppose|can not|not a problem of|of course you|sure you did|sure[,;]? i (?:am|guess)|help that",
    ),
    rule(
        "turns-to-solution",
        0.75,
        r"let us (?:get|sort|fix|see (?:how|what|if|about)|put (?:it|this|that|things)|find|make (?:it|this|that|sure)|"
        r"look at (?:what|how|your options|where)|work (?:out|on)|focus on|start (?:with|by)|deal with|solve|figure|"
        r"think about (?:what|how)|turn (?:this|it))|here is what (?:we|i|happens) (?:can|will|could|next|now|are|am|going)|"
        r"(?:from here|what happens (?:now|next)|the way forward|next step|now to)[,;]? (?:we|i|is|how|are|fixing|putting)?|"
        r"what (?:we|i) can do (?:now|today|next|right now|about it|for you)|(?:to|let me|i will|we will|i want to|how (?:i|"
        r"we) can) (?:now )?(?:put|make|get|set) (?:this|it|that|things) (?:all )?right|how (?:can|could|may) (?:we|i) (?:put|"
        r"make|set) (?:this|it|that) right|get (?:this|it|you|that) (?:sorted|fixed|moving|solved|resolved|back)",
        unless=r"let us move on[.]|get it sorted yourself|let us see how it goes|at some point|calm",
    ),
    rule(
        "genuine-thanks",
        0.85,
        r"(?:thank(?:s| you)|grateful(?: to you)?|i appreciate it)(?: so much| very much| again| a lot| kindly| ever so much|"
        r" mrs? \w+| ms \w+)*_?(?:for|that you) (?:you )?(?:(?:also|so|being so|kindly) )?(?:[a-z]+ing|telling|letting|"
        r"bringing|keeping|explaining|pointing|spotting|noticing|checking|trying|being|coming|taking|giving|sending|saying|"
        r"sharing|writing|raising|looking|finding|going|making|doing|helping|showing|mentioning|asking|flagging|reporting|"
        r"confirming|having|putting|reading|working|getting|that|the (?:photo|number|details|information|receipt|picture|tip|"
        r"detail|code|explanation)|your (?:honesty|help|trust|kindness|feedback|candour|frankness|thoughtfulness|loyalty)|kept|"
        r"told|brought|checked|came)|(?:i|we) (?:really |do |truly |very much )?appreciate (?:that|you(?:r)?|it|"
        r"the)(?: [\w']+){1,}|that (?:helps|is (?:very |really |so )?helpful|is useful|is a (?:great|big|real) help)|i (?:am|"
        r"was) (?:so |very |really )?grateful",
        unless=r"appreciate your (?:patience|business|custom|feedback)|thank you for (?:calling|contacting|waiting|reaching|"
        r"your (?:patience|understanding)|being (?:so |very )?(?:patient|understanding)|bearing|holding|hanging|staying on|"
        r"choosing|shopping|nothing)|would appreciate|appreciate (?:that|how|what) (?:this|it|you (?:are|must|feel|have)|"
        r"must)|for nothing|in advance|appreciate it if|taking up",
    ),
    rule(
        "flat-refusal",
        0.85,
        rf"(?:{{we}}(?: (?:simply|just|really|also|certainly|definitely|am afraid|absolutely))?|they|(?<![^.!?;] )(?:no|sorry|"
        rf"unfortunately|nope)_?(?:but )?) ?(?:(?:i|we) )?(?:can not|will not|do not|are not able to|am not able to|"
        rf"are unable to|am unable to|am not going to|are not going to|never|could not)(?: (?:simply|just|possibly|really|"
        rf"usually|ever|actually))? {_REFUSE}\b",
        unless=r"will not (?:let you (?:down|wait|go)|change (?:my|the)|send you (?:away|off)|give up)|can not (?:help (?:but|"
        r"feeling|noticing)|change (?:that|what) (?:happened|has))|(?:until|without|before|unless) (?:i|you|we|it|the)|"
        r"never (?:let|send you)|offer (?:any )?excuses?|do not help|so that (?:i|we)|for every(?:one|body)|if (?:i|"
        r"we) (?:can|do) not",
    ),
    rule(
        "flat-refusal",
        0.8,
        r"(?:that is|it is|this is|that will|that would be|is) (?:simply |just |absolutely |really |"
        r"quite )?(?:not (?:be )?(?:possible|an option|going to happen|something (?:i|we))|impossible|out of the question)|"
        r"no can do|not a chance|no way(?= ?[.!,])|there is (?:absolutely |really )?(?:nothing|no way|not much|"
        r"not a thing) (?:more |else |that )?(?:i|we) can(?: do)?|(?:the )?answer is (?:still )?no|no refunds?(?= ?[.!,])|"
        r"(?<![^.!?;] )(?:no|nope)(?= ?[.!])(?! [\w'])|computer says no|request (?:is )?(?:denied|refused|declined)|"
        r"not happening",
        unless=r"is that not possible|nothing (?:i|we) can do about the past|if (?:that|it) is not possible",
    ),
    rule(
        "defensive",
        0.85,
        r"(?:it|this|that|which)?(?: is| was)? ?(?:really |certainly |hardly )?not (?:really |exactly )?(?:my|our) (?:fault|"
        r"problem|job|responsibility|department|doing|mistake|concern|decision|business)(?! clear)|(?:only|just|"
        r"simply) doing (?:my|our) job|do not (?:blame|shout at|yell at|take it out on|look at|have a go at|get angry (?:at|"
        r"with)) (?:me|us)|i (?:only|just) work here|(?:has |had )?nothing to do with (?:me|us)|i (?:did not|was not the one|"
        r"have not) (?:do|cause|make|send|lose|break|create|write|pack|take|done|who|even|there)(?: \w+)?(?= ?[.!,;]| (?:the|"
        r"this|it|your|that))|what do you (?:expect|want) me to (?:do|say)|i am only human|(?:we|i) (?:did|have done|"
        r"do) (?:nothing wrong|everything (?:right|correctly|we could|i could|possible|by the book))|how (?:is|was|am|are|"
        r"should|would|could) (?:i|we|that|this|it) (?:supposed to|meant to|to|possibly )?(?:know|have known|my|our)|(?:we|"
        r"i) (?:always|never) (?:do|deliver|send|check|make|follow|get)(?: [\w']+){0,4} (?:on time|correctly|properly|"
        r"mistakes?|right|errors?|complaints?)|not (?:on|down to) (?:me|us)(?= ?[.!,;])|that was before my time|"
        r"i was not even (?:here|working|there)|(?:nobody|no one) else (?:has |have )?(?:ever )?(?:complain\w*|had)|"
        r"we never (?:promised|said|told you|agreed|guaranteed)|we have never had (?:a|any) (?:complaint|problem)s?|"
        r"why are you (?:shouting|yelling|angry) (?:at|with) me|do not (?:look|come) to me",
        unless=r"not clear|not sure|(?:it|that|this) (?:is|was) not (?:my|our) (?:decision|department) (?:but|,? so i|,? and i)|"
        r"not (?:my|our) fault (?:but i will)|is it not our",
    ),
    rule(
        "blames-customer",
        0.85,
        rf"you (?:really |simply |clearly |just |also )?(?:should|could|ought to|needed to|had to|might|were supposed to|"
        rf"were meant to)(?: really| just| simply| at least| easily)? ?(?:have )(?:really |just |simply |at least |easily |"
        rf"also )?{_FAULT_VERB}\b|(?:that is|it is|this is|that was|it was|is|was) (?:all |entirely |clearly |really |partly |"
        rf"probably |kind of )?your (?:own )?(?:fault|mistake|doing|error|problem|responsibility|own choice|decision)|"
        r"you (?:clearly |obviously |just |simply |never |really )?(?:did not|failed to|forgot to|neglected to|never|have not|"
        r"omitted to|refused to|chose to|do not) (?:even )?(?:bother(?: to)?|read|check|tell us|follow|listen|pay attention|"
        r"update|understand how|mention|cancel|keep the|notice|give us|give the|opt out|sign it properly)|if you had (?:only |"
        r"just |actually |bothered to )?(?:\w+)(?: [\w']+){1,}|why (?:did|do|have|are|would|"
        r"could) (?:not )?you (?:not )?(?:\w+ )?(?:call|ring|tell|read|check|say|ask|come|cancel|look|wait|keep|do|just|not|"
        r"notice)(?: [\w']+){0,4}|did you (?:even|not even|not|ever)(?: bother to)? (?:read|check|look|think|see|follow|plug|"
        r"try)|user error|you (?:did )?(?:(?:agreed?|signed|ticked|accepted) (?:to|up|the|for|it|that|this|yourself)(?: (?:to|"
        r"it|this|that|the|for))?|(?:clicked|chose|ordered|bought) (?:it|that|this|the \w+) yourself)|you (?:brought|"
        r"did) (?:this|that|it) (?:on|to) yourself|your own (?:fault|stupid\w*|carelessness)|you are the one who|"
        r"you (?:must have|probably|obviously|have probably) (?:broke|broken|dropped|damaged|pressed|misread|misused|"
        r"misunderstood|lost|forgot|forgotten|done something|given us the wrong)|typical customer|careless of you|"
        r"you got it wrong|you were (?:not (?:in|home|there|careful)|careless)",
        unless=r"not (?:your fault|blaming|your mistake|your problem|your doing|your responsibility|your own|your error)|(?:is|"
        r"was) ?not your|should (?:have|not have) (?:been|had|got|received|heard|gotten|waited|to)(?! more| careful|"
        r" there)|never your|our fault|thank|(?:so|what|where|how|which|(?<![^.!?;] )when) (?:did )?you|(?:happened|it was|"
        r"tell me) when you|you ordered the|sorry|if you had (?:told|a|any|to|no|not|been (?:told|sent))|"
        r"should not have had to|(?:good|glad|right) (?:that )?you|you (?:do|did) not (?:have|need)|why do you not (?:tell|"
        r"take|come in)|if (?:that|it|this) is",
        before=r"(?:i am not saying|i do not think|not|the \w+|order|plan|one|what)",
    ),
    rule(
        "blames-others",
        0.8,
        r"(?:is|was|be|it is|blame|all|entirely|purely|totally|all on|down to|problem with) (?:all |entirely |purely |clearly |"
        r"totally )?(?:the |our |that |your |a )?{other}(?:'s)?(?: (?:fault|problem|doing|mistake|responsibility|"
        r"error))(?!,? (?:but|and) (?:we|i|it|ours))|(?:blame|complain to|take it up with|ask|shout at) (?:the |our |"
        r"my )?{other}(?= ?[.!,;]| for| not| about)|(?:the |our |my |those |that |some |one of our )?(?:{other}|(?:booking|"
        r"delivery|courier|payment|web) (?:site|firm|company|people|system|page)) (?:always |probably |must have |never |have |"
        r"has |just |obviously |clearly |again |keeps? )*(?:messed up|messed|screwed|lost|broke|forgot|mess|botched|bungled|"
        r"dropped the ball|lose|losing|did not (?:do|bother)|are to blame|is to blame|got it wrong|let (?:us|me|you) down|"
        r"failed|ruined|made (?:a|the) (?:mistake|error)|could not be bothered|sold you|told you wrong)|(?:fault|mistake|error|"
        r"problem) (?:lies )?(?:of|with|is with|lies with|is at|on) (?:the |our |those |my ){other}|it was not (?:me|"
        r"us),? it was|(?:talk|complain) to (?:them|the courier),? not (?:me|us)|that is on (?:them|the|billing|my)",
        unless=r"(?:still|is|it is) (?:ours|my job|our job|mine|on us|our responsibility)|ours to|(?:but|and|so) (?:i|we) (?:will|"
        r"am|are|can)|i will (?:fix|put|sort|make)|we are responsible|our (?:own )?mistake|\?|i take|sorry|not the|"
        r"let me (?:fix|put)|i am (?:fixing|putting)",
    ),
    rule(
        "confronts",
        0.85,
        r"(?:that|this|it) (?:is|was) (?:simply |just |absolutely |clearly |plainly |definitely |actually )?(?:not true|untrue|"
        r"a lie|lies|nonsense|rubbish|not what (?:happened|you (?:said|told|ordered|wrote))|ridiculous|impossible_you|"
        r"a load of)|you (?:never|did not|have not) (?:actually |ever |even )?(?:rang|ring|rung|call|called|phoned|told|tell|"
        r"order|ordered|paid|pay|sent|send|wrote|write|asked|ask|said|say|mentioned|been|return|returned|email|emailed|spoken|"
        r"came)\b|you are (?:wrong|mistaken|making (?:it|this|that) up|not (?:listening|telling)|exaggerating|confused about)|"
        r"prove it|(?:i )?(?:do not|can not) (?:really )?believe (?:you|that|a word)|no[,;]? you (?:did not|have not|are not|"
        r"were not|do not)|no[,;] it (?:is|was|did) not|are you (?:calling|accusing|saying i|really telling)|(?:who|"
        r"what) told you that|let me correct you|(?:actually|well|excuse me)[,;] (?:no|you are|that is not|it was you|you)|"
        r"as a matter of fact_you|i (?:highly )?doubt (?:that|it|you)|(?<![^.!?;] )wrong[.!]|listen(?: here)?[,;] (?:you|mate|"
        r"lady|pal)|you (?:always|just|only) (?:complain|want|make|come)|do not lie|that can not be (?:right|true)",
        unless=r"that is not true of|you never (?:should|had)|did not (?:get|have|receive)|sorry|(?:you|you did) not (?:have|"
        r"need) to|\?$|you are not (?:wrong|confused|mistaken)|never (?:called|rang) you|(?:i can see|i see|why)|"
        r"believe that (?:you|this|it|we) (?:have|had|happened|did)|so you|if you|if that",
        before=r"(?:that|because|since|if|why|when|so|and|says)",
    ),
    rule(
        "flat-refusal",
        0.8,
        r"(?:it|that|this|which|you)(?: is| are| was| were)? not (?:covered|included|refundable|eligible|entitled|returnable|"
        r"transferable|negotiable|(?:under|in) (?:guarantee|warranty|the plan))|full stop(?= ?[.!])|end of (?:story|"
        r"discussion)|[,;] so no(?= ?[.!])|no exceptions|(?:i|we) (?:have to|must) (?:refuse|decline|say no)|"
        r"out of (?:warranty|guarantee)_(?:so|sorry)|that is final|you are out of luck",
        unless=r"\?|what does|even though|(?:but|though) (?:i|we) (?:can|will)|why it is not",
    ),
    rule(
        "defensive",
        0.7,
        r"(?:we are|it is|i am|there (?:is|are)|we have|we get)(?: just| really| very| so| all| rather| pretty|"
        r" quite)* (?:busy|swamped|short staffed|understaffed|run off our feet|rushed off|only human|a lot of (?:orders|calls|"
        r"customers|people|complaints|parcels)|hundreds of|thousands of|so many (?:orders|calls|customers))|(?:we|"
        r"i) did (?:our|my|the) best|(?:i|we) (?:was|were) (?:only |just )?(?:told|asked|following)|(?:we|i) (?:can not|"
        r"could not) (?:have known|know everything|be everywhere|help (?:that|it))|what else (?:could|can|was|am) (?:i|we)|"
        r"(?:we|i) (?:sent|told|gave|mailed|wrote) you (?:an?|the|several|two|that) (?:\w+ )?(?:email|letter|text|message|"
        r"notice|reminder)s?",
        unless=r"sorry|no excuse|is not an excuse|still|\?$|busy (?:but|so i will)|i will",
    ),
    rule(
        "blames-customer",
        0.75,
        r"(?<![^.!?;] )(?:well,? |so |maybe |then |perhaps )?(?:just |please |try )?(?:read|check|reading|checking|listen|"
        r"look at|follow|keep|pay attention to|learn)(?:ing)? (?:the |your |to )?[\w' ]{2,25}(?:next time|first|properly|"
        r"before you (?:call|complain|buy|sign)|more carefully|harder)|you were (?:careless|too (?:rough|slow|late|rushed)|"
        r"not careful|rough|sloppy)|(?:that is|it is) (?:what|how) (?:happens|it goes) (?:when|if) you|that is what you get|"
        r"you only have yourself|serves you right|next time[,;] (?:read|check|think|ask|be)",
        unless=r"let me|i will|shall we|together|i would",
    ),
    rule(
        "blames-others",
        0.75,
        r"(?:the |our |my |those |some )?{other} (?:have |has |always |again |just )*(?:mixed|packed|sent|gave|told|put|did|"
        r"made|left|dropped|never|wrote|booked)\b[^.?!]{0,40}(?:not me|not us|not my|not our|do not look at|nothing to do with|"
        r"blame)",
        unless=r"ours to|i will (?:fix|put)|sorry",
    ),
    rule(
        "genuine-thanks",
        0.75,
        r"(?:(?:so |very |really )?(?:glad|pleased|good|great|lucky|grateful)|thank goodness|thank god|it is good|"
        r"i am glad) (?:that )?you (?:told|mentioned|checked|said|asked|spotted|kept|noticed|brought|raised|rang|flagged|"
        r"caught|pointed|wrote)(?: [\w']+){1,}",
        unless=r"\?",
    ),
    rule(
        "blames-others",
        0.75,
        r"(?:is|was|it is|all|purely|entirely) (?:all )?(?:the |those |that )?(?!(?:my|our|your|not|whose|a|no|of|"
        r"this)\b)[\w']+ (?:fault|mistake|doing)(?= ?[.!,;])",
        unless=r"(?:still|is|it is) (?:ours|my job|our job|mine|on us)|ours to|i will (?:fix|put|sort|make)|not (?:\w+ )?fault|"
        r"your own|sorry|\?|our own",
    ),
    rule(
        "defensive",
        0.7,
        r"i was not (?:there|here|in|on shift|on duty|working|even)|(?:he|she|they) (?:has|have) a (?:hard|tough|difficult|"
        r"stressful) (?:job|time|day)|you have to (?:understand|see|realise)_?(?: that)? (?:we|they|he|she|it|our|my)",
        unless=r"sorry",
    ),
    rule(
        "defensive",
        0.75,
        r"i can only (?:go by|tell you|do|see) what|i have to (?:ask|do|follow|say|check) (?:that|this|it|everyone|everybody)|"
        r"(?:it is |it has been )?(?:just )?one of those (?:days|weeks)|we (?:can )?only (?:sell|deliver|pass on|take|"
        r"send) (?:them|it|what|the)|(?:do not|not) take (?:it|this|that) (?:the wrong way|personally|out on)|"
        r"people are (?:usually|normally|generally) (?:pleased|happy|satisfied)|(?:thousands|lots|most|plenty) of (?:people|"
        r"customers)[\w ]{3,25}(?:happy|use|like|complain|problem)|i do not make the rules|(?:it is|that is) (?:the most|all|"
        r"as much as) (?:my (?:screen|system)|i can|they|i am allowed)|there (?:has|must have) been a misunderstanding|"
        r"above board|i only (?:meant|said|asked|follow)|you would not believe (?:what|how)",
        unless=r"but i (?:will|can)",
    ),
    rule(
        "blames-customer",
        0.75,
        r"are you (?:quite |really |absolutely |very )?(?:sure|certain) (?:that )?(?:you|it was not you|"
        r"it is not)(?: [\w']+){1,}|did you (?:\w+ ){1,6}perhaps\?|did you (?:perhaps|maybe|possibly|by any chance) [\w']+|"
        r"do not you (?:read|check|look|listen|know|remember)|you (?:put|plugged|set|typed|gave|wrote) (?:it|that|this|"
        r"the \w+) (?:back )?(?:in |into )?(?:the |a |us the )?wrong",
        unless=r"sure you (?:want|are (?:all right|ok|comfortable)|would like|do not mind|have (?:enough|everything))|"
        r"by (?:any )?chance have",
    ),
)
