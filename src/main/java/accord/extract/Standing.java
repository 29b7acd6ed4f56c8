package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What speaks for and against a draft's being a deal at all: signs by name, whose worth the sheet {@code threads.tsv}
 * gives. One lone sentence with a word of movement is seldom a deal; a truce named thrice is.
 */
final class Standing {
    private static final Set<String> COURSE =
            Set.of("agreed", "underway", "completed", "suspended", "resumed", "collapsed", "denied", "negotiating");
    private static final Set<String> WISHES = Set.of("call", "urge", "order", "demand", "appeal", "exhort");

    private Standing() {}

    static List<String> signs(Scene scene, Draft draft) {
        List<String> signs = new ArrayList<>();
        signs.add("deal.bias");
        int reports =
                (int) draft.reports.stream().map(r -> r.sentence).distinct().count();
        signs.add(reports == 1 ? "deal.once" : reports == 2 ? "deal.twice" : "deal.often");
        List<Event> events = draft.reports.stream()
                .flatMap(r -> r.events.stream())
                .filter(e -> !e.kinds().isEmpty())
                .toList();
        long firm = events.stream()
                .filter(e -> !e.support())
                .map(e -> e.sentence() * 1000 + e.token())
                .distinct()
                .count();
        signs.add(
                firm == 0
                        ? "deal.firm.none"
                        : firm == 1 ? "deal.firm.one" : firm == 2 ? "deal.firm.two" : "deal.firm.more");
        if (!events.isEmpty() && events.stream().allMatch(e -> e.cue().needs().contains("bargain"))) {
            signs.add("deal.soft");
        }
        Set<String> senses = new TreeSet<>();
        for (int sentence : draft.sentences) {
            scene.cues.get(sentence).forEach(f -> senses.add(f.cue().sense()));
        }
        for (String sense : List.of("deal", "talks", "pledged", "arranged", "siege", "helper")) {
            if (senses.contains(sense)) {
                signs.add("deal.says." + sense);
            }
        }
        if (senses.stream().anyMatch(COURSE::contains)) {
            signs.add("deal.says.course");
        }
        if (draft.reports.stream().allMatch(r -> r.sites().isEmpty() && r.to.isEmpty())) {
            signs.add("deal.nowhere");
        } else if (draft.reports.stream().anyMatch(r -> !r.core.isEmpty())) {
            signs.add("deal.somewhere");
        }
        draft.kinds.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(k -> signs.add("deal.is." + (draft.kinds.size() > 1 ? "several" : k.word())));
        if (draft.kinds.contains(Kind.CEASEFIRE)) {
            signs.add("deal.truce");
        }
        if (events.stream().allMatch(e -> WISHES.contains(e.mood().control()))) {
            signs.add("deal.wished");
        }
        return signs;
    }
}
