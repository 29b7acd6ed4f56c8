package accord.extract;

import accord.SharedGold;
import accord.codebook.Codebook;
import accord.codebook.SignTable;
import accord.codebook.WordClasses;
import accord.codebook.Worths;
import accord.evaluate.Coded;
import accord.evaluate.CodedDeal;
import accord.evaluate.CodedFile;
import accord.evaluate.Scorer;
import accord.evaluate.Scores;
import accord.model.Kind;
import accord.model.Place;
import accord.text.Sentence;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits the weights of {@code threads.tsv}: by logistic regression, what tells that two sentences tell of one deal (from the
 * articles whose marks say so), then what tells that a draft is a deal at all (from all). For development: {@code ThreadFit
 * CACHES GOLD ALIASES HEARING OUT}; HEARING.0 to HEARING.4 are the sheets that HearingFit made without each fold. Articles
 * held out, and published ones, are only used to say how well it went.
 */
final class ThreadFit {
    private static final double SHRINK = Double.parseDouble(System.getProperty("shrink", "2"));
    private static final double JOIN = Double.parseDouble(System.getProperty("join", "0"));
    private static final double KEEP = Double.parseDouble(System.getProperty("keep", "0"));
    private static final double SCALE = Double.parseDouble(System.getProperty("scale", "5"));
    private static final int FOLDS = 5;
    private static final double SMALL = 0.02;

    private record Told(GoldSet.Item item, Scene scene, List<Set<Kind>> kinds, Coded gold, int fold, String set) {
        boolean fits() {
            return !item.held() && !set.equals("real");
        }
    }

    private final List<Told> articles = new ArrayList<>();
    private final Scorer scorer;
    private final Codebook codebook = Codebook.standard();
    private final Bond bond = new Bond(codebook.gazetteer());
    private final Worths prior;
    private final PrintStream out = System.out;

    private ThreadFit(Path aliases, Path prior) throws Exception {
        this.prior = Worths.of("threads.tsv", Files.readAllBytes(prior));
        scorer = SharedGold.scorer(aliases);
    }

    public static void main(String[] args) throws Exception {
        ThreadFit fit = new ThreadFit(Path.of(args[2]), Path.of(System.getProperty("prior")));
        for (String set : List.of("real", "retold", "wider", "brief", "drill", "press")) {
            if (Files.exists(Path.of(args[1], set + ".coded.jsonl"))) {
                fit.load(set, args[0], args[1], args[3]);
            }
        }
        fit.say("now", Worths.threads());
        if (args.length > 5) {
            fit.causes(Worths.threads());
            return;
        }
        List<Told> dev = fit.articles.stream().filter(Told::fits).toList();
        Map<String, Double> joins = fit.joins(dev, -1);
        for (int fold = 0; fold < FOLDS; fold++) {
            fit.joins(dev, fold);
        }
        joins.put("deal.bias", 1e6);
        fit.say("joined", Worths.of(joins));
        if (Boolean.getBoolean("short")) {
            return;
        }
        joins.putAll(fit.standing(Worths.of(joins), dev));
        fit.say("stands", Worths.of(joins));
        write(Path.of(args[4]), joins);
    }

    private void load(String set, String caches, String gold, String hearing) throws Exception {
        Map<String, Coded> coded;
        try (var lines = Files.newBufferedReader(Path.of(gold, set + ".coded.jsonl"))) {
            coded = CodedFile.read(set, lines);
        }
        Ear[] ears = new Ear[FOLDS + 1];
        for (int i = 0; i <= FOLDS; i++) {
            Path sheet = Path.of(i == FOLDS ? hearing : hearing + "." + i);
            ears[i] = new Ear(
                    SignTable.of("hearing.tsv", Files.readAllBytes(sheet), Ear.QUESTIONS),
                    codebook.cues(),
                    WordClasses.shipped());
        }
        for (GoldSet.Item item : GoldSet.load(set, caches, gold, codebook)) {
            boolean own = !item.held() && !set.equals("real");
            Scene scene = item.scene();
            for (Pass pass : GoldSet.passes(codebook, ears[own ? item.fold() : FOLDS])) {
                pass.apply(scene);
            }
            new ReportPass().apply(scene);
            List<Set<Kind>> kinds = new ArrayList<>();
            scene.reports.forEach(r -> kinds.add(new LinkedHashSet<>(r.kinds)));
            articles.add(new Told(item, scene, kinds, coded.get(scene.article.id()), item.fold(), set));
        }
    }

