package accord.extract;

import accord.codebook.ActorEntry;
import accord.codebook.Codebook;
import accord.codebook.Government;
import accord.model.Actor;
import accord.model.Kind;
import accord.model.Role;
import accord.model.Status;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The actors of one deal while they are found: candidates in order of first mention, each with its roles. */
final class Cast {
    private static final class Candidate {
        final Named named;
        final Set<Role> roles = EnumSet.noneOf(Role.class);
        final Set<Part> parts = EnumSet.noneOf(Part.class);
        final Set<Part> own = EnumSet.noneOf(Part.class);
        /** Sentences between its nearest mention and the nearest sentence of the deal. */
        int distance = Integer.MAX_VALUE;

        boolean outside;

        Candidate(Named named) {
            this.named = named;
        }
    }

    private final Codebook codebook;
    private final Scene scene;
    private final Draft draft;
    private final String country;
    private final Government government;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Set<String> rules = new LinkedHashSet<>();

    Cast(Codebook codebook, Scene scene, Draft draft) {
        this.codebook = codebook;
        this.scene = scene;
        this.draft = draft;
        String own = ActorsPass.country(draft);
        this.country = own.isEmpty() && scene.country() != null ? scene.country() : own;
        this.government = codebook.governments().of(country, scene.article.published());
    }

    /** Reads what the grammar says in the deal's sentences and, where it says it in so many words, around them. */
    void read() {
        for (Named named : scene.actors) {
            int distance = distance(named.sentence());
            boolean around = distance > 0 && around(named.sentence(), distance);
            if (distance > 3 && !around && !(named.helper() && near(named.sentence(), distance))) {
                continue;
            }
            Candidate candidate = candidate(named);
            candidate.distance = Math.min(candidate.distance, distance);
            Set<Part> parts = Part.of(scene.sentence(named.sentence()), named);
            candidate.outside |= parts.contains(Part.OUTSIDE);
            if (distance == 0 && own(named.sentence())) {
                boolean tied = tied(named);
                parts.stream().filter(p -> tied || p != Part.SIDE).forEach(candidate.own::add);
                parts.stream().filter(p -> tied || p != Part.SIDE).forEach(candidate.parts::add);
            } else if (around || named.helper() && near(named.sentence(), distance)) {
                parts.stream().filter(p -> counts(named, p)).forEach(candidate.parts::add);
            }
        }
        candidates.values().forEach(this::cast);
        states();
        helpers();
    }

    /** What counts in a sentence that tells of no deal by itself. */
    private boolean counts(Named named, Part part) {
        return switch (part) {
            case CARRIES -> named.helper() && (moves() || access());
            case BROKERS -> moves();
            case DEALS -> named.fights();
            case LEAVES -> true;
            default -> false;
        };
    }

    /** Whether a sentence tells of this deal rather than of another: not the sentence that shows another one best. */
    private boolean own(int sentence) {
        if (sentence == draft.anchor) {
            return true;
        }
        return scene.drafts.stream().noneMatch(d -> d != draft && d.anchor == sentence);
    }

    /** Whether the grammar ties an actor to what the sentence tells of this deal. */
    private boolean tied(Named named) {
        List<Event> events = new ArrayList<>();
        for (Report report : draft.reports) {
            if (report.sentence == named.sentence()) {
                events.addAll(report.events);
            }
        }
        return events.isEmpty()
                ? named.sentence() == draft.anchor
                : Tie.holds(scene.sentence(named.sentence()), named.head(), events);
    }

