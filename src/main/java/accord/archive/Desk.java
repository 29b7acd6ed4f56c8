package accord.archive;

import accord.model.Article;
import accord.model.Reject;
import accord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where every record of one file is numbered and becomes an article or a reject: whatever a format does, the accounts
 * balance because they are kept here.
 */
final class Desk {

    private static final int SAMPLE = 200;

    private final String file;
    private final String folder;
    private final Limits limits;
    private final String load;
    private final Sink sink;
    private final Set<String> warnings = new LinkedHashSet<>();
    private long records;
    private long articles;
    private long rejects;
    private boolean warnedOfDates;

    Desk(String file, String folder, Limits limits, String load, Sink sink) {
        this.file = file;
        this.folder = folder;
        this.limits = limits;
        this.load = load;
        this.sink = sink;
    }

    Limits limits() {
        return limits;
    }

    String file() {
        return file;
    }

    long records() {
        return records;
    }

    long articles() {
        return articles;
    }

    long rejects() {
        return rejects;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Tells the user once about the file as a whole. */
    void warn(String warning) {
        warnings.add(warning);
    }

    /** Numbers the next records from here on. */
    void number(long record) {
        records = record - 1;
    }

    /** The next record is a piece of news, unless it has no text or too much. */
    void accept(Piece piece, String sample) {
        String text = piece.text();
        if (text == null || text.isBlank()) {
            turnAway(Reason.NO_TEXT, sample);
        } else if (text.length() > limits.textChars()) {
            turnAway(Reason.TEXT_TOO_LONG, sample);
        } else {
            Article article = article(records + 1, piece);
            records++;
            articles++;
            give(() -> sink.article(article));
        }
    }

    /** The next record is none that can be used. */
    void turnAway(Reason reason, String sample) {
        records++;
        refuse(records, reason, sample);
    }

    /** What is left of the file, or all of it, cannot be read: one more record, with the number 0 where it is the file as a whole. */
    void turnAwayFile(Reason reason) {
        records++;
        refuse(records == 1 ? 0 : records, reason, "");
    }

    private void refuse(long record, Reason reason, String sample) {
        Reject reject = new Reject("load", file, record, reason.code(), start(sample), load);
        rejects++;
        give(() -> sink.reject(reject));
    }

    /** A fault of the sink is none of the file: it must not end up among the rejects. */
    private static void give(Runnable giving) {
        try {
            giving.run();
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    /** Carries what a sink threw past those who catch the faults of files. */
    static final class SinkFailure extends RuntimeException {

        SinkFailure(RuntimeException cause) {
            super(cause);
        }

        RuntimeException thrown() {
            return (RuntimeException) getCause();
        }
    }

    private Article article(long record, Piece piece) {
        List<String> notes = new ArrayList<>(piece.notes());
        String text = mended("text", piece.text(), notes);
        String title = piece.title() == null
                ? null
                : blankToNull(mended("title", piece.title(), notes).strip());
        Dating.Result dated = Dating.date(new Dating.Evidence(
                title, text, piece.stated(), piece.pattern(), piece.page(), piece.url(), file, piece.crawled()));
        notes.addAll(dated.notes());
        warnOfDates(dated.notes());
        String source = source(piece);
        return new Article(
                ArticleId.of(source, dated.published(), title, text),
                Characters.whole(blankToNull(piece.key())),
                source,
                Characters.whole(blankToNull(piece.url())),
                title,
                dated.published(),
                dated.basis(),
                language(text, piece.language()),
                text,
                Words.count(text),
                notes,
                file,
                record,
                load);
    }

    private static String mended(String part, String words, List<String> notes) {
        String whole = Characters.whole(words);
        if (!whole.equals(words)) {
            notes.add(part + ": half characters replaced");
        }
        String mended = Mojibake.mend(whole);
        if (!mended.equals(whole)) {
            notes.add(part + ": characters mended (UTF-8 had been read as Windows-1252)");
        }
        return mended;
    }

    private void warnOfDates(List<String> notes) {
        if (!warnedOfDates && notes.stream().anyMatch(note -> note.startsWith(Dating.AMBIGUOUS))) {
            warnedOfDates = true;
            warn(file
                    + ": numeric dates could be read two ways and are left out; say --field 'published=COLUMN:M/d/yyyy'"
                    + " or d/M/yyyy");
        }
    }

    /** The stated source, else the URL's host, else the folder's name, else unknown. */
    private String source(Piece piece) {
        String stated = blankToNull(piece.source());
        if (stated != null) {
            String host = Hosts.ofAddress(stated);
            return Characters.whole(host == null ? stated.strip() : host);
        }
        String host = piece.url() == null ? null : Hosts.of(piece.url());
        if (host != null) {
            return host;
        }
        return folder.isBlank() ? "unknown" : folder;
    }

    /** The text speaks for itself; outlets that state one language for all their pages are believed where it does not. */
    private static String language(String text, String stated) {
        String told = Language.of(text);
        return told != null ? told : LanguageCode.of(stated);
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words;
    }

    private static String start(String sample) {
        if (sample == null) {
            return "";
        }
        String whole = Characters.whole(sample.length() > 4 * SAMPLE ? sample.substring(0, 4 * SAMPLE) : sample);
        int end = whole.offsetByCodePoints(0, Math.min(SAMPLE, whole.codePointCount(0, whole.length())));
        return whole.substring(0, end);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d records, %d articles, %d rejects", file, records, articles, rejects);
    }
}
