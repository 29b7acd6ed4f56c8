package accord.extract;

import accord.codebook.Gazetteer;
import accord.codebook.Nation;
import accord.model.Kind;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What speaks for a deal of a whole country, and what for one of the places named beside it: its kinds and words, who is named
 * with it, and how towns and countries stand in its sentences and in the article. README.md of the codebook lists the signs.
 */
final class ScopeSigns {
    /** The sheet's one column. */
    static final String QUESTION = "nationwide";

    static final List<String> QUESTIONS = List.of(QUESTION);

    private static final int NEAR = 7;
    private static final int FEW = 3;

    private final Scene scene;
    private final Set<String> title;
    private final Gazetteer gazetteer;
    private final String country;
    private final Map<String, Integer> named = new HashMap<>();
    private final boolean most;

    /** @param title keys of the places that the article's title names */
    ScopeSigns(Scene scene, Set<String> title, Gazetteer gazetteer) {
        this.scene = scene;
        this.title = title;
        this.gazetteer = gazetteer;
        this.country = scene.country();
        int home = 0;
        for (Where where : scene.places) {
            if (local(where)) {
                named.merge(ThreadPass.bare(where), 1, Integer::sum);
            }
            home += where.country() && home(where) ? 1 : 0;
        }
        int often = named.values().stream().mapToInt(i -> i).max().orElse(0);
        this.most = home > often;
    }

    /** @param origins what the rules take for its places; {@code guessed} where they only fell back on it */
    SortedSet<String> of(Draft draft, Collection<Where> origins, boolean guessed) {
        SortedSet<String> signs = new TreeSet<>();
        String kind = draft.kinds.iterator().next().word();
        Signs.both(signs, "bias", kind);
        draft.kinds.forEach(k -> signs.add("kind:" + k.word()));
        signs.add("kinds" + Math.min(draft.kinds.size(), FEW));
        signs.add(draft.reports.size() == 1 ? "once" : draft.reports.size() <= FEW ? "few" : "many");
        String rule = origins.isEmpty()
                ? "none"
                : (origins.stream().allMatch(Where::country) ? "country" : "local") + (guessed ? ":guessed" : "");
        Signs.both(signs, "rule:" + rule, kind);
        reports(draft, kind, signs);
        sentences(draft, kind, signs);
        places(draft, kind, signs);
        for (Where where : origins) {
            if (local(where)) {
                site(draft, where, kind, signs);
            }
        }
        return signs;
    }

    private void reports(Draft draft, String kind, SortedSet<String> signs) {
        for (Report report : draft.reports) {
            if (report.nation != null) {
                Signs.both(signs, "nation", kind);
            }
            if (report.foreign) {
                Signs.both(signs, "foreign", kind);
            }
            if (report.recalled) {
                signs.add("recalled");
            }
            if (report.imagined) {
                signs.add("imagined");
            }
            if (report.lone) {
                signs.add("lone");
            }
            if (!report.from.isEmpty()) {
                Signs.both(signs, "from", kind);
            }
            if (!report.to.isEmpty()) {
                signs.add("to");
            }
            Sentence sentence = scene.sentence(report.sentence);
            for (Where where : report.at) {
                if (local(where) && TruceScope.covered(sentence, where, report)) {
                    Signs.both(signs, "covered", kind);
                }
            }
        }
        if (draft.reports.stream().allMatch(r -> r.imagined)) {
            signs.add("imagined:all");
        }
        boolean core = draft.reports.stream().anyMatch(r -> r.core.stream().anyMatch(this::local));
        boolean tied = draft.reports.stream().anyMatch(r -> r.sites().stream().anyMatch(this::local));
        Signs.both(signs, core ? "core" : tied ? "tied" : "untied", kind);
    }

    private void sentences(Draft draft, String kind, SortedSet<String> signs) {
        Set<String> words = new HashSet<>();
        for (Report report : draft.reports) {
            List<Token> tokens = scene.sentence(report.sentence).tokens();
            for (Token token : tokens) {
                boolean near = report.events.stream().anyMatch(e -> Math.abs(e.token() - token.index()) <= NEAR);
                Nation nation = gazetteer.nation(Folding.fold(token.form()));
                if (nation != null) {
                    Signs.both(
                            signs,
                            (near ? "near:" : "own:")
                                    + (nation.country().equals(country) ? "nationality" : "nationality:other"),
                            kind);
                } else if (near
                        && !token.isProper()
                        && Character.isLetter(token.form().charAt(0))) {
                    words.add(token.lemma());
                }
            }
        }
        words.forEach(word -> signs.add("word:" + word));
        for (Named actor : scene.actors) {
            if (draft.sentences.contains(actor.sentence())) {
                signs.add("actor:" + actor.type());
                signs.add("side:" + actor.side());
                if (!actor.generic() && actor.helper()) {
                    Signs.both(signs, "helper:" + actor.id(), kind);
                }
            }
        }
    }

