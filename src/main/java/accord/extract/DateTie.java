package accord.extract;

import accord.model.Kind;
import accord.text.Edge;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Set;

/**
 * What a date says of a deal: that it was struck then, began or ended, or nothing. Read from the word that the date
 * hangs on.
 *
 * @param role what happened then
 * @param strength 3 the date hangs on the deal's own word, 2 on a word that is tied to it, 1 only stands near
 */
record DateTie(Role role, int strength) {

    /** What happened at a date. */
    enum Role {
        AGREED,
        STARTED,
        ENDED,
        /** It happened then, from begin to end as far as the words say. */
        HAPPENED
    }

    private static final int NEAR = 9;

    /** What a date in the sentence of a report says of its deal, or null. */
    static DateTie of(Sentence sentence, Timed time, Report report) {
        if (!sentence.parsed()) {
            return null;
        }
        Token gov = DateGrammar.governor(sentence, sentence.tokens().get(time.token()));
        if (gov == null) {
            return null;
        }
        DateTie tie = tie(sentence, time, report, gov);
        tie = tie == null && time.token() < 6 ? behind(sentence, time, report) : tie;
        return tie == null ? byWords(sentence, time, report) : edged(tie, time);
    }

    /** A deadline is no beginning, and what goes on since a day has not ended on it. */
    private static DateTie edged(DateTie tie, Timed time) {
        return switch (time.expression().edge()) {
            case AT -> tie;
            case FROM -> tie.role == Role.HAPPENED ? new DateTie(Role.STARTED, tie.strength) : tie;
            case UNTIL -> tie.role == Role.HAPPENED ? null : tie;
            case BY, BEFORE, AFTER -> tie.role == Role.AGREED ? tie : null;
        };
    }

    private static DateTie tie(Sentence sentence, Timed time, Report report, Token gov) {
        Event own = OwnWords.event(report, gov, sentence);
        if (gov.isVerb()) {
            return byVerb(sentence, time, report, gov, own);
        }
        if (own != null) {
            return new DateTie(byNoun(sentence, time, own), 3);
        }
        Token noun = sentence.head(gov);
        for (int i = 0; i < 4 && noun != null && !noun.isVerb(); i++) {
            Event above = noun.isNoun() ? OwnWords.event(report, noun, sentence) : null;
            if (above != null) {
                return new DateTie(byNoun(sentence, time, above), 2);
            }
            noun = sentence.head(noun);
        }
        if (DateWords.ENDING.contains(gov.lemma()) && Tie.tight(sentence, gov.index(), report.events)) {
            return new DateTie(Role.ENDED, 2);
        }
        Token verb = DateGrammar.verb(sentence, gov);
        if (verb != null && OwnWords.event(report, verb, sentence) != null) {
            return weaker(byVerb(sentence, time, report, verb, OwnWords.event(report, verb, sentence)), 2);
        }
        return nearest(sentence, time, report, gov);
    }

