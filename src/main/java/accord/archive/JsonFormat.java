package accord.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.input.ReaderInputStream;

/** JSON lines, JSON arrays, objects one after the other, and arrays inside one object, as the interfaces of publishers give them. */
final class JsonFormat {

    private final Desk desk;
    private final Rows rows;
    private final JsonFactory factory;

    private JsonFormat(Mapping mapping, Desk desk) {
        this.desk = desk;
        this.rows = new Rows(mapping, desk);
        this.factory = Json.factory(desk.limits().nesting(), desk.limits().recordBytes());
    }

    static void read(Head head, boolean lines, Mapping mapping, Desk desk) throws IOException {
        Charset charset = Charsets.of(head.bytes(), head.complete(), null);
        InputStream in = charset.equals(StandardCharsets.UTF_8)
                ? head.all()
                : ReaderInputStream.builder()
                        .setReader(Decoding.of(head.all(), charset))
                        .setCharset(StandardCharsets.UTF_8)
                        .setBufferSize(1 << 16)
                        .get();
        JsonFormat format = new JsonFormat(mapping, desk);
        JsonSplitter splitter = new JsonSplitter(in, desk.limits(), lines);
        try {
            for (Slice slice = splitter.next(); slice != null; slice = splitter.next()) {
                format.record(slice, splitter);
            }
        } catch (IOException e) {
            if (splitter.pending() > 0) {
                desk.turnAway(e instanceof Fault fault ? fault.reason() : Reason.TRUNCATED, splitter.start());
                splitter.forget();
            }
            throw e;
        }
        format.rows.close();
    }

    private void record(Slice slice, JsonSplitter splitter) {
        if (slice.over()) {
            desk.turnAway(Reason.TOO_LARGE, slice.start());
        } else if (splitter.depth() > desk.limits().nesting()) {
            desk.turnAway(Reason.TOO_DEEP, slice.start());
        } else {
            try {
                value(parsed(slice), slice.start());
            } catch (StreamConstraintsException e) {
                boolean deep = String.valueOf(e.getMessage()).contains("nesting depth");
                desk.turnAway(deep ? Reason.TOO_DEEP : Reason.BROKEN, slice.start());
            } catch (JsonEOFException e) {
                desk.turnAway(Reason.TRUNCATED, slice.start());
            } catch (IOException e) {
                desk.turnAway(Reason.BROKEN, slice.start());
            }
        }
    }

    private void value(Object value, String raw) {
        if (value instanceof List<?> list) {
            list.forEach(element -> value(element, raw));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, part) -> fields.put(String.valueOf(name), part));
            List<?> inner = Records.inner(fields);
            if (inner == null) {
                rows.row(fields, raw);
            } else {
                inner.forEach(element -> value(element, String.valueOf(element)));
            }
        } else {
            desk.turnAway(Reason.BROKEN, raw);
        }
    }

    /** The whole value; bytes that are no UTF-8 are read as the decoder of streams reads them. */
    private Object parsed(Slice slice) throws IOException {
        try (JsonParser parser = factory.createParser(slice.bytes(), 0, slice.length())) {
            return Json.whole(parser);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.contains("UTF-8") && !message.contains("UTF-32")) {
                throw e;
            }
            String words = Decoding.of(java.util.Arrays.copyOf(slice.bytes(), slice.length()), StandardCharsets.UTF_8);
            try (JsonParser parser = factory.createParser(words)) {
                return Json.whole(parser);
            }
        }
    }
}
