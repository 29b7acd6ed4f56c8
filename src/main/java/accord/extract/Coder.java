package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Edition;
import accord.codebook.Odds;
import accord.codebook.SignTable;
import accord.codebook.WordClasses;
import accord.codebook.Worths;
import accord.model.Article;
import accord.model.Interval;
import accord.model.Kind;
import accord.model.Mention;
import accord.model.Sha256;
import accord.text.Parser;
import accord.text.Reader;
import accord.text.Reading;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the deals out of an article: the public front of the passes. Immutable; one instance serves many threads. The
 * same article gives the same mentions with the same coder, everywhere.
 */
public final class Coder {
    /** What coding an article gave: its mentions, and the triggers that became none, with the reason. */
    public record Coded(List<Mention> mentions, List<Refusal> refusals) {}

    /** Sees every scene after the last pass; for tests. */
    java.util.function.Consumer<Scene> trace;

    private final Reader reader;
    private final List<Pass> passes;
    private final String version;
    private final Scan scan;
    private final Odds odds;

    /** What of the program decides mentions, beside the codebook. */
    private static final class Program {
        static final String EDITION = Edition.of("model", "text", "codebook", "extract")
                .data("/text/calendar.tsv")
                .library("edu.emory.mathcs.nlp/nlp4j-api")
                .library("edu.emory.mathcs.nlp/nlp4j-english")
                .hash();
    }

    /** A coder over a codebook; models load when the first article is read. */
    public Coder(Codebook codebook) {
        this(
                new Parser(),
                codebook,
                hash(codebook.version(), Learnt.version(), WordClasses.shipped().version(), Program.EDITION));
    }

    Coder(Reader reader, Codebook codebook, String version) {
        this(reader, codebook, version, Learnt.HEARING);
    }

    Coder(Reader reader, Codebook codebook, String version, SignTable hearing) {
        this.reader = reader;
        this.scan = new Scan(codebook.stems(), new Glance(Learnt.GLANCE));
        this.odds = codebook.odds();
        this.version = version;
        this.passes = List.of(
                new CuePass(codebook.cues()),
                new PlaceNames(codebook),
                new CoursePass(codebook.ways(), codebook.people()),
                new ActorNames(codebook),
                new EventPass(codebook.cues(), scan, new Ear(hearing, codebook.cues(), WordClasses.shipped())),
                new ReportPass(),
                new ThreadPass(codebook, Worths.threads()),
                new KindPass(Learnt.KINDS),
                new WayPass(),
                new PlacePass(codebook),
                new AnchorPass(codebook.cues(), Learnt.ANCHOR),
                new BackgroundPass(codebook.recall(), Learnt.RECALLED),
                new StatusPass(codebook.course(), Learnt.STATUS),
                new TellersPass(codebook),
                new PeoplePass(codebook.people()),
                new MovesPass(),
                new ActorsPass(codebook, new CastVerdict(Learnt.CAST)),
                new SourcesPass(codebook.roles(), Learnt.CITED),
                new DatesPass(new DateVerdict(Learnt.DATES)));
    }

    /** The deals that an article tells of, in the order of first mention; empty where it tells of none. */
    public List<Mention> code(Article article) {
        return explain(article).mentions();
    }

    /** Whether an article is read at all: a scan of its chars, without any parsing. */
    public boolean candidate(Article article) {
        return scan.candidate(article.text());
    }

    /** The same with the reasons for triggers that did not become deals. */
    public Coded explain(Article article) {
        if (!candidate(article)) {
            return new Coded(List.of(), List.of());
        }
        Reading split = reader.split(article.text());
        BitSet worth = scan.worth(split);
        Reading reading = reader.parse(split, s -> worth.get(s.index()));
        Scene scene = new Scene(article, reading);
        for (Pass pass : passes) {
            pass.apply(scene);
        }
        if (trace != null) {
            trace.accept(scene);
        }
        List<Mention> mentions = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Draft draft : List.copyOf(scene.drafts)) {
            Mention mention = mention(scene, draft);
            if (told.add(mention.id())) {
                mentions.add(mention);
            } else {
                // kinds, places, dates, status and sentence are the same: one deal, threaded twice
                scene.drafts.remove(draft);
                scene.refusals.add(new Refusal(
                        draft.anchor, mention.sentence(), "mention", "the same as another mention of this article"));
            }
        }
        return new Coded(scored(mentions, article.text()), List.copyOf(scene.refusals));
    }

    /** The hash of all that decides what this coder says: codebook, models and the edition of the code. */
    public String version() {
        return version;
    }

    private Mention mention(Scene scene, Draft draft) {
        Sentence anchor = scene.sentence(draft.anchor);
        String text = scene.article.text();
        long begin = text.codePointCount(0, anchor.begin());
        long length = text.codePointCount(anchor.begin(), anchor.end());
        List<String> kinds = draft.kinds.stream().map(Kind::word).toList();
        String id = hash(
                scene.article.id(),
                String.join("+", kinds),
                draft.origins.stream().map(p -> p.id()).sorted().toList().toString(),
                draft.destinations.stream().map(p -> p.id()).sorted().toList().toString(),
                draft.status.word(),
                day(draft.agreed),
                day(draft.started),
                begin + ":" + length);
        return new Mention(
                id,
                scene.article.id(),
                scene.article.published(),
                kinds,
                draft.status.word(),
                draft.background,
                draft.origins,
                draft.destinations,
                draft.transits,
                draft.actors,
                new ArrayList<>(draft.sources),
                draft.people,
                draft.moves,
                draft.agreed,
                draft.started,
                draft.ended,
                begin,
                length,
                scene.reading.words(anchor),
                new ArrayList<>(draft.rules),
                1,
                version);
    }

    /** The mentions with the chance that each is a deal, seen among the others of its article. */
    private List<Mention> scored(List<Mention> mentions, String text) {
        long chars = text.codePointCount(0, text.length());
        return mentions.stream()
                .map(mention -> mention.withScore(odds.chance(Traits.of(mention, mentions, chars))))
                .toList();
    }

    private static String day(Interval interval) {
        return interval == null ? "" : interval.since() + "/" + interval.until();
    }

    private static String hash(String... parts) {
        return new Sha256().add(String.join("\u0000", parts)).hex(16);
    }
}
