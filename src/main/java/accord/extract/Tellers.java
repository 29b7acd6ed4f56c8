package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Nation;
import accord.codebook.SourceBook;
import accord.codebook.SourceEntry;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds whom a sentence cites: subjects of verbs of saying, "according to", "quoted by"; gives them canonical names. */
final class Tellers {
    /** Those whom a sentence cites, and whether a pronoun repeats the one cited before. */
    record Told(List<String> names, boolean pronoun) {}

    private static final Set<String> SAY = Set.of(
            "say",
            "tell",
            "report",
            "add",
            "announce",
            "claim",
            "state",
            "note",
            "confirm",
            "warn",
            "write",
            "put",
            "estimate",
            "deny",
            "believe",
            "think",
            "expect",
            "count",
            "reckon",
            "speak",
            "admit",
            "concede",
            "insist",
            "describe",
            "document",
            "predict",
            "reveal",
            "repeat",
            "clarify",
            "accuse",
            "blame",
            "recall",
            "declare",
            "argue",
            "stress",
            "mention",
            "explain",
            "complain",
            "text",
            "quote",
            "cite",
            "show",
            "acknowledge",
            "precise",
            "assert",
            "suggest",
            "urge",
            "call",
            "number",
            "supervise");

    /** Verbs of SAY that only cite where a clause or a figure hangs on them. */
    private static final Set<String> WEAK = Set.of(
            "put",
            "count",
            "show",
            "speak",
            "call",
            "urge",
            "quote",
            "cite",
            "declare",
            "announce",
            "describe",
            "supervise",
            "number",
            "expect",
            "blame",
            "accuse");

    private static final Set<String> PEOPLE = Set.of(
            "official",
            "source",
            "commander",
            "spokesman",
            "spokeswoman",
            "activist",
            "resident",
            "witness",
            "medic",
            "charity",
            "driver",
            "member",
            "governor",
            "officer",
            "negotiator",
            "worker",
            "volunteer",
            "council",
            "committee",
            "centre",
            "center",
            "leader",
            "monitor",
            "diplomat",
            "lawmaker",
            "elder",
            "doctor",
            "participant",
            "office",
            "media",
            "station",
            "site",
            "newspaper",
            "channel",
            "correspondent",
            "townspeople",
            "group",
            "agency",
            "police",
            "mayor",
            "minister",
            "network",
            "representative",
            "ministry",
            "villager",
            "inhabitant",
            "daily",
            "statement",
            "head",
            "chief",
            "director",
            "army",
            "military",
            "government",
            "reporter",
            "spokesperson",
            "television",
            "radio",
            "mediator",
            "envoy",
            "general",
            "colonel",
            "delegate");

    private static final Set<String> KINDS = Set.of(
            "rebel",
            "opposition",
            "pro-government",
            "pro-opposition",
            "military",
            "security",
            "local",
            "government",
            "field",
            "tribal",
            "relief",
            "aid",
            "committee",
            "media",
            "army",
            "negotiating",
            "militia",
            "insurgent",
            "medical",
            "hospital",
            "police",
            "intelligence",
            "diplomatic",
            "health",
            "separatist",
            "news",
            "peace",
            "defence",
            "defense",
            "militant",
            "humanitarian",
            "regime",
            "guerrilla",
            "state",
            "ministry",
            "border",
            "church",
            "un",
            "paramilitary",
            "presidential");

    private static final Set<String> LINKS = Set.of("of", "for", "in", "from", "with", "at");

    private static final Set<String> VOICES =
            Set.of("spokesman", "spokeswoman", "spokesperson", "commander", "leader", "official");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final Codebook codebook;
    private final Scene scene;
    private final List<SourceBook.Hit> hits;
    private final String outlet;

    Tellers(Codebook codebook, Scene scene) {
        this.codebook = codebook;
        this.scene = scene;
        this.hits = codebook.sources().read(scene.article.text());
        this.outlet = Folding.fold(scene.article.source());
    }

