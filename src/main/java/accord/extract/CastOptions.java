package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All actors of an article that may have a part in one of its deals, with what can be seen of each: what the rules made of it, what it
 * is, how it stands in the deal's sentences and beside them, how often it is named, and who the others are. The signs are names that
 * the sheet {@code cast-choice.tsv} weighs.
 */
final class CastOptions {
    /** Actors further than so many sentences from all that tells of a deal have no part in it, unless the rules say so. */
    private static final int FAR = 4;

    private static final int[] CROWDS = {0, 3, 5, 8, 13};

    private static final int[] LENGTHS = {0, 6, 12, 20, 35};

    private final Scene scene;
    private final Cast cast;
    private final List<Cast> all;
    private final Set<String> title;
    private final PartReader reader;
    private final Map<Candidate, List<Named>> mentions = new LinkedHashMap<>();
    private final String kind;

    /**
     * @param all the casts of all deals of the article, after the rules
     * @param title ids of the actors that its title names
     */
    CastOptions(Cast cast, List<Cast> all, Set<String> title, PartReader reader) {
        this.scene = cast.scene;
        this.cast = cast;
        this.all = all;
        this.title = title;
        this.reader = reader;
        this.kind = kind(cast.draft);
        for (Named named : scene.actors) {
            mentions.computeIfAbsent(cast.candidate(named), c -> new ArrayList<>())
                    .add(named);
        }
        for (Candidate candidate : cast.candidates()) {
            mentions.computeIfAbsent(candidate, c -> new ArrayList<>());
        }
    }

    List<CastOption> options() {
        List<CastOption> options = new ArrayList<>();
        int most = mentions.values().stream().mapToInt(List::size).max().orElse(0);
        mentions.forEach((candidate, own) -> {
            int gap = own.stream()
                    .mapToInt(n -> cast.distance(n.sentence()))
                    .min()
                    .orElse(FAR + 1);
            if (gap <= FAR || !candidate.roles.isEmpty() || own.size() == most || titled(candidate)) {
                options.add(new CastOption(
                        candidate, CastOption.words(candidate), beside(own), signs(candidate, own, gap, most)));
            }
        });
        return options;
    }

    /** Those that stand in one list with it where the deal is told. */
    private List<Candidate> beside(List<Named> own) {
        List<Candidate> beside = new ArrayList<>();
        for (Named named : own) {
            Sentence sentence = scene.sentence(named.sentence());
            for (Named other : scene.actors(named.sentence())) {
                boolean listed = joined(sentence, named, other) || joined(sentence, other, named);
                if (listed && cast.distance(named.sentence()) == 0) {
                    beside.add(cast.candidate(other));
                }
            }
        }
        return beside;
    }

    private boolean titled(Candidate candidate) {
        String id = candidate.named.id();
        return title.contains(id) || title.contains("*" + id.substring(Math.max(0, id.indexOf('.'))));
    }

