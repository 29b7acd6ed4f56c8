package accord.archive;

import java.io.IOException;
import java.io.Reader;

/** Characters on their way to a parser that must find something in every so many of them: it holds back what it has not given out. */
final class Paced extends Reader {

    private final Reader in;
    private final int most;
    private int since;

    Paced(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The parser found something. */
    void rest() {
        since = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        since += Math.max(read, 0);
        if (since > most) {
            throw new Fault(Reason.TOO_LARGE, "more than " + most + " characters without an element");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
