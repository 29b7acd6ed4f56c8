package accord.export;

import accord.model.Actor;
import accord.model.Document;
import accord.model.Place;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places, actors, articles and words that the page's rows name by number. */
final class ReportNames {
    private final Numbered<String, String> words = new Numbered<>();
    private final Numbered<String, Place> places = new Numbered<>();
    private final Numbered<String, String[]> actors = new Numbered<>();
    private final Map<String, Integer> firstNames = new HashMap<>();
    private final Numbered<String, Document> documents = new Numbered<>();

    int word(String word) {
        return words.number(word, word);
    }

    int place(Place place) {
        return places.number(place.id(), place);
    }

    /** A place of which only id and name are known; null where there is none. */
    Integer place(String id, String name) {
        return id == null
                ? null
                : place(new Place(id, name == null ? id : name, "", null, null, null, null, null, null));
    }

    int actor(Actor actor) {
        return actor(actor.id(), actor.name(), actor.lineage());
    }

    /** An actor under one of its names: a group may change it and stay the same actor. */
    int actor(String id, String name, String lineage) {
        int number = actors.number(id + '\n' + name, new String[] {id, name, lineage});
        firstNames.putIfAbsent(id, number);
        return number;
    }

    /** An actor of which only the id is told, under the name that was met first. */
    int actor(String id) {
        Integer known = firstNames.get(id);
        return known == null ? actor(id, id, id) : known;
    }

    void document(Document document) {
        documents.number(document.id(), document);
    }

    Integer document(String id) {
        return documents.number(id);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("words");
        for (String word : words.values()) {
            PageJson.text(json, word);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("places");
        for (Place place : places.values()) {
            json.writeStartArray();
            PageJson.text(json, place.id());
            PageJson.text(json, place.name());
            PageJson.text(json, place.level());
            PageJson.text(json, place.admin1());
            PageJson.text(json, place.country());
            PageJson.decimal(json, place.lat());
            PageJson.decimal(json, place.lon());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("actors");
        for (String[] actor : actors.values()) {
            json.writeStartArray();
            for (String text : List.of(actor)) {
                PageJson.text(json, text);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
        for (Document document : documents.values()) {
            json.writeStartArray();
            PageJson.text(json, document.id());
            PageJson.text(json, document.source());
            PageJson.day(json, document.published());
            PageJson.text(json, document.title());
            PageJson.text(json, document.url());
            PageJson.text(json, document.language());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
