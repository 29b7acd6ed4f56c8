package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts what one sentence tells by deals: a truce from a movement that it is not tied to, the news from what it only
 * comes after, those who left from others who stayed elsewhere.
 */
final class Parting {
    private static final Set<String> AFTER = Set.of("after", "since", "following", "like", "before");
    private static final Set<String> SETTING = Set.of("after", "since", "following", "before", "despite", "amid");
    private static final int STEPS = 30;

    private Parting() {}

    /** The events of the sentence, one list a deal, in the order of the text. */
    static List<List<Event>> of(Sentence sentence, List<Event> events) {
        List<List<Event>> measured = measured(sentence, events);
        if (measured.size() > 1) {
            return measured;
        }
        List<Event> truces = with(events, Kind.CEASEFIRE);
        List<Event> others = events.stream()
                .filter(e -> !e.kinds().isEmpty() && !e.kinds().contains(Kind.CEASEFIRE))
                .toList();
        List<Event> left = with(events, Kind.EVACUATION);
        List<Event> stayed = with(events, Kind.RECONCILIATION);
        if (truces.isEmpty() && !left.isEmpty() && !stayed.isEmpty() && othersDid(sentence, left, stayed)) {
            List<Event> second = events.stream()
                    .filter(e -> e.kinds().isEmpty() ? nearest(e, stayed) < nearest(e, left) : stayed.contains(e))
                    .toList();
            return split(events, second);
        }
        if (truces.isEmpty()
                || others.isEmpty()
                || truces.stream()
                        .anyMatch(t -> Tie.holds(sentence, t.token(), others)
                                && (!under(sentence, t.token())
                                        || others.stream().anyMatch(o -> under(sentence, o.token()))))) {
            return List.of(events);
        }
        List<Event> second = events.stream()
                .filter(e -> e.kinds().isEmpty() ? nearest(e, others) <= nearest(e, truces) : others.contains(e))
                .toList();
        List<List<Event>> parts = split(events, second);
        return truces.get(0).token() < others.get(0).token() ? parts : List.of(parts.get(1), parts.get(0));
    }

    /** "The departure comes four days after the powers agreed to set up zones": what comes after a deal is not that deal. */
    private static List<List<Event>> measured(Sentence sentence, List<Event> events) {
        List<Event> second =
                events.stream().filter(e -> measure(sentence, e.token()) >= 0).toList();
        List<Event> first = events.stream().filter(e -> !second.contains(e)).toList();
        boolean told = second.stream().anyMatch(e -> !e.kinds().isEmpty());
        if (first.isEmpty()
                || !told
                || first.stream().allMatch(e -> e.token() > second.get(0).token())) {
            return List.of(events);
        }
        int mark = measure(sentence, second.get(0).token());
        Token over = sentence.head(sentence.tokens().get(mark));
        boolean compares = over != null
                && Set.of("come", "follow", "kind", "similar", "second", "first", "third", "repeat", "be")
                        .contains(over.lemma());
        return compares ? List.of(first, second) : List.of(events);
    }

    /** The word after, since, following, like above a token, within its sentence; -1 where there is none. */
    private static int measure(Sentence sentence, int token) {
        Token at = sentence.head(sentence.tokens().get(token));
        Token below = sentence.tokens().get(token);
        for (int i = 0; i < STEPS && at != null; i++) {
            if (AFTER.contains(at.lemma()) && at.index() < token) {
                return at.index();
            }
            // a clause that hangs on its verb carries "after" as a mark
            if (below.label().equals("advcl") || at.label().equals("advcl")) {
                Token verb = below.label().equals("advcl") ? below : at;
                for (Token child : sentence.children(verb)) {
                    if (AFTER.contains(child.lemma()) && child.index() < verb.index()) {
                        return child.index();
                    }
                }
            }
            below = at;
            at = sentence.head(at);
        }
        return -1;
    }

    private static List<List<Event>> split(List<Event> events, List<Event> second) {
        List<Event> first = new ArrayList<>(events);
        first.removeAll(second);
        return first.isEmpty() ? List.of(second) : List.of(first, second);
    }

    private static List<Event> with(List<Event> events, Kind kind) {
        return events.stream().filter(e -> e.kinds().contains(kind)).toList();
    }

    /** "some were evacuated in 2016, and other rebels agreed to join the army": two bargains in two clauses. */
    private static boolean othersDid(Sentence sentence, List<Event> left, List<Event> stayed) {
        int first = left.get(0).token();
        int second = stayed.get(0).token();
        if (first >= second) {
            return false;
        }
        boolean and = false;
        boolean others = false;
        boolean dated = false;
        for (Token token : sentence.tokens().subList(first + 1, second)) {
            dated |= token.form().matches("(19|20)\\d\\d");
            and |= token.lemma().equals("and") || token.lemma().equals("while");
            others |= and
                    && (token.lemma().equals("other")
                            || token.form().toLowerCase(Locale.ROOT).equals("others"));
        }
        return dated && others;
    }

    private static int nearest(Event event, List<Event> others) {
        return others.stream()
                .mapToInt(o -> Math.abs(o.token() - event.token()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** "following the collapse of a truce", "since a ceasefire came": the truce is only what the news is measured by. */
    static boolean under(Sentence sentence, int token) {
        Token at = sentence.tokens().get(token);
        for (int i = 0; i < 6 && at != null; i++) {
            if (at.tag().equals("IN") && SETTING.contains(at.lemma())) {
                return true;
            }
            at = sentence.head(at);
        }
        return sentence.tokens().stream()
                .anyMatch(t -> List.of("following", "since", "after").contains(t.lemma())
                        && t.index() < token
                        && token - t.index() < 9);
    }
}
