package accord.flow;

import accord.archive.ArchiveReader;
import accord.archive.FileRead;
import accord.archive.Input;
import accord.archive.Limits;
import accord.archive.Mapping;
import accord.archive.Reason;
import accord.archive.Rows;
import accord.archive.Sink;
import accord.model.Article;
import accord.model.Reject;
import accord.model.Sha256;
import accord.store.ParquetRows;
import accord.store.StoredFile;
import accord.store.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Reads one stored file, whatever it is: streams go to the readers of archives as they are, the rows of Parquet files as
 * records.
 */
final class FileReader implements Serializable {
    private static final long serialVersionUID = 1;

    /** Articles are named before their load has a name: it is named after its contents. */
    private static final String NO_LOAD = "";

    private final Streams streams;
    private final Mapping mapping;

    FileReader(Streams streams, Mapping mapping) {
        this.streams = streams;
        this.mapping = mapping;
    }

    /**
     * Reads the file once, from its start to its end.
     *
     * @throws accord.archive.MappingException when a mapped column is not in the file
     */
    FileRead read(StoredFile file, Sink sink) {
        PushbackInputStream opened = null;
        try {
            opened = Streams.peekable(streams.open(file));
            if (Streams.isParquet(opened)) {
                opened.close();
                return parquet(file, sink);
            }
        } catch (IOException unreadable) {
            // Whatever reads it next meets the same fault and makes a reject of it.
            opened = null;
        }
        // Opening costs more than reading a short text: what was opened to look at is read, once.
        InputStream looked = opened;
        Input input =
                new Input(file.file(), file.folder(), file.bytes(), () -> looked == null ? streams.open(file) : looked);
        return ArchiveReader.read(input, mapping, Limits.STANDARD, NO_LOAD, sink);
    }

    private FileRead parquet(StoredFile file, Sink sink) throws IOException {
        String digest = digest(file);
        Counter counted = new Counter(sink);
        Rows rows = new Rows(mapping, Limits.STANDARD, file.file(), file.folder(), NO_LOAD, counted);
        long record = 0;
        try (ParquetRows source = streams.rows(file)) {
            if (Limits.STANDARD.isTooMuch(file.bytes(), source.unpacked())) {
                counted.reject(new Reject("load", file.file(), 0, Reason.TOO_MUCH.code(), "", NO_LOAD));
                return account(file, digest, rows, counted);
            }
            for (Map<String, Object> row = source.next(); row != null; row = source.next()) {
                rows.row(++record, row);
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof accord.archive.MappingException wrong) {
                throw wrong;
            }
            // Parquet's reader tells broken files by whatever exception comes first.
            counted.reject(new Reject("load", file.file(), 0, Reason.BROKEN.code(), "", NO_LOAD));
        }
        rows.close();
        return account(file, digest, rows, counted);
    }

    private static FileRead account(StoredFile file, String digest, Rows rows, Counter counted) {
        return new FileRead(
                digest,
                file.bytes(),
                "parquet",
                counted.articles + counted.rejects,
                counted.articles,
                counted.rejects,
                List.copyOf(rows.warnings()));
    }

    private String digest(StoredFile file) throws IOException {
        Sha256 sum = new Sha256();
        try (InputStream in = streams.open(file)) {
            in.transferTo(sum.over(OutputStream.nullOutputStream()));
        }
        return sum.hex();
    }

    /** Counts what it passes on. */
    private static final class Counter implements Sink {
        private final Sink next;
        private long articles;
        private long rejects;

        Counter(Sink next) {
            this.next = next;
        }

        @Override
        public void article(Article article) {
            articles++;
            next.article(article);
        }

        @Override
        public void reject(Reject reject) {
            rejects++;
            next.reject(reject);
        }
    }
}
