package accord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats of archives, told apart by content first, then by the file's ending. */
public enum Format {
    TEXT("text"),
    HTML("html"),
    JSON("json"),
    JSON_LINES("jsonl"),
    CSV("csv"),
    TSV("tsv"),
    NEWSML("newsml"),
    NITF("nitf"),
    WARC("warc"),
    ARC("arc"),
    PARQUET("parquet"),
    UNKNOWN("unknown");

    private static final Pattern NEWSML_ROOT = Pattern.compile(
            "<(?:\\w+:)?(?:newsItem|newsMessage|packageItem|NewsML|knowledgeItem|conceptItem|contentSet)[\\s>]");
    private static final Pattern NITF_ROOT = Pattern.compile("<(?:\\w+:)?nitf[\\s>]");
    private static final Pattern HTML_MARK =
            Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title|script|article|div)[\\s>]");
    private static final Pattern HTML_START = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)[\\s>]");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][\\w:.-]*(?:\\s[^<>]*)?>");
    private static final Pattern JSON_START =
            Pattern.compile("(?s)^\\s*(?:\\{\\s*[\"}]|\\[\\s*(?:\\{|\\[|\\]\\s*$)).*");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** As it stands in the files table, before the ending of its compression. */
    public String code() {
        return code;
    }

    /** The format of a stored file; {@link #PARQUET} is for Spark to read, all others for {@link ArchiveReader}. */
    public static Format of(Input input, Mapping mapping) throws IOException {
        try (InputStream in = input.opener().open()) {
            Head stored = Head.of(in);
            Packing packing = Packing.of(stored.bytes());
            Head head = packing == Packing.NONE ? stored : Head.of(packing.unpack(stored.all()));
            return of(head, input.file(), mapping);
        } catch (Fault | RuntimeException e) {
            return UNKNOWN;
        }
    }

    static Format of(Head head, String file, Mapping mapping) {
        byte[] bytes = head.bytes();
        if (starts(bytes, "PAR1")) {
            return PARQUET;
        }
        if (starts(bytes, "WARC/")) {
            return WARC;
        }
        if (starts(bytes, "filedesc:")) {
            return ARC;
        }
        Charset charset = Charsets.of(bytes, head.complete(), null);
        if (!Charsets.isWide(charset) && isBinary(bytes)) {
            return UNKNOWN;
        }
        return ofWords(Decoding.of(bytes, charset), ending(file), head.complete(), mapping);
    }

    private static Format ofWords(String words, String ending, boolean complete, Mapping mapping) {
        String start = words.stripLeading();
        if (start.startsWith("<")) {
            Format markup = ofMarkup(start, ending);
            if (markup != null) {
                return markup;
            }
        }
        if (JSON_START.matcher(start).matches()) {
            return start.startsWith("[") ? JSON : ofObjects(start, ending, complete);
        }
        List<String> header = TableScanner.header(words);
        if (header.size() > 1 && Rows.isHeader(header, mapping)) {
            return TableScanner.delimiter(words) == '\t' ? TSV : CSV;
        }
        return switch (ending) {
            case "csv" -> CSV;
            case "tsv", "tab" -> TSV;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json" -> JSON;
            case "html", "htm", "xhtml", "shtml" -> HTML;
            case "parquet" -> UNKNOWN;
            default -> TEXT;
        };
    }

    private static Format ofMarkup(String start, String ending) {
        String beginning = start.substring(0, Math.min(start.length(), 8192));
        if (startsHtml(beginning)) {
            return HTML;
        }
        boolean newsml = NEWSML_ROOT.matcher(beginning).find();
        boolean nitf = NITF_ROOT.matcher(beginning).find();
        if (newsml) {
            return NEWSML;
        }
        if (nitf) {
            return NITF;
        }
        boolean named = ending.startsWith("htm") || ending.equals("xhtml") || ending.equals("shtml");
        if (named || HTML_MARK.matcher(beginning).find()) {
            return HTML;
        }
        boolean xml = beginning.startsWith("<?xml") || beginning.startsWith("<!DOCTYPE") || ending.equals("xml");
        if (xml && TAG.matcher(beginning).find()) {
            return UNKNOWN;
        }
        return null;
    }

    /** Lines of objects, unless the first object runs over several lines. */
    private static Format ofObjects(String start, String ending, boolean complete) {
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return JSON_LINES;
        }
        int line = start.indexOf('\n');
        if (line < 0) {
            return complete && ending.equals("json") ? JSON : JSON_LINES;
        }
        String first = start.substring(0, line).strip();
        String rest = start.substring(line).stripLeading();
        return first.endsWith("}") || (first.length() > 1 && rest.startsWith("{")) ? JSON_LINES : JSON;
    }

    /** True for the beginning of a page of HTML, behind an XML declaration and comments. */
    static boolean startsHtml(String beginning) {
        int at = 0;
        while (true) {
            while (at < beginning.length() && (beginning.charAt(at) <= ' ' || beginning.charAt(at) == '\uFEFF')) {
                at++;
            }
            String end = beginning.startsWith("<?xml", at) ? "?>" : beginning.startsWith("<!--", at) ? "-->" : null;
            int close = end == null ? -1 : beginning.indexOf(end, at);
            if (close < 0) {
                return HTML_START
                        .matcher(beginning)
                        .region(at, beginning.length())
                        .lookingAt();
            }
            at = close + end.length();
        }
    }

    private static String ending(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        for (Packing packing : Packing.values()) {
            if (packing != Packing.NONE && name.endsWith(packing.suffix())) {
                name = name.substring(0, name.length() - packing.suffix().length());
            }
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean starts(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (bytes[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Control characters that no text has, more than a slip of them. */
    private static boolean isBinary(byte[] bytes) {
        if (starts(bytes, "%PDF-") || starts(bytes, "PK\u0003\u0004")) {
            return true;
        }
        int length = Math.min(bytes.length, 8192);
        int strange = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                strange++;
            }
        }
        return strange * 50 > length;
    }
}
