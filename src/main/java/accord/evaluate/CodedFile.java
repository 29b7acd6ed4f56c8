package accord.evaluate;

import accord.evaluate.CodedDeal.CodedActor;
import accord.evaluate.CodedDeal.CodedPeople;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON lines in the gold format: read from gold files, written by {@code accord code}. */
public final class CodedFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CodedFile() {}

    /**
     * All lines by article id, in the file's order; a later line with the same id replaces an earlier one.
     *
     * @param name named in errors
     * @throws GoldException where a line is no JSON object of the gold format
     */
    public static Map<String, Coded> read(String name, BufferedReader lines) throws IOException {
        Map<String, Coded> all = new LinkedHashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                Coded coded = parse(name + ", line " + number, line);
                all.put(coded.id(), coded);
            }
        }
        return all;
    }

    private static Coded parse(String where, String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new GoldException(where + ": not JSON (" + e.getOriginalMessage() + ")", e);
        }
        if (!node.path("id").isTextual() || !node.path("deals").isArray()) {
            throw new GoldException(where + ": a line of the gold format has \"id\" and \"deals\"", null);
        }
        List<CodedDeal> deals = new ArrayList<>();
        node.path("deals").forEach(deal -> deals.add(deal(deal)));
        return new Coded(node.path("id").asText(), text(node, "published"), deals);
    }

    private static CodedDeal deal(JsonNode deal) {
        List<CodedActor> actors = new ArrayList<>();
        deal.path("actors")
                .forEach(a -> actors.add(
                        new CodedActor(a.path("name").asText(), a.path("role").asText())));
        List<CodedPeople> people = new ArrayList<>();
        deal.path("people")
                .forEach(p -> people.add(new CodedPeople(
                        p.path("who").asText(),
                        count(p, "low"),
                        count(p, "high"),
                        p.path("phase").asText())));
        return new CodedDeal(
                text(deal, "key"),
                texts(deal, "kinds"),
                deal.path("status").asText(),
                deal.path("background").asBoolean(),
                texts(deal, "origins"),
                texts(deal, "destinations"),
                texts(deal, "transits"),
                text(deal, "agreed"),
                text(deal, "started"),
                text(deal, "ended"),
                actors,
                texts(deal, "sources"),
                people,
                deal.path("offsets").path(0).asLong(),
                deal.path("offsets").path(1).asLong());
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static Long count(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asLong() : null;
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** One line, without its line end, in the gold format. */
    public static String line(Coded coded) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", coded.id());
        line.put("published", coded.published());
        ArrayNode deals = line.putArray("deals");
        for (CodedDeal deal : coded.deals()) {
            ObjectNode node = deals.addObject();
            node.put("key", deal.key());
            put(node.putArray("kinds"), deal.kinds());
            node.put("status", deal.status());
            node.put("background", deal.background());
            put(node.putArray("origins"), deal.origins());
            put(node.putArray("destinations"), deal.destinations());
            put(node.putArray("transits"), deal.transits());
            node.put("agreed", deal.agreed());
            node.put("started", deal.started());
            node.put("ended", deal.ended());
            ArrayNode actors = node.putArray("actors");
            deal.actors().forEach(a -> actors.addObject().put("name", a.name()).put("role", a.role()));
            put(node.putArray("sources"), deal.sources());
            ArrayNode people = node.putArray("people");
            deal.people()
                    .forEach(p -> people.addObject()
                            .put("who", p.who())
                            .put("low", p.low())
                            .put("high", p.high())
                            .put("phase", p.phase()));
            node.putArray("offsets").add(deal.begin()).add(deal.end());
        }
        return line.toString();
    }

    private static void put(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
