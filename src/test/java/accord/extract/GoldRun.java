package accord.extract;

import accord.model.Article;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Codes articles of the gold sets and prints them in the gold format. For development:
 * {@code GoldRun PARSECACHE OUT ARTICLES.jsonl [CODED.jsonl]} or {@code GoldRun both CACHES GOLD}, which takes the
 * sets that it finds there; with the coded file,
 * its days of publication are taken.
 */
final class GoldRun {
    private GoldRun() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("both")) {
            for (String set : new String[] {"real", "retold", "wider", "brief", "drill", "press"}) {
                String gold = args[2] + "/" + set;
                if (!Files.exists(Path.of(gold + ".articles.jsonl"))) {
                    continue;
                }
                main(new String[] {
                    args[1] + "/" + set + ".tsv",
                    "target/gold/" + set + ".jsonl",
                    gold + ".articles.jsonl",
                    gold + ".coded.jsonl"
                });
            }
            return;
        }
        RememberedParser parser = new RememberedParser(Path.of(args[0]));
        ObjectMapper json = new ObjectMapper();
        java.util.Map<String, String> days = new java.util.HashMap<>();
        if (args.length > 3) {
            for (String line : Files.readAllLines(Path.of(args[3]), StandardCharsets.UTF_8)) {
                JsonNode node = json.readTree(line);
                days.put(node.get("id").asText(), node.path("published").asText(null));
            }
        }
        Coder coder = TestCoder.of(parser);
        PrintStream traced = new PrintStream(args[1] + ".trace", StandardCharsets.UTF_8);
        coder.trace = scene -> {
            traced.println("## " + scene.article.id() + " country " + scene.country());
            for (Report r : scene.reports) {
                int d = -1;
                for (int i = 0; i < scene.drafts.size(); i++) {
                    if (scene.drafts.get(i).reports.contains(r)) d = i;
                }
                traced.println("  s" + r.sentence + " -> d" + (d + 1) + " " + r.kinds + (r.strong() ? "" : " weak")
                        + " F" + names(r.from) + " A" + names(r.at) + " T" + names(r.to) + " V" + names(r.via)
                        + (r.recalled ? " recalled" : "") + (r.other ? " other" : "") + (r.imagined ? " imagined" : "")
                        + (r.back ? " back" : "") + (r.foreign ? " foreign" : "") + (r.fresh ? " fresh" : "")
                        + (r.lone ? " lone" : "") + (r.day != null ? " " + r.day : "")
                        + " "
                        + r.events.stream()
                                .map(e -> e.cue().id() + "@" + e.token())
                                .toList() + " | " + scene.reading.words(scene.sentence(r.sentence)));
            }
            for (Draft d : scene.drafts) {
                d.ways.forEach((w, c) -> traced.println("     way s" + w.sentence() + " -> d"
                        + (scene.drafts.indexOf(d) + 1) + " " + w.place().text() + " " + c.bearing()));
            }
            for (Timed time : Timeline.of(scene)) {
                traced.println("     time s" + time.sentence() + " " + time.token() + " «"
                        + time.expression().words() + "» " + time.expression().edge() + " "
                        + (time.interval() == null
                                ? "?"
                                : time.interval().since() + "/"
                                        + time.interval().until()));
            }
            for (int i = 0; i < scene.drafts.size(); i++) {
                traced.println("     signs d" + (i + 1) + " " + CourseSigns.of(scene, scene.drafts.get(i)));
                traced.println("     recall d" + (i + 1) + " "
                        + RecallSigns.of(scene, scene.drafts.get(i), Timeline.of(scene)));
            }
            for (int i = 0; i < scene.reading.sentences().size(); i++) {
                for (Where w : scene.places(i)) {
                    traced.println("     place s" + i + " " + w.place().text() + " "
                            + w.place().id() + " " + scene.course(w).bearing()
                            + (scene.course(w).moved() ? " moved" : "") + (w.holder() ? " holder" : "")
                            + (w.metonym() ? " metonym" : "") + (w.beside() ? " beside" : "")
                            + (w.wide() ? " wide" : "") + (w.guessed() ? " guessed" : ""));
                }
            }
        };
        long start = System.nanoTime();
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8);
                PrintStream why = new PrintStream(args[1] + ".why", StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8)) {
                JsonNode node = json.readTree(line);
                String id = node.get("id").asText();
                String day = days.containsKey(id)
                        ? days.get(id)
                        : node.path("meta_date").asText(null);
                Article article = GoldArticle.of(node, node.path("source").asText("unknown"), day);
                Coder.Coded coded = coder.explain(article);
                out.println(json.writeValueAsString(line(json, id, day, coded.mentions())));
                for (Refusal refusal : coded.refusals()) {
                    why.println(id + "\t" + refusal);
                }
            }
        } finally {
            parser.save();
        }
        System.err.println((System.nanoTime() - start) / 1000000 + " ms");
    }

    private static ObjectNode line(ObjectMapper json, String id, String published, List<Mention> mentions) {
        ObjectNode node = json.createObjectNode();
        node.put("id", id);
        node.put("published", published);
        ArrayNode deals = node.putArray("deals");
        int n = 0;
        for (Mention m : mentions) {
            ObjectNode deal = deals.addObject();
            deal.put("key", "d" + ++n);
            m.kinds().forEach(deal.putArray("kinds")::add);
            deal.put("status", m.status());
            deal.put("background", m.background());
            places(deal.putArray("origins"), m.origins());
            places(deal.putArray("destinations"), m.destinations());
            places(deal.putArray("transits"), m.transits());
            deal.put("agreed", date(m.agreed()));
            deal.put("started", date(m.started()));
            deal.put("ended", date(m.ended()));
            ArrayNode actors = deal.putArray("actors");
            m.actors().forEach(a -> actors.addObject().put("name", a.name()).put("role", a.role()));
            m.sources().forEach(deal.putArray("sources")::add);
            ArrayNode people = deal.putArray("people");
            m.people()
                    .forEach(p -> people.addObject()
                            .put("who", p.who())
                            .put("low", p.low())
                            .put("high", p.high())
                            .put("phase", p.phase()));
            deal.putArray("offsets").add(m.begin()).add(m.begin() + m.length());
            m.rules().forEach(deal.putArray("rules")::add);
        }
        return node;
    }

    private static void places(ArrayNode array, List<Place> places) {
        places.stream().map(Place::text).distinct().forEach(array::add);
    }

    private static String date(Interval interval) {
        if (interval == null || interval.since() == null || interval.until() == null) {
            return null;
        }
        LocalDate a = interval.since();
        LocalDate b = interval.until();
        if (a.equals(b)) {
            return a.toString();
        }
        if (a.getYear() != b.getYear()) {
            return null;
        }
        return a.toString().substring(0, a.getMonth() == b.getMonth() ? 7 : 4);
    }

    private static List<String> names(List<Where> places) {
        return places.stream().map(w -> w.place().text()).toList();
    }
}
