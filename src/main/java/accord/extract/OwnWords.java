package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;

/** Whether words of a sentence speak of the deal that a report tells of. */
final class OwnWords {
    /** Furthest that a word of the deal may stand from a verb that the grammar does not tie to it. */
    private static final int REACH = 14;

    private OwnWords() {}

    static Event event(Report report, Token gov, Sentence sentence) {
        for (Event event : report.events) {
            if (event.token() == gov.index()) {
                return event;
            }
        }
        for (Event event : report.events) {
            Token token = sentence.tokens().get(event.token());
            boolean verbal =
                    event.mood().verb() == gov.index() && (token.isVerb() || !DateWords.SAY.contains(gov.lemma()));
            if (verbal
                    && gov.isVerb()
                    && !event.kinds().isEmpty()
                    && !event.kinds().contains(Kind.CEASEFIRE)) {
                return event;
            }
        }
        return null;
    }

    static boolean isOwn(Sentence sentence, Token noun, Report report) {
        if (noun == null) {
            return false;
        }
        return DateWords.OWN.contains(noun.lemma())
                || report.events.stream()
                        .anyMatch(e -> e.token() == noun.index()
                                || sentence.tokens().get(e.token()).head() == noun.index());
    }

    static boolean isDeal(Token noun, Report report) {
        return noun != null
                && (DateWords.DEAL.contains(noun.lemma())
                        || report.events.stream()
                                .anyMatch(e -> e.token() == noun.index()
                                        && (e.kinds().isEmpty() || e.kinds().contains(Kind.CEASEFIRE))));
    }

    static boolean isEvent(Token noun, Report report) {
        return noun != null && report.events.stream().anyMatch(e -> e.token() == noun.index());
    }

    static boolean hasDeal(Report report) {
        return report.events.stream()
                .anyMatch(e -> e.kinds().isEmpty() || e.kinds().contains(Kind.CEASEFIRE));
    }

    static boolean moves(Report report) {
        return report.events.stream().anyMatch(e -> !e.kinds().isEmpty());
    }

    /** Whether an event stands shortly before a verb whose subject the grammar lost. */
    static boolean follows(Report report, Token verb) {
        return report.events.stream().anyMatch(e -> e.token() < verb.index() && verb.index() - e.token() <= REACH);
    }

    /** Whether a deal's own word stands shortly behind a verb: "concluded, with help, an understanding". */
    static boolean leads(Report report, Token verb) {
        return report.events.stream()
                .anyMatch(e -> e.kinds().isEmpty() && e.token() > verb.index() && e.token() - verb.index() <= REACH);
    }

    /** "a truce in three towns that began": the clause hangs on a noun of the deal, or on one that belongs to it. */
    static boolean describes(Sentence sentence, Token verb, Report report) {
        if (!List.of("relcl", "acl", "nmod").contains(verb.label())) {
            return false;
        }
        Token noun = sentence.head(verb);
        for (int i = 0; i < 5 && noun != null && !noun.isVerb(); i++) {
            Token at = noun;
            if (noun.isNoun() && report.events.stream().anyMatch(e -> e.token() == at.index())) {
                return true;
            }
            noun = sentence.head(noun);
        }
        return false;
    }

    /** "the pact that they reached", "a truce for the southwest that they underwrote". */
    static boolean describesDeal(Sentence sentence, Token verb, Report report) {
        if (!List.of("relcl", "acl").contains(verb.label())) {
            return false;
        }
        Token noun = sentence.head(verb);
        for (int i = 0; i < 4 && noun != null && !noun.isVerb(); i++) {
            if (isDeal(noun, report)) {
                return true;
            }
            noun = sentence.head(noun);
        }
        return false;
    }
}