    private static DateTie byVerb(Sentence sentence, Timed time, Report report, Token gov, Event own) {
        String lemma = gov.lemma();
        Token subject = DateGrammar.subject(sentence, gov);
        boolean about = OwnWords.isOwn(sentence, subject, report)
                || OwnWords.isOwn(sentence, DateGrammar.object(sentence, gov), report)
                || OwnWords.describes(sentence, gov, report)
                || (DateWords.AGREE.contains(lemma) && OwnWords.leads(report, gov))
                || (subject == null && OwnWords.follows(report, gov));
        if (DateWords.SAY.contains(lemma)) {
            boolean ended = sentence.children(gov).stream().anyMatch(c -> DateWords.ENDING.contains(c.lemma()))
                    && Tie.tight(sentence, gov.index(), report.events);
            if (ended) {
                return new DateTie(Role.ENDED, 2);
            }
            boolean told = DateWords.TELLING.contains(lemma)
                    && (OwnWords.isEvent(subject, report)
                            || OwnWords.isEvent(DateGrammar.object(sentence, gov), report));
            return told ? new DateTie(Role.AGREED, 2) : null;
        }
        Token object = DateGrammar.object(sentence, gov);
        if (DateWords.AGREE.contains(lemma)
                && (OwnWords.isDeal(subject, report)
                        || OwnWords.isDeal(object, report)
                        || OwnWords.describesDeal(sentence, gov, report))) {
            return new DateTie(Role.AGREED, 3);
        }
        boolean named = own != null && own.token() != gov.index();
        if (DateWords.DELAY.contains(lemma) && (named || about)) {
            return null;
        }
        if (DateWords.HALT.contains(lemma) && (named || about)) {
            return new DateTie(Role.ENDED, 2);
        }
        if (named && DateWords.END.contains(lemma) && !DateWords.MOVE.contains(lemma)) {
            return new DateTie(Role.ENDED, 3);
        }
        if (named && DateWords.START.contains(lemma)) {
            return new DateTie(Role.STARTED, 3);
        }
        if (own != null && !own.kinds().isEmpty() && !own.kinds().contains(Kind.CEASEFIRE)) {
            boolean unsure = own.mood().negated()
                    || Set.of("may", "might", "could").contains(own.mood().modal());
            return unsure ? null : new DateTie(Role.HAPPENED, 3);
        }
        if (DateWords.AGREE.contains(lemma) && (about || own != null || lemma.equals("agree"))) {
            return new DateTie(Role.AGREED, own != null || about ? 3 : 2);
        }
        if (DateWords.END.contains(lemma) && about) {
            return new DateTie(Role.ENDED, lemma.equals("break") || lemma.equals("run") ? 2 : 3);
        }
        boolean force =
                DateWords.BEGIN.contains(lemma) && DateGrammar.intoForce(sentence, gov) && OwnWords.hasDeal(report);
        boolean lasts = DateWords.LAST.contains(lemma) && !force && !since(time) && OwnWords.hasDeal(report);
        if (lasts && (about || own != null)) {
            return null;
        }
        if (force || (DateWords.BEGIN.contains(lemma) && about)) {
            boolean whole = DateWords.WHOLE.contains(lemma) && !since(time);
            return new DateTie(whole ? Role.HAPPENED : Role.STARTED, 3);
        }
        if (own != null && own.kinds().contains(Kind.CEASEFIRE)) {
            return new DateTie(Role.STARTED, 2);
        }
        if (since(time) && report.kinds.contains(Kind.CEASEFIRE) && Tie.tight(sentence, gov.index(), report.events)) {
            return new DateTie(Role.STARTED, 2);
        }
        if (DateWords.MOVE.contains(lemma) && report.kinds.contains(Kind.EVACUATION)) {
            return Mood.of(sentence, gov.index()).negated() ? null : new DateTie(Role.HAPPENED, 2);
        }
        return Tie.tight(sentence, gov.index(), report.events)
                        && !report.kinds.contains(Kind.CEASEFIRE)
                        && OwnWords.moves(report)
                ? nearest(sentence, time, report, gov)
                : null;
    }

    private static Role byNoun(Sentence sentence, Timed time, Event own) {
        if (!own.kinds().isEmpty() && !own.kinds().contains(Kind.CEASEFIRE)) {
            return Role.HAPPENED;
        }
        if (since(time)) {
            return Role.STARTED;
        }
        Token over = DateGrammar.above(sentence, own.token());
        if (over != null && DateWords.ENDING.contains(over.lemma())) {
            return Role.ENDED;
        }
        boolean struck = over != null
                && DateWords.AGREE.contains(over.lemma())
                && over.isVerb()
                && sentence.tokens().get(own.token()).label().equals("dobj");
        if (struck) {
            return Role.AGREED;
        }
        Token above = sentence.head(sentence.tokens().get(time.token()));
        boolean of = above != null && above.lemma().equals("of");
        return own.kinds().isEmpty() || of ? Role.AGREED : Role.STARTED;
    }

