package accord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one file of an archive, whatever its format, and gives the sink every record as an article or as a reject. It
 * holds one record at a time, so that memory does not grow with the file.
 */
public final class ArchiveReader {

    private ArchiveReader() {}

    /**
     * Reads the file once, from its start to its end.
     *
     * @return the account: articles + rejects = records
     * @throws MappingException when a mapped column is not in the file; whatever else is wrong with a file is a reject
     */
    public static FileRead read(Input input, Mapping mapping, Limits limits, String load, Sink sink) {
        Desk desk = new Desk(input.file(), input.folder(), limits, load, sink);
        String format = Format.UNKNOWN.code();
        Stored stored = null;
        try (InputStream in = opened(input)) {
            stored = new Stored(in);
            Head packed = Head.of(stored);
            Packing packing = Packing.of(packed.bytes());
            InputStream unpacked = unpacked(packing, packed.all());
            Gunzip gunzip = unpacked instanceof Gunzip gzip ? gzip : null;
            Head head = packing == Packing.NONE ? packed : Head.of(new Bounded(unpacked, stored, limits));
            Format told = Format.of(head, input.file(), mapping);
            format = told.code() + packing.suffix();
            read(told, head, mapping, desk, gunzip);
            stored.drain();
        } catch (IOException e) {
            desk.turnAwayFile(reason(e));
            drain(stored);
        }
        return new FileRead(
                (stored == null ? new Stored(InputStream.nullInputStream()) : stored).digest(),
                stored == null ? 0 : stored.bytes(),
                format,
                desk.records(),
                desk.articles(),
                desk.rejects(),
                desk.warnings());
    }

    private static void read(Format format, Head head, Mapping mapping, Desk desk, Gunzip gunzip) throws IOException {
        try {
            switch (format) {
                case TEXT -> TextFormat.read(head, desk);
                case JSON, JSON_LINES -> JsonFormat.read(head, format == Format.JSON_LINES, mapping, desk);
                case CSV, TSV -> TableFormat.read(head, format == Format.TSV, mapping, desk);
                case HTML -> HtmlFormat.read(head, desk);
                case WARC, ARC -> WebFormat.read(head, format == Format.ARC, gunzip, desk);
                case NEWSML, NITF -> XmlFormat.read(head, desk);
                case PARQUET, UNKNOWN -> desk.turnAwayFile(Reason.UNKNOWN_FORMAT);
            }
        } catch (MappingException e) {
            throw e;
        } catch (Desk.SinkFailure e) {
            throw e.thrown();
        } catch (RuntimeException e) {
            // A parser stumbled over bytes that nobody foresaw: the file's rest is lost, the load is not.
            desk.warn(desk.file() + ": " + e);
            desk.turnAwayFile(Reason.BROKEN);
        }
    }

    private static InputStream opened(Input input) throws IOException {
        try {
            return input.opener().open();
        } catch (IOException e) {
            Fault fault = new Fault(Reason.UNREADABLE, String.valueOf(e.getMessage()));
            fault.initCause(e);
            throw fault;
        }
    }

    /** A packing that fails at once fails like one that fails later. */
    private static InputStream unpacked(Packing packing, InputStream in) {
        try {
            return packing.unpack(in);
        } catch (IOException e) {
            return Head.failing(e);
        }
    }

    private static Reason reason(IOException e) {
        if (e instanceof Fault fault) {
            return fault.reason();
        }
        return e instanceof EOFException ? Reason.TRUNCATED : Reason.BROKEN;
    }

    private static void drain(Stored stored) {
        try {
            if (stored != null) {
                stored.drain();
            }
        } catch (IOException e) {
            // the file is in rejects already; its digest is that of what could be read
        }
    }
}
