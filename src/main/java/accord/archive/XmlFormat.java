package accord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * NewsML-G2 and NITF of the IPTC, alone or many in one file. Document types and entities are off: a news item is data, not a
 * way into the machine.
 */
final class XmlFormat {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "hl2",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "blockquote",
            "bq",
            "tr",
            "pre",
            "div",
            "block",
            "br",
            "body.content",
            "body",
            "abstract");
    private static final Set<String> SKIPPED = Set.of(
            "media",
            "media-caption",
            "body.head",
            "body.end",
            "head",
            "style",
            "script",
            "figure",
            "figcaption",
            "note",
            "aside");

    /** An item that is too deep is given up; a file that is as deep as this is no news at all. */
    private static final int DEEPEST = 10_000;

    private final Desk desk;
    private final XMLStreamReader xml;
    private final Paced paced;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private XmlItem item;
    private int itemDepth;
    private int bodyDepth;
    private int skipDepth;
    private long items;

    private XmlFormat(Desk desk, XMLStreamReader xml, Paced paced) {
        this.desk = desk;
        this.xml = xml;
        this.paced = paced;
    }

    static void read(Head head, Desk desk) throws IOException {
        var charset = Charsets.of(head.bytes(), head.complete(), HtmlFormat.declared(head.bytes()));
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
            Paced paced =
                    new Paced(Decoding.of(head.all(), charset), desk.limits().recordBytes());
            new XmlFormat(desk, factory.createXMLStreamReader(paced), paced).read();
        } catch (XMLStreamException e) {
            desk.turnAwayFile(Reason.BROKEN);
        }
    }

    private void read() throws IOException {
        try {
            while (xml.hasNext()) {
                paced.rest();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> add(entity(xml.getLocalName()));
                    default -> {
                        // comments and instructions are no news
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            boolean early = String.valueOf(e.getMessage()).contains("must start and end within the same entity");
            desk.turnAway(early ? Reason.TRUNCATED : Reason.BROKEN, item == null ? "" : item.sample());
            return;
        }
        if (items == 0) {
            desk.turnAwayFile(Reason.NO_TEXT);
        }
    }

    /** The entities that HTML names are characters; others stay as they are written, for nothing may define them. */
    private static String entity(String name) {
        return Parser.unescapeEntities("&" + name + ";", false);
    }

    private void start(String name) throws Fault {
        path.push(name);
        if (path.size() > DEEPEST) {
            throw new Fault(Reason.TOO_DEEP, "more than " + DEEPEST + " elements in one another");
        }
        boolean outer = item == null;
        if (outer && (name.equalsIgnoreCase("newsItem") || name.equals("nitf"))) {
            item = new XmlItem(name);
            itemDepth = path.size();
            item.key = attribute("guid");
            item.language = attribute("lang");
        }
        if (item == null) {
            return;
        }
        item.deep |= path.size() > desk.limits().nesting();
        if (bodyDepth == 0 && isBody(name)) {
            bodyDepth = path.size();
            words.setLength(0);
        } else if (bodyDepth > 0 && skipDepth == 0 && SKIPPED.contains(name)) {
            paragraph();
            skipDepth = path.size();
        } else if (bodyDepth > 0 && BLOCKS.contains(name)) {
            paragraph();
        } else if (bodyDepth == 0) {
            words.setLength(0);
        }
        stated(name);
    }

    /** The body of NITF, or of XHTML inside a NewsML item; NITF's outer body holds heads as well and is none. */
    private boolean isBody(String name) {
        return name.equals("body.content")
                || (name.equals("body") && !path.contains("nitf"))
                || name.equals("DataContent");
    }

    private void stated(String name) {
        switch (name) {
            case "language" -> item.language = first(attribute("tag"), item.language);
            case "doc-id" -> item.key = first(item.key, attribute("id-string"));
            case "date.issue", "date.release" -> item.issued = first(item.issued, attribute("norm"));
            case "story.date" -> item.created = first(item.created, attribute("norm"));
            case "pubdata" -> {
                item.source = first(item.source, attribute("name"));
                item.created = first(item.created, attribute("date.publication"));
            }
            case "provider", "infoSource" ->
                item.source = first(item.source, first(attribute("literal"), bare(attribute("qcode"))));
            default -> {
                // nothing is stated in its attributes
            }
        }
    }

    private void end(String name) {
        if (item != null) {
            if (bodyDepth > 0) {
                if (skipDepth == path.size()) {
                    skipDepth = 0;
                    words.setLength(0);
                } else if (skipDepth == 0 && (BLOCKS.contains(name) || bodyDepth == path.size())) {
                    paragraph();
                }
                if (bodyDepth == path.size()) {
                    bodyDepth = 0;
                }
            } else {
                said(name, words.toString().strip().replaceAll("\\s+", " "));
            }
            if (path.size() == itemDepth) {
                finish();
            }
        }
        path.pop();
    }

    private void said(String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (name) {
            case "headline", "HeadLine", "hl1" -> item.title = first(item.title, value);
            case "title" -> item.title = path.contains("head") ? first(item.title, value) : item.title;
            case "firstCreated", "FirstCreated" -> item.issued = first(item.issued, value);
            case "contentCreated", "DateAndTime" -> item.created = first(item.created, value);
            case "versionCreated", "ThisRevisionCreated" -> item.version = first(item.version, value);
            case "dateline", "DateLine" -> item.dateline = first(item.dateline, value);
            case "location", "story.date" -> {
                if (path.contains("dateline")) {
                    item.dateline = first(item.dateline == null ? null : item.dateline + ", " + value, value);
                }
            }
            case "name" -> {
                if (path.contains("provider") || path.contains("infoSource")) {
                    item.source = value;
                }
            }
            case "inlineData" -> item.plain = words.toString();
            default -> {
                // of no use for an article
            }
        }
        words.setLength(0);
    }

    private void add(String text) {
        if (item == null || skipDepth > 0 || text == null) {
            return;
        }
        if (words.length() + text.length() > desk.limits().recordBytes()) {
            item.large = true;
            return;
        }
        words.append(text);
    }

    private void paragraph() {
        if (skipDepth > 0) {
            return;
        }
        String text = words.toString().strip().replaceAll("\\s+", " ");
        words.setLength(0);
        if (!text.isEmpty() && item.paragraphs.size() < desk.limits().textChars()) {
            item.paragraphs.add(text);
        }
    }

    private void finish() {
        items++;
        if (item.deep) {
            desk.turnAway(Reason.TOO_DEEP, item.sample());
        } else if (item.large) {
            desk.turnAway(Reason.TOO_LARGE, item.sample());
        } else {
            desk.accept(item.piece(), item.sample());
        }
        item = null;
        bodyDepth = 0;
        skipDepth = 0;
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String bare(String code) {
        return code == null ? null : code.substring(code.indexOf(':') + 1);
    }

    private static String first(String one, String other) {
        return one != null && !one.isBlank() ? one : other;
    }
}
