package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.SignTable;
import accord.codebook.Worths;
import accord.evaluate.Aliases;
import accord.evaluate.Coded;
import accord.evaluate.CodedDeal;
import accord.evaluate.CodedFile;
import accord.evaluate.Scorer;
import accord.evaluate.Scores;
import accord.model.Article;
import accord.model.Kind;
import accord.model.Place;
import accord.text.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fits the weights of {@code threads.tsv} on coded articles: moves one weight at a time, up and down, and keeps what
 * makes the deals, their kinds and their places agree better with gold; then says what five folds give. For development:
 * {@code ThreadFit CACHES GOLD ALIASES SHEET rounds}. Articles held out are never read for fitting.
 */
final class ThreadFit {
    private record Told(Scene scene, List<Set<Kind>> kinds, Coded gold, int fold, String set) {}

    private static final double[] STEPS = {0.3, -0.3, 0.15, -0.15, 0.08, -0.08};
    private static final double SHY = Double.parseDouble(System.getProperty("shy", "0.003"));

    private final List<Told> articles = new ArrayList<>();
    private final List<Told> held = new ArrayList<>();
    private final Scorer scorer;
    private final Codebook codebook = Codebook.standard();

    private ThreadFit(Path aliases) throws Exception {
        try (var places = Files.newBufferedReader(aliases.resolve("place_aliases.tsv"));
                var actors = Files.newBufferedReader(aliases.resolve("actor_aliases.tsv"))) {
            scorer = new Scorer(Aliases.read(places), Aliases.read(actors));
        }
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        ThreadFit fit = new ThreadFit(Path.of(args[2]));
        for (String set : List.of("real", "retold", "wider")) {
            if (Files.exists(Path.of(args[1], set + ".coded.jsonl"))) {
                fit.load(set, args[0], args[1]);
            }
        }
        Worths start = Worths.of(args[3], Files.readAllBytes(Path.of(args[3])));
        int rounds = Integer.parseInt(args[4]);
        out.println("articles " + fit.articles.size() + " start " + fit.text(start, fit.articles));
        out.println("held " + fit.text(start, fit.held));
        out.println("real dev "
                + fit.text(
                        start,
                        fit.articles.stream().filter(t -> t.set.equals("real")).toList()));
        for (String set : List.of("real", "retold", "wider")) {
            out.println(set + " held "
                    + fit.text(
                            start,
                            fit.held.stream().filter(t -> t.set.equals(set)).toList()));
        }
        if (rounds == 0) {
            return;
        }
        if (rounds < 0) {
            Worths joined = fit.standing(start, fit.articles, -rounds / 10.0);
            out.println("standing " + fit.text(joined, fit.articles));
            out.println("held " + fit.text(joined, fit.held));
            joined.all().forEach((sign, worth) -> out.println(sign + "\t" + String.format(Locale.ROOT, "%.2f", worth)));
            return;
        }
        if (args.length > 5) {
            Map<String, Coded> system = new HashMap<>();
            Map<String, Coded> gold = new LinkedHashMap<>();
            for (int fold = 0; fold < 5; fold++) {
                int f = fold;
                List<Told> rest = fit.articles.stream().filter(t -> t.fold != f).toList();
                List<Told> own = fit.articles.stream().filter(t -> t.fold == f).toList();
                Worths fitted = fit.fit(start, rest, rounds, null);
                own.forEach(t -> {
                    system.put(t.gold.id(), fit.code(t, fitted));
                    gold.put(t.gold.id(), t.gold);
                });
            }
            out.println("folds " + text(fit.scorer.score(gold, system, null)));
        }
        Worths fitted = fit.fit(start, fit.articles, rounds, out);
        out.println("fitted " + fit.text(fitted, fit.articles));
        out.println("held " + fit.text(fitted, fit.held));
        for (String set : List.of("real", "retold", "wider")) {
            out.println(set + " held "
                    + fit.text(
                            fitted,
                            fit.held.stream().filter(t -> t.set.equals(set)).toList()));
        }
        fitted.all().forEach((sign, worth) -> out.println(sign + "\t" + String.format(Locale.ROOT, "%.2f", worth)));
    }

