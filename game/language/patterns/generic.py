"""Patterns for the generic scores of `rapport understand`: speech acts that any talk has. They teach nobody and judge nobody."""

from game.language.pattern import rule

RULES = (
    rule(
        "thanks",
        0.95,
        r"(?:thanks?|thank you|cheers|much obliged|ta(?= ?[.!,]))\b|(?:i|we) (?:really |do |truly |very much |greatly |"
        r"certainly )*appreciate|(?:i am|we are) (?:so |very |really |most )?(?:grateful|thankful)|(?:that is|how|very|so|"
        r"it is|you are) (?:so |very |really )?kind of you",
        reported=True,
        unless=r"thanks to|thank god|thank goodness|no thanks",
    ),
    rule(
        "apology",
        0.9,
        r"(?:i am |we are |so |very |really |terribly |awfully )?sorry|apolog(?:ies|y|ise|ising)|(?:excuse|pardon|"
        r"forgive) (?:me|us)|my (?:bad|mistake|apologies)|i (?:do )?beg your pardon|i regret",
        unless=r"sorry state|(?:you|he|she|they) (?:should be|are|will be|said) sorry|no need to apologise|feel sorry for",
    ),
    rule(
        "suggestion",
        0.8,
        r"(?:i|we) (?:would |will |can |do |strongly |really )*(?:suggest|recommend|advise|urge)|(?:you|we) (?:could|should|"
        r"might|may|ought to|can|need to|have to|better|must)(?: (?:also|always|just|maybe|probably|really|definitely|at least|"
        r"want to|perhaps|even|consider|try|not))* \w+|(?:why do not|why not) (?:you|we|just)?|(?:how|what) about|"
        r"have you (?:ever )?(?:tried|considered|thought (?:about|of)|looked into)|if i were you|(?:it )?(?:might|may|could|"
        r"would) (?:be (?:a good|better|best|helpful|worth|nice|useful)|help)|(?:maybe|perhaps) (?:you|try|it|we|just|a)|"
        r"it is (?:best|better|important|good) (?:to|if|that)|let us\b|my advice|one (?:thing|idea|option)|make sure (?:you|to|"
        r"that)|(?<![^.!?;] )(?:just |please |also |and |so |then |maybe )?(?:try|consider|talk to|speak to|reach out|ask|"
        r"look for|take|find|start|keep|focus|think about|remember|go|write|call|get|give|do not|stop|be)\b(?! (?:you|care))",
        unless=r"\?$|can you|could you|you can not|would you",
    ),
    rule(
        "information",
        0.6,
        r"(?:there (?:is|are|was|were)|it (?:is|was)|this is|that is|they (?:are|have|were)|the [\w']+ (?:is|are|was|were|has|"
        r"have|can|costs?|takes?|runs?)|studies|research|according to|because|which means|people (?:who|with|often|can|are)|"
        r"usually|most (?:people|of)|for example|in (?:general|fact)|also|costs?|\d+)",
        unless=r"\?$|sorry|i (?:feel|think|hope)",
    ),
    rule(
        "promise",
        0.85,
        r"(?:i|we) (?:promise|swear|guarantee|vow)|(?:i|we) (?:will|shall|am going to|are going to)(?: (?:also|just|certainly|"
        r"definitely|be|personally|now|then|go|never|not|always|gladly|happily))* \w+|(?:i|we) can (?:do|get|send|give|make|"
        r"take|help|arrange|show|bring) (?:that|it|you|this|a|the|one)|let me\b|you (?:have|got) my word|count on (?:me|us)|"
        r"(?:no problem|sure|of course|all right|ok|certainly|absolutely|with pleasure|my pleasure)(?= ?[.!,;])|"
        r"leave it (?:with|to) me|it is a deal|you can (?:count|rely)",
        unless=r"i will (?:have to|never know|be (?:honest|going))|if i will|\?$",
    ),
    rule(
        "reassurance",
        0.75,
        r"(?:do not|no need to|try not to|nothing to|please do not) (?:worry|panic|be (?:afraid|scared|sorry|too hard)|give up|"
        r"lose hope|stress)|you are (?:not (?:alone|the only|a (?:bad|failure|burden)|crazy|weak|wrong)|doing (?:great|well|"
        r"fine|the right|a great|so|ok|your best|good|everything)|(?:very |so |really |quite |definitely |truly )*(?:strong|"
        r"brave|right|amazing|worth|loved|a (?:good|great|strong|wonderful|caring|kind)|on the right|in good hands|welcome|"
        r"capable|smart|important|enough|valued))|it (?:will|is going to|does|gets|can) (?:all |definitely |"
        r"eventually )?(?:be (?:ok|fine|all right|better|good)|get (?:better|easier)|pass|work out|better|easier)|"
        r"things (?:will|do|can|get)|you (?:can|will|have got|got) (?:do (?:it|this)|get through|make it|this|be (?:ok|fine|"
        r"all right)|find|overcome|figure|succeed|feel better)|i (?:am )?(?:here|believe in you|have faith|am sure (?:you|it|"
        r"things|that)|know you (?:can|will)|am (?:so |very )?(?:proud|happy|glad) (?:of|for|that|to hear))|(?:that is|this is|"
        r"sounds like) (?:such )?(?:really |very |so |a |an )*(?:great|good|awesome|wonderful|excellent|amazing|fantastic|"
        r"normal|understandable|natural|ok|fair|positive|smart|tough|hard|rough|valid|true)|(?:hang in|stay strong|"
        r"keep (?:your head|going|it up|trying|fighting)|hold on|good (?:luck|job|for you|idea|point|thing)|best (?:of luck|"
        r"wishes)|well done|congratulations|no worries)|i (?:really |do |sincerely )?(?:hope|wish|understand|admire|appreciate|"
        r"agree)\b|makes sense|completely normal|understandable|you (?:deserve|matter|should be proud)|of course you|"
        r"everyone (?:makes|feels|has)|many people|a lot of people|rest assured",
    ),
    rule(
        "self_disclosure",
        0.8,
        r"(?:i|me) (?:also|too|personally|myself|used to|once|recently|experienced|struggled?|suffered?|remember|lost|"
        r"went through|dealt|had (?:a|the|to|an|my|some|that|this|similar)|was (?:in|a|an|so|very|also|the|never|once|going|"
        r"laid|depressed|diagnosed)|have (?:been|had|a|also|experienced|struggled|felt|never|always|gone|dealt|the same)|felt|"
        r"feel (?:the same|that way|like|so)|know (?:the|that) feeling|am (?:also|in the same|an?|the same)|found|got|tried|"
        r"started|learned|learnt|did|broke|went|worked|lived|moved|grew|hate|love|like|live|work)\b|(?:in my (?:own )?(?:case|"
        r"experience|life|family|situation|past)|when i (?:was|had|got|lost|feel|am|felt|did|went|first)|same (?:here|"
        r"thing happened|boat|with me)|me too|(?:happened|happens) to me|my (?:own |last |first |ex |best |old )?(?:husband|"
        r"wife|boyfriend|girlfriend|partner|mum|mother|dad|father|sister|brother|son|daughter|friend|friends|family|boss|job|"
        r"parents|kids|cat|dog|anxiety|depression|therapist|life|experience|grandmother|roommate|company|school|situation))|"
        r"for me|helped me|i can relate|as someone who",
        unless=r"i (?:am|was) sorry to|\?$|i (?:like|love) (?:that|your|how) |i did not mean|my colleague",
    ),
    rule(
        "rude",
        0.7,
        r"(?:nonsense|rubbish|ridiculous|absurd|pathetic|disgusting|laughable|incompetent|vandal\w*|troll\w*|liar|lying|"
        r"idiotic|garbage|hypocri\w+|stupid\w*|idiots?|ignoran\w+|arrogan\w+|clueless|damn|hell|hate you|shame on|get over|"
        r"stop (?:your|it|this|being|acting|harassing|vandali\w+|reverting|deleting)|leave me alone|mind your own|"
        r"nobody (?:asked|cares)|what gives you|who (?:are|do) you|how dare|why (?:the hell|on earth)|none of your|"
        r"do not (?:ever|you)|are you (?:really|seriously|kidding|joking|blind|stupid|that|even)|what (?:the|is wrong with)|"
        r"seriously\?|sneaky|bully\w*|crap|bull|fuck\w*|shit\w*|ass\b|bitch\w*|whore|slut|cunt|dick|retard\w*|suck(?:s|er)?|"
        r"moron\w*|ugly|kill your|shut up|go away)",
        reported=True,
    ),
    rule(
        "polite",
        0.8,
        r"(?:please(?! do not)|thank(?:s| you)|would you (?:mind|like|please|be|kindly|consider|care)|could you|may i|might i|"
        r"if you (?:do not mind|would|could|have (?:time|a (?:moment|minute|chance))|like)|i (?:would|was) (?:be )?(?:grateful|"
        r"appreciate|wondering|happy to|glad|like to (?:ask|thank|know))|wonder(?:ing|ed)?|(?:good|great|nice|excellent|"
        r"wonderful|fantastic|lovely) (?:work|job|idea|point|article|catch|question|edit)|appreciate|sorry|apologi\w+|(?:^|"
        r"[.!] )(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings|dear)|cheers|best (?:wishes|regards)|kind(?:ly|"
        r" regards| of you)|pardon|welcome|with pleasure|i hope|i noticed|by the way|let me know|any (?:thoughts|ideas|help|"
        r"suggestions|chance)|looking forward|of course|feel free)",
        reported=True,
    ),
    rule(
        "empathy",
        0.75,
        r"(?:(?:so|very|really|truly|deeply|terribly|genuinely) sorry|sorry (?:to hear|for your|that (?:you|this|happened|it)|"
        r"you (?:are|had|have|feel)|about (?:your|that|this|what))|i (?:really |sincerely |truly |do |just |"
        r"sure )?(?:hope (?:you|things|it|this|that|everything|your|he|she)|wish (?:you|i could)|feel (?:for )?(?:you|your|bad|"
        r"so|sad|sorry|the same|that)|understand|can (?:relate|imagine|see|hear|tell|feel)|hear you|care|love you|am (?:so |"
        r"very |really )?(?:proud|happy|glad|sorry|sad|here)|know (?:how|that|it|what) )|hugs?|you (?:are|re) (?:not alone|"
        r"loved|strong|amazing|worth|so)|(?:that|this|it) (?:must|sounds|is|was|has to|really|totally|would|"
        r"just)(?: (?:have been|be|really|so|like|pretty|absolutely|incredibly|very|super|totally|a|an|extremely|completely|"
        r"such))* (?:suck\w*|hard|tough|rough|awful|terrible|horrible|sad|difficult|painful|scary|frustrat\w+|exhaust\w+|"
        r"heartbreaking|shit\w*|sweet|beautiful|great|awesome|amazing|wonderful|unfair|hell|crazy|stressful|devastating|"
        r"understandable)|congratulations|congrats|stay strong|hang in there|best of luck|good luck|thinking of you|my heart|"
        r"god bless|bless you|<3|condolences|take care|proud of you|happy for you|feel better|i have been there|"
        r"face(?:glad)?\b)",
    ),
)