    private SortedSet<String> signs(Candidate candidate, List<Named> own, int gap, int most) {
        SortedSet<String> signs = new TreeSet<>();
        Named named = candidate.named;
        String sort = sort(named);
        String near = gap == 0 ? "own" : gap == 1 ? "near" : "far";
        Set<String> ruled = CastOption.words(candidate);
        String rule = ruled.isEmpty() ? "none" : String.join("+", ruled);
        Signs.both(signs, "rule:" + rule, sort);
        signs.add("rule:" + rule + ":" + near);
        signs.add("rule:" + rule + ":" + kind);
        signs.add("rule:" + rule + ":" + sort + ":" + near);
        Signs.both(signs, "is:" + sort, kind);
        Signs.both(signs, "is:" + sort + ":" + near, kind);
        Signs.both(signs, "gap" + Math.min(gap, FAR + 1), kind);
        signs.add("is:" + sort + (cast.draft.background ? ":past" : ":news"));
        signs.add("is:" + sort + ":" + cast.draft.status.word());
        signs.add("often:" + (own.size() == most ? "most" : own.size() > 1 ? "more" : own.size()));
        signs.add("often:" + (own.size() == most ? "most" : own.size() > 1 ? "more" : own.size()) + ":" + sort);
        if (titled(candidate)) {
            Signs.both(signs, "title", sort);
        }
        if (candidate.outside) {
            signs.add("outside");
        }
        if (candidate.holds) {
            signs.add("holds");
        }
        for (Cast other : all) {
            Candidate same = other == cast ? null : other.known(named.id());
            if (same != null && !same.roles.isEmpty()) {
                Signs.both(signs, "elsewhere:" + String.join("+", CastOption.words(same)), sort);
                if (other.draft.kinds.iterator().next()
                        == cast.draft.kinds.iterator().next()) {
                    signs.add("elsewhere:alike:" + rule);
                }
            }
        }
        crowd(signs, sort, near);
        rivals(candidate, signs, sort, rule);
        int told = 0;
        for (Named one : own) {
            int away = cast.distance(one.sentence());
            if (away == 0) {
                told++;
                boolean main = cast.own(one.sentence());
                stands(one, signs, one.sentence() == cast.draft.anchor ? "best" : main ? "own" : "other", sort);
            } else if (away == 1) {
                stands(one, signs, "near", sort);
            }
        }
        signs.add("told:" + Math.min(told, 3) + ":" + sort);
        return signs;
    }

    /** How long the article is and how many it names: of many, fewer have a part. */
    private void crowd(SortedSet<String> signs, String sort, String near) {
        String crowd = "crowd" + Signs.reached(mentions.size(), CROWDS);
        String length = "length" + Signs.reached(scene.reading.sentences().size(), LENGTHS);
        for (String sign : List.of(crowd, length, "deals" + Math.min(scene.drafts.size(), 3))) {
            Signs.both(signs, sign, sort);
            signs.add(sign + ":" + near);
        }
    }

    /** Who else is there: other sides, groups with a name, those that the rules chose. */
    private void rivals(Candidate candidate, SortedSet<String> signs, String sort, String rule) {
        String camp = Enemies.camp(candidate.named);
        boolean foe = false;
        boolean ally = false;
        boolean closer = false;
        int parties = 0;
        for (Map.Entry<Candidate, List<Named>> other : mentions.entrySet()) {
            Candidate rival = other.getKey();
            if (rival == candidate) {
                continue;
            }
            boolean same = Enemies.camp(rival.named).equals(camp);
            boolean here = other.getValue().stream().anyMatch(n -> cast.distance(n.sentence()) == 0);
            if (rival.party()) {
                parties++;
                foe |= !same;
                ally |= same;
            }
            closer |= same && here && rival.named.fights();
        }
        signs.add("foe:" + foe + ":" + sort);
        signs.add("foe:" + foe + ":" + rule);
        signs.add("ally:" + ally + ":" + sort);
        signs.add("ally:" + ally + ":" + rule);
        signs.add("closer:" + closer + ":" + sort);
        signs.add("parties:" + Math.min(parties, 3) + ":" + rule);
    }

    /** What sort of actor it is, seen from the deal. */
    private String sort(Named named) {
        if (cast.government != null && named.id().equals(cast.government.id())) {
            return "home";
        }
        if (named.state()) {
            String text = named.text().toLowerCase(Locale.ROOT);
            boolean force = FORCE.stream().anyMatch(text::contains);
            return named.country().equals(cast.country) ? "nation" : force ? "foreign:force" : "foreign";
        }
        if (named.rebels()) {
            return "rebels";
        }
        if (named.id().endsWith(".residents")) {
            return "residents";
        }
        String abroad = named.country().isEmpty() || named.country().equals(cast.country) ? "" : ":abroad";
        return switch (named.type()) {
            case "rebel", "opposition", "party", "separatist", "kurdish" ->
                (named.id().startsWith("text:") ? "new" : "group") + abroad;
            default -> named.type() + abroad;
        };
    }

