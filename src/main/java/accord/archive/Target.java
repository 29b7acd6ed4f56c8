package accord.archive;

import java.util.List;
import java.util.Locale;

/**
 * What a column can be mapped to, with the names that archives are known to give it, most telling first: those of
 * news-please, of NGEC and GDELT articles, of schema.org, of the gold files, and common spreadsheet headings.
 */
enum Target {
    KEY("key", "id key unitid articleid docid documentid uid uuid guid storyid storiesid filename"),
    SOURCE(
            "source",
            "source sourcedomain sourcename outlet publisher publication newspaper newssource medianame media provider site"
                    + " sitename domain canonicaldomain"),
    URL("url", "url canonicalurl link articleurl weburl permalink href documentidentifier"),
    TITLE("title", "title headline articletitle articleheadline hed heading head titlepage"),
    PUBLISHED(
            "published",
            "published datepublish publishdate publisheddate datepublished publicationdate publishedat publishedon pubdate"
                    + " publishingdate metadate articledate date datetime day timestamp"),
    LANGUAGE("language", "language lang languagecode inlanguage"),
    TEXT(
            "text",
            "text maintext articletext articlecontent content body articlebody bodytext fulltext textcontent eventtext"
                    + " storytext plaintext article story");

    /** Columns that say when a crawler was there: never a date of publication, but a bound for it. */
    static final List<String> CRAWLED = List.of(
            "datedownload", "crawldate", "crawled", "dateadded", "indexeddate", "retrieved", "seendate", "fetched");

    private final String code;
    private final String known;

    Target(String code, String known) {
        this.code = code;
        this.known = known;
    }

    /** The target of that name, or null. */
    static Target of(String code) {
        for (Target target : values()) {
            if (target.code.equals(code)) {
                return target;
            }
        }
        return null;
    }

    String code() {
        return code;
    }

    /** Folded names, most telling first. */
    List<String> known() {
        return List.of(known.split(" ", -1));
    }

    /** Column names are compared in lower case without blanks, underscores, hyphens and points. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != '.' && c != '\uFEFF' && !Character.isWhitespace(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
