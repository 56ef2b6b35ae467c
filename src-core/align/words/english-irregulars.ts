const lines = `
be am is are was were been being
have has had having
do does did done
go goes went gone
say said
make made
take took taken
come came
see saw seen
know knew known
get got gotten
give gave given
find found
think thought
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot
drink drank drunk
hide hid hidden
sleep slept
steal stole stolen
bear bore borne born
fly flew flown
swear swore sworn
blow blew blown
tear tore torn
sink sank sunk
swim swam swum
freeze froze frozen
arise arose arisen
bind bound
bite bit bitten
bleed bled
breed bred
cling clung
creep crept
dig dug
flee fled
forbid forbade forbidden
forgive forgave forgiven
foresee foresaw foreseen
grind ground
kneel knelt
light lit
overcome overcame
ring rang rung
shine shone
shrink shrank shrunk
slay slew slain
slide slid
spin spun
spring sprang sprung
stick stuck
sting stung
sweep swept
swing swung
undergo underwent undergone
undertake undertook undertaken
wake woke woken
weave wove woven
weep wept
withdraw withdrew withdrawn
lend lent
bend bent
lay laid
show shown
prove proven
dwell dwelt
beseech besought
smite smote smitten
hew hewn
sow sown
behold beheld
beget begat begotten
man men
woman women
child children
foot feet
tooth teeth
mouse mice
goose geese
ox oxen
person people
wife wives
life lives
knife knives
half halves
self selves
wolf wolves
leaf leaves
thief thieves
shelf shelves
calf calves
loaf loaves
crisis crises
analysis analyses
basis bases
thesis theses
phenomenon phenomena
criterion criteria
medium media
bacterium bacteria
datum data
good better best
bad worse worst
far further farther
little less least
many more most much
he him his himself
she her hers herself
they them their theirs themselves
we us our ours ourselves
i me my mine myself
you your yours yourself yourselves thee thou thy thine ye
it its itself
who whom whose
die died dying dies
tie tied tying
lie lied lying
british britain
french france
spanish spain
`

/** Irregular inflected form to lemma. The first word of each line is the lemma of the others. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, lemma] as const)
    }),
)
