package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    static SortedMap<String, Double> signs(Scene scene, Draft draft) {
        SortedMap<String, Double> found = new TreeMap<>();
        names(scene, draft).forEach(name -> found.put(name, 1.0));
        boolean told = draft.reports.stream()
                .flatMap(r -> r.events.stream())
                .anyMatch(e -> !e.kinds().isEmpty());
        // talks whose terms are not told sound like none of the kinds
        if (told && !scene.sounds.isEmpty()) {
            double most = -4;
            double sum = 0;
            for (int sentence : draft.sentences) {
                double sound =
                        Math.max(-4, Math.min(4, scene.sounds.get(sentence).deal()));
                most = Math.max(most, sound);
                sum += sound;
            }
            found.put("deal.sound.most", most);
            found.put("deal.sound.mean", sum / draft.sentences.size());
            double kind = draft.kinds.stream()
                    .mapToDouble(k -> draft.sentences.stream()
                            .mapToDouble(i -> scene.sounds.get(i).kinds().getOrDefault(k, -4.0))
                            .max()
                            .orElse(-4))
                    .max()
                    .orElse(-4);
            found.put("deal.sound.kind", Math.max(-4, Math.min(4, kind)));
        }
        double share = draft.reports.size() / (double) Math.max(1, scene.reports.size());
        found.put("deal.share", share);
        found.put("deal.others", Math.min(5.0, scene.drafts.size() - 1.0));
        return found;
    }

    private static List<String> names(Scene scene, Draft draft) {
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
        if (events.stream().allMatch(e -> e.cue().id().equals("telling"))) {
            signs.add("deal.heard");
        }
        for (String how : List.of("recalled", "other", "contrast", "imagined", "back", "lone", "foreign", "fresh")) {
            boolean all = draft.reports.stream().allMatch(r -> switch (how) {
                case "recalled" -> r.recalled;
                case "other" -> r.other;
                case "contrast" -> r.contrast;
                case "imagined" -> r.imagined;
                case "back" -> r.back;
                case "lone" -> r.lone;
                case "foreign" -> r.foreign;
                default -> r.fresh;
            });
            if (all) {
                signs.add("deal.all." + how);
            }
        }
        if (elsewhere(scene, draft)) {
            signs.add("deal.site.known");
        }
        if (events.stream().allMatch(e -> WISHES.contains(e.mood().control()))) {
            signs.add("deal.wished");
        }
        return signs;
    }

    /** Whether another draft that was told more is about one of its places. */
    private static boolean elsewhere(Scene scene, Draft draft) {
        Set<String> own = new TreeSet<>();
        draft.reports.forEach(r -> own.addAll(ThreadPass.names(r.sites())));
        return scene.drafts.stream()
                .filter(d -> d != draft && d.reports.size() >= draft.reports.size())
                .anyMatch(d -> d.reports.stream()
                        .anyMatch(r -> ThreadPass.names(r.sites()).stream().anyMatch(own::contains)));
    }
}