    /** "… in place since Monday": where the grammar fails, the words still tell. */
    private static DateTie byWords(Sentence sentence, Timed time, Report report) {
        int first = time.token();
        while (first > 0
                && sentence.tokens().get(first).begin() > time.expression().begin()) {
            first--;
        }
        if (first < 3 || !since(time) || !OwnWords.hasDeal(report)) {
            return null;
        }
        boolean place =
                DateWords.FORCE.contains(sentence.tokens().get(first - 2).lemma());
        return place ? new DateTie(Role.STARTED, 2) : null;
    }

    /**
     * What a date says of a deal in a sentence that tells of none by itself: "The swap belongs to the agreement that was
     * announced on Sunday."
     */
    static DateTie loose(Sentence sentence, Timed time) {
        if (!sentence.parsed()) {
            return null;
        }
        Token gov = DateGrammar.governor(sentence, sentence.tokens().get(time.token()));
        if (gov == null || !gov.isVerb()) {
            return null;
        }
        Token subject = DateGrammar.subject(sentence, gov);
        Token object = DateGrammar.object(sentence, gov);
        String lemma = gov.lemma();
        boolean deal = (subject != null && DateWords.DEAL.contains(subject.lemma()))
                || (object != null && DateWords.DEAL.contains(object.lemma()));
        boolean goes = subject != null
                && DateWords.OWN.contains(subject.lemma())
                && !subject.lemma().equals("they")
                && (DateWords.START.contains(lemma) || DateGrammar.intoForce(sentence, gov));
        if (!deal && !goes) {
            return null;
        }
        Role role = null;
        if (DateWords.AGREE.contains(lemma) || DateWords.TELLING.contains(lemma)) {
            role = Role.AGREED;
        } else if (DateWords.END.contains(lemma)) {
            role = Role.ENDED;
        } else if (DateWords.START.contains(lemma)
                || lemma.equals("implement")
                || DateGrammar.intoForce(sentence, gov)) {
            role = Role.STARTED;
        }
        return role == null ? null : edged(new DateTie(role, 1), time);
    }

    /** The verb right behind a date at the head of its clause: "On the Saturday their first convoy left". */
    private static DateTie behind(Sentence sentence, Timed time, Report report) {
        for (int i = time.token() + 1; i < Math.min(sentence.tokens().size(), time.token() + 9); i++) {
            Token token = sentence.tokens().get(i);
            if (token.isVerb()) {
                for (Event event : report.events) {
                    boolean moved = !event.kinds().isEmpty() && !event.kinds().contains(Kind.CEASEFIRE);
                    if (event.token() == i && moved && !event.mood().negated()) {
                        return new DateTie(Role.HAPPENED, 1);
                    }
                }
                return null;
            }
            if (!Character.isLetterOrDigit(token.form().charAt(0))) {
                return null;
            }
        }
        return null;
    }

    private static boolean since(Timed time) {
        return time.expression().edge() == Edge.FROM;
    }

    /** The nearest event within reach, unless a verb of speech owns the date. */
    private static DateTie nearest(Sentence sentence, Timed time, Report report, Token gov) {
        Token verb = DateGrammar.verb(sentence, gov);
        if (verb != null && DateWords.SAY.contains(verb.lemma())) {
            return null;
        }
        Event best = null;
        for (Event event : report.events) {
            int distance = Math.abs(event.token() - time.token());
            boolean nearer = best == null || distance < Math.abs(best.token() - time.token());
            best = distance <= NEAR && nearer && !event.kinds().isEmpty() ? event : best;
        }
        if (best == null) {
            return null;
        }
        boolean truce = best.kinds().contains(Kind.CEASEFIRE);
        return new DateTie(truce ? Role.STARTED : Role.HAPPENED, 1);
    }

    private static DateTie weaker(DateTie tie, int strength) {
        return tie == null ? null : new DateTie(tie.role, Math.min(tie.strength, strength));
    }
}
