package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** How much the sentences of a report and of a draft are alike: who is named in them, their words, what they sound like. */
final class Likeness {
    private static final Set<String> COMMON = Set.of(
            "be",
            "have",
            "say",
            "do",
            "will",
            "tell",
            "take",
            "make",
            "go",
            "come",
            "get",
            "city",
            "town",
            "people",
            "government",
            "army",
            "force",
            "rebel",
            "fighter",
            "deal",
            "agreement",
            "day",
            "year");

    private Likeness() {}

    static void of(Scene scene, Report report, Draft draft, Report near, SortedMap<String, Double> signs) {
        actors(scene, report, draft, signs);
        words(scene, report, draft, signs);
        sounds(scene, report, draft, signs);
        Set<String> to = ThreadPass.names(report.to);
        Set<String> gone = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (Report told : draft.reports) {
            gone.addAll(ThreadPass.names(told.to));
            all.addAll(ThreadPass.names(told.sites()));
        }
        if (!to.isEmpty() && !gone.isEmpty()) {
            signs.put(to.stream().anyMatch(gone::contains) ? "goal.same" : "goal.other", 1.0);
        }
        Set<String> sites = ThreadPass.names(report.sites());
        if (!sites.isEmpty() && !all.isEmpty()) {
            long shared = sites.stream().filter(all::contains).count();
            signs.put("site.share", shared / (double) sites.size());
            signs.put("site.new", sites.size() - (double) shared);
        }
        if (near.sentence > report.sentence) {
            signs.put("before", 1.0);
        }
        boolean had = had(scene, report);
        boolean drafts = draft.reports.stream().allMatch(r -> had(scene, r));
        if (had != drafts) {
            signs.put(had ? "had.report" : "had.draft", 1.0);
        }
        if (indefinite(scene, report)) {
            signs.put("indefinite", 1.0);
        }
        if (report.day != null && draft.reports.stream().anyMatch(r -> report.day.equals(r.day))) {
            signs.put("day.same", 1.0);
        }
    }

    private static void actors(Scene scene, Report report, Draft draft, SortedMap<String, Double> signs) {
        Set<String> here = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        scene.actors(report.sentence).stream()
                .filter(a -> a.fights() && !a.generic())
                .forEach(a -> here.add(a.lineage()));
        for (int sentence : draft.sentences) {
            scene.actors(sentence).stream()
                    .filter(a -> a.fights() && !a.generic())
                    .forEach(a -> there.add(a.lineage()));
        }
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        long shared = here.stream().filter(there::contains).count();
        signs.put("actor.share", shared / (double) here.size());
        if (shared == 0) {
            signs.put("actor.other", 1.0);
        }
    }

    private static void words(Scene scene, Report report, Draft draft, SortedMap<String, Double> signs) {
        Set<String> here = words(scene.sentence(report.sentence));
        Set<String> there = new HashSet<>();
        draft.sentences.forEach(i -> there.addAll(words(scene.sentence(i))));
        long shared = here.stream().filter(there::contains).count();
        signs.put("words.share", here.isEmpty() ? 0 : shared / Math.sqrt(here.size()));
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean content = token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
            if (content && !COMMON.contains(token.lemma())) {
                words.add(token.lemma());
            }
        }
        return words;
    }

    /** How alike the kinds are that the sentences sound like: the cosine of their chances. */
    private static void sounds(Scene scene, Report report, Draft draft, SortedMap<String, Double> signs) {
        if (scene.sounds.isEmpty()) {
            return;
        }
        double[] here = chances(scene, report.sentence);
        double[] there = new double[here.length];
        for (int sentence : draft.sentences) {
            double[] one = chances(scene, sentence);
            for (int i = 0; i < one.length; i++) {
                there[i] += one[i] / draft.sentences.size();
            }
        }
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < here.length; i++) {
            dot += here[i] * there[i];
            a += here[i] * here[i];
            b += there[i] * there[i];
        }
        signs.put("sound.like", a * b == 0 ? 0 : dot / Math.sqrt(a * b));
        signs.put(
                "sound",
                Math.max(-3, Math.min(3, scene.sounds.get(report.sentence).deal())));
    }

    private static double[] chances(Scene scene, int sentence) {
        Map<Kind, Double> kinds = scene.sounds.get(sentence).kinds();
        double[] chances = new double[Kind.values().length];
        for (Kind kind : Kind.values()) {
            chances[kind.ordinal()] = 1 / (1 + StrictMath.exp(-kinds.getOrDefault(kind, -9.0)));
        }
        return chances;
    }

    /** Whether it is all told as past before the past. */
    private static boolean had(Scene scene, Report report) {
        return !report.events.isEmpty()
                && report.events.stream()
                        .allMatch(e -> CourseSigns.mood(scene.sentence(report.sentence), e.token(), e.mood())
                                .equals("haddone"));
    }

    /** Whether a deal is named as something new: a deal, another truce. */
    private static boolean indefinite(Scene scene, Report report) {
        Sentence sentence = scene.sentence(report.sentence);
        for (Event event : report.events) {
            Token token = sentence.tokens().get(event.token());
            if (token.isNoun()
                    && sentence.children(token).stream()
                            .anyMatch(c -> c.label().equals("det")
                                    && Set.of("a", "an", "another").contains(c.lemma()))) {
                return true;
            }
        }
        return false;
    }
}