    /** Whether a sentence that tells of no deal by itself stands in this one's part of the article. */
    private boolean around(int sentence, int distance) {
        if (scene.drafts.stream().anyMatch(d -> d.sentences.contains(sentence))) {
            return false;
        }
        int most = draft.background ? 1 : 5;
        if (distance > most) {
            return false;
        }
        for (Draft other : scene.drafts) {
            if (other != draft) {
                int away = distance(other, sentence);
                if (away < distance && (!other.background || away <= 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether bodies of aid that a sentence names serve this deal: the news one of people who move that stands nearest. */
    private boolean near(int sentence, int distance) {
        if (distance > 5 || draft.background || !(moves() || access())) {
            return false;
        }
        for (Draft other : scene.drafts) {
            boolean rival =
                    other != draft && (other.kinds.contains(Kind.EVACUATION) || other.kinds.contains(Kind.ACCESS));
            if (rival && (other.sentences.contains(sentence) || distance(other, sentence) < distance)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Draft draft, int sentence) {
        int least = Math.abs(draft.anchor - sentence);
        for (int at : draft.sentences) {
            least = Math.min(least, Math.abs(at - sentence));
        }
        return least;
    }

    private int distance(int sentence) {
        return distance(draft, sentence);
    }

    private Candidate candidate(Named named) {
        Named known = canonical(named);
        return candidates.computeIfAbsent(known.id(), id -> new Candidate(known));
    }

    /** A branch of the deal's own army is its government; the Red Crescent is the country's. */
    private Named canonical(Named named) {
        if (government != null
                && named.type().equals("forces")
                && named.lineage().equals(government.lineage())) {
            return governing(named);
        }
        if (government != null && named.id().equals(government.id())) {
            return governing(named);
        }
        if (named.state() && !named.lineage().equals(named.id())) {
            return new Named(
                    named.sentence(),
                    named.first(),
                    named.last(),
                    named.head(),
                    named.lineage(),
                    named.name(),
                    named.lineage(),
                    "state",
                    "foreign",
                    named.country(),
                    named.text());
        }
        if (named.id().equals("int.red-crescent")) {
            for (ActorEntry entry : codebook.actors().all()) {
                if (entry.type().equals("aid")
                        && entry.country().equals(country)
                        && entry.name().contains("Red Crescent")) {
                    return new Named(
                            named.sentence(),
                            named.first(),
                            named.last(),
                            named.head(),
                            entry.id(),
                            entry.name(),
                            entry.lineage(),
                            entry.type(),
                            entry.side(),
                            entry.country(),
                            named.text());
                }
            }
        }
        return named;
    }

    private Named governing(Named named) {
        return new Named(
                named.sentence(),
                named.first(),
                named.last(),
                named.head(),
                government.id(),
                government.name(),
                government.lineage(),
                "government",
                "government",
                country,
                named.text());
    }

    private void cast(Candidate candidate) {
        Named named = candidate.named;
        if (named.helper()) {
            help(candidate);
        } else if (named.state()) {
            stand(candidate);
        } else if (named.type().equals("community")) {
            speak(candidate);
        } else {
            fight(candidate);
        }
        if (!candidate.roles.isEmpty()) {
            rules.add("actors:grammar");
        }
    }

    /** Bodies of aid carry out; those of states broker, unless the words say that they drive or watch. */
    private void help(Candidate candidate) {
        if (candidate.outside) {
            return;
        }
        if (candidate.parts.contains(Part.BROKERS)) {
            candidate.roles.add(Role.MEDIATOR);
        } else if (candidate.parts.contains(Part.CARRIES)
                && (candidate.named.type().equals("aid") || moves() || access())) {
            candidate.roles.add(Role.FACILITATOR);
        }
    }

    /** States from outside broker, make a deal themselves, or send escorts. */
    private void stand(Candidate candidate) {
        Set<Part> parts = candidate.parts;
        if (parts.contains(Part.BROKERS)) {
            candidate.roles.add(Role.MEDIATOR);
        } else if (parts.contains(Part.DEALS)) {
            candidate.roles.add(Role.PARTY);
        } else if (parts.contains(Part.CARRIES) && !parts.contains(Part.SIDE) && moves()) {
            candidate.roles.add(Role.FACILITATOR);
        }
    }

    /** Elders and committees make a deal, or go between where both sides that fight stand in it. */
    private void speak(Candidate candidate) {
        boolean residents = candidate.named.id().endsWith(".residents");
        if (candidate.parts.contains(Part.BROKERS)) {
            candidate.roles.add(Role.MEDIATOR);
        } else if (candidate.parts.contains(Part.DEALS) && (!residents || candidate.own.contains(Part.DEALS))) {
            candidate.roles.add(Role.PARTY);
        }
    }

    private void fight(Candidate candidate) {
        Named named = candidate.named;
        Set<Part> parts = candidate.parts;
        if (parts.contains(Part.LEAVES) && named.group()) {
            candidate.roles.add(Role.PARTY);
            if (moves()) {
                candidate.roles.add(Role.EVACUEE);
            }
        }
        boolean truce = draft.kinds.iterator().next() == Kind.CEASEFIRE && !moves();
        if (parts.contains(Part.DEALS)
                || parts.contains(Part.BROKERS)
                || parts.contains(Part.SIDE) && (!truce || !named.group())) {
            candidate.roles.add(Role.PARTY);
        }
    }

    private boolean moves() {
        return draft.kinds.contains(Kind.EVACUATION);
    }

    private boolean access() {
        return draft.kinds.contains(Kind.ACCESS);
    }

    /** Two states from outside that announce a truce together stand over it. */
    private void states() {
        if (!draft.kinds.contains(Kind.CEASEFIRE)) {
            return;
        }
        List<Candidate> told = candidates.values().stream()
                .filter(c ->
                        c.named.state() && c.distance == 0 && !c.named.country().equals(country))
                .filter(c -> c.named.sentence() == draft.anchor || c.parts.contains(Part.BROKERS))
                .toList();
        if (told.size() >= 2) {
            for (Candidate candidate : told) {
                candidate.roles.clear();
                candidate.roles.add(Role.MEDIATOR);
            }
            rules.add("actors:states-together");
        }
    }

    /** Bodies of aid that a deal's sentence names carry it out. */
    private void helpers() {
        for (Candidate candidate : candidates.values()) {
            boolean told = candidate.parts.contains(Part.TELLS) && !access();
            if (!candidate.named.helper()
                    || !candidate.roles.isEmpty()
                    || candidate.distance > 0
                    || candidate.outside
                    || told) {
                continue;
            }
            if (candidate.named.type().equals("aid")) {
                candidate.roles.add(Role.FACILITATOR);
                rules.add("actors:aid");
            } else if (asked() && candidate.named.sentence() == draft.anchor) {
                candidate.roles.add(Role.MEDIATOR);
                rules.add("actors:asks");
            }
        }
    }

    /** Whether the deal is only asked for or talked about, so that a body that is named with it brokers it. */
    private boolean asked() {
        return draft.status == Status.PROPOSED || draft.status == Status.NEGOTIATING;
    }

    /** Adds what such deals imply. */
    void infer() {
        Candidate rebels = generic();
        if (moves() && !medical() && !has(c -> c.roles.contains(Role.EVACUEE))) {
            attached();
        }
        if (moves() && !draft.background) {
            holders();
        }
        boolean group = has(c -> c.named.group() && !c.named.generic());
        if (rebels != null && group && rebels.roles.contains(Role.PARTY)) {
            merge(rebels);
        } else if (rebels != null && moves() && !group && bound(rebels) && !medical()) {
            rebels.roles.add(Role.PARTY);
            rebels.roles.add(Role.EVACUEE);
            rules.add("actors:rebels-leave");
        }
        if (government != null && !has(c -> c.named.side().equals("kurdish"))) {
            govern();
        }
        if (draft.sentences.stream().anyMatch(s -> sides(scene.sentence(s)))) {
            both();
        }
    }

    private static final int BESIDE = 3;
    private static final Set<String> HOLDING = Set.of(
            "present",
            "hold",
            "held",
            "control",
            "controlled",
            "dominate",
            "dominated",
            "entrench",
            "entrenched",
            "active",
            "occupy",
            "occupied",
            "defend",
            "stronghold",
            "run",
            "base",
            "based");

    /** Groups that a sentence nearby says hold the place that is left, or are present in it, are bound by its deal. */
    private void holders() {
        for (Named named : scene.actors) {
            int sentence = named.sentence();
            if (named.generic() || !named.group() || named.side().equals("government") || distance(sentence) > BESIDE) {
                continue;
            }
            boolean here = scene.places(sentence).stream()
                    .anyMatch(where -> draft.origins.stream()
                            .anyMatch(origin -> origin.id().equals(where.place().id())));
            if (here && scene.sentence(sentence).tokens().stream().anyMatch(t -> HOLDING.contains(t.lemma()))) {
                Candidate candidate = candidate(named);
                if (candidate.roles.isEmpty()) {
                    candidate.roles.add(Role.PARTY);
                    rules.add("actors:holds-place");
                }
            }
        }
    }

    /** Where no grammar says who leaves: the fighters of a group that the deal's own sentence counts. */
    private void attached() {
        for (Named named : scene.actors) {
            if (named.generic() || !named.group() || distance(named.sentence()) > 0 || !own(named.sentence())) {
                continue;
            }
            Sentence sentence = scene.sentence(named.sentence());
            for (int i = Math.max(0, named.first() - 3); i < sentence.tokens().size() && i <= named.last() + 1; i++) {
                if (FIGHTERS.contains(sentence.tokens().get(i).lemma())) {
                    Candidate candidate = candidate(named);
                    candidate.roles.add(Role.PARTY);
                    candidate.roles.add(Role.EVACUEE);
                    rules.add("actors:fighters-counted");
                }
            }
        }
    }

    private static final Set<String> FIGHTERS = Set.of(
            "fighter",
            "militant",
            "gunman",
            "jihadist",
            "terrorist",
            "insurgent",
            "combatant",
            "member",
            "man",
            "rebel");

    /** "Both sides", "the warring parties": the two sides of the country's war, where the article names them. */
    private void both() {
        if (candidates.values().stream()
                        .filter(c -> c.named.fights() && c.roles.contains(Role.PARTY))
                        .count()
                >= 2) {
            return;
        }
        for (Candidate candidate : List.copyOf(candidates.values())) {
            boolean state = government != null && candidate.named.id().equals(government.id());
            if (state || candidate.named.rebels()) {
                candidate.roles.add(Role.PARTY);
                rules.add("actors:both-sides");
            }
        }
    }

    private static boolean bound(Candidate rebels) {
        return rebels.parts.contains(Part.LEAVES) || rebels.distance == 0 && !rebels.parts.isEmpty();
    }

    private boolean has(Predicate<Candidate> what) {
        return candidates.values().stream().anyMatch(c -> c.roles.contains(Role.PARTY) && what.test(c));
    }

    /** The government of the place is a side where it stands near, or where its enemies leave or give up. */
    private void govern() {
        Candidate state = candidates.get(government.id());
        boolean side = has(c -> c.named.group());
        boolean asked = asked() && draft.kinds.iterator().next() != Kind.EVACUATION;
        int reach = asked
                ? 0
                : moves()
                        ? 2
                        : access()
                                ? 3
                                : draft.kinds.contains(Kind.RECONCILIATION) || draft.kinds.contains(Kind.HANDOVER)
                                        ? 1
                                        : 0;
        if (state != null && state.distance <= reach) {
            state.roles.add(Role.PARTY);
            rules.add("actors:government-near");
        } else if (moves() && side && mentioned(government.id())) {
            Named named = new Named(
                    draft.anchor,
                    0,
                    0,
                    0,
                    government.id(),
                    government.name(),
                    government.lineage(),
                    "government",
                    "government",
                    country,
                    government.name());
            candidates
                    .computeIfAbsent(government.id(), id -> new Candidate(named))
                    .roles
                    .add(Role.PARTY);
            rules.add("actors:government-far");
        }
    }

    /** Whether only sick and wounded are brought out, not fighters. */
    private boolean medical() {
        return access() && draft.kinds.iterator().next() != Kind.EVACUATION;
    }

    private boolean mentioned(String id) {
        return scene.actors.stream().anyMatch(n -> n.id().equals(id));
    }

    private Candidate generic() {
        return candidates.values().stream()
                .filter(c -> c.named.rebels())
                .findFirst()
                .orElse(null);
    }

    /** The fighters of a named group are that group, unless they are named beside it. */
    private void merge(Candidate rebels) {
        boolean leaves = rebels.roles.contains(Role.EVACUEE);
        List<Candidate> groups = candidates.values().stream()
                .filter(c -> c.named.group()
                        && !c.named.generic()
                        && c.roles.contains(Role.PARTY)
                        && !c.named.side().equals("government"))
                .toList();
        if (groups.isEmpty() || beside(groups)) {
            return;
        }
        if (leaves && groups.stream().noneMatch(g -> g.roles.contains(Role.EVACUEE))) {
            groups.forEach(g -> g.roles.add(Role.EVACUEE));
        }
        rebels.roles.clear();
        rules.add("actors:fighters-of-group");
    }

    /** Islamist factions, including Hayat Tahrir al-Sham: more than the groups that are named. */
    private static boolean wider(Sentence sentence, Named word, Named group) {
        if (group.sentence() != word.sentence() || group.first() <= word.last() || group.first() - word.last() > 6) {
            return false;
        }
        return sentence.tokens().subList(word.last() + 1, group.first()).stream()
                .anyMatch(
                        token -> token.lemma().equals("include") || token.form().equals("including"));
    }

    /** Ahrar al-Sham and the fighters of Zabadani: two sides, joined by a word. */
    private boolean beside(List<Candidate> groups) {
        for (Named word : scene.actors) {
            if (!word.rebels() || distance(word.sentence()) > 0) {
                continue;
            }
            Sentence sentence = scene.sentence(word.sentence());
            boolean joined = sentence.tokens().get(word.head()).label().equals("conj");
            for (Candidate group : groups) {
                boolean before = group.named.sentence() == word.sentence()
                        && group.named.last() < word.first()
                        && word.first() - group.named.last() <= 3;
                if (joined && before || wider(sentence, word, group.named)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sides(Sentence sentence) {
        return pair(
                sentence, Set.of("both", "two", "warring", "opposing", "rival"), Set.of("side", "party", "faction"));
    }

    private static boolean pair(Sentence sentence, Set<String> first, Set<String> second) {
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            if (first.contains(sentence.tokens().get(i).lemma())
                    && second.contains(sentence.tokens().get(i + 1).lemma())) {
                return true;
            }
        }
        return false;
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Candidate candidate : candidates.values()) {
            for (Role role : candidate.roles) {
                Named named = candidate.named;
                actors.add(new Actor(named.id(), named.name(), named.lineage(), role.word(), named.text()));
            }
        }
        return actors;
    }

    Set<String> rules() {
        return rules;
    }
}
