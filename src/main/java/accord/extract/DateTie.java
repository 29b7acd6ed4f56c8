package accord.extract;

import accord.model.Kind;
import accord.text.Edge;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
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

    private static final Set<String> AGREE = Set.of(
            "agree", "reach", "sign", "strike", "conclude", "clinch", "seal", "broker", "initial", "accept", "approve",
            "negotiate", "make", "finalise", "finalize", "underwrite", "revive", "ink", "adopt", "sponsor");
    private static final Set<String> BEGIN = Set.of(
            "begin", "start", "commence", "take", "enter", "come", "go", "launch", "implement", "hold", "be", "declare",
            "resume", "observe", "open", "execute", "carry");
    private static final Set<String> END = Set.of(
            "end", "collapse", "expire", "fail", "lapse", "finish", "complete", "cease", "abandon", "unravel", "crumble",
            "terminate", "conclude", "fall", "break", "run");
    private static final Set<String> SAY = Set.of(
            "say", "tell", "report", "announce", "add", "confirm", "deny", "state", "claim", "write", "quote", "warn",
            "declare", "note", "repeat", "concede", "mention", "predict", "expect", "believe", "think", "estimate", "admit", "urge", "call", "describe", "explain", "accuse", "insist");
    private static final Set<String> TELLING = Set.of("announce", "declare", "unveil", "publish");
    private static final Set<String> PARTS = Set.of(
            "morning", "evening", "night", "afternoon", "noon", "midday", "midnight", "dawn", "dusk", "hour", "beginning",
            "end", "middle", "start", "day", "week", "month", "late", "early", "weekend");
    private static final Set<String> OWN = Set.of(
            "deal", "agreement", "truce", "ceasefire", "evacuation", "operation", "process", "exchange", "it", "they",
            "transfer", "departure", "exit", "batch", "convoy", "bus", "implementation", "halt", "pause", "this", "accord",
            "pact", "settlement", "swap", "cessation", "cease-fire", "withdrawal", "handover", "lull", "calm", "arrangement");

    private static final Set<String> ENDING =
            Set.of("end", "collapse", "breakdown", "failure", "expiry", "completion", "over");
    private static final Set<String> MOVE =
            Set.of("leave", "depart", "set", "evacuate", "bus", "drive", "board", "exit", "pull", "transfer", "transport");
    private static final Set<String> WHOLE = Set.of("be", "implement", "carry", "execute");
    private static final Set<String> DEAL = Set.of(
            "deal", "agreement", "pact", "truce", "ceasefire", "cease-fire", "accord", "arrangement", "settlement",
            "understanding", "bargain", "swap", "terms", "reconciliation");
    private static final Set<String> FORCE = Set.of("effect", "force", "place", "hold");

    private static final int NEAR = 9;
    private static final int REACH = 14;

    /** What a date in the sentence of a report says of its deal, or null. */
    static DateTie of(Sentence sentence, Timed time, Report report) {
        if (!sentence.parsed()) {
            return null;
        }
        Token gov = governor(sentence, sentence.tokens().get(time.token()));
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
        Event own = event(report, gov, sentence);
        if (gov.isVerb()) {
            return byVerb(sentence, time, report, gov, own);
        }
        if (own != null) {
            return new DateTie(byNoun(sentence, time, own), 3);
        }
        Token noun = sentence.head(gov);
        for (int i = 0; i < 4 && noun != null && !noun.isVerb(); i++) {
            Event above = noun.isNoun() ? event(report, noun, sentence) : null;
            if (above != null) {
                return new DateTie(byNoun(sentence, time, above), 2);
            }
            noun = sentence.head(noun);
        }
        if (ENDING.contains(gov.lemma()) && Tie.tight(sentence, gov.index(), report.events)) {
            return new DateTie(Role.ENDED, 2);
        }
        Token verb = verb(sentence, gov);
        if (verb != null && event(report, verb, sentence) != null) {
            return weaker(byVerb(sentence, time, report, verb, event(report, verb, sentence)), 2);
        }
        return nearest(sentence, time, report, gov);
    }

    private static DateTie byVerb(Sentence sentence, Timed time, Report report, Token gov, Event own) {
        String lemma = gov.lemma();
        Token subject = subject(sentence, gov);
        boolean about = isOwn(sentence, subject, report)
                || isOwn(sentence, object(sentence, gov), report)
                || (AGREE.contains(lemma) && leads(report, gov))
                || (subject == null && follows(report, gov));
        if (SAY.contains(lemma)) {
            boolean ended = sentence.children(gov).stream().anyMatch(c -> ENDING.contains(c.lemma()))
                    && Tie.tight(sentence, gov.index(), report.events);
            if (ended) {
                return new DateTie(Role.ENDED, 2);
            }
            boolean told = TELLING.contains(lemma)
                    && (isEvent(subject, report) || isEvent(object(sentence, gov), report));
            return told ? new DateTie(Role.AGREED, 2) : null;
        }
        Token object = object(sentence, gov);
        if (AGREE.contains(lemma) && (isDeal(subject, report) || isDeal(object, report))) {
            return new DateTie(Role.AGREED, 3);
        }
        if (own != null && !own.kinds().isEmpty() && !own.kinds().contains(Kind.CEASEFIRE)) {
            boolean unsure = own.mood().negated() || Set.of("may", "might", "could").contains(own.mood().modal());
            return unsure ? null : new DateTie(Role.HAPPENED, 3);
        }
        if (AGREE.contains(lemma) && (about || own != null || lemma.equals("agree"))) {
            return new DateTie(Role.AGREED, own != null || about ? 3 : 2);
        }
        if (END.contains(lemma) && about) {
            return new DateTie(Role.ENDED, 3);
        }
        boolean force = BEGIN.contains(lemma) && intoForce(sentence, gov) && hasDeal(report);
        if (force || (BEGIN.contains(lemma) && about)) {
            boolean whole = WHOLE.contains(lemma) && !since(time);
            return new DateTie(whole ? Role.HAPPENED : Role.STARTED, 3);
        }
        if (own != null && own.kinds().contains(Kind.CEASEFIRE)) {
            return new DateTie(Role.STARTED, 2);
        }
        if (since(time) && report.kinds.contains(Kind.CEASEFIRE) && Tie.tight(sentence, gov.index(), report.events)) {
            return new DateTie(Role.STARTED, 2);
        }
        if (MOVE.contains(lemma) && report.kinds.contains(Kind.EVACUATION)) {
            return Mood.of(sentence, gov.index()).negated() ? null : new DateTie(Role.HAPPENED, 2);
        }
        return Tie.tight(sentence, gov.index(), report.events) && !report.kinds.contains(Kind.CEASEFIRE) && moves(report)
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
        Token over = above(sentence, own.token());
        if (over != null && ENDING.contains(over.lemma())) {
            return Role.ENDED;
        }
        Token above = sentence.head(sentence.tokens().get(time.token()));
        boolean of = above != null && above.lemma().equals("of");
        return own.kinds().isEmpty() || of ? Role.AGREED : Role.STARTED;
    }

    /** "… in place since Monday": where the grammar fails, the words still tell. */
    private static DateTie byWords(Sentence sentence, Timed time, Report report) {
        int first = time.token();
        while (first > 0 && sentence.tokens().get(first).begin() > time.expression().begin()) {
            first--;
        }
        if (first < 3 || !since(time) || !hasDeal(report)) {
            return null;
        }
        boolean place = FORCE.contains(sentence.tokens().get(first - 2).lemma());
        return place ? new DateTie(Role.STARTED, 2) : null;
    }

    private static boolean hasDeal(Report report) {
        return report.events.stream()
                .anyMatch(e -> e.kinds().isEmpty() || e.kinds().contains(Kind.CEASEFIRE));
    }

    /** Took effect, came into force, in place. */
    private static boolean intoForce(Sentence sentence, Token verb) {
        for (Token token : sentence.tokens()) {
            boolean under = token.head() == verb.index()
                    || (token.head() >= 0 && sentence.tokens().get(token.head()).head() == verb.index());
            if (under && token.index() > verb.index() && FORCE.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The noun or verb that a noun hangs on, over its preposition. */
    private static Token above(Sentence sentence, int token) {
        Token head = sentence.head(sentence.tokens().get(token));
        return head != null && (head.tag().equals("IN") || head.tag().equals("TO")) ? sentence.head(head) : head;
    }

    /** Whether an event stands shortly before a verb whose subject the grammar lost. */
    private static boolean follows(Report report, Token verb) {
        return report.events.stream()
                .anyMatch(e -> e.token() < verb.index() && verb.index() - e.token() <= REACH);
    }

    /** Whether a deal's own word stands shortly behind a verb: "concluded, with help, an understanding". */
    private static boolean leads(Report report, Token verb) {
        return report.events.stream()
                .anyMatch(e -> e.kinds().isEmpty() && e.token() > verb.index() && e.token() - verb.index() <= REACH);
    }

    private static boolean isDeal(Token noun, Report report) {
        return noun != null
                && (DEAL.contains(noun.lemma())
                        || report.events.stream()
                                .anyMatch(e -> e.token() == noun.index()
                                        && (e.kinds().isEmpty() || e.kinds().contains(Kind.CEASEFIRE))));
    }

    /**
     * What a date says of a deal in a sentence that tells of none by itself: "The swap belongs to the agreement that was
     * announced on Sunday."
     */
    static DateTie loose(Sentence sentence, Timed time) {
        if (!sentence.parsed()) {
            return null;
        }
        Token gov = governor(sentence, sentence.tokens().get(time.token()));
        if (gov == null || !gov.isVerb()) {
            return null;
        }
        Token subject = subject(sentence, gov);
        Token object = object(sentence, gov);
        boolean deal = (subject != null && DEAL.contains(subject.lemma()))
                || (object != null && DEAL.contains(object.lemma()));
        if (!deal) {
            return null;
        }
        String lemma = gov.lemma();
        Role role = null;
        if (AGREE.contains(lemma) || TELLING.contains(lemma)) {
            role = Role.AGREED;
        } else if (END.contains(lemma)) {
            role = Role.ENDED;
        } else if (Set.of("begin", "start", "enter", "implement", "commence").contains(lemma) || intoForce(sentence, gov)) {
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

    private static boolean isEvent(Token noun, Report report) {
        return noun != null && report.events.stream().anyMatch(e -> e.token() == noun.index());
    }

    private static boolean since(Timed time) {
        return time.expression().edge() == Edge.FROM;
    }

    private static boolean moves(Report report) {
        return report.events.stream().anyMatch(e -> !e.kinds().isEmpty());
    }

    /** The nearest event within reach, unless a verb of speech owns the date. */
    private static DateTie nearest(Sentence sentence, Timed time, Report report, Token gov) {
        Token verb = verb(sentence, gov);
        if (verb != null && SAY.contains(verb.lemma())) {
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

    /** The first word above a date that is no preposition and no part of a day. */
    private static Token governor(Sentence sentence, Token date) {
        Token at = sentence.head(date);
        for (int i = 0; i < 6 && at != null; i++) {
            boolean passing = at.tag().equals("IN")
                    || at.tag().equals("TO")
                    || at.tag().equals("RB")
                    || (at.isNoun() && PARTS.contains(at.lemma()));
            if (!passing) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    private static Token verb(Sentence sentence, Token start) {
        Token at = start;
        for (int i = 0; i < 6 && at != null; i++) {
            if (at.isVerb()) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    private static Event event(Report report, Token gov, Sentence sentence) {
        for (Event event : report.events) {
            if (event.token() == gov.index()) {
                return event;
            }
        }
        for (Event event : report.events) {
            Token token = sentence.tokens().get(event.token());
            boolean verbal = event.mood().verb() == gov.index() && (token.isVerb() || !SAY.contains(gov.lemma()));
            if (verbal && gov.isVerb() && !event.kinds().isEmpty() && !event.kinds().contains(Kind.CEASEFIRE)) {
                return event;
            }
        }
        return null;
    }

    private static Token subject(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.label().startsWith("nsubj")) {
                boolean relative = child.tag().startsWith("W");
                return relative ? sentence.head(verb) : child;
            }
        }
        boolean clause = List.of("relcl", "acl", "nmod", "vmod", "prep").contains(verb.label());
        if (clause) {
            return sentence.head(verb);
        }
        Token above = sentence.head(verb);
        boolean shared = above != null && List.of("xcomp", "conj").contains(verb.label());
        return shared ? subject(sentence, above) : null;
    }

    private static Token object(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.label().equals("dobj"))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOwn(Sentence sentence, Token noun, Report report) {
        if (noun == null) {
            return false;
        }
        return OWN.contains(noun.lemma())
                || report.events.stream()
                        .anyMatch(e -> e.token() == noun.index()
                                || sentence.tokens().get(e.token()).head() == noun.index());
    }
}
