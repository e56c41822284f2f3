"""Patterns for empathy: feelings named and accepted, apologies of every kind, and their missteps."""

from game.language.pattern import rule

_SORRY = (
    r"(?:{we} {am} {adv}sorry|(?<![^.!?;] )(?:oh,? |ah,? |no,? |hi,? |hello,? |oh no,? |yes,? |right,? |ok,? |and )?(?:so |"
    r"very |really |terribly |truly )?sorry|(?:my|our) (?:sincere |deepest |sincerest |heartfelt |full |humble |"
    r"most sincere )?apolog(?:ies|y)|(?:{we} )?(?:do |must |would like to |want to |can only |wish to |"
    r"have to )?{adv}apologise|(?:sincere |many |huge |big |massive )?apologies (?:for|about|that|again)|"
    r"{we} owe you an apology|sorry (?:about|for (?:the|that|this|what|all|your|any|not|keeping|being|having|making|how we|our|"
    r"my|taking|everything|it)|to hear|that (?:we|i|this|your|it|happened|you have had)|we|you (?:had|have had|have been|"
    r"were left|were kept|were told)))"
)
_NOT_SORRY = (
    r"(?:not|never|hardly) (?:\w+ )?sorry|sorry[,;]? (?:what|who|i did not (?:catch|hear|get)|could you|can you|say that|"
    r"but i did not|pardon)|sorry\?|sorry (?:to bother|to (?:interrupt|ask)|for (?:interrupting|asking|yourself))|(?:you|he|"
    r"she|they) (?:\w+ )?sorry|better safe than sorry|you will be sorry"
)
_OWN = (
    r"(?:(?:that|this|it)(?: {be}| s)? {adv}(?:(?:all |entirely |completely |clearly |plainly |simply |fully )?(?:our|"
    r"my)(?: own)? (?:fault|mistake|doing|error|failure|slip|responsibility|mess|mix up|oversight|blunder)|(?:down to|"
    r"on) (?:us|me)(?! to\b))|(?:that|this|it)(?: one)? is on (?:us|me)|(?:my|our) (?:mistake|fault|bad|error)(?= ?[.!,;]| and|"
    r" not)|we (?:{adv})?(?:got|did|handled) (?:this|it|that|things|your \w+) (?:\w+ )?(?:wrong|badly|poorly)|{we} (?:made|"
    r"have made|had made) (?:a|an|the) (?:\w+ )?(?:mistake|error|mess)|{we} (?:really |simply |have |clearly )?(?:let|"
    r"failed) you(?: down)?|{we} (?:messed|screwed|slipped) up|we (?:have )?dropped the ball|{we} (?:should|"
    r"ought to) (?:never )?have(?! to\b)|we (?:should|ought) not (?:to )?have|(?:take|accept) (?:full |the |complete |"
    r"all )?(?:responsibility|blame)|the (?:mistake|fault|error|blame) (?:is|was|lies) (?:\w+ )?(?:ours|mine|with us|"
    r"on our side)|(?:is|was) (?:our|my) (?:fault|mistake|doing|error|failure)|we are (?:the ones )?(?:to blame|at fault|"
    r"responsible)|(?:that|this|it) (?:is|was) {adv}(?:wrong|careless|thoughtless|bad|poor|sloppy|clumsy) of (?:us|me)|"
    r"it was us(?= ?[.!,;])|we were wrong|it was not you[,;] it was us|(?:our|my) (?:\w+ )?(?:mistake|fault|error|failure|"
    r"doing),? not yours)"
)
_OUR_DEED = (
    r"(?:that |because )?(?:we|i) (?:have |had |also |really |just |never |clearly |simply |both )?(?:left|lost|sent|forgot|"
    r"missed|broke|charged|kept|let|sold|gave|told|did not|failed|never|packed|put|booked|made|overcharged|mixed|took|"
    r"cancelled|messed|ignored|damaged|delivered|billed|promised|got|keep|were (?:late|wrong|slow)|had not|have not|kept|"
    r"did)(?! my best| our best| all we could| nothing| everything)"
)

