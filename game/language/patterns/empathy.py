"""Patterns for empathy: feelings named and accepted, apologies of every kind, and their missteps."""

from game.language.pattern import rule

RULES = (
    rule(
        "names-feeling",
        0.85,
        (
            r"you (?:must |do |really |still |clearly |obviously |probably |just |understandably |might |may |will |would "
            r")?(?:sound|seem|look|be|are|feel|have been|were|felt|have felt)(?: be| been| feeling| feel| like you are)? "
            r"{adv}{negfeel}\b"
        ),
        r"(?:right|reason) to (?:be|feel) {adv}{negfeel}\b",
        unless=(
            r"(?:if|when|because|do not|no need|stop|always|no reason|glad) (?:\w+ ){0,2}you",
            r"(?:hope|so that|until|unless|once|make sure|let me know) (?:\w+ ){0,2}you",
            r"you (?:are|look|seem|sound) (?:not|lost)(?: \w+)?$|(?:are|is) not (?:\w+ )?(?:angry|upset)",
            r"are you (?:\w+ )?(?:happy|glad|pleased)|sorry (?:that |if )?you",
            r"you (?:are|look|seem|sound) (?:so |very )?(?:hard|difficult|tough|unfair|mad|awful|terrible|horrible)",
            r"you feel that way|why (?:are|do|would|should|did) you",
        ),
        before=(r"(?:if|sorry|that|sorry if|glad|happy|hope) you",),
    ),
    rule(
        "names-feeling",
        0.75,
        (
            r"(?:that|this|it|which|what a) (?:must|would|can|could|has to|is|was) {adv}(?:(?:have been|be|feel|have felt|have "
            r"left you|make you|leave you|made you|been) )?{adv}(?:madden\w+|horrible for you|awful for you|frustrat\w+|worr\w+|"
            r"annoying|upsetting|disappoint\w+|exhaust\w+|stressful|confusing|embarrass\w+|nerve racking|maddening|infuriating|"
            r"tiring|hurtful|distressing|scary|frightening|humiliating|disheartening|painful)"
        ),
        unless=(r"find it (?:annoying|confusing) that you|you are",),
    ),
    rule(
        "names-feeling",
        0.7,
        r"(?:your|the) (?:frustration|worry|anger|disappointment|concern) (?:is|makes|must)",
        r"(?:your|the) (?:anxiety|confusion|annoyance|upset|irritation) (?:is|makes|must)",
        r"(?:understand|see|hear|get|appreciate|sense|feel) (?:your|the) (?:frustration|worry|anger|disappointment|concern)",
        r"(?:understand|see|hear|get|appreciate|sense|feel) (?:your|the) (?:anxiety|confusion|annoyance|upset|irritation)",
        r"{negfeel} (?:is how|is what) (?:anyone|you)",
        before=(r"do not|can not|never",),
    ),
    rule(
        "validates",
        0.8,
        r"(?:of course|no wonder|naturally|understandably) you (?:are|were|feel|felt|would|want|wanted) {g3}[\w']{3,}",
        r"(?:of course|no wonder|naturally|understandably) you (?:need|do|did|have|expect|expected) {g3}[\w']{3,}",
        unless=(r"^of course you (?:can|may)|of course you (?:do|did)(?= ?[.!,])|not my|wrong",),
    ),
    rule(
        "validates",
        0.85,
        r"you have (?:every|a|all the|a perfect|a good) (?:right|reason)",
        r"{adv}understandable",
        r"(?:makes|make|makes perfect|makes complete) sense (?:that|why|to (?:be|feel|want))",
        r"(?:any ?one|any ?body|most people|many people) (?:would|in your)",
        r"i do not blame you",
        r"no wonder(?= ?[.,!;]| (?:after|with|when|that))",
        r"it (?:hurts|stings|is (?:hard|no fun|not nice|horrible|awful)) (?:to be|being|when)",
        r"you are (?:{adv})(?:right|entitled|allowed) to (?:be|feel|expect|ask|want|complain)",
        r"(?:perfectly|completely|totally|quite|entirely|only) (?:natural|normal|reasonable|fair|human)",
        r"it is only (?:right|fair|natural|human)",
    ),
    rule(
        "validates",
        0.75,
        (
            r"i (?:can |do |completely |totally |really |fully |absolutely |certainly )?(?:understand|see|get|appreciate|"
            r"imagine) (?:why|how|that (?:you|this|it)) {g6}[\w']{3,}"
        ),
        (
            r"(?:that|this|it|us|you|phone|me|week|days) (?:is|was|really is|simply is) {adv}(?:not|never) (?:{adv})(?:good "
            r"enough|acceptable|ok|fair|right|how|what you|the way|on)"
        ),
        r"(?:that|this) is (?:\w+ )?unacceptable",
        r"nobody (?:should|ought to|wants to|likes) (?:have|be|to|being|wait)",
        r"you (?:should not|ought not to) have (?:had )?to",
        r"that is a (?:long|terrible|horrible|awful|dreadful) (?:time|wait|thing|way|experience)",
        r"you deserve(?:d)? (?:better|more)",
        r"(?:with|after) {g6}(?:who would not be|i would be|anyone would)",
        unless=(
            r"how you (?:feel|might think)|know (?:exactly|just)|can not understand|do not (?:see|understand|get)",
            r"not acceptable to (?:shout|swear)|why you (?:are (?:shouting|so|making)|did not|would (?:not|even|do|say|think))",
            r"speak to me|our policy|i see how (?:this|it) works|if that is not|any ?one (?:else )?would (?:know|see|tell)",
            r"could have",
        ),
    ),
    rule(
        "apologises",
        0.9,
        r"{sorry}",
        unless=(
            r"{notsorry}|sorry (?:that |if )?you (?:feel|are|think|find|felt|took)|sorry if",
            r"sorry[,;]? (?:but )?(?:no|rules|we can not|we do not|i can not|you|that is (?:our|the|not))\b",
            r"sorry[,;]? (?:but )?(?:the (?:rule|policy|system))\b",
            r"sorry[,;]? (?:but )?(?:there is nothing|it is (?:our|not|policy)|not (?:my|our|possible))\b",
        ),
        before=(r"not|never|to say|say|said|hear|no need to|not going to",),
    ),
    rule(
        "apologises",
        0.8,
        r"(?:[\w']+[,;] |[\w']+ (?:so |really |very ))?sorry(?= ?[.!])",
        r"sorry_(?:mr|mrs|ms|miss)",
        unless=(r"(?:not|never|better safe than|you are|you will be|no) sorry|sorry[,;]? (?:what|who)",),
    ),
    rule(
        "apologises",
        0.55,
        r"{we} {am} {adv}sorry[,;]? but",
        r"i regret (?:that|what|how|this)",
        r"(?:excuse|pardon) (?:us|me) for",
        unless=(r"sorry[,;]? but (?:no|we can not|i can not|that is|there is|it is|you|policy|rules)",),
    ),
    rule(
        "owns-fault",
        0.9,
        r"(?:sorry|apolog\w+)[^?]{0,120}{own}",
        r"{own}[^?]{0,90}(?:sorry|apolog\w+)",
        unless=(
            r"(?:not|n't) (?:\w+ )?(?:our|my) (?:fault|mistake|doing)|not clear|if (?:that|it|this) (?:is|was) (?:our|my)",
            r"sorry (?:if|you feel)",
        ),
        before=(r"not",),
    ),
    rule(
        "owns-fault",
        0.85,
        r"(?:sorry|apologise|apologies)(?: to you)?(?: for the fact)?,? {ourdeed}",
        unless=(r"sorry[,;]? (?:but|i did not (?:catch|hear|get|see|understand|mean|quite))|can not",),
    ),
    rule(
        "owns-fault",
        0.85,
        r"(?:sorry|apolog\w+)[^?]{0,80}[.!;,] (?:and |but )?{ourdeed}",
        unless=(r"sorry[,;]? (?:but|i did not (?:catch|hear|get|see|understand|mean|quite))|can not|sorry you (?:feel|are)",),
    ),
    rule(
        "owns-fault",
        0.65,
        r"(?:is|was|are|were|that one is|it is all) on (?:us|me)(?= ?[.,!;])",
        unless=(r"coffee|meal|drink|lunch|dinner|breakfast|house|delivery|next one|not on|tea|round",),
    ),
    rule(
        "owns-fault",
        0.65,
        r"{own}(?! to decide)",
        unless=(
            r"(?:is|was|are) not (?:\w+ )?(?:our|my)|not clear|whose|if (?:that|it|this) (?:is|was)|not (?:on|down to) us",
            r"forgive|you (?:are|were) (?:mistaken)|should have (?:been|arrived|come|got|received|it|gone|worked|a )|could be",
            r"think it",
        ),
    ),
    rule(
        "asks-forgiveness",
        0.85,
        r"(?:hope|trust|pray|ask) (?:that )?(?:you (?:can|will|could|might|would|may)) (?:\w+ )?(?:forgive(?:ness)?|pardon)",
        r"(?:beg|wish|want) (?:that )?(?:you (?:can|will|could|might|would|may)) (?:\w+ )?(?:forgive(?:ness)?|pardon)",
        r"(?:hope|trust|pray|ask|beg|wish|want) (?:that )?(?:for your|you to|your) (?:\w+ )?(?:forgive(?:ness)?|pardon)",
        r"(?:can|could|will|would) you (?:please |ever )?forgive",
        r"please (?:do )?forgive",
        r"forgive (?:us|me)(?: please)?(?: for| (?=[.!]))",
        unless=(r"forgive me[,;] (?:was|is|but|what|did|which|could|for asking)|forgive (?:me|us) for (?:asking|interrupting)",),
    ),
    rule(
        "takes-perspective",
        0.85,
        r"in your (?:place|position|shoes|situation)",
        r"(?:put|putting) (?:myself|ourselves) in",
        r"from your (?:side|point of view|perspective|angle|end)",
        r"if (?:that|this|it) (?:had )?(?:happened|were|was) (?:to )?(?:me|my|mine)",
        unless=(r"if i were in your place i would not (?:have|complain)|calm",),
    ),
    rule(
        "takes-perspective",
        0.75,
        (
            r"i (?:would|should) (?:{adv})(?:want|need|like|be|feel|hate|have been|expect|mind|have felt|not want|not like|not "
            r"be) {g9}(?:too|as well|myself|in your \w+|if (?:i|that|it|my))(?= ?[.,;!])"
        ),
        r"(?:with|after) {g9}(?:i would|anyone would)",
        r"i (?:can )?(?:only |well |just )?imagine (?:how|what|that (?:you|it|this|must)|being|having|waiting|standing)",
        r"i would not (?:want|like) (?:to|that|it) {g4}either",
        unless=(r"exactly how you|how you feel|happy to|like to help|love to|imagine what (?:would|i)|i would be (?:happy|glad)",),
    ),
    rule(
        "thanks-for-patience",
        0.9,
        (
            r"(?:thank(?:s| you)|grateful|appreciate it)(?: so much| very much| again| all| both| kindly| ever so much| a lot| "
            r"you)* for (?:your (?:\w+ )?(?:patience|understanding|time)|waiting|bearing with|holding|hanging on|hanging in|"
            r"being (?:so |very )?(?:patient|understanding)|staying (?:on|with|calm|so)|sticking with|giving me (?:a|the|that) "
            r"(?:minute|moment|time)|putting up)"
        ),
        r"(?:appreciate|grateful for) (?:your patience|you (?:waiting|being (?:so )?patient|bearing|holding))",
        r"you have been (?:so |very |really |incredibly )?patient",
        unless=(r"in advance",),
    ),
    rule(
        "dismisses",
        0.9,
        r"calm (?:yourself )?down",
        r"(?:just )?(?:relax|chill(?: out)?|settle down|get over it)(?= ?[.!,;:]| (?:it|will|please|mate|love|and))",
        r"(?:just )?(?:cheer up|lighten up|simmer down|take it easy)(?= ?[.!,;:]| (?:it|will|please|mate|love|and))",
        r"(?:you are |now you are |stop )?(?:overreacting|being (?:so )?(?:dramatic|silly|difficult|sensitive|emotional))",
        r"(?:no|not a|not such a|hardly a|hardly such a) (?:big|huge|great) (?:deal|thing|drama)",
        r"(?:not|hardly) (?:exactly )?the end of the world",
        r"(?:worse|these|such) things (?:happen|have happened)",
        r"could be worse",
        (
            r"(?:do not|no need to|stop|quit) (?:be(?:ing)? |get(?:ting)? )?(?:so )?(?:upset|angry|dramatic|complain(?:ing)?|"
            r"whin(?:e|ing)|moan(?:ing)?|fuss(?:ing)?|panic(?:king)?|worked up|make a fuss|making a fuss|make such a)"
        ),
        (
            r"(?:there is )?no (?:need|reason|point) (?:to|in|for) (?:be(?:ing)? |get(?:ting)? )?(?:so )?(?:upset|angry|worked "
            r"up|panic|rais\w+ your|shout\w*|yell\w*|scream\w*|be so|stress|freak out|make a scene|get like that|drama|all this)"
        ),
        unless=(
            r"(?:not|never) (?:going to |here to )?(?:tell|telling|ask|asking|want|saying|say|be told) {g3}(?:calm|relax)",
            r"do not calm down|i (?:am|will be|need to be|should|will|need to) (?:calm|relax|chill)",
            r"to (?:us|me)[,;] (?:but|and) not|not going to|no reason for you to have|let us (?:both )?calm",
        ),
    ),
    rule(
        "dismisses",
        0.75,
        (
            r"(?:it|that|this|they|you) (?:is|was|are|lost|had|got|waited)(?: {adv})? ?(?:only|just|merely|nothing but|hardly|a "
            r"mere) (?!a (?:little|bit) (?:more|longer))(?:water|money|(?:a )?bit|an?|one|two|three|some|the|\d+|ten|a few|a "
            r"couple of|few|your) {g1}[\w']+(?! (?:away|walk|step|click|more|left))"
        ),
        (
            r"(?:it is|that is|this is) (?:really |so |very |quite |pretty )?(?:easy|simple|nothing|(?:not|hardly) "
            r"(?:{adv})(?:that |so |very |as )?(?:bad|serious|important|hard|difficult|much|big|urgent|a problem|an emergency|"
            r"worth))"
        ),
        unless=(
            r"(?:not|never) (?:only|just|merely)|to (?:us|me)[,;]? (?:but|and|though|not)",
            r"only (?:a |one |two |three |\d+ )?(?:few )?(?:quick |short |small )?(?:minutes?|moment|seconds?|step|matter|question)",
            r"only (?:a |one |two |three |\d+ )?(?:few )?(?:quick |short |small )?(?:guess|click|hour|formality|day)",
            r"only a (?:fix|start|first)|but (?:not )?(?:to|for) you|(?:is|was) not right",
            r"just (?:a |the )?(?:word|name|way|question|second|moment)|i know|not good",
            r"only (?:the|an?) (?:start|example|estimate|idea)|just (?:one|the) (?:thing|way)|if|not true",
            r"just (?:a|some) (?:quick|more)|on the way|just the (?:job|thing)|the only|you are (?:just|only)|between",
            r"(?:is|are) just an? (?:short|little|kind|sort|name|word|\w+ (?:between|that|which|for|from))|not dismiss",
        ),
    ),
    rule(
        "dismisses",
        0.7,
        r"(?:i am sure )?(?:it|everything) (?:is|will be) (?:all )?(?:fine|ok|all right)(?= ?[.!]|,? (?:do not|stop|really))",
        r"(?:i am sure )?(?:that) (?:is|will be) (?:all )?(?:fine|ok|all right)(?= ?[.!]|,? (?:do not|stop|really))",
        r"(?:you|they|he|she|it) will (?:live|survive|get over it|be fine|cope|manage)(?= ?[.!,;])",
        r"(?:you|they|he|she|it) will (?:dry(?: out)?|(?:soon )?pass|heal)(?= ?[.!,;])",
        r"it happens(?= ?[.!])",
        r"that is life|too bad|tough luck|suck it up|deal with it",
        r"(?:just )?(?:be|think) positive",
        r"everyone (?:has|gets|is) (?:to wait|problems|busy|delays)",
        r"you are not the only one",
        r"other people have (?:real|bigger|worse)",
        r"there are (?:people|others) (?:\w+ )?worse",
        r"first world problem",
        r"so what(?= ?[.?!])",
        r"what is the (?:big deal|fuss)",
        r"be grateful|count yourself lucky|stop worrying",
        unless=(r"(?:will be|is) (?:fine|ok) (?:for|with)|if (?:it|that|everything)|until|because|i will|we will deal|make sure",),
    ),
    rule(
        "empty-apology",
        0.85,
        (
            r"(?:sorry|apolog\w+|regret) (?:that |if |to hear that |for how |about how |for the way |you )?(?:you|anyone|"
            r"anybody) (?:might |may |have |are |were |feel|felt|think|thought|find|found|took|got|get|seem)(?: ?(?:feel|felt|"
            r"feeling|been|are|find|found|offended|upset|unhappy|that way|like that|so|this|it|disappointed|frustrated|angry|"
            r"not happy))+"
        ),
        r"(?:sorry|apologise|apologies) (?:if|for any(?! inconvenience))",
        r"sorry for any offence|sorry you feel|mistakes were made",
        unless=(
            r"sorry you (?:have (?:been|had)|were (?:left|kept|told|sent|charged|treated|not)|had)",
            r"sorry if (?:i|we) (?:was|were) (?:rude|short|unclear|too)",
        ),
    ),
    rule(
        "overdone-emotion",
        0.85,
        (
            r"(?:absolutely |utterly |completely |totally |so |just )?(?:heartbroken|devastated|horrified|mortified|distraught|"
            r"shattered|in tears|beside myself|sick to my stomach)(?= |[.!,])"
        ),
        r"i (?:could|want to|am going to) (?:cry|weep)",
        r"breaks my heart",
        r"worst thing i (?:have )?ever",
        r"omg|oh my god",
        r"i (?:will|can) never forgive (?:myself|us)",
        r"a thousand apologies",
        r"(?:so,? ){3,}(?:very )?sorry",
        r"(?:sorry,? ){3,}",
        unless=(r"you (?:must|are|were|sound|look|seem|have)|must (?:be|have been)|not (?:heartbroken|the end)",),
    ),
    rule(
        "false-cheer",
        0.8,
        r"have an? (?:\w+ )?(?:awesome|amazing|fabulous|fantastic|super) (?:\w+ )?(?:day|one|time|week|weekend|evening)",
        r"have an? (?:\w+ )?(?:magical|brilliant|epic|blessed) (?:\w+ )?(?:day|one|time|week|weekend|evening)",
        r"no worries at all!",
        r"(?:awesome|super|yay|woohoo|hooray|yippee|happy days|cool beans|easy peasy|hakuna matata|amazing)!",
        r"turn that frown|smile!|faceglad faceglad",
        r"(?:super|so) (?:excited|stoked|pumped) to help",
        r"always look on|hey hey|happy happy",
    ),
    rule(
        "claims-feeling",
        0.85,
        (
            r"(?:know|understand|feel|get) (?:exactly|just|precisely|perfectly|completely) (?:how|what) (?:you|that|it|this)(?: "
            r"(?:feel|felt|are feeling|must|feels|are going|have been|is like|mean))?"
        ),
        r"know (?:exactly )?how you feel",
        r"(?:i )?felt (?:exactly )?the same(?: way)?",
        r"i have been (?:exactly )?(?:where you are|in (?:exactly )?the same)",
        r"(?:the same|same thing) happened to me",
        r"i feel your pain",
        unless=(
            r"(?:can not|do not|not|never|would not|will not) (?:\w+ )?(?:know|claim|pretend|say|imagine)",
            r"what you (?:need|ordered|want|mean)|i know (?:exactly|just) what (?:is|went|happened)",
        ),
    ),
    rule(
        "owns-fault",
        0.85,
        (
            r"{ourdeed}[^?!]{0,80}(?:and |[.,;] )(?:and )?(?:for that )?(?:i |we )?(?:am |are )?(?:so |very |truly |really |"
            r"deeply )*(?:sorry|apologise)"
        ),
        unless=(r"sorry[,;]? but|sorry you (?:feel|are)|can not|not sorry",),
    ),
    rule(
        "validates",
        0.75,
        (
            r"i (?:do )?(?:know|realise|see|understand) (?:that )?(?:it|this|that|waiting|all this) (?:is|was|has been|must be|"
            r"can be) (?:{adv})(?:(?:a|an|such a|such an) )?(?:real |huge |big )?(?:{negfeel}|nuisance|pain|hassle|bother|mess|"
            r"shock|worry|nightmare|lot|annoyance|burden|not easy|no fun|inconvenient)"
        ),
        unless=(r"i know (?:it|this|that) is not",),
    ),
    rule(
        "dismisses",
        0.7,
        r"surely (?:it|that|this|a|you|one) {g6}(?:is|can|are|do) not",
        r"can not be (?:that|so) (?:bad|hard|important|urgent)",
        r"(?:you will|they will|he will|she will) get used to it",
        r"no harm done",
        r"nobody (?:died|got hurt)",
        r"what is done is done",
        r"no use (?:crying|complaining)",
    ),
    rule(
        "dismisses",
        0.7,
        r"(?:really |so |quite |super |perfectly )+(?:quite )?(?:simple|easy|normal)(?= ?[.!,;]|$)",
        r"every(?:one|body) (?:else )?(?:can|knows how|manages)(?: \w+){0,3}",
        r"nothing to worry about",
        r"such a (?:difference|fuss|drama|problem)(?= ?[?.!,])",
        r"you (?:really )?can not miss it",
        r"all is well that ends well",
        r"do not let it (?:upset|bother|get to) you",
        r"(?:so|and) what does it matter",
        r"you will have forgotten",
        unless=(
            r"(?:not|never) (?:so |that |as |quite |really )?(?:simple|easy|normal)|makes? such a difference|made such",
            r"not everyone|perfectly normal to (?:feel|be)|normal (?:to feel|reaction)",
        ),
    ),
    rule(
        "false-cheer",
        0.7,
        (
            r"(?:have|wish you|enjoy) an? (?:very |really |absolutely )?(?:wonderful|lovely|great|fabulous|super|nice|magical|"
            r"beautiful) (?:rest of (?:the|your) )?(?:day|weekend|evening|afternoon|week)(?= ?[!])"
        ),
        r"(?:wonderful|great|fantastic|super|amazing) news[,;] it is all",
        r"(?:super|so) easy!",
        (
            r"(?:perfect|lovely|wonderful|great|fantastic|super)[,;!] (?:so |then )?(?:that is|it is|you are|we are) (?:all "
            r")?(?:settled|solved|sorted|done|happy|fixed)"
        ),
        r"stay positive|yippee|happy to be of service!",
    ),
)