    private void places(Draft draft, String kind, SortedSet<String> signs) {
        Set<String> own = new TreeSet<>();
        Set<String> near = new TreeSet<>();
        Set<String> abroad = new TreeSet<>();
        boolean ownHome = false;
        boolean nearHome = false;
        for (Where where : scene.places) {
            boolean here = draft.sentences.contains(where.sentence());
            boolean beside =
                    draft.sentences.contains(where.sentence() - 1) || draft.sentences.contains(where.sentence() + 1);
            if (local(where)) {
                (here ? own : beside ? near : new TreeSet<String>()).add(ThreadPass.bare(where));
            } else if (where.country() && home(where)) {
                ownHome |= here;
                nearHome |= beside;
            } else if (here && where.country()) {
                abroad.add(where.key());
            }
        }
        Signs.both(signs, "own:local" + Math.min(own.size(), FEW), kind);
        signs.add("near:local" + Math.min(near.size(), FEW));
        signs.add("own:abroad" + Math.min(abroad.size(), FEW));
        Signs.both(signs, ownHome ? "own:home" : nearHome ? "near:home" : "far:home", kind);
        signs.add("all:local" + Math.min(named.size(), FEW + FEW));
        Signs.both(signs, most ? "most:country" : "most:local", kind);
        boolean titleHome = title.stream().anyMatch(t -> {
            var entry = gazetteer.place(t);
            return entry != null && entry.isCountry() && entry.country().equals(country);
        });
        boolean titleLocal = title.stream().anyMatch(named::containsKey);
        signs.add("title:" + (titleHome ? "home" : "") + (titleLocal ? "local" : ""));
        if (scene.drafts.size() > 1) {
            signs.add("others");
        }
    }

    /** One of the places that the rules give it. */
    private void site(Draft draft, Where where, String kind, SortedSet<String> signs) {
        int times = named.getOrDefault(ThreadPass.bare(where), 0);
        signs.add("site:times" + Math.min(times, FEW + FEW));
        boolean first = named.values().stream().allMatch(n -> n <= times);
        Signs.both(signs, first ? "site:most" : "site:lesser", kind);
        signs.add("site:"
                + (where.place().level() == null ? "text" : where.place().level()));
        if (where.capital()) {
            Signs.both(signs, "site:capital", kind);
        }
        if (where.guessed()) {
            signs.add("site:guessed");
        }
        if (title.contains(ThreadPass.bare(where))) {
            Signs.both(signs, "site:title", kind);
        }
        if (!home(where) && where.place().country() != null) {
            signs.add("site:abroad");
        }
        int gap = Integer.MAX_VALUE;
        for (Where again : scene.places) {
            if (ThreadPass.bare(again).equals(ThreadPass.bare(where))) {
                gap = Math.min(gap, draft.distance(again.sentence()));
            }
        }
        Signs.both(signs, "site:gap" + Math.min(gap, FEW), kind);
        if (draft.sentences.contains(where.sentence())) {
            MentionSigns.of(scene, where, scene.course(where)).stream()
                    .filter(s -> s.startsWith("link:") || s.startsWith("on:") || s.startsWith("before"))
                    .forEach(s -> signs.add("site:" + s));
        }
        if (draft.kinds.contains(Kind.EVACUATION) && scene.course(where).moved()) {
            signs.add("site:moved");
        }
    }

    /** Adds how a deal stands to places and actors, as far as it bears on other questions too: no words, no single place, no sort of deal. */
    static void outline(Draft draft, SortedSet<String> signs) {
        draft.scopeSigns.stream()
                .filter(s -> s.indexOf('|') < 0 && !s.startsWith("site:") && !s.startsWith("word:"))
                .forEach(s -> signs.add("scope:" + s));
    }

    private boolean local(Where where) {
        return where.site() && !where.country();
    }

    private boolean home(Where where) {
        return where.place().country() != null && where.place().country().equals(country);
    }
}
