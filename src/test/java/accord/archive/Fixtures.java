package accord.archive;

/** One small file of every format, as they come. */
final class Fixtures {

    static final String HTML = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <title>Fighters leave the old town | The Example Post</title>
            <meta property="og:site_name" content="The Example Post">
            <link rel="canonical" href="https://post.example/news/2018/fighters-leave">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
             "headline":"Fighters leave the old town","datePublished":"2018-03-13T22:10:00+02:00",
             "author":[{"@type":"Person","name":"A. Writer"}]}]}</script>
            <script>var tracking = "<p>Never a paragraph of the article, whatever it looks like.</p>";</script>
            </head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news and everything else there is</a></li></ul></nav>
            <article><h1>Fighters leave the old town</h1>
            <div class="share-bar">Share this on every network that you can think of, please.</div>
            <p>Several hundred fighters left the old town on Tuesday under a deal with the government.</p>
            <figure><img src="a.jpg"><figcaption>Buses wait at the edge of the old town. (Photo: Someone)</figcaption></figure>
            <p>They were driven to the north, a monitor said, with <a href="/families">their families</a> and light arms.</p>
            <h2>What comes next</h2>
            <p>More convoys are expected on Wednesday, said the Red Crescent.</p>
            <p><a href="/other">Read more: another story that is not this one at all</a></p>
            </article>
            <aside><p>Sign up for a newsletter that nobody has ever wanted to read, not even once.</p></aside>
            <footer><p>Copyright of the Example Post, which owns all of these words for ever and ever.</p></footer>
            </body></html>
            """;

    static final String JSON_LINES = """
            {"id": "1", "title": "Buses leave", "text": "The buses left.\\nNobody was hurt.", "source": "Wire", "date": "2018-03-13"}
            {"id": "2", "title": "Talks go on", "text": "The talks went on.", "source": "Wire", "date": "2018-03-14"}
            """;

    static final String JSON = """
            [
              {"title": "Buses leave", "maintext": "The buses left.", "authors": ["A", "B"]},
              {"title": "Talks go on", "maintext": "The talks {went} on.", "x": {"y": [1, 2, {"z": null}]}}
            ]
            """;

    static final String CSV = """
            id,title,text,date
            1,Buses leave,"The buses left, said ""one"".
            Nobody was hurt.",2018-03-13
            2,Talks go on,The talks went on.,2018-03-14
            """;

    static final String TSV =
            "id\ttitle\ttext\n1\tBuses leave\tThe buses left.\n2\tTalks go on\tThe \"talks\" went on.\n";

    static final String TEXT = "Buses leave the old town\n\nThe buses left on Tuesday.\r\nNobody was hurt.\n";

    static final String NEWSML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:newsml:wire.example:20180313:1" xml:lang="en-GB">
              <itemMeta><provider><name>Example Wire</name></provider><versionCreated>2018-03-14T01:00:00Z</versionCreated>
                <firstCreated>2018-03-13T22:00:00+02:00</firstCreated></itemMeta>
              <contentMeta><headline>Buses leave</headline><language tag="en"/></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
                <p>The buses left, <em>said</em> one.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet>
            </newsItem>
            <newsItem guid="urn:newsml:wire.example:20180313:2"><contentMeta><headline>Plain</headline></contentMeta>
              <contentSet><inlineData contenttype="text/plain">A plain text.</inlineData></contentSet></newsItem>
            </itemSet></newsMessage>
            """;

    static final String NITF = """
            <?xml version="1.0"?>
            <!DOCTYPE nitf SYSTEM "http://nowhere.example/nitf.dtd" [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <nitf><head><title>Buses leave</title><docdata><doc-id id-string="n-1"/><date.issue norm="20180313T220000Z"/></docdata>
            <pubdata name="Example Post" date.publication="20180314"/></head>
            <body><body.head><hedline><hl1>Buses leave</hl1></hedline><byline>By A. Writer</byline>
            <dateline><location>DAMASCUS</location></dateline></body.head>
            <body.content><p>The buses left.&secret;</p><media><media-caption>A bus.</media-caption></media>
            <p>Nobody was hurt.</p></body.content></body></nitf>
            """;

    static final String WARC = warc("warcinfo", null, "software: example\r\n")
            + warc("request", "https://post.example/a", "GET /a HTTP/1.1\r\nHost: post.example\r\n\r\n")
            + warc(
                    "response",
                    "https://post.example/news/2018/fighters-leave",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + HTML)
            + warc("response", "https://post.example/b.gif", "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF89a")
            + warc(
                    "response",
                    "https://post.example/c",
                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>No.</html>")
            + warc("revisit", "https://post.example/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");

    static final String ARC = "filedesc://example.arc 0.0.0.0 20180313220000 text/plain 76\n1 0 Example\n"
            + "URL IP-address Archive-date Content-type Archive-length\n\n\n\n\n\n\n\n\n\n"
            + arc("http://post.example/a page with blanks", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML)
            + arc("http://post.example/b.gif", "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF89a");

    private Fixtures() {}

    static String warc(String type, String url, String content) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + type + "-" + content.length()
                + ">\r\n"
                + "WARC-Date: 2018-03-15T08:00:00Z\r\n"
                + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "Content-Type: application/http\r\nContent-Length: " + Packed.bytes(content).length + "\r\n\r\n"
                + content + "\r\n\r\n";
    }

    private static String arc(String url, String content) {
        return url + " 10.0.0.1 20180315080000 text/html " + Packed.bytes(content).length + "\n" + content + "\n";
    }
}