    Told of(Sentence sentence) {
        Set<String> names = new LinkedHashSet<>();
        boolean pronoun = false;
        if (sentence.furniture() || !sentence.parsed()) {
            return new Told(List.of(), false);
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && SAY.contains(token.lemma())) {
                Token subject = subject(sentence, token);
                if (subject == null
                        && !token.tag().equals("VBN")
                        && !token.tag().equals("VBG")) {
                    subject = before(sentence, token);
                }
                if (subject == null) {
                    continue;
                }
                if (PRONOUNS.contains(subject.lemma())) {
                    pronoun |=
                            !subject.lemma().equals("they") && !subject.lemma().equals("it")
                                    || content(sentence, token);
                } else if (!WEAK.contains(token.lemma()) || content(sentence, token) || hit(sentence, subject)) {
                    add(names, sentence, subject);
                }
            } else if (token.form().equalsIgnoreCase("according") && next(sentence, token, "to")) {
                Token cited = after(sentence, token.index() + 1);
                if (cited != null) {
                    add(names, sentence, cited);
                }
            } else if (token.lemma().equals("by")
                    && token.index() > 0
                    && quoted(sentence.tokens().get(token.index() - 1))) {
                Token cited = after(sentence, token.index());
                if (cited != null) {
                    add(names, sentence, cited);
                }
            }
        }
        return new Told(new ArrayList<>(names), pronoun);
    }

    private static boolean quoted(Token token) {
        return Set.of("quote", "cite", "report", "circulate", "publish", "carry")
                        .contains(token.lemma())
                && token.tag().equals("VBN");
    }

    private static boolean next(Sentence sentence, Token token, String form) {
        return token.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(token.index() + 1).form().equalsIgnoreCase(form);
    }

    /** Parsers lose the subject of a saying that closes a sentence: "…, a spokesman for the group said". The words tell it. */
    private static Token before(Sentence sentence, Token verb) {
        int start = -1;
        for (int i = verb.index() - 1; i >= 0 && i >= verb.index() - 14; i--) {
            String form = sentence.tokens().get(i).form();
            if (form.equals(",")
                    || form.equals("''")
                    || form.equals("\"")
                    || form.equals("\u201d")
                    || form.equals("-") && i < 14) {
                start = i + 1;
                break;
            }
            if (sentence.tokens().get(i).isVerb()
                    && !sentence.tokens().get(i).tag().equals("VBN")) {
                return null;
            }
        }
        Token head = null;
        for (int i = Math.max(start, 0); start >= 0 && i < verb.index(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.tag().equals("IN") && head != null) {
                break;
            }
            head = token.isNoun() || token.tag().equals("PRP") ? token : head;
        }
        return head;
    }

    private static Token subject(Sentence sentence, Token verb) {
        Token at = verb;
        for (int i = 0; i < 3 && at != null; i++) {
            for (Token child : sentence.children(at)) {
                if (child.label().equals("nsubj")) {
                    return child;
                }
            }
            at = at.label().equals("conj") || at.label().equals("xcomp") ? sentence.head(at) : null;
        }
        return null;
    }

    /** Whether a clause, a quotation or a figure hangs on the verb. */
    private static boolean content(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> Set.of("ccomp", "parataxis", "xcomp").contains(c.label())
                        || c.tag().equals("CD")
                        || c.label().equals("dobj")
                                && sentence.children(c).stream()
                                        .anyMatch(d -> d.tag().equals("CD")));
    }

    private boolean hit(Sentence sentence, Token subject) {
        return source(sentence, subject) != null;
    }

    /** The noun that a preposition governs. */
    private static Token after(Sentence sentence, int prep) {
        for (Token token : sentence.tokens()) {
            if (token.head() == prep && token.label().equals("pobj")) {
                return token;
            }
        }
        for (int i = prep + 1; i < sentence.tokens().size() && i <= prep + 5; i++) {
            Token token = sentence.tokens().get(i);
            boolean last = i + 1 == sentence.tokens().size()
                    || !sentence.tokens().get(i + 1).isNoun();
            if (token.isNoun() && last) {
                return token;
            }
        }
        return null;
    }

    private void add(Set<String> names, Sentence sentence, Token head) {
        for (Token part : coordinated(sentence, head)) {
            String name = name(sentence, part);
            if (name != null) {
                names.add(name);
            }
        }
    }

    private static List<Token> coordinated(Sentence sentence, Token head) {
        List<Token> parts = new ArrayList<>(List.of(head));
        for (Token child : sentence.children(head)) {
            if (child.label().equals("conj")) {
                parts.add(child);
            }
        }
        return parts;
    }

    private String name(Sentence sentence, Token head) {
        SourceEntry source = source(sentence, head);
        if (source != null) {
            boolean own = outlet.contains(Folding.fold(source.name()).replace(" ", ""))
                    || source.kind().equals("outlet") && wire(source);
            return own ? null : source.name();
        }
        Named named = named(sentence, head);
        String described = described(sentence, head, named);
        for (int i = left(sentence, head); described == null && head.isProper() && i <= right(sentence, head); i++) {
            Token title = sentence.tokens().get(i);
            described =
                    title.equals(head) || !PEOPLE.contains(title.lemma()) ? null : described(sentence, title, named);
        }
        if (described == null && head.isProper()) {
            for (Token child : sentence.children(head)) {
                if (child.label().equals("appos") && PEOPLE.contains(child.lemma())) {
                    described = described(sentence, child, named(sentence, child));
                }
            }
        }
        if (described != null) {
            return described;
        }
        if (named == null && VOICES.contains(head.lemma())) {
            named = spokenFor(sentence, head);
        }
        return named == null || named.type().equals("community") ? null : titled(head, named);
    }

    /** "A spokesman for the group": the group named last before. */
    private Named spokenFor(Sentence sentence, Token head) {
        boolean group = false;
        for (int i = head.index() + 1; i < sentence.tokens().size() && i <= head.index() + 4; i++) {
            group |= Set.of("group", "faction", "movement", "organisation", "organization", "force")
                    .contains(sentence.tokens().get(i).lemma());
        }
        Named last = null;
        for (Named named : scene.actors) {
            boolean earlier = named.sentence() < sentence.index()
                    || named.sentence() == sentence.index() && named.last() < head.index();
            if (earlier
                    && sentence.index() - named.sentence() <= 2
                    && !named.generic()
                    && (named.group() || named.helper() && !group)) {
                last = named;
            }
        }
        return group ? last : null;
    }

    /** Wire agencies stand in their own texts. */
    private static boolean wire(SourceEntry source) {
        return Set.of("Reuters", "AFP", "AP", "BBC", "CNN").contains(source.name());
    }

    private SourceEntry source(Sentence sentence, Token head) {
        int begin = sentence.tokens().get(left(sentence, head)).begin();
        int end = sentence.tokens().get(right(sentence, head)).end();
        for (SourceBook.Hit hit : hits) {
            if (hit.end() > begin && hit.begin() < end) {
                return hit.entry();
            }
        }
        return null;
    }

    private Named named(Sentence sentence, Token head) {
        int left = left(sentence, head);
        int right = right(sentence, head);
        Named best = null;
        for (Named named : scene.actors(sentence.index())) {
            if (named.last() >= left && named.first() <= right && (best == null || named.head() == head.index())) {
                best = named;
            }
        }
        return best;
    }

    private static int left(Sentence sentence, Token head) {
        int left = head.index();
        while (left > 0) {
            Token token = sentence.tokens().get(left - 1);
            boolean inside = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("POS")
                    || token.form().equals("-")
                    || token.tag().equals("CD")
                    || token.tag().equals("VBN") && token.label().equals("amod");
            if (!inside) {
                break;
            }
            left--;
        }
        return left;
    }

    private static int right(Sentence sentence, Token head) {
        int right = head.index();
        for (int i = head.index() + 1; i < sentence.tokens().size() && i <= head.index() + 6; i++) {
            Token token = sentence.tokens().get(i);
            boolean inside = token.isNoun()
                    || LINKS.contains(token.lemma())
                    || token.tag().equals("DT")
                    || token.tag().equals("POS")
                    || token.tag().startsWith("JJ");
            if (!inside) {
                break;
            }
            right = i;
        }
        return right;
    }

    /** "rebel official", "Lebanese security official", "governor of Homs": what kind of person or body speaks. */
    private String described(Sentence sentence, Token head, Named named) {
        String lemma = head.lemma();
        if (!PEOPLE.contains(lemma)
                || Set.of("army", "military", "government", "ministry", "statement", "group")
                        .contains(lemma)) {
            return null;
        }
        String noun = head.form().toLowerCase(Locale.ROOT);
        if (lemma.equals("spokesman")
                || lemma.equals("spokeswoman")
                || lemma.equals("head")
                || lemma.equals("chief")
                || lemma.equals("director")
                || lemma.equals("commander") && named != null && !named.rebels()) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        boolean told = false;
        for (int i = left(sentence, head); i < head.index(); i++) {
            Token token = sentence.tokens().get(i);
            String word = Folding.fold(token.form()).replace(" ", "-");
            Nation nation = codebook.gazetteer().nation(Folding.fold(token.form()));
            if (nation != null && nation.use().equals("adjective")) {
                name.append(token.form()).append(' ');
                told = true;
            } else if (KINDS.contains(word) || KINDS.contains(token.form().toLowerCase(Locale.ROOT))) {
                name.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
                told = true;
            }
        }
        boolean helper = named != null && (named.helper() || named.state()) && !told;
        if (helper) {
            return null;
        }
        if (lemma.equals("governor")) {
            String of = of(sentence, head);
            return of == null ? null : "governor of " + of;
        }
        boolean alone = Set.of(
                        "activist",
                        "resident",
                        "witness",
                        "charity",
                        "driver",
                        "townspeople",
                        "villager",
                        "inhabitant",
                        "medic",
                        "doctor",
                        "elder",
                        "volunteer")
                .contains(lemma);
        boolean one = Set.of("official", "officer", "commander", "negotiator", "spokesman")
                .contains(lemma);
        return told || alone ? name + (one && !noun.equals("negotiators") ? lemma : noun) : null;
    }

    private String of(Sentence sentence, Token head) {
        for (Where where : scene.places(sentence.index())) {
            if (where.first() > head.index() && where.first() <= head.index() + 3) {
                return where.place().text();
            }
        }
        return null;
    }

    /** A group, a government, a body by its name; an army under the name of army. */
    private String titled(Token head, Named named) {
        if (named.rebels()) {
            String noun = head.lemma();
            boolean person = Set.of("commander", "spokesman", "spokeswoman", "leader", "negotiator", "official")
                    .contains(noun);
            return person ? "rebel official" : null;
        }
        String words = named.text().toLowerCase(Locale.ROOT);
        boolean army = words.contains("army") || words.contains("military") || words.contains("armed forces");
        if (named.type().equals("government") && army) {
            String name = named.name().replace(" government", " army");
            return name;
        }
        return named.name();
    }
}