    /** What tells that a report tells of a draft's deal; a fold that is not -1 is left out and measured. */
    private Map<String, Double> joins(List<Told> dev, int fold) {
        Map<String, Double> known = new TreeMap<>();
        prior.all().forEach((sign, worth) -> {
            if (!sign.startsWith("deal.")) {
                known.put(sign, worth * SCALE);
            }
        });
        Logistic logistic = new Logistic(known);
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Told told : dev) {
            if (told.item.told() == null) {
                continue;
            }
            reset(told);
            Map<String, Draft> drafts = new LinkedHashMap<>();
            for (Report report : told.scene.reports) {
                String key = key(told, report);
                if (key == null) {
                    continue;
                }
                if (told.fold != fold) {
                    logistic.choice();
                }
                for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
                    Map<String, Double> signs = bond.signs(told.scene, report, draft.getValue());
                    boolean same = draft.getKey().equals(key);
                    if (signs == null) {
                        continue;
                    }
                    if (told.fold == fold) {
                        rows.add(signs);
                        labels.add(same);
                    } else {
                        logistic.add(signs, same, 1);
                    }
                }
                Draft draft = drafts.computeIfAbsent(key, k -> {
                    Draft first = new Draft();
                    told.scene.drafts.add(first);
                    return first;
                });
                draft.reports.add(report);
                draft.sentences.add(report.sentence);
                draft.kinds.addAll(report.kinds);
            }
        }
        SortedMap<String, Double> fitted = logistic.fit(SHRINK, 3);
        if (fold >= 0) {
            int right = 0;
            int yes = 0;
            for (int i = 0; i < rows.size(); i++) {
                right += Logistic.sum(fitted, rows.get(i)) > 0 == labels.get(i) ? 1 : 0;
                yes += labels.get(i) ? 1 : 0;
            }
            out.println("pairs of fold " + fold + ": " + rows.size() + " same " + yes + " right " + right);
        }
        fitted.merge("bias", JOIN, Double::sum);
        return fitted;
    }

    /** Which of the deals that a report's sentence tells of it tells of: the one whose marks and kinds are most its own. */
    private static String key(Told told, Report report) {
        Sentence sentence = told.scene.sentence(report.sentence);
        Set<String> keys = told.item.keys(sentence);
        String best = null;
        double most = -1;
        for (String key : keys) {
            double worth = 0;
            for (JsonNode deal : told.item.deals()) {
                if (deal.get("key").asText().equals(key)) {
                    for (JsonNode kind : deal.get("kinds")) {
                        worth += report.kinds.contains(Kind.of(kind.asText())) ? 0.5 : 0;
                    }
                }
            }
            for (JsonNode mark : told.item.marks()) {
                for (JsonNode code : mark.get(2)) {
                    boolean place = "od".contains(code.get(0).asText());
                    if (place && key.equals(code.get(1).asText(null))) {
                        worth += names(
                                        told,
                                        report,
                                        mark.get(0).asInt(),
                                        mark.get(1).asInt())
                                ? 2
                                : 0;
                    }
                }
            }
            if (worth > most) {
                most = worth;
                best = key;
            }
        }
        return best;
    }

    private static boolean names(Told told, Report report, int from, int to) {
        String text = told.scene.article.text();
        List<Where> all = new ArrayList<>(report.sites());
        all.addAll(report.to);
        return all.stream().anyMatch(w -> {
            Sentence sentence = told.scene.sentence(w.sentence());
            int begin = text.codePointCount(0, sentence.tokens().get(w.first()).begin());
            int end = text.codePointCount(0, sentence.tokens().get(w.last()).end());
            return begin < to && from < end;
        });
    }

    /** Weighs what tells drafts that gold knows from those that it does not. */
    private Map<String, Double> standing(Worths keeping, List<Told> dev) {
        Logistic logistic = new Logistic();
        for (Told told : dev) {
            Coded coded = code(told, keeping);
            Set<String> paired = scorer.pairs(told.gold, coded).keySet();
            for (int i = 0; i < told.scene.drafts.size(); i++) {
                logistic.add(Standing.signs(told.scene, told.scene.drafts.get(i)), paired.contains("d" + i), 1);
            }
        }
        SortedMap<String, Double> fitted = logistic.fit(SHRINK, 3);
        fitted.merge("deal.bias", KEEP, Double::sum);
        return fitted;
    }

    private static void write(Path file, Map<String, Double> weights) throws Exception {
        Map<String, String> notes = new HashMap<>();
        StringBuilder sheet = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")) {
                sheet.append(line).append('\n');
            } else if (cells.length > 2) {
                notes.put(cells[0], cells[2]);
            }
        }
        sheet.append("sign\tweight\tnote\n");
        new TreeMap<>(weights).forEach((sign, worth) -> {
            if (Math.abs(worth) >= SMALL) {
                sheet.append(String.format(Locale.ROOT, "%s\t%.2f\t%s%n", sign, worth, notes.getOrDefault(sign, "")));
            }
        });
        Files.writeString(file, sheet, StandardCharsets.UTF_8);
    }

    private void say(String name, Worths weights) {
        for (String set : List.of("real", "retold", "wider", "brief", "drill", "press")) {
            for (boolean held : new boolean[] {false, true}) {
                List<Told> on = articles.stream()
                        .filter(t -> t.set.equals(set) && t.item.held() == held)
                        .toList();
                out.println(String.format(Locale.ROOT, "%-8s %-6s %-4s ", name, set, held ? "held" : "dev")
                        + text(score(weights, on)));
            }
        }
    }

    /** Why deals of the marked articles were missed. */
    private void causes(Worths weights) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Told told : articles) {
            if (told.item.held() || told.item.told() == null) {
                continue;
            }
            Coded coded = code(told, weights);
            Map<String, String> pairs = scorer.pairs(told.gold, coded);
            for (CodedDeal deal : told.gold.deals()) {
                if (pairs.containsValue(deal.key())) {
                    counts.merge("paired", 1, Integer::sum);
                    continue;
                }
                String cause = "no report";
                boolean read = told.scene.reading.sentences().stream()
                        .anyMatch(x -> x.parsed() && told.item.keys(x).contains(deal.key()));
                if (!read) {
                    cause = "not read";
                }
                String what = "";
                for (int i = 0; i < told.scene.drafts.size(); i++) {
                    Draft draft = told.scene.drafts.get(i);
                    for (Report report : draft.reports) {
                        if (deal.key().equals(key(told, report))) {
                            String other = pairs.get("d" + i);
                            if (other == null) {
                                cause = "draft not like gold";
                                what = coded.deals().get(i).kinds() + " "
                                        + coded.deals().get(i).origins() + " for " + deal.kinds() + " "
                                        + deal.origins();
                            } else if (cause.startsWith("no")) {
                                cause = "joined another";
                            }
                        }
                    }
                }
                if (cause.equals("no report")
                        && told.scene.reports.stream().anyMatch(r -> deal.key().equals(key(told, r)))) {
                    cause = "report in no draft";
                }
                counts.merge(cause, 1, Integer::sum);
                out.println("CAUSE " + told.gold.id() + " " + deal.key() + " " + cause + " " + what);
            }
        }
        out.println(counts);
    }

    private static String text(Scores scores) {
        StringBuilder text = new StringBuilder();
        for (String field : List.of("deal", "deal_move", "kinds", "origins")) {
            text.append(field)
                    .append(String.format(
                            Locale.ROOT,
                            " %.3f (%.2f/%.2f)  ",
                            scores.tally(field).f1(),
                            scores.tally(field).precision(),
                            scores.tally(field).recall()));
        }
        return text.toString();
    }

    private Scores score(Worths weights, List<Told> on) {
        Map<String, Coded> gold = new LinkedHashMap<>();
        Map<String, Coded> system = new HashMap<>();
        for (Told told : on) {
            gold.put(told.gold.id(), told.gold);
            system.put(told.gold.id(), code(told, weights));
        }
        return scorer.score(gold, system, null);
    }

    private static void reset(Told told) {
        told.scene.drafts.clear();
        for (int i = 0; i < told.scene.reports.size(); i++) {
            told.scene.reports.get(i).kinds.clear();
            told.scene.reports.get(i).kinds.addAll(told.kinds.get(i));
        }
    }

    private Coded code(Told told, Worths weights) {
        Scene scene = told.scene;
        reset(told);
        for (Pass pass : List.of(
                new ThreadPass(codebook, weights),
                new WayPass(),
                new PlacePass(codebook),
                new AnchorPass(codebook.cues(), Learnt.ANCHOR),
                new BackgroundPass(codebook.recall(), Learnt.RECALLED),
                new StatusPass(codebook.course(), Learnt.STATUS))) {
            pass.apply(scene);
        }
        List<CodedDeal> deals = new ArrayList<>();
        for (Draft draft : scene.drafts) {
            deals.add(new CodedDeal(
                    "d" + deals.size(),
                    draft.kinds.stream().map(Kind::word).toList(),
                    draft.status.word(),
                    draft.background,
                    draft.origins.stream().map(Place::text).toList(),
                    draft.destinations.stream().map(Place::text).toList(),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    scene.sentence(draft.anchor).begin(),
                    scene.sentence(draft.anchor).end()));
        }
        return new Coded(told.gold.id(), told.gold.published(), deals);
    }
}
