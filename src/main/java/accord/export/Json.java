package accord.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of a row as JSON: a struct is an object with all its components, nulls too, in their order. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(plain(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON of " + value.getClass(), e);
        }
    }

    /** The same with days as text. */
    static Object plain(Object value) {
        if (value instanceof Map<?, ?> struct) {
            Map<Object, Object> object = new LinkedHashMap<>();
            struct.forEach((name, part) -> object.put(name, plain(part)));
            return object;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::plain).collect(Collectors.toList());
        }
        return value instanceof LocalDate ? value.toString() : value;
    }
}
