package accord.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values as maps, lists and strings. */
final class Json {

    private static final JsonFactory LENIENT = factory(64, Integer.MAX_VALUE)
            .rebuild()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private Json() {}

    static JsonFactory factory(int nesting, int longest) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxStringLength(longest)
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** The first value of a script; null where it is none. */
    static Object lenient(String script) {
        try (JsonParser parser = LENIENT.createParser(script)) {
            return parser.nextToken() == null ? null : value(parser);
        } catch (IOException e) {
            return null;
        }
    }

    /** The value that the parser stands before, which must be the only one. */
    static Object whole(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        Object value = token == null ? null : value(parser);
        if (parser.nextToken() != null) {
            throw new Fault(Reason.BROKEN, "more than one value");
        }
        return value;
    }

    /** Numbers stay as written: nobody calculates with them, and no number can be a bomb. The depth is bounded by the factory. */
    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                return array;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