RULES = (
    rule(
        "names-feeling",
        0.85,
        r"you (?:must |do |really |still |clearly |obviously |probably |just |understandably |might |may |will |"
        r"would )?(?:sound|seem|look|be|are|feel|have been|were|felt|have felt)(?: be| been| feeling| feel|"
        r" like you are)? {adv}{negfeel}\b|(?:right|reason) to (?:be|feel) {adv}{negfeel}\b",
        unless=r"(?:if|when|because|do not|no need|stop|always|no reason|glad|hope|so that|until|unless|once|make sure|"
        r"let me know) (?:\w+ ){0,2}you|you (?:are|look|seem|sound) (?:not|lost)(?: \w+)?$|(?:are|"
        r"is) not (?:\w+ )?(?:angry|upset)|are you (?:\w+ )?(?:happy|glad|pleased)|sorry (?:that |if )?you|you (?:are|look|"
        r"seem|sound) (?:so |very )?(?:hard|difficult|tough|unfair|mad|awful|terrible|horrible)|you feel that way|"
        r"why (?:are|do|would|should|did) you",
        before=r"(?:if|sorry|that|sorry if|glad|happy|hope) you",
    ),
    rule(
        "names-feeling",
        0.75,
        r"(?:that|this|it|which|what a) (?:must|would|can|could|has to|is|was) {adv}(?:(?:have been|be|feel|have felt|"
        r"have left you|make you|leave you|made you|been) )?{adv}(?:madden\w+|horrible for you|awful for you|frustrat\w+|"
        r"worr\w+|annoying|upsetting|disappoint\w+|exhaust\w+|stressful|confusing|embarrass\w+|nerve racking|maddening|"
        r"infuriating|tiring|hurtful|distressing|scary|frightening|humiliating|disheartening|painful)",
        unless=r"find it (?:annoying|confusing) that you|you are",
    ),
    rule(
        "names-feeling",
        0.7,
        r"(?:your|the) (?:frustration|worry|anger|disappointment|concern|anxiety|confusion|annoyance|upset|irritation) (?:is|"
        r"makes|must)|(?:understand|see|hear|get|appreciate|sense|feel) (?:your|the) (?:frustration|worry|anger|disappointment|"
        r"concern|anxiety|confusion|annoyance|upset|irritation)|{negfeel} (?:is how|is what) (?:anyone|you)",
        before=r"(?:do not|can not|never)",
    ),
    rule(
        "validates",
        0.8,
        r"(?:of course|no wonder|naturally|understandably) you (?:are|were|feel|felt|would|want|wanted|need|do|did|have|expect|"
        r"expected) {g3}[\w']{3,}",
        unless=r"^of course you (?:can|may)|of course you (?:do|did)(?= ?[.!,])|not my|wrong",
    ),
    rule(
        "validates",
        0.85,
        r"you have (?:every|a|all the|a perfect|a good) (?:right|reason)|{adv}understandable|(?:makes|make|makes perfect|"
        r"makes complete) sense (?:that|why|to (?:be|feel|want))|(?:any ?one|any ?body|most people|many people) (?:would|"
        r"in your)|i do not blame you|no wonder(?= ?[.,!;]| (?:after|with|when|that))|it (?:hurts|stings|is (?:hard|no fun|"
        r"not nice|horrible|awful)) (?:to be|being|when)|you are (?:{adv})(?:right|entitled|allowed) to (?:be|feel|expect|ask|"
        r"want|complain)|(?:perfectly|completely|totally|quite|entirely|only) (?:natural|normal|reasonable|fair|human)|"
        r"it is only (?:right|fair|natural|human)",
    ),
    rule(
        "validates",
        0.75,
        r"i (?:can |do |completely |totally |really |fully |absolutely |certainly )?(?:understand|see|get|appreciate|"
        r"imagine) (?:why|how|that (?:you|this|it)) {g6}[\w']{3,}|(?:that|this|it|us|you|phone|me|week|days) (?:is|was|"
        r"really is|simply is) {adv}(?:not|never) (?:{adv})(?:good enough|acceptable|ok|fair|right|how|what you|the way|on)|"
        r"(?:that|this) is (?:\w+ )?unacceptable|nobody (?:should|ought to|wants to|likes) (?:have|be|to|being|wait)|"
        r"you (?:should not|ought not to) have (?:had )?to|that is a (?:long|terrible|horrible|awful|dreadful) (?:time|wait|"
        r"thing|way|experience)|you deserve(?:d)? (?:better|more)|(?:with|after) {g6}(?:who would not be|i would be|"
        r"anyone would)",
        unless=r"how you (?:feel|might think)|know (?:exactly|just)|can not understand|do not (?:see|understand|get)|"
        r"not acceptable to (?:shout|swear)|why you (?:are (?:shouting|so|making)|did not|would (?:not|even|do|say|think))|"
        r"speak to me|our policy|i see how (?:this|it) works|if that is not|any ?one (?:else )?would (?:know|see|tell)|"
        r"could have",
    ),
    rule(
        "apologises",
        0.9,
        _SORRY,
        unless=_NOT_SORRY
        + r"|sorry (?:that |if )?you (?:feel|are|think|find|felt|took)|sorry if|sorry[,;]? (?:but )?(?:no|rules|we can not|"
        r"we do not|i can not|you|that is (?:our|the|not)|the (?:rule|policy|system)|there is nothing|it is (?:our|not|policy)|"
        r"not (?:my|our|possible))\b",
        before=r"(?:not|never|to say|say|said|hear|no need to|not going to)",
    ),
    rule(
        "apologises",
        0.8,
        r"(?:[\w']+[,;] |[\w']+ (?:so |really |very ))?sorry(?= ?[.!])|sorry_(?:mr|mrs|ms|miss)",
        unless=r"(?:not|never|better safe than|you are|you will be|no) sorry|sorry[,;]? (?:what|who)",
    ),
    rule(
        "apologises",
        0.55,
        r"{we} {am} {adv}sorry[,;]? but|i regret (?:that|what|how|this)|(?:excuse|pardon) (?:us|me) for",
        unless=r"sorry[,;]? but (?:no|we can not|i can not|that is|there is|it is|you|policy|rules)",
    ),
    rule(
        "owns-fault",
        0.9,
        rf"(?:sorry|apolog\w+)[^?]{{0,120}}{_OWN}|{_OWN}[^?]{{0,90}}(?:sorry|apolog\w+)",
        unless=r"(?:not|n't) (?:\w+ )?(?:our|my) (?:fault|mistake|doing)|not clear|if (?:that|it|this) (?:is|was) (?:our|my)|"
        r"sorry (?:if|you feel)",
        before=r"not",
    ),
    rule(
        "owns-fault",
        0.85,
        rf"(?:sorry|apologise|apologies)(?: to you)?(?: for the fact)?,? {_OUR_DEED}",
        unless=r"sorry[,;]? (?:but|i did not (?:catch|hear|get|see|understand|mean|quite))|can not",
    ),
    rule(
        "owns-fault",
        0.85,
        rf"(?:sorry|apolog\w+)[^?]{{0,80}}[.!;,] (?:and |but )?{_OUR_DEED}",
        unless=r"sorry[,;]? (?:but|i did not (?:catch|hear|get|see|understand|mean|quite))|can not|sorry you (?:feel|are)",
    ),
    rule(
        "owns-fault",
        0.65,
        r"(?:is|was|are|were|that one is|it is all) on (?:us|me)(?= ?[.,!;])",
        unless=r"coffee|meal|drink|lunch|dinner|breakfast|house|delivery|next one|not on|tea|round",
    ),
    rule(
        "owns-fault",
        0.65,
        rf"{_OWN}(?! to decide)",
        unless=r"(?:is|was|are) not (?:\w+ )?(?:our|my)|not clear|whose|if (?:that|it|this) (?:is|was)|not (?:on|down to) us|"
        r"forgive|you (?:are|were) (?:mistaken)|should have (?:been|arrived|come|got|received|it|gone|worked|a )|could be|"
        r"think it",
    ),
    rule(
        "asks-forgiveness",
        0.85,
        r"(?:hope|trust|pray|ask|beg|wish|want) (?:that )?(?:you (?:can|will|could|might|would|may)|for your|you to|"
        r"your) (?:\w+ )?(?:forgive(?:ness)?|pardon)|(?:can|could|will|would) you (?:please |ever )?forgive|"
        r"please (?:do )?forgive|forgive (?:us|me)(?: please)?(?: for| (?=[.!]))",
        unless=r"forgive me[,;] (?:was|is|but|what|did|which|could|for asking)|forgive (?:me|us) for (?:asking|interrupting)",
    ),
    rule(
        "takes-perspective",
        0.85,
        r"in your (?:place|position|shoes|situation)|(?:put|putting) (?:myself|ourselves) in|from your (?:side|point of view|"
        r"perspective|angle|end)|if (?:that|this|it) (?:had )?(?:happened|were|was) (?:to )?(?:me|my|mine)",
        unless=r"if i were in your place i would not (?:have|complain)|calm",
    ),
    rule(
        "takes-perspective",
        0.75,
        r"i (?:would|should) (?:{adv})(?:want|need|like|be|feel|hate|have been|expect|mind|have felt|not want|not like|"
        r"not be) {g9}(?:too|as well|myself|in your \w+|if (?:i|that|it|my))(?= ?[.,;!])|(?:with|after) {g9}(?:i would|"
        r"anyone would)|i (?:can )?(?:only |well |just )?imagine (?:how|what|that (?:you|it|this|must)|being|having|waiting|"
        r"standing)|i would not (?:want|like) (?:to|that|it) {g4}either",
        unless=r"exactly how you|how you feel|happy to|like to help|love to|imagine what (?:would|i)|i would be (?:happy|glad)",
    ),
    rule(
        "thanks-for-patience",
        0.9,
        r"(?:thank(?:s| you)|grateful|appreciate it)(?: so much| very much| again| all| both| kindly| ever so much| a lot|"
        r" you)* for (?:your (?:\w+ )?(?:patience|understanding|time)|waiting|bearing with|holding|hanging on|hanging in|"
        r"being (?:so |very )?(?:patient|understanding)|staying (?:on|with|calm|so)|sticking with|giving me (?:a|the|"
        r"that) (?:minute|moment|time)|putting up)|(?:appreciate|grateful for) (?:your patience|you (?:waiting|"
        r"being (?:so )?patient|bearing|holding))|you have been (?:so |very |really |incredibly )?patient",
        unless=r"in advance",
    ),
    rule(
        "dismisses",
        0.9,
        r"calm (?:yourself )?down|(?:just )?(?:relax|chill(?: out)?|settle down|get over it|cheer up|lighten up|simmer down|"
        r"take it easy)(?= ?[.!,;:]| (?:it|will|please|mate|love|and))|(?:you are |now you are |stop )?(?:overreacting|"
        r"being (?:so )?(?:dramatic|silly|difficult|sensitive|emotional))|(?:no|not a|not such a|hardly a|"
        r"hardly such a) (?:big|huge|great) (?:deal|thing|drama)|(?:not|hardly) (?:exactly )?the end of the world|(?:worse|"
        r"these|such) things (?:happen|have happened)|could be worse|(?:do not|no need to|stop|quit) (?:be(?:ing)? |"
        r"get(?:ting)? )?(?:so )?(?:upset|angry|dramatic|complain(?:ing)?|whin(?:e|ing)|moan(?:ing)?|fuss(?:ing)?|"
        r"panic(?:king)?|worked up|make a fuss|making a fuss|make such a)|(?:there is )?no (?:need|reason|point) (?:to|in|"
        r"for) (?:be(?:ing)? |get(?:ting)? )?(?:so )?(?:upset|angry|worked up|panic|rais\w+ your|shout\w*|yell\w*|scream\w*|"
        r"be so|stress|freak out|make a scene|get like that|drama|all this)",
        unless=r"(?:not|never) (?:going to |here to )?(?:tell|telling|ask|asking|want|saying|say|be told) {g3}(?:calm|relax)|"
        r"do not calm down|i (?:am|will be|need to be|should|will|need to) (?:calm|relax|chill)|to (?:us|me)[,;] (?:but|"
        r"and) not|not going to|no reason for you to have|let us (?:both )?calm",
    ),
    rule(
        "dismisses",
        0.75,
        r"(?:it|that|this|they|you) (?:is|was|are|lost|had|got|waited)(?: {adv})? ?(?:only|just|merely|nothing but|hardly|"
        r"a mere) (?!a (?:little|bit) (?:more|longer))(?:water|money|(?:a )?bit|an?|one|two|three|some|the|\d+|ten|a few|"
        r"a couple of|few|your) {g1}[\w']+(?! (?:away|walk|step|click|more|left))|(?:it is|that is|this is) (?:really |so |"
        r"very |quite |pretty )?(?:easy|simple|nothing|(?:not|hardly) (?:{adv})(?:that |so |very |as )?(?:bad|serious|"
        r"important|hard|difficult|much|big|urgent|a problem|an emergency|worth))",
        unless=r"(?:not|never) (?:only|just|merely)|to (?:us|me)[,;]? (?:but|and|though|not)|only (?:a |one |two |three |"
        r"\d+ )?(?:few )?(?:quick |short |small )?(?:minutes?|moment|seconds?|step|matter|question|guess|click|hour|"
        r"formality|day)|only a (?:fix|start|first)|but (?:not )?(?:to|for) you|(?:is|was) not right|just (?:a |"
        r"the )?(?:word|name|way|question|second|moment)|i know|not good|only (?:the|an?) (?:start|example|estimate|idea)|"
        r"just (?:one|the) (?:thing|way)|if|not true|just (?:a|some) (?:quick|more)|on the way|just the (?:job|thing)|"
        r"the only|you are (?:just|only)|between|(?:is|are) just an? (?:short|little|kind|sort|name|word|\w+ (?:between|"
        r"that|which|for|from))|not dismiss",
    ),
    rule(
        "dismisses",
        0.7,
        r"(?:i am sure )?(?:it|everything|that) (?:is|will be) (?:all )?(?:fine|ok|all right)(?= ?[.!]|,? (?:do not|stop|"
        r"really))|(?:you|they|he|she|it) will (?:live|survive|get over it|be fine|cope|manage|dry(?: out)?|(?:soon )?pass|"
        r"heal)(?= ?[.!,;])|it happens(?= ?[.!])|that is life|too bad|tough luck|suck it up|deal with it|(?:just )?(?:be|"
        r"think) positive|everyone (?:has|gets|is) (?:to wait|problems|busy|delays)|you are not the only one|"
        r"other people have (?:real|bigger|worse)|there are (?:people|others) (?:\w+ )?worse|first world problem|"
        r"so what(?= ?[.?!])|what is the (?:big deal|fuss)|be grateful|count yourself lucky|stop worrying",
        unless=r"(?:will be|is) (?:fine|ok) (?:for|with)|if (?:it|that|everything)|until|because|i will|we will deal|make sure",
    ),
    rule(
        "empty-apology",
        0.85,
        r"(?:sorry|apolog\w+|regret) (?:that |if |to hear that |for how |about how |for the way |you )?(?:you|anyone|"
        r"anybody) (?:might |may |have |are |were |feel|felt|think|thought|find|found|took|got|get|seem)(?: ?(?:feel|felt|"
        r"feeling|been|are|find|found|offended|upset|unhappy|that way|like that|so|this|it|disappointed|frustrated|angry|"
        r"not happy))+|(?:sorry|apologise|apologies) (?:if|for any(?! inconvenience))|sorry for any offence|sorry you feel|"
        r"mistakes were made",
        unless=r"sorry you (?:have (?:been|had)|were (?:left|kept|told|sent|charged|treated|not)|had)|sorry if (?:i|we) (?:was|"
        r"were) (?:rude|short|unclear|too)",
    ),
    rule(
        "overdone-emotion",
        0.85,
        r"(?:absolutely |utterly |completely |totally |so |just )?(?:heartbroken|devastated|horrified|mortified|distraught|"
        r"shattered|in tears|beside myself|sick to my stomach)(?= |[.!,])|i (?:could|want to|am going to) (?:cry|weep)|"
        r"breaks my heart|worst thing i (?:have )?ever|omg|oh my god|i (?:will|can) never forgive (?:myself|us)|"
        r"a thousand apologies|(?:so,? ){3,}(?:very )?sorry|(?:sorry,? ){3,}",
        unless=r"you (?:must|are|were|sound|look|seem|have)|must (?:be|have been)|not (?:heartbroken|the end)",
    ),
    rule(
        "false-cheer",
        0.8,
        r"have an? (?:\w+ )?(?:awesome|amazing|fabulous|fantastic|super|magical|brilliant|epic|blessed) (?:\w+ )?(?:day|one|"
        r"time|week|weekend|evening)|no worries at all!|(?:awesome|super|yay|woohoo|hooray|yippee|happy days|cool beans|"
        r"easy peasy|hakuna matata|amazing)!|turn that frown|smile!|faceglad faceglad|(?:super|so) (?:excited|stoked|"
        r"pumped) to help|always look on|hey hey|happy happy",
    ),
    rule(
        "claims-feeling",
        0.85,
        r"(?:know|understand|feel|get) (?:exactly|just|precisely|perfectly|completely) (?:how|what) (?:you|that|it|"
        r"this)(?: (?:feel|felt|are feeling|must|feels|are going|have been|is like|mean))?|know (?:exactly )?how you feel|"
        r"(?:i )?felt (?:exactly )?the same(?: way)?|i have been (?:exactly )?(?:where you are|in (?:exactly )?the same)|"
        r"(?:the same|same thing) happened to me|i feel your pain",
        unless=r"(?:can not|do not|not|never|would not|will not) (?:\w+ )?(?:know|claim|pretend|say|imagine)|what you (?:need|"
        r"ordered|want|mean)|i know (?:exactly|just) what (?:is|went|happened)",
    ),
    rule(
        "owns-fault",
        0.85,
        rf"{_OUR_DEED}[^?!]{{0,80}}(?:and |[.,;] )(?:and )?(?:for that )?(?:i |we )?(?:am |are )?(?:so |very |truly |really |"
        rf"deeply )*(?:sorry|apologise)",
        unless=r"sorry[,;]? but|sorry you (?:feel|are)|can not|not sorry",
    ),
    rule(
        "validates",
        0.75,
        r"i (?:do )?(?:know|realise|see|understand) (?:that )?(?:it|this|that|waiting|all this) (?:is|was|has been|must be|"
        r"can be) (?:{adv})(?:(?:a|an|such a|such an) )?(?:real |huge |big )?(?:{negfeel}|nuisance|pain|hassle|bother|mess|"
        r"shock|worry|nightmare|lot|annoyance|burden|not easy|no fun|inconvenient)",
        unless=r"i know (?:it|this|that) is not",
    ),
    rule(
        "dismisses",
        0.7,
        r"surely (?:it|that|this|a|you|one) {g6}(?:is|can|are|do) not|can not be (?:that|so) (?:bad|hard|important|urgent)|"
        r"(?:you will|they will|he will|she will) get used to it|no harm done|nobody (?:died|got hurt)|what is done is done|"
        r"no use (?:crying|complaining)",
    ),
    rule(
        "dismisses",
        0.7,
        r"(?:really |so |quite |super |perfectly )+(?:quite )?(?:simple|easy|normal)(?= ?[.!,;]|$)|every(?:one|"
        r"body) (?:else )?(?:can|knows how|manages)(?: \w+){0,3}|nothing to worry about|such a (?:difference|fuss|drama|"
        r"problem)(?= ?[?.!,])|you (?:really )?can not miss it|all is well that ends well|do not let it (?:upset|bother|"
        r"get to) you|(?:so|and) what does it matter|you will have forgotten",
        unless=r"(?:not|never) (?:so |that |as |quite |really )?(?:simple|easy|normal)|makes? such a difference|made such|"
        r"not everyone|perfectly normal to (?:feel|be)|normal (?:to feel|reaction)",
    ),
    rule(
        "false-cheer",
        0.7,
        r"(?:have|wish you|enjoy) an? (?:very |really |absolutely )?(?:wonderful|lovely|great|fabulous|super|nice|magical|"
        r"beautiful) (?:rest of (?:the|your) )?(?:day|weekend|evening|afternoon|week)(?= ?[!])|(?:wonderful|great|fantastic|"
        r"super|amazing) news[,;] it is all|(?:super|so) easy!|(?:perfect|lovely|wonderful|great|fantastic|super)[,;!] (?:so |"
        r"then )?(?:that is|it is|you are|we are) (?:all )?(?:settled|solved|sorted|done|happy|fixed)|stay positive|yippee|"
        r"happy to be of service!",
    ),
)
