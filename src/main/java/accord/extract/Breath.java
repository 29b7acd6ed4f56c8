package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Deals named in one breath: "deals in X, Y and Z" are one a place; "several such deals" without a place are none. */
final class Breath {
    private static final Set<String> SEVERAL = Set.of(
            "deals",
            "agreements",
            "truces",
            "ceasefires",
            "reconciliations",
            "accords",
            "pacts",
            "arrangements",
            "bargains",
            "surrenders");
    private static final Set<String> FATES = Set.of("way", "fate", "path", "road", "route", "course", "lot");
    private static final Set<String> TOWNS =
            Set.of("towns", "villages", "suburbs", "districts", "neighbourhoods", "neighborhoods", "places", "areas");
    private static final Set<String> NAMING = Set.of("among", "including", "like", "notably");

    private Breath() {}

    /** The report, or one for each of its places where each has a deal of its own. */
    static List<Report> of(Sentence sentence, Report report) {
        List<Where> sites = report.sites();
        boolean several = sites.size() > 1 && !report.imagined && !report.tied && eachItsOwn(sentence, report);
        if (!several) {
            return List.of(report);
        }
        List<Report> all = new ArrayList<>();
        for (Where site : sites) {
            Report one = report.about(site);
            one.to.addAll(report.to);
            one.lone = true;
            all.add(one);
        }
        return all;
    }

    private static boolean eachItsOwn(Sentence sentence, Report report) {
        List<Token> tokens = sentence.tokens();
        boolean towns = false;
        for (Token token : tokens) {
            String form = token.form().toLowerCase(Locale.ROOT);
            int next = token.index() + 1;
            if (form.equals("same") && !report.fresh && next < tokens.size()) {
                if (FATES.contains(tokens.get(next).lemma())) {
                    return true;
                }
            }
            if (SEVERAL.contains(form)
                    && (report.to.isEmpty()
                            || report.recalled && report.sites().stream().allMatch(w -> on(sentence, w, token)))) {
                return true;
            }
            towns |= TOWNS.contains(form);
            if (towns && NAMING.contains(form) && report.sites().stream().allMatch(w -> w.first() > token.index())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place hangs on a noun, with no verb between. */
    private static boolean on(Sentence sentence, Where where, Token noun) {
        Token at = where.head(sentence);
        for (int i = 0; i < 12 && at != null && !at.isVerb(); i++) {
            if (at.index() == noun.index()) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** "several such deals": plural, no place, no date. */
    static boolean vague(Sentence sentence, Report report) {
        return report.sites().isEmpty()
                && report.to.isEmpty()
                && !report.fresh
                && !report.imagined
                && !report.back
                && report.events.stream().allMatch(e -> plural(sentence, e.token()));
    }

    private static boolean plural(Sentence sentence, int token) {
        Token at = sentence.tokens().get(token);
        Token head = sentence.head(at);
        return at.tag().equals("NNS")
                || at.isNoun() && head != null && head.tag().equals("NNS");
    }
}
