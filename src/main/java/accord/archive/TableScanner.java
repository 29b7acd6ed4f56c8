package accord.archive;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a table into rows. One row is in memory at a time; a quote that is never closed costs its own line, not the rest of
 * the table.
 */
final class TableScanner {

    /**
     * One row.
     *
     * @param fields its fields, or null where it is faulty
     * @param fault what is wrong with it, or null
     * @param raw its beginning as it stands in the file
     */
    record Row(List<String> fields, Reason fault, String raw) {}

    private static final int RAW = 300;

    /** Characters read in vain, behind quotes that never close, until quoted fields may no longer span lines. */
    private static final long PATIENCE = 1L << 28;

    private final Reader in;
    private final char delimiter;
    private final int limit;
    private char[] buffer;
    private int start;
    private int position;
    private int end;
    private boolean ended;
    private int expected = -1;
    private long inVain;
    private boolean quoted;

    TableScanner(Reader in, char delimiter, int limit) {
        this.in = in;
        this.delimiter = delimiter;
        this.limit = limit;
        this.buffer = new char[Math.min(1 << 16, Math.max(limit, 1 << 8))];
    }

    /** The delimiter that the header's line has most of. */
    static char delimiter(String words) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {'\t', ',', ';', '|'}) {
            int count = header(words, candidate).size();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** The fields of the first row. */
    static List<String> header(String words) {
        return header(words, delimiter(words));
    }

    private static List<String> header(String words, char delimiter) {
        String beginning = words.substring(0, Math.min(words.length(), 1 << 14));
        try {
            Row row = new TableScanner(new StringReader(beginning), delimiter, beginning.length() + 1).next();
            return row == null || row.fields() == null ? List.of() : row.fields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how many fields a row has; rows with another number are faulty unless only empty fields are missing or too many. */
    void expect(int fields) {
        expected = fields;
    }

    /** The next row that is not blank; null at the end. */
    Row next() throws IOException {
        while (true) {
            start = position;
            if (position == end && !fill()) {
                return null;
            }
            Row row = row();
            if (row.fields() == null
                    || row.fields().size() > 1
                    || !row.fields().get(0).isBlank()) {
                return row;
            }
        }
    }

    private Row row() throws IOException {
        List<String> fields = new ArrayList<>(Math.max(expected, 8));
        quoted = false;
        boolean more = true;
        while (more) {
            String field = field();
            if (field == null) {
                return faulty();
            }
            fields.add(field);
            more = position < end && buffer[position] == delimiter;
            if (more) {
                position++;
                // a delimiter at the end of the file is followed by one more, empty field
                if (position == end) {
                    fill();
                }
            }
        }
        String raw = raw(position);
        lineEnd();
        return checked(fields, raw);
    }

    /** A field up to its delimiter or the end of its line; null where it cannot be read within the limit. */
    private String field() throws IOException {
        if (position < end && buffer[position] == '"') {
            quoted = true;
            return quotedField();
        }
        int begin = position - start;
        while (true) {
            while (position < end) {
                char c = buffer[position];
                if (c == delimiter || c == '\n' || c == '\r') {
                    return new String(buffer, start + begin, position - start - begin);
                }
                position++;
            }
            if (position - start >= limit) {
                return null;
            }
            if (!fill()) {
                return new String(buffer, start + begin, position - start - begin);
            }
        }
    }

    private String quotedField() throws IOException {
        StringBuilder words = null;
        position++;
        int begin = position - start;
        while (true) {
            while (position < end && buffer[position] != '"') {
                if (buffer[position] == '\n' && inVain > PATIENCE) {
                    return null;
                }
                position++;
            }
            if (position == end) {
                if (position - start >= limit || !fill()) {
                    return null;
                }
                continue;
            }
            if (position + 1 == end) {
                fill();
            }
            char after = position + 1 < end ? buffer[position + 1] : '\n';
            if (after == delimiter || after == '\n' || after == '\r') {
                String last = new String(buffer, start + begin, position - start - begin);
                position++;
                return words == null ? last : words.append(last).toString();
            }
            if (words == null) {
                words = new StringBuilder();
            }
            // two quotes are one; a single one amid words is taken as it stands
            words.append(buffer, start + begin, position + 1 - start - begin);
            position += after == '"' ? 2 : 1;
            begin = position - start;
        }
    }

    private void lineEnd() throws IOException {
        if (position < end && buffer[position] == '\r') {
            position++;
            if (position == end) {
                fill();
            }
        }
        if (position < end && buffer[position] == '\n') {
            position++;
        }
    }

    /** A row of another width than the header's has lost its delimiters or its line break: nobody can say which. */
    private Row checked(List<String> fields, String raw) {
        if (expected < 0 || fields.size() == expected) {
            return new Row(fields, null, raw);
        }
        List<String> plain = plain();
        if (plain != null) {
            return new Row(plain, null, raw);
        }
        boolean surplus = fields.size() > expected
                && fields.subList(expected, fields.size()).stream().allMatch(String::isBlank);
        if (surplus) {
            return new Row(fields.subList(0, expected), null, raw);
        }
        return new Row(null, Reason.BROKEN, raw);
    }

    /** A quote is not closed, or the row is larger than the limit: its first line is given up, if that is all there is of it. */
    private Row faulty() throws IOException {
        int lineEnd = lineEndAfterStart();
        String raw = raw(end);
        List<String> plain = plain();
        if (plain != null) {
            return new Row(plain, null, raw);
        }
        if (lineEnd < end) {
            inVain += position - start;
            position = lineEnd + 1;
            return new Row(null, Reason.BROKEN, raw);
        }
        boolean large = end - start >= limit;
        position = end;
        while (large && (position < end || skipped())) {
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            if (position < end) {
                position++;
                break;
            }
        }
        return new Row(null, large ? Reason.TOO_LARGE : Reason.TRUNCATED, raw);
    }

    /** A table of tabs may hold quotes that quote nothing: the line then has the right number of fields as it stands. */
    private List<String> plain() {
        if (!quoted || delimiter != '\t' || expected < 0) {
            return null;
        }
        int lineEnd = lineEndAfterStart();
        int wordsEnd = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        List<String> plain = Arrays.asList(new String(buffer, start, wordsEnd - start).split("\t", -1));
        if (plain.size() != expected) {
            return null;
        }
        position = Math.min(end, lineEnd + 1);
        return plain;
    }

    private int lineEndAfterStart() {
        int lineEnd = start;
        while (lineEnd < end && buffer[lineEnd] != '\n') {
            lineEnd++;
        }
        return lineEnd;
    }

    private String raw(int rowEnd) {
        return new String(buffer, start, Math.max(0, Math.min(rowEnd - start, RAW)));
    }

    private boolean skipped() throws IOException {
        start = end;
        return fill();
    }

    /** Adds characters behind those of the row at hand, which moves to the buffer's start. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            position -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read <= 0) {
            ended = true;
            return false;
        }
        end += read;
        return true;
    }
}
