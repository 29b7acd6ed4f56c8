package accord.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of HTML, stored by itself or in a web archive. */
final class HtmlFormat {

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,100}encoding=[\"']([\\w.:-]+)");

    private HtmlFormat() {}

    static void read(Head head, Desk desk) throws IOException {
        byte[] bytes = head.complete()
                ? head.bytes()
                : head.all().readNBytes(desk.limits().recordBytes() + 1);
        if (bytes.length > desk.limits().recordBytes()) {
            desk.turnAway(Reason.TOO_LARGE, start(bytes));
            return;
        }
        page(bytes, null, null, null, null, desk);
    }

    /**
     * One page.
     *
     * @param charset the character set that the server declared, or null
     * @param key the web archive's identifier of the capture, or null
     * @param url the address that was asked for, or null
     * @param crawled when, or null
     */
    static void page(byte[] bytes, String charset, String key, String url, String crawled, Desk desk) {
        String html = Decoding.of(bytes, Charsets.of(bytes, true, charset != null ? charset : declared(bytes)));
        HtmlPage page = HtmlPage.of(html);
        List<String> notes = new ArrayList<>();
        String address = address(url, page.url());
        desk.accept(
                new Piece(
                        key,
                        null,
                        address,
                        page.title(),
                        page.text(),
                        page.language(),
                        List.of(),
                        null,
                        page.published(),
                        crawled,
                        notes),
                page.title() != null ? page.title() : start(bytes));
    }

    /** The canonical address, unless it is the outlet's front page or another outlet's and the one that was asked for is not. */
    private static String address(String asked, String canonical) {
        if (asked == null || canonical == null) {
            return canonical != null ? canonical : asked;
        }
        boolean front = canonical.replaceFirst("^\\w+://[^/?#]*/?", "").isEmpty();
        boolean same = String.valueOf(Hosts.of(asked)).equals(Hosts.of(canonical));
        return front || !same ? asked : canonical;
    }

    static String declared(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(beginning);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 600), StandardCharsets.UTF_8);
    }
}
