package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Map;
import java.util.Set;

/**
 * How far a truce reaches. One that powers from elsewhere made holds in the whole country, unless the words put the truce
 * itself into a place: the truce in Aleppo, Aleppo's truce, the truce covers Aleppo.
 */
final class TruceScope {
    private static final Set<String> COVERING = Set.of(
            "cover", "apply", "extend", "hold", "include", "take", "come", "go", "begin", "start", "let", "declare");

    private TruceScope() {}

    /** Takes out of a truce's places those where something else happens while it is told of. */
    static void narrow(Scene scene, Draft draft, Map<String, Where> at) {
        boolean only = draft.kinds.stream().allMatch(k -> k == Kind.CEASEFIRE || k == Kind.ACCESS);
        boolean powers = draft.reports.stream().anyMatch(r -> r.foreign);
        if (!only || !powers || at.isEmpty()) {
            return;
        }
        at.values()
                .removeIf(where -> draft.reports.stream()
                        .noneMatch(report -> report.at.stream()
                                .anyMatch(w -> ThreadPass.bare(w).equals(ThreadPass.bare(where))
                                        && covers(scene.sentence(report.sentence), w, report))));
    }

    /** Whether the place hangs on the word for the truce itself. */
    static boolean covered(Sentence sentence, Where where, Report report) {
        if (where.sentence() != sentence.index()) {
            return false;
        }
        int at = where.head(sentence).index();
        for (int i = 0; i < 6 && at >= 0; i++) {
            int here = at;
            Token token = sentence.tokens().get(at);
            boolean truce = report.events.stream()
                    .anyMatch(e -> e.token() == here && e.kinds().contains(Kind.CEASEFIRE));
            if (truce || token.isVerb()) {
                return truce;
            }
            at = token.head();
        }
        return false;
    }

    /** Whether the place hangs on the truce or on its verb. */
    static boolean covers(Sentence sentence, Where where, Report report) {
        if (where.sentence() != sentence.index()) {
            // "the city": the place was meant, not named
            return true;
        }
        int at = where.head(sentence).index();
        for (int i = 0; i < 6 && at >= 0; i++) {
            int here = at;
            if (report.events.stream().anyMatch(e -> e.token() == here)) {
                return true;
            }
            Token token = sentence.tokens().get(at);
            if (token.isVerb()) {
                return COVERING.contains(token.lemma());
            }
            at = token.head();
        }
        return false;
    }
}
