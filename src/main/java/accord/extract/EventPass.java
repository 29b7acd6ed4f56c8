package accord.extract;

import accord.codebook.Cues;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns constructions into events: each kind's construction whose needs are met by the words around it, unless a discard
 * covers it. What an arrangement is made of (deal, talks, safe passage, guarded buses) must stand in the sentence or in
 * a neighbour of the same paragraph.
 */
final class EventPass implements Pass {
    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet());
    private static final int LEAST_WAR_WORDS = 2;
    private static final int BRIEF = 120;
    private static final Set<String> ORDERING = Set.of("urge", "order", "exhort", "warn", "tell", "call", "command");
    private static final int LEAST_BARGAINS = 3;
    private static final int BARGAINS_OF = 6;

    private final Cues cues;
    private final Scan scan;
    private final Ear telling;

    /**
     * The pass.
     *
     * @param telling what sentences sound like; null to go by constructions alone
     */
    EventPass(Cues cues, Scan scan, Ear telling) {
        this.cues = cues;
        this.telling = telling;
        this.scan = scan;
    }

    @Override
    public void apply(Scene scene) {
        if (!war(scene)) {
            for (Sentence sentence : scene.reading.sentences()) {
                scene.cues.get(sentence.index()).stream()
                        .filter(f -> kind(f) && Ear.hears(sentence))
                        .forEach(f -> scene.refuse(sentence.index(), f, "no armed conflict in the article"));
            }
            return;
        }
        for (Sentence sentence : scene.reading.sentences()) {
            if (Ear.hears(sentence)) {
                sentence(scene, sentence);
            }
        }
        if (telling != null) {
            scene.sounds.addAll(telling.listen(scene));
            Hearing.decide(scene);
        }
        scene.events.sort(Comparator.comparingInt(Event::sentence).thenComparing(Event::token));
    }

    private void sentence(Scene scene, Sentence sentence) {
        List<Cues.Found> here = scene.cues.get(sentence.index());
        for (Cues.Found found : here) {
            String sense = found.cue().sense();
            boolean kind = kind(found);
            if (!kind && !sense.equals("deal") && !sense.equals("talks")) {
                continue;
            }
            Cues.Found discard = discard(here, found);
            if (discard != null) {
                scene.refuse(
                        sentence.index(), found, "discarded by " + discard.cue().id());
                scene.discarded.set(sentence.index());
                continue;
            }
            if (sense.startsWith("evacuation") && !Mover.fits(sentence, found.head(), cues.set("mover"))) {
                scene.refuse(sentence.index(), found, "nobody moves");
                continue;
            }
            if (kind && ordered(sentence, found)) {
                scene.refuse(sentence.index(), found, "only one side asks for it");
                continue;
            }
            String lack = lack(scene, sentence, found);
            if (lack == null) {
                scene.events.add(event(sentence, found, found.cue().needs("support")));
            } else if (kind) {
                scene.lacking.add(new Lacking(sentence.index(), found, lack));
            }
        }
    }

    private static boolean kind(Cues.Found found) {
        return KINDS.contains(found.cue().sense().split("\\+")[0]);
    }

    static Event event(Sentence sentence, Cues.Found found, boolean support) {
        return new Event(
                sentence.index(),
                found.head(),
                found.cue(),
                kind(found) ? kinds(found.cue().sense()) : Set.of(),
                Mood.of(sentence, found.head()),
                support);
    }

    private static Set<Kind> kinds(String sense) {
        Set<Kind> kinds = new LinkedHashSet<>();
        for (String word : sense.split("\\+")) {
            kinds.add(Kind.of(word));
        }
        return kinds;
    }

    /** "urging rebels to lay down their arms", "told residents to leave": one side asks, nobody answers. */
    private static boolean ordered(Sentence sentence, Cues.Found found) {
        String sense = found.cue().sense();
        Mood mood = Mood.of(sentence, found.head());
        return mood.verb() == found.head()
                && ORDERING.contains(mood.control())
                && !sense.contains("ceasefire")
                && !sense.contains("access");
    }

    /** Whether the article speaks of an armed conflict: two words of it; in a brief one, or a truce where it names who or where. */
    private boolean war(Scene scene) {
        int tokens = scene.reading.sentences().stream()
                .mapToInt(s -> s.tokens().size())
                .sum();
        boolean brief = tokens < BRIEF;
        boolean named = !scene.actors.isEmpty() || !scene.places.isEmpty();
        return scan.war(scene.article.text(), brief && named) >= (brief ? 1 : LEAST_WAR_WORDS);
    }

    private static Cues.Found discard(List<Cues.Found> here, Cues.Found found) {
        for (Cues.Found other : here) {
            if (other.cue().sense().equals("discard") && other.begin() <= found.head() && found.head() < other.end()) {
                return other;
            }
        }
        return null;
    }

    private String lack(Scene scene, Sentence sentence, Cues.Found found) {
        int at = sentence.index();
        for (String need : order(found.cue().needs())) {
            boolean met = switch (need) {
                case "", "support" -> true;
                case "crossing" ->
                    near(scene, at, "siege")
                            || scene.has(at, "deal")
                            || scene.has(at, "pledged")
                            || scene.has(at, "ceasefire")
                            || scene.has(at, "denied")
                            || scene.has(at, "barred")
                            || bargains(scene);
                case "noarms" -> !words(sentence, cues.set("arms"), found);
                case "nocaptive" -> !words(sentence, cues.set("captive"), found);
                case "dealhere" -> scene.has(at, "deal");
                case "deal" -> near(scene, at, "deal") || near(scene, at, "talks") || near(scene, at, "pledged");
                case "arranged" -> arranged(scene, at);
                case "bargain" -> arranged(scene, at) || bargains(scene);
                case "siege" -> near(scene, at, "siege");
                case "helper" -> near(scene, at, "helper");
                default -> words(sentence, cues.set(need), found);
            };
            if (!met) {
                return need;
            }
        }
        return null;
    }

    /** What the words lack is asked before what the neighbourhood lacks. */
    private static List<String> order(String needs) {
        List<String> all = new ArrayList<>(List.of(needs.split("\\+")));
        all.sort(Comparator.comparing((String n) -> n.equals("arranged") || n.equals("bargain") || n.equals("deal")));
        return all;
    }

    private static boolean arranged(Scene scene, int at) {
        return near(scene, at, "deal")
                || near(scene, at, "pledged")
                || scene.has(at, "talks")
                || scene.has(at, "arranged")
                || truce(scene, at)
                || truce(scene, at - 1);
    }

    /** Whether bargaining is what the article is about: said in three sentences at least, and in one of six. */
    private static boolean bargains(Scene scene) {
        int count = 0;
        int all = 0;
        for (Sentence sentence : scene.reading.sentences()) {
            if (sentence.furniture()) {
                continue;
            }
            all++;
            int i = sentence.index();
            if (scene.has(i, "deal")
                    || scene.has(i, "talks")
                    || scene.has(i, "ceasefire")
                    || scene.has(i, "arranged")
                    || scene.has(i, "pledged")) {
                count++;
            }
        }
        return count >= LEAST_BARGAINS && count * BARGAINS_OF >= all;
    }

    private static boolean truce(Scene scene, int sentence) {
        return scene.has(sentence, "ceasefire");
    }

    /** In the sentence itself, or in the one before or after within its paragraph or the paragraph's neighbour. */
    private static boolean near(Scene scene, int sentence, String sense) {
        for (int i = Math.max(0, sentence - 1); i <= Math.min(scene.cues.size() - 1, sentence + 1); i++) {
            if (scene.has(i, sense) && scene.sentence(i).parsed()) {
                return true;
            }
        }
        return false;
    }

    private static boolean words(Sentence sentence, Set<String> words, Cues.Found found) {
        for (Token token : sentence.tokens()) {
            if (token.index() != found.head()
                    && (words.contains(token.lemma())
                            || words.contains(token.form().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }
}