    private void load(String set, String caches, String gold) throws Exception {
        Map<String, Coded> coded;
        try (var lines = Files.newBufferedReader(Path.of(gold, set + ".coded.jsonl"))) {
            coded = CodedFile.read(set, lines);
        }
        RememberedParser parser = new RememberedParser(Path.of(caches, set + ".tsv"));
        Scan scan = new Scan(codebook.stems());
        List<Pass> before = List.of(
                new CuePass(codebook.cues()),
                new PlaceNames(codebook),
                new CoursePass(codebook.ways(), codebook.people()),
                new ActorNames(codebook),
                new EventPass(
                        codebook.cues(),
                        scan,
                        new Ear(SignTable.shipped("hearing.tsv", Ear.QUESTIONS), codebook.cues())),
                new ReportPass());
        int at = -1;
        for (String line : Files.readAllLines(Path.of(gold, set + ".articles.jsonl"), StandardCharsets.UTF_8)) {
            at++;
            JsonNode node = new ObjectMapper().readTree(line);
            String id = node.get("id").asText();
            String day = coded.get(id).published();
            LocalDate published = day == null || day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10));
            Article article = new Article(
                    id,
                    id,
                    "unknown",
                    null,
                    node.path("title").asText(null),
                    published,
                    "metadata",
                    "en",
                    node.get("text").asText(),
                    0,
                    List.of(),
                    "",
                    1,
                    "");
            Reading split = parser.split(article.text());
            BitSet worth = scan.worth(split);
            boolean read = scan.candidate(article.text());
            Scene scene = new Scene(article, read ? parser.parse(split, s -> worth.get(s.index())) : split);
            if (read) {
                before.forEach(pass -> pass.apply(scene));
            }
            List<Set<Kind>> kinds = new ArrayList<>();
            scene.reports.forEach(r -> kinds.add(new LinkedHashSet<>(r.kinds)));
            boolean dev = set.equals("wider") ? at % 2 == 0 : at % 5 != 2;
            (dev ? articles : held).add(new Told(scene, kinds, coded.get(id), at * 7 % 5, set));
        }
        parser.save();
    }

    private Worths fit(Worths start, List<Told> on, int rounds, PrintStream out) {
        Map<String, Double> now = start.all();
        double best = worth(Worths.of(now), start, on);
        for (int round = 0; round < rounds; round++) {
            double before = best;
            for (String sign : List.copyOf(now.keySet())) {
                if (sign.startsWith("deal.")) {
                    continue;
                }
                for (double step : STEPS) {
                    Map<String, Double> tried = new LinkedHashMap<>(now);
                    tried.put(sign, tried.get(sign) + step);
                    double worth = worth(Worths.of(tried), start, on);
                    if (worth > best + 1e-9) {
                        best = worth;
                        now = tried;
                    }
                }
            }
            if (out != null) {
                out.println("round " + round + " " + best);
            }
            if (best - before < 1e-4) {
                break;
            }
        }
        return Worths.of(now);
    }

    /** Weighs by logistic regression what tells drafts that gold knows from those that it does not. */
    private Worths standing(Worths start, List<Told> on, double shift) {
        Map<String, Double> all = start.all();
        List<List<String>> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        Map<String, Double> open = new LinkedHashMap<>(all);
        open.put("deal.bias", 1e6);
        Worths keeping = Worths.of(open);
        for (Told told : on) {
            Coded coded = code(told, keeping);
            Set<String> paired = scorer.pairs(told.gold, coded).keySet();
            for (int i = 0; i < told.scene.drafts.size(); i++) {
                rows.add(Standing.signs(told.scene, told.scene.drafts.get(i)));
                labels.add(paired.contains("d" + i));
            }
        }
        Map<String, Double> w = new LinkedHashMap<>();
        for (int step = 0; step < 4000; step++) {
            Map<String, Double> slope = new LinkedHashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                double sum = 0;
                for (String sign : rows.get(i)) {
                    sum += w.getOrDefault(sign, 0.0);
                }
                double off = 1 / (1 + Math.exp(-sum)) - (labels.get(i) ? 1 : 0);
                for (String sign : rows.get(i)) {
                    slope.merge(sign, off, Double::sum);
                }
            }
            for (Map.Entry<String, Double> one : slope.entrySet()) {
                double now = w.getOrDefault(one.getKey(), 0.0);
                double shrink = one.getKey().equals("deal.bias") ? 0 : 2.0 * now;
                w.put(one.getKey(), now - 0.3 * (one.getValue() + shrink) / rows.size() * 5);
            }
        }
        w.merge("deal.bias", shift, Double::sum);
        all.keySet().removeIf(k -> k.startsWith("deal."));
        all.putAll(w);
        return Worths.of(all);
    }

    /** How well it codes, less a little for every weight that is far from where it was. */
    private double worth(Worths weights, Worths start, List<Told> on) {
        Scores scores = score(weights, on);
        double moved = 0;
        for (Map.Entry<String, Double> one : weights.all().entrySet()) {
            moved += Math.abs(one.getValue() - start.of(one.getKey())) / 0.15;
        }
        return scores.tally("deal").f1()
                + 0.7 * scores.tally("kinds").f1()
                + 0.5 * scores.tally("deal_move").f1()
                + 0.5 * scores.tally("origins").f1()
                - SHY * moved;
    }

    private String text(Worths weights, List<Told> on) {
        return text(score(weights, on));
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

    private Coded code(Told told, Worths weights) {
        Scene scene = told.scene;
        scene.drafts.clear();
        for (int i = 0; i < scene.reports.size(); i++) {
            scene.reports.get(i).kinds.clear();
            scene.reports.get(i).kinds.addAll(told.kinds.get(i));
        }
        for (Pass pass : List.of(
                new ThreadPass(codebook, weights),
                new WayPass(),
                new PlacePass(codebook),
                new BackgroundPass(codebook.recall()),
                new StatusPass(codebook.course()),
                new FinishPass())) {
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