    /** How one mention stands in its sentence. */
    private void stands(Named named, SortedSet<String> signs, String side, String sort) {
        Sentence sentence = scene.sentence(named.sentence());
        Set<Part> parts = reader.of(sentence, named);
        for (Part part : parts) {
            String word = part.name().toLowerCase(Locale.ROOT);
            Signs.both(signs, side + ":" + word, sort);
        }
        if (parts.isEmpty()) {
            Signs.both(signs, side + ":silent", sort);
        }
        if (side.equals("best") || side.equals("own")) {
            Signs.both(signs, side + (cast.tied(named) ? ":tied" : ":loose"), sort);
        }
        for (Named other : scene.actors(named.sentence())) {
            if (joined(sentence, named, other) || joined(sentence, other, named)) {
                Set<String> ruled = CastOption.words(cast.candidate(other));
                Signs.both(signs, side + ":beside:" + (ruled.isEmpty() ? "none" : String.join("+", ruled)), sort);
            }
        }
        boolean first = scene.actors(named.sentence()).get(0).equals(named);
        signs.add(side + (first ? ":first" : ":later"));
        if (scene.tellings(named.sentence()).stream().anyMatch(t -> t.names().contains(named.name()))) {
            Signs.both(signs, side + ":cited", sort);
        }
        String before = named.first() == 0
                ? "^"
                : sentence.tokens().get(named.first() - 1).form().toLowerCase(Locale.ROOT);
        if (before.equals("the") && named.first() > 1) {
            before = sentence.tokens().get(named.first() - 2).form().toLowerCase(Locale.ROOT);
        }
        signs.add(side + ":after:" + before);
        String next = named.last() + 1 >= sentence.tokens().size()
                ? "$"
                : sentence.tokens().get(named.last() + 1).lemma();
        signs.add(side + ":before:" + next);
        if (sentence.parsed()) {
            governed(sentence, named, signs, side, sort);
        }
    }

    /** A and B; A, B. */
    private static boolean joined(Sentence sentence, Named one, Named next) {
        int between = next.first() - one.last();
        return between > 1
                && between <= 4
                && sentence.tokens().subList(one.last() + 1, next.first()).stream()
                        .allMatch(t -> t.tag().equals("CC")
                                || t.form().equals(",")
                                || t.tag().equals("DT"));
    }

    private static void governed(Sentence sentence, Named named, SortedSet<String> signs, String side, String sort) {
        Token head = sentence.tokens().get(named.head());
        String label = head.label();
        Token above = sentence.head(head);
        for (int i = 0; i < 3 && above != null && (label.equals("conj") || label.equals("appos")); i++) {
            label = above.label();
            above = sentence.head(above);
        }
        Signs.both(signs, side + ":label:" + label, sort);
        if (above == null) {
            return;
        }
        boolean prep = above.tag().equals("IN") || above.tag().equals("TO");
        Token top = prep ? sentence.head(above) : above;
        String link = prep ? above.lemma() : label;
        Signs.both(signs, side + ":link:" + link, sort);
        if (top == null) {
            return;
        }
        String place = side.equals("near") || side.equals("other") ? side : "own";
        signs.add(place + ":on:" + top.lemma() + ">" + link);
        signs.add(place + ":on:" + top.lemma() + ">" + link + "|" + sort);
        Token verb = top;
        for (int i = 0; i < 8 && verb != null && !verb.isVerb(); i++) {
            verb = sentence.head(verb);
        }
        if (verb != null && !verb.equals(top)) {
            signs.add(place + ":under:" + verb.lemma() + ">" + link);
        }
    }

    /** The sort of deal, as far as it bears on actors. */
    private static String kind(Draft draft) {
        boolean moves = draft.kinds.contains(Kind.EVACUATION);
        if (moves) {
            return draft.kinds.contains(Kind.ACCESS) ? "medical" : "moves";
        }
        return draft.kinds.iterator().next().word();
    }

    private static final Set<String> FORCE =
            Set.of("army", "forces", "troops", "military", "soldiers", "navy", "marines");
}
