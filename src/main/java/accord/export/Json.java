package accord.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

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

    /** The same as lists, maps, texts, numbers and truths. */
    static Object plain(Object value) {
        if (value instanceof Row row) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(row.schema().fieldNames()[i], plain(row.get(i)));
            }
            return object;
        }
        if (value instanceof Iterable<?> list) {
            List<Object> array = new ArrayList<>();
            CollectionConverters.asJava(list).forEach(element -> array.add(plain(element)));
            return array;
        }
        return value instanceof java.time.LocalDate || value instanceof java.util.Date ? value.toString() : value;
    }
}
